/**
 * How well and how fast the main text of a page is found, beside plain Readability on linkedom in the same run: F1 by the scorer of an
 * evaluation data folder (`pages/ground-truth.json`, `pages/html/*.html.gz`, `score/score-pages.mjs`), and processor time.
 *   npm run bench:pages -- DIRECTORY      (or STANDPOINT_EVAL_DATA=DIRECTORY npm run bench:pages)
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPageBytes } from '../src/adapters/web/page.js';
import { plainReadability } from './pages/plain-readability.js';
import { judge } from './verdict.js';

const directory = process.argv[2] ?? process.env['STANDPOINT_EVAL_DATA'];
if (!directory) throw new Error('Name an evaluation data folder: npm run bench:pages -- DIRECTORY');

/** The first round warms up and gives the texts. */
const ROUNDS = 4;
const ADDRESS = 'https://page.invalid/';

const folder = join(directory, 'pages', 'html');
const pages = readdirSync(folder).map((file) => {
  const raw = readFileSync(join(folder, file));
  return { id: basename(file).replace(/\.html?(\.gz)?$/, ''), bytes: file.endsWith('.gz') ? gunzipSync(raw) : raw };
});

interface Reader {
  readonly name: string;
  readonly texts: { readonly id: string; readonly text: string }[];
  read(bytes: Uint8Array): Promise<string>;
  cpuMs: number;
}
const reader = (name: string, read: Reader['read']): Reader => ({ name, texts: [], read, cpuMs: 0 });
// A page that one of them cannot read has no text.
const ours = reader('Standpoint', (bytes) => readPageBytes(bytes, 'text/html', ADDRESS).then(({ text }) => text, noText));
const plain = reader('plain Readability on linkedom', async (bytes) => plainReadability(bytes));
const noText = (error: unknown): string => {
  process.stderr.write(`no text: ${error instanceof Error ? error.message : String(error)}\n`);
  return '';
};

for (let round = 0; round < ROUNDS; round++) {
  for (const { id, bytes } of pages) {
    // Page by page in turns, so that what else the machine does weighs on both alike.
    for (const one of round % 2 === 0 ? [ours, plain] : [plain, ours]) {
      const before = process.cpuUsage();
      const text = await one.read(bytes);
      const { user, system } = process.cpuUsage(before);
      if (round === 0) one.texts.push({ id, text });
      else one.cpuMs += (user + system) / 1_000 / pages.length / (ROUNDS - 1);
    }
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'standpoint-pages-'));
try {
  const f1 = [ours, plain].map(({ name, texts, cpuMs }, index) => {
    const file = join(scratch, `${index}.jsonl`);
    writeFileSync(file, texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
    const scorer = join(directory, 'score', 'score-pages.mjs');
    const line = execFileSync(process.execPath, [scorer, join(directory, 'pages', 'ground-truth.json'), file], { encoding: 'utf8' }).trim();
    process.stdout.write(`${name.padEnd(30)} ${line}  CPU ${cpuMs.toFixed(1)} ms a page\n`);
    return Number(/F1 ([\d.]+)/.exec(line)?.[1]);
  });
  judge([
    { what: 'F1 above plain Readability', measured: f1[0]! - f1[1]!, least: 0.01 },
    { what: 'CPU by that of plain Readability', measured: ours.cpuMs / plain.cpuMs, most: 1.3 },
  ]);
  process.stdout.write(`F1 +${(f1[0]! - f1[1]!).toFixed(3)}, CPU ${(ours.cpuMs / plain.cpuMs).toFixed(2)} ×\n`);
} finally {
  rmSync(scratch, { recursive: true });
}
