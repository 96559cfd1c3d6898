import { StandpointError } from '../../domain/errors.js';

/** "08:00", "8.30", "8h30"; with "am" or "pm" behind it the hour alone is enough. */
const TIME = /^(\d{1,2})(?:[:.h](\d{2}))?(?:h|uhr)?$/;
const HALF = /^(\d{1,2}(?:[:.]\d{2})?)(am|pm|a\.m\.?|p\.m\.?)$/;

export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/**
 * The hour that a word tells. `next` is the word behind it, which may be "pm" (`used` is 2 then); `named`: it stands behind "at", where a bare
 * "8" or "0800" is an hour too. Null for a word that tells none; throws `bad_request` for one that would ("25:00").
 */
export function clockOf(word: string, next: string, named: boolean): { readonly clock: Clock; readonly used: 1 | 2 } | null {
  const glued = HALF.exec(word);
  const half = glued?.[2] ?? (/^(?:am|pm|a\.m\.?|p\.m\.?)$/.test(next) ? next : undefined);
  const used = glued === null && half !== undefined ? 2 : 1;
  const spelled = named && /^\d{4}$/.test(word) ? `${word.slice(0, 2)}:${word.slice(2)}` : (glued?.[1] ?? word);
  const found = TIME.exec(spelled);
  if (!found || (!named && half === undefined && !/[:.h]\d{2}$/.test(spelled))) {
    if (named || /^\d+[:.]\d*$/.test(word)) throw noTime(word);
    return null;
  }
  const [, hours = '', minutes = '00'] = found;
  const hour = half === undefined ? Number(hours) : onHalf(Number(hours), half.startsWith('p'));
  const minute = Number(minutes);
  if (hour === null || hour > 23 || minute > 59) throw noTime(used === 2 ? `${word} ${next}` : word);
  return { clock: { hour, minute }, used };
}

/** Noon is 12 pm, midnight 12 am; "13 pm" is none. */
const onHalf = (hour: number, afternoon: boolean): number | null => (hour < 1 || hour > 12 ? null : (hour % 12) + (afternoon ? 12 : 0));

const noTime = (word: string): StandpointError =>
  new StandpointError('bad_request', `"${word}" is no time of day.`, { remedy: 'Write it like 08:00, 17:30 or 8 am.' });
