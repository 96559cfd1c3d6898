import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readSampleNews } from '../../src/adapters/sample/read-articles.js';
import type { Analyzer } from '../../src/domain/analysis.js';
import { overlap, sharesWord, Tally } from './match.js';

const FIXTURES = fileURLToPath(new URL('../../test/fixtures/analysis/', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../config/sample', import.meta.url));

const text = z.string().nullable().default(null);
const goldSchema = z.object({
  slug: z.string(),
  relevant: z.boolean(),
  statements: z.array(
    z.object({ speaker: text, role: text, country: text, quote: z.string(), key: z.boolean(), group: z.number().optional() }),
  ),
  numbers: z.array(
    z.object({ value: z.number(), max: z.number().nullable().default(null), modifier: text, unit: z.string(), country: text }),
  ),
  stances: z.array(z.object({ country: z.string(), stance: z.string() })),
});

/** Scores the analysis on the project's own annotated sample articles; returns the table's lines. */
export async function scoreFixtures(analyzer: Analyzer): Promise<string[]> {
  const news = await readSampleNews(SAMPLE);
  const tallies = {
    statements: new Tally(),
    attributed: new Tally(),
    figures: new Tally(),
    figuresFull: new Tally(),
    stances: new Tally(),
  };
  let relevance = 0;
  const files = readdirSync(FIXTURES).filter((file) => file.endsWith('.expected.json'));
  for (const file of files) {
    const gold = goldSchema.parse(JSON.parse(readFileSync(`${FIXTURES}${file}`, 'utf8')));
    const article = news.articles.find((each) => each.id === gold.slug);
    if (!article) throw new Error(`${file}: there is no sample article ${gold.slug}.`);
    const found = analyzer.analyze({
      id: article.id,
      text: article.body,
      title: article.title,
      ...(article.published && { date: article.published }),
    });
    if (found.relevant === gold.relevant) relevance++;
    if (!gold.relevant) continue;
    const quotes = wholeQuotes(gold.statements);
    const isKey = (each: { readonly key: boolean }): boolean => each.key;
    tallies.statements.add(quotes, found.statements, (g, p) => atLeastHalf(overlap(g.quote, p.quote)), isKey);
    tallies.attributed.add(
      quotes,
      found.statements,
      (g, p) => {
        const who = sharesWord(`${g.speaker ?? ''} ${g.role ?? ''}`, `${p.speaker?.name ?? ''} ${p.speaker?.role ?? ''}`);
        return who && g.country === (p.speaker?.country ?? null) ? atLeastHalf(overlap(g.quote, p.quote)) : 0;
      },
      isKey,
    );
    const sameNumber = (g: (typeof gold.numbers)[number], p: (typeof found.figures)[number]): boolean =>
      g.value === p.value && g.max === p.max;
    tallies.figures.add(gold.numbers, found.figures, (g, p) => (sameNumber(g, p) ? 1 + Number(g.country === p.country) : 0));
    tallies.figuresFull.add(gold.numbers, found.figures, (g, p) =>
      Number(sameNumber(g, p) && g.country === p.country && g.modifier === p.modifier),
    );
    const label = (each: { readonly country: string; readonly stance: string }): string => `${each.country} ${each.stance}`;
    tallies.stances.add([...new Set(gold.stances.map(label))], [...new Set(found.stances.map(label))], (g, p) => Number(g === p));
  }
  return [
    `own fixtures: ${files.length} articles, relevance right ${relevance}/${files.length}`,
    `  statement (content)            ${tallies.statements.line}`,
    `  statement + speaker + country  ${tallies.attributed.line}`,
    `  figure (value)                 ${tallies.figures.line}`,
    `  figure + country + modifier    ${tallies.figuresFull.line}`,
    `  stance (country + label)       ${tallies.stances.line}`,
  ];
}

const atLeastHalf = (fit: number): number => (fit >= 0.5 ? fit : 0);

/** Pieces of one quotation (same `group`) are one statement. */
function wholeQuotes<T extends { readonly quote: string; readonly group?: number | undefined }>(statements: readonly T[]): T[] {
  const whole: T[] = [];
  for (const each of statements) {
    const at = each.group === undefined ? -1 : whole.findIndex((other) => other.group === each.group);
    const first = whole[at];
    if (first) whole[at] = { ...first, quote: `${first.quote} … ${each.quote}` };
    else whole.push(each);
  }
  return whole;
}
