import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat } from '../../src/adapters/export/formats.js';
import { openStores } from '../../src/adapters/store/open.js';
import { type ExportQuery, exportRows } from '../../src/app/export/facts.js';
import { COLUMNS, EXPORT_KINDS, type ExportKind } from '../../src/domain/fact-columns.js';
import type { Stores } from '../../src/domain/ports/stores.js';
import { addArticle, analysis, figure, hours, NOW, stance, statement, TOPIC } from '../contracts/stores/builders.js';
import { DATABASES, type TestDatabase } from '../support/database.js';

const SENTENCE = '=SUM(A1:A9), said Minister Ada Norling, "we will bring home 12 children, ""all"" of them".\r\nNext line.';

describe.each(DATABASES)('export from $name', ({ fresh }) => {
  let database: TestDatabase;
  let stores: Stores;
  beforeEach(async () => {
    database = await fresh();
    stores = await openStores(database.url);
  });
  afterEach(async () => {
    await stores.close();
    await database.remove();
  });

  const exported = (kind: ExportKind, format: ExportFormat, query: ExportQuery = {}): Promise<string> =>
    text(Readable.from(exportRows(kind, query, stores.archive)).pipe(EXPORT_FORMATS[format](COLUMNS[kind].map(([name]) => name))));

  async function addFacts(key: string, count: number, publishedAt: string): Promise<void> {
    const id = await addArticle(stores, key, SENTENCE, { publishedAt });
    const facts = analysis({
      statements: Array.from({ length: count }, () =>
        statement(SENTENCE, 'we will bring home 12 children, ""all"" of them', SENTENCE, {
          speaker: { name: 'Ada Norling', role: null, country: 'NO' },
        }),
      ),
      figures: [figure(SENTENCE, '12', SENTENCE, { value: 12, country: 'NO', event: 'repatriated' })],
      stances: [stance(SENTENCE, 'we will bring home')],
    });
    await stores.facts.saveAnalysis(id, TOPIC, 'v1', facts, NOW);
  }

  test('JSON: every fact once, in parts, newest first, each with all columns', async () => {
    await addFacts('old', 700, hours(-48));
    await addFacts('new', 600, hours(-2));
    const lines = (await exported('statements', 'json')).trimEnd().split('\n');
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(new Set(rows.map((row) => row['id'])).size).toBe(1300);
    expect(rows.slice(0, 600).every((row) => row['published'] === hours(-2))).toBe(true);
    expect(Object.keys(rows[0]!)).toEqual(COLUMNS.statements.map(([name]) => name));
    expect(rows[0]).toMatchObject({ country: 'NO', speaker: 'Ada Norling', role: null, direct: true, sentence: SENTENCE });
    expect(JSON.parse(await exported('figures', 'json', { since: hours(-24) }))).toMatchObject({
      value: 12,
      event: 'repatriated',
      words: '12',
    });
    expect(JSON.parse(await exported('stances', 'json', { until: hours(-24) }))).toMatchObject({ stance: 'repatriate', kind: 'word' });
    expect(await exported('figures', 'json', { topic: 'another' })).toBe('');
  });

  test('CSV: quoted where needed, a formula is only text, names even without rows', async () => {
    expect(await exported('stances', 'csv')).toBe(`${COLUMNS.stances.map(([name]) => name).join(',')}\r\n`);
    await addFacts('new', 1, hours(-2));
    const csv = await exported('statements', 'csv');
    expect(csv).toContain(
      `"'=SUM(A1:A9), said Minister Ada Norling, ""we will bring home 12 children, """"all"""" of them"".\r\nNext line."`,
    );
    expect(csv).toContain(',NO,Ada Norling,,,,true,"we will bring home 12 children, """"all"""" of them",true,\r\n');
  });
});

test('the columns are those that docs/export.md explains, in its order', () => {
  const [, ...sections] = readFileSync(new URL('../../docs/export.md', import.meta.url), 'utf8').split(/^## /m);
  const [common = [], ...kinds] = sections.map((section) =>
    [...section.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, names = '']) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name)),
  );
  expect(sections.slice(1).map((section) => section.split('\n')[0])).toEqual(EXPORT_KINDS);
  for (const [i, kind] of EXPORT_KINDS.entries()) expect(COLUMNS[kind].map(([name]) => name)).toEqual([...common, ...kinds[i]!]);
});
