import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { ModelReport } from '../app/digests/shorten.js';
import type { LineExplanation } from '../digest/compose/explain.js';
import { addMilliseconds, DAY } from '../domain/instant.js';
import { DIGEST_LANGUAGES, DIGEST_LENGTHS, type DigestForm, type DigestLanguage, type DigestLength } from '../domain/subscription.js';
import { assertWindow, dateFrom } from './dates.js';
import { print, remark } from './output.js';

interface Options {
  readonly since?: string;
  readonly until?: string;
  readonly json?: true;
  readonly html?: string;
  readonly explain?: true;
  readonly weekly?: true;
  readonly length: DigestLength;
  readonly language: DigestLanguage;
}

export const digest = (): Command =>
  new Command('digest')
    .description('Compose the digest of any window from what is stored')
    .argument('[subject...]', 'a topic, sub-topic or country; the whole topic by default')
    .option('--since <date>', 'first day or moment (default: 24 hours before the end, a week with --weekly)')
    .option('--until <date>', 'last day, included, or moment (default: now)')
    .option('--weekly', 'the digest of a week: its changes and where countries stand')
    .addOption(new Option('--length <length>', 'how much of it').choices(DIGEST_LENGTHS).default('normal'))
    .addOption(
      new Option('--language <language>', 'language of its own words; quotations stay as they are').choices(DIGEST_LANGUAGES).default('en'),
    )
    .option('--json', 'print the platform-free digest as JSON')
    .option('--explain', 'print why each line stands where it stands')
    .option('--html <file>', 'also write it as a page')
    .addHelpText(
      'after',
      '\nExamples:\n  standpoint digest\n  standpoint digest france --since 2026-03-02 --until 2026-03-15\n  standpoint digest --weekly --language fr --until 2026-03-15\n  standpoint digest --json | jq .sections',
    )
    .action(async (subject: string[], options: Options) => {
      const { digestToJson, drawingsOf, openHouse, renderHtmlPage, show } = await import('../wiring.js');
      const house = await openHouse();
      try {
        const zone = house.settings.timeZone;
        const until = options.until ? dateFrom(options.until, zone, 'end') : house.context.clock.now();
        const since = options.since ? dateFrom(options.since, zone, 'start') : addMilliseconds(until, options.weekly ? -7 * DAY : -DAY);
        assertWindow(since, until);
        const form: DigestForm = { length: options.length, language: options.language, weekly: options.weekly === true };
        if (options.explain) {
          for (const line of await house.explain(subject.join(' '), { since, until }, form)) print(inWords(line));
        }
        const composed = await house.digest(subject.join(' '), { since, until }, form);
        const { digest: built, report } = (await house.context.shorten?.(composed)) ?? { digest: composed, report: null };
        if (report?.failure) remark(report.failure);
        if (options.explain) {
          for (const line of report ? modelInWords(report) : []) print(line);
          return;
        }
        if (options.html) {
          await writeFile(
            options.html,
            renderHtmlPage(built.message, { title: built.message.summary, drawings: await drawingsOf(house.charts, built.message) }),
          );
          remark(`Written to ${options.html}`);
        }
        print(options.json ? JSON.stringify(digestToJson(built), null, 2) : show(built.message));
      } finally {
        await house.close();
      }
    });

/** "statements 1  DK  12.5 = authority 4 + topic 3.5 + …  (fact id)". */
function inWords({ section, rank, id, actor, score, parts }: LineExplanation): string {
  const sum = Object.entries(parts).map(([name, value]) => `${name} ${value.toFixed(1)}`);
  return `${section} ${rank}  ${actor ?? '–'}  ${score.toFixed(1)} = ${sum.join(' + ')}  (${id})`;
}

/** "model  answered: 2 of 3 lines used, 1 refused, 812 + 64 tokens", then a line for each refusal. */
function modelInWords({ outcome, asked, used, refused, tokens }: ModelReport): string[] {
  const sum = `model  ${outcome}: ${used} of ${asked} lines used, ${refused.length} refused, ${tokens.input} + ${tokens.output} tokens`;
  return [sum, ...refused.map(({ id, reason }) => `model  ${id} refused: ${reason}`)];
}
