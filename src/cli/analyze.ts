import { Command } from 'commander';
import { z } from 'zod';
import type { Analysis } from '../domain/analysis.js';
import type { ArticleText } from '../domain/article.js';
import { printEach, readJsonFiles } from './json-input.js';
import { print } from './output.js';

const articleSchema: z.ZodType<ArticleText> = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  url: z.string().nullish().transform(orUndefined),
  title: z.string().nullish().transform(orUndefined),
  date: z.string().nullish().transform(orUndefined),
  publisher: z.string().nullish().transform(orUndefined),
});
function orUndefined<T>(value: T | null | undefined): T | undefined {
  return value ?? undefined;
}

interface Options {
  readonly jsonl?: true;
  readonly topic?: string;
}

export const analyze = (): Command =>
  new Command('analyze')
    .description('Find statements, figures and stances in article files')
    .argument(
      '<files...>',
      'JSON files {id, text, url?, title?, date?, publisher?}, or .jsonl with one a line; - reads lines from standard input',
    )
    .option('--jsonl', 'print one JSON line an article, for programs')
    .option('--topic <name>', 'topic pack (default: the first that the settings follow)')
    .addHelpText('after', '\nExamples:\n  standpoint analyze article.json\n  standpoint analyze --jsonl articles.jsonl > facts.jsonl')
    .action(async (files: string[], options: Options) => {
      const { openAnalyzer } = await import('../wiring/offline.js');
      const analyzer = openAnalyzer(options.topic);
      const inputs = readJsonFiles(files, articleSchema);
      if (options.jsonl)
        return printEach(
          inputs,
          (article) => article.id,
          (article) => inJson(article.id, analyzer.analyze(article)),
        );
      for await (const input of inputs) {
        if ('error' in input) {
          process.exitCode = 1;
          print(`${input.id}: ${input.error}\n`);
        } else print(inWords(input.value, analyzer.analyze(input.value)));
      }
    });

/** The facts of one article, for programs: a bare number is named by its noun and by what the text says of them ("citizens killed"). */
const inJson = (id: string, analysis: Analysis): Analysis & { readonly id: string } => ({
  id,
  ...analysis,
  figures: analysis.figures.map(({ said, ...figure }) => (said === undefined ? figure : { ...figure, unit: `${figure.unit} ${said}` })),
});

/** The facts of one article, for reading. */
function inWords(article: ArticleText, { relevant, statements, figures, stances }: Analysis): string {
  const who = (name: string | null | undefined, role: string | null | undefined, country: string | null | undefined): string =>
    [name, role].filter(Boolean).join(', ') + (country ? ` (${country})` : '');
  return [
    `${article.title ?? article.id}: ${relevant ? 'on topic' : 'not on topic'}`,
    ...statements.map(({ key, quote, direct, speaker, source }) => {
      const words = direct ? `“${quote}”` : quote;
      return `  ${key ? '*' : ' '} ${who(speaker?.name, speaker?.role ?? (speaker ? null : source?.text), speaker?.country) || 'unknown'}: ${words}`;
    }),
    ...figures.map(
      (figure) =>
        `  # ${figure.modifier ?? ''} ${figure.text} ${figure.unit}${figure.country ? ` (${figure.country})` : ''} ${figure.event ?? ''}`,
    ),
    ...stances.map(
      (each) => `  > ${each.country} ${each.stance} (${each.group}, ${each.authority}, ${each.kind}, ${each.part}): ${each.evidence}`,
    ),
    '',
  ].join('\n');
}
