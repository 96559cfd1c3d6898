import { StandpointError } from '../../domain/errors.js';
import type { Page, Paging } from '../../domain/ports/archive.js';

/** What a row is sorted by: it says where the next part of a list begins. */
export type Place = readonly string[];

/** The place that `next` names, null for the first part. Throws `bad_request` for what no list gave out. */
export function placeOf(after: string | null | undefined, parts: number): Place | null {
  if (after == null) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(place) && place.length === parts && place.every(isPlain)) return place;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw noSuchPart();
}

/** A number in a place, which was made from a whole one. */
export function numberIn(part: string | undefined): number {
  const number = Number(part);
  if (!Number.isSafeInteger(number)) throw noSuchPart();
  return number;
}

const noSuchPart = (): StandpointError =>
  new StandpointError('bad_request', 'There is no such part of this list.', { remedy: 'Begin at its first page.' });

/** PostgreSQL takes no NUL, which nobody but a forger would send. */
const isPlain = (part: unknown): part is string => typeof part === 'string' && !part.includes('\u0000');

/** The part of a list that `rows` hold, of which one more than the limit was asked for. */
export function pageOf<Row, T>(rows: readonly Row[], { limit }: Paging, place: (row: Row) => Place, item: (row: Row) => T): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(item), next: more ? Buffer.from(JSON.stringify(place(last))).toString('base64url') : null };
}
