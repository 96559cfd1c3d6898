import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readSampleNews } from '../../src/adapters/sample/read-articles.js';
import type { Annotated } from './score.js';

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

/** The project's own annotated sample articles. */
export async function sampleArticles(): Promise<Annotated[]> {
  const news = await readSampleNews(SAMPLE);
  const files = readdirSync(FIXTURES).filter((file) => file.endsWith('.expected.json'));
  return files.map((file) => {
    const gold = goldSchema.parse(JSON.parse(readFileSync(`${FIXTURES}${file}`, 'utf8')));
    const sample = news.articles.find((each) => each.id === gold.slug);
    if (!sample) throw new Error(`${file}: there is no sample article ${gold.slug}.`);
    const { id, body, title, published } = sample;
    const statements = gold.statements.map((each) => ({ ...each, speaker: `${each.speaker ?? ''} ${each.role ?? ''}` }));
    return { article: { id, text: body, title, ...(published && { date: published }) }, gold: { ...gold, statements } };
  });
}
