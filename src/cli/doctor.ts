import { Command } from 'commander';
import type { Check } from '../domain/check.js';
import { counted, print, printJson } from './output.js';
import { stopSignal } from './stop-signal.js';

const MARKS: Readonly<Record<Check['state'], string>> = { fine: '✓', doubt: '!', broken: '✗' };

const inWords = ({ name, state, sentence, remedy }: Check): string =>
  `${MARKS[state]} ${name}: ${sentence}${remedy === null ? '' : `\n    → ${remedy}`}`;

export const doctor = (): Command =>
  new Command('doctor')
    .description('Look at settings, database, topics, feeds, tokens, scopes and permissions, and say what to do where something is wrong')
    .option('--fetch', 'fetch every feed too')
    .option('--json', 'as one line of JSON')
    .addHelpText('after', '\n✓ in order, ! works or may work, ✗ broken. Exit code 1 when something is broken. Nothing is changed.')
    .action(async (options: { readonly fetch?: true; readonly json?: true }) => {
      const { examine } = await import('../wiring/doctor.js');
      const stop = stopSignal();
      const checks: Check[] = [];
      for await (const check of examine({ fetch: options.fetch === true })) {
        checks.push(check);
        if (stop.aborted) break;
        if (!options.json) print(inWords(check));
      }
      const broken = checks.filter(({ state }) => state === 'broken').length;
      if (broken > 0) process.exitCode = 1;
      if (options.json) await printJson({ ok: broken === 0, checks });
      else
        print(
          `\n${counted(checks.length, 'check')}, ${broken} broken, ${checks.filter(({ state }) => state === 'doubt').length} in doubt.`,
        );
    });
