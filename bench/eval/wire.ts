import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Annotated } from './score.js';

const FOLDER = fileURLToPath(new URL('../../test/fixtures/analysis/wire/', import.meta.url));

const text = z.string().nullable();
/** Behind what is right when found and no miss when not. */
const OPTIONAL = z.literal('optional').optional();
const frontSchema = z.strictObject({
  title: z.string(),
  date: z.coerce.date().transform((day) => day.toISOString().slice(0, 10)),
  publisher: z.string(),
  relevant: z.boolean().default(true),
  statements: z.array(z.tuple([text, z.string(), text, z.enum(['key', 'other']), z.string(), OPTIONAL])),
  /** A number or a range, modifier, unit, country. */
  numbers: z.array(z.tuple([z.union([z.number(), z.tuple([z.number(), z.number()])]), text, z.string(), text, OPTIONAL])),
  /** Country, label, the clause that states it or `optional`, labels that are just as right. */
  stances: z.array(z.tuple([z.string(), z.string(), z.string().optional(), z.array(z.string()).optional()])),
  /** Numbers that are no figures, as they stand in the text. */
  distractors: z.array(z.string()).default([]),
});

/** Articles in the manner of agencies, those of `test/fixtures/analysis/wire` whose name begins with `part`. @throws Error when one is not well formed. */
export function wireArticles(part: string): Annotated[] {
  const files = readdirSync(FOLDER).filter((file) => file.startsWith(part) && file.endsWith('.md'));
  return files.sort().map((file) => {
    const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(`${FOLDER}${file}`, 'utf8')) ?? [];
    if (front === undefined || body === undefined) throw new Error(`${file}: it must begin with a front matter.`);
    const { title, date, publisher, relevant, statements, numbers, stances, distractors } = frontSchema.parse(parse(front));
    return {
      article: { id: file.slice(0, -3), title, date, publisher, text: body.trim() },
      gold: {
        relevant,
        statements: statements.map(([name, role, country, key, quote, mark]) => ({
          speaker: `${name ?? ''} ${role}`,
          country,
          quote,
          key: key === 'key',
          optional: mark !== undefined,
        })),
        numbers: numbers.map(([value, modifier, , country, mark]) => ({
          value: typeof value === 'number' ? value : value[0],
          max: typeof value === 'number' ? null : value[1],
          modifier,
          country,
          optional: mark !== undefined,
        })),
        stances: stances.map(([country, stance, mark, alt = []]) => ({
          country,
          stance,
          alt,
          ...(mark === 'optional' ? { optional: true } : { evidence: mark }),
        })),
        distractors,
      },
    };
  });
}
