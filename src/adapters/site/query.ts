import { z } from 'zod';
import { StandpointError } from '../../domain/errors.js';
import { FIGURE_EVENTS } from '../../domain/figure.js';
import { addMilliseconds, DAY, type Instant } from '../../domain/instant.js';
import { visible } from './escape.js';

/** An empty field of a form is one that was not filled in. */
const text = (longest: number) =>
  z
    .string()
    .max(longest, `is longer than ${longest} characters`)
    .transform((typed) => visible(typed).trim())
    .optional();
const day = z
  .union([z.literal(''), z.iso.date('is no date; write it like 2026-03-15')])
  .transform((typed) => typed || undefined)
  .optional();

const fields = z.object({
  q: text(200),
  person: text(100),
  country: text(60),
  event: z
    .enum(['', ...FIGURE_EVENTS], 'is none of the events')
    .transform((chosen) => chosen || undefined)
    .optional(),
  since: day,
  until: day,
  after: text(400),
  theme: z.enum(['light', 'dark'], 'is no theme; there are light and dark').optional(),
  state: z.enum(['', 'troubled'], 'is no state').optional(),
});
export type Query = z.infer<typeof fields>;

/** The parameters of an address that the pages know, bounded. Throws `bad_request` with a sentence for the first that does not fit. */
export function readQuery(parameters: Readonly<Record<string, string>>): Query {
  const result = fields.safeParse(parameters);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new StandpointError('bad_request', `The field “${String(issue?.path[0])}” ${issue?.message ?? 'does not fit'}.`);
}

/** Days as a period: both named days belong to it, in UTC. */
export function periodOf({ since, until }: Query): { readonly since?: Instant; readonly until?: Instant } {
  return {
    ...(since ? { since: `${since}T00:00:00.000Z` } : {}),
    ...(until ? { until: addMilliseconds(`${until}T00:00:00.000Z`, DAY) } : {}),
  };
}
