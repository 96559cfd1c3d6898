import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { StandpointError } from '../domain/errors.js';
import type { ExportQuery } from '../wiring/export.js';
import type { House } from '../wiring.js';
import { assertWindow, dateFrom } from './dates.js';
import { movingLine } from './progress.js';
import { stopSignal } from './stop-signal.js';

interface Options {
  readonly json?: true;
  readonly topic?: string;
  readonly since?: string;
  readonly until?: string;
}

export const exportFacts = (): Command =>
  new Command('export')
    .description('Write stored facts as CSV or as JSON lines, into a new file or to standard output')
    .argument('<kind>', 'statements, figures or stances')
    .argument('[file]')
    .addOption(new Option('--csv', 'comma-separated, for spreadsheets (the default)').conflicts('json'))
    .option('--json', 'one JSON object a line')
    .option('--topic <topic>', 'of one topic pack; of all by default')
    .option('--since <date>', 'published on this day or later')
    .option('--until <date>', 'published on this day or earlier')
    .addHelpText(
      'after',
      '\nColumns: docs/export.md.\n\nExamples:\n  standpoint export statements march.csv --since 2026-03-01 --until 2026-03-31\n  standpoint export figures --json',
    )
    .action(async (typed: string, file: string | undefined, options: Options) => {
      const { EXPORT_KINDS, exportPipe } = await import('../wiring/export.js');
      const kind = EXPORT_KINDS.find((each) => each === typed);
      if (kind === undefined) {
        throw new StandpointError('bad_request', `"${typed}" cannot be exported.`, { remedy: `Name one of ${EXPORT_KINDS.join(', ')}.` });
      }
      const { openHouse } = await import('../wiring.js');
      const house = await openHouse();
      const line = movingLine(`Exporting ${kind}`);
      let count = 0;
      try {
        const { rows, writer } = exportPipe(house, kind, options.json ? 'json' : 'csv', queryFrom(options, house));
        const counted = async function* () {
          for await (const row of rows) {
            if (++count % 1000 === 0) line.message(`Exporting ${kind}: ${count}`);
            yield row;
          }
        };
        if (file === undefined) await pipeline(counted, writer, process.stdout, { end: false, signal: stopSignal() });
        else await writeNew(file, counted, writer);
        line.done(`Exported ${count} ${kind}${file === undefined ? '' : ` into ${file}`}.`);
      } catch (error) {
        line.done(`The export broke off after ${count} ${kind}.`);
        throw error;
      } finally {
        await house.close();
      }
    });

function queryFrom({ topic, since, until }: Options, { settings, packs }: House): ExportQuery {
  if (topic !== undefined && !packs.some((pack) => pack.id === topic)) {
    const known = packs.map((pack) => pack.id).join(', ');
    throw new StandpointError('bad_request', `No topic that is followed is called "${topic}".`, { remedy: `There is: ${known}.` });
  }
  const from = since === undefined ? undefined : dateFrom(since, settings.timeZone, 'start');
  const to = until === undefined ? undefined : dateFrom(until, settings.timeZone, 'end');
  if (from !== undefined && to !== undefined) assertWindow(from, to);
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(from === undefined ? {} : { since: from }),
    ...(to === undefined ? {} : { until: to }),
  };
}

/** Under its name the file is there only when it is whole; one that is there already stays. */
async function writeNew(file: string, rows: () => AsyncGenerator<object>, writer: Transform): Promise<void> {
  const part = `${file}.part`;
  try {
    // Claims the name: fails when there is such a file.
    await pipeline([], createWriteStream(file, { flags: 'wx' }));
  } catch (cause) {
    const there = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    throw new StandpointError('bad_request', there ? `${file} is there already.` : `${file} cannot be written.`, {
      cause,
      remedy: there ? 'Name a new file.' : 'Name a file in a folder you may write to.',
    });
  }
  try {
    await pipeline(rows, writer, createWriteStream(part), { signal: stopSignal() });
    await rename(part, file);
  } catch (error) {
    await Promise.all([rm(part, { force: true }), rm(file, { force: true })]);
    throw error;
  }
}
