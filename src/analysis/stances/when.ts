import { readDates } from '../text/date-reader.js';

const day = (date: Date): string => date.toISOString().slice(0, 10);
const AHEAD = /\b(?:by|until|till|within|next|coming|from|since|before|aged|born)\s*(?:the\s+)?(?:end of\s+)?$/i;

/** The article's date as a day; a month stands for its first day. Null when there is none or it is no date. */
export function articleDay(date: string | undefined): string | null {
  if (!date) return null;
  const padded = /^\d{4}-\d{2}$/.test(date) ? `${date}-01` : date;
  const time = Date.parse(padded);
  return Number.isNaN(time) ? null : day(new Date(time));
}

/** "between January and May 2019": the year stands once. */
function yearOfRange(sentence: string, end: number): number | null {
  const rest = /^ ?(?:and|to|–|-) ?\p{Lu}?[\p{L}\d ]{1,20}?(\d{4})\b/u.exec(sentence.slice(end, end + 40));
  return rest ? Number(rest[1]) : null;
}

/**
 * The day that a sentence gives for what it tells: the date nearest to `at` (an offset into the sentence) that does not
 * lie after the article; "last month" and weekdays are counted back from the article. Null when it gives none.
 */
export function dayIn(sentence: string, at: number, article: string | null): string | null {
  let best: string | null = null;
  let distance = Infinity;
  for (const result of readDates(sentence, article)) {
    const { start } = result;
    if (!start.isCertain('day') && !start.isCertain('month') && !start.isCertain('weekday') && !start.isCertain('year')) continue;
    if (!article && !start.isCertain('year')) continue;
    if (!/[a-z]{3}|\d{4}/i.test(result.text) || AHEAD.test(sentence.slice(0, result.index))) continue;
    let date = start.date();
    const year = start.isCertain('year') ? null : yearOfRange(sentence, result.index + result.text.length);
    if (year !== null) date = new Date(Date.UTC(year, date.getUTCMonth(), date.getUTCDate(), 12));
    else if (!start.isCertain('year') && article && day(date) > article) {
      const back = start.isCertain('weekday') && !start.isCertain('day') ? 7 * 86_400_000 : 0;
      date = back
        ? new Date(date.getTime() - back)
        : new Date(Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate(), 12));
    }
    if (article && day(date) > article) continue;
    const far = Math.abs(result.index - at);
    if (far < distance) {
      distance = far;
      best = day(date);
    }
  }
  return best;
}
