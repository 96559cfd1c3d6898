import { DateTime } from 'luxon';
import { StandpointError } from '../domain/errors.js';
import { type Instant, toInstant } from '../domain/instant.js';

/**
 * A date as typed: a day ("2026-03-15"), or a moment ("2026-03-15T07:00", with an offset if wished), in `zone`.
 * With `edge` "end" a day means its end, so that `--since` and `--until` both include the day they name.
 */
export function dateFrom(typed: string, zone: string, edge: 'start' | 'end'): Instant {
  const parsed = DateTime.fromISO(typed, { zone });
  if (!parsed.isValid) {
    throw new StandpointError('bad_request', `"${typed}" is no date.`, { remedy: 'Write it like 2026-03-15 or 2026-03-15T07:00.' });
  }
  const wholeDay = /^\d{4}-\d{2}-\d{2}$/.test(typed);
  return toInstant((wholeDay && edge === 'end' ? parsed.plus({ days: 1 }) : parsed).toJSDate());
}

/** Refuses a window that ends before it begins: its digest would say "nothing new" and be believed. */
export function assertWindow(since: Instant, until: Instant): void {
  if (since < until) return;
  throw new StandpointError('bad_request', `The window ends (${until}) before it begins (${since}).`, {
    remedy: 'Give --since the earlier and --until the later date.',
  });
}
