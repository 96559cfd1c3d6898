import { isCountry } from '../../domain/actor.js';
import { DAY } from '../../domain/instant.js';
import { AUTHORITIES, type Stance } from '../../domain/stance.js';

/** So long what was said is told together with what is said now. */
const WORDS_STAY = 8 * DAY;

export interface Row {
  readonly stance: Stance;
  /** Read from a verb with its subject, not from a phrase alone. */
  readonly explicit: boolean;
  /** In somebody's own words. */
  readonly quoted: boolean;
  /** In words of the holder's own officials. */
  readonly official: boolean;
  /** Told by the way, or shown by what police and courts did with somebody: an office that tells it outright says more of a policy. */
  readonly beside: boolean;
}

/** Which of two rows says it better: what is told outright before what is told by the way, a verb before a phrase, the higher authority, own words, the earlier in the text. */
function compare(a: Row, b: Row): number {
  const rank = ({ stance }: Row): number => AUTHORITIES.indexOf(stance.authority);
  return (
    Number(a.beside) - Number(b.beside) ||
    Number(b.explicit) - Number(a.explicit) ||
    rank(a) - rank(b) ||
    Number(b.quoted) - Number(a.quoted) ||
    a.stance.start - b.stance.start
  );
}

/** What is said this week and what was said on Tuesday is one stance; deeds of two days are two. */
function dayOf({ kind, date }: Stance, article: string | null): string | null {
  const recent = kind === 'word' && date !== null && article !== null && Date.parse(article) - Date.parse(date) < WORDS_STAY;
  return recent ? 'lately' : date;
}

/** A body that has no nationals wants of states what it asks of them, whatever it did itself. */
const isBodysWish = ({ stance }: Row): boolean => stance.part === 'urging_others' && !isCountry(stance.country);

/** "Take them back" tells more of what is asked of others than that their deeds were welcomed. */
const asksInWords = ({ stance }: Row): boolean => stance.part === 'urging_others' && stance.kind === 'word';

/** Does the government itself say it, or ask it of others? What it says tells more of its mind than what is told of it. */
const isVoiced = ({ official, explicit, stance }: Row): boolean => official || (explicit && stance.part === 'urging_others');

/**
 * One row per country, label, part, group and day, the best. What is told by the way comes first; then in order of time; of one day what the
 * government says comes behind what is told of it, and what stands first in the text last.
 */
export function inHistory(rows: readonly Row[], article: string | null): Stance[] {
  const best = new Map<string, Row>();
  for (const row of rows) {
    const { country, stance, part, group } = row.stance;
    const key = [country, stance, part, group, dayOf(row.stance, article)].join();
    const known = best.get(key);
    if (!known || compare(row, known) < 0) best.set(key, row);
  }
  const day = ({ stance }: Row): string => stance.date ?? '';
  return [...best.values()]
    .sort(
      (a, b) =>
        Number(b.beside) - Number(a.beside) ||
        day(a).localeCompare(day(b)) ||
        Number(isBodysWish(a)) - Number(isBodysWish(b)) ||
        Number(asksInWords(a)) - Number(asksInWords(b)) ||
        Number(isVoiced(a)) - Number(isVoiced(b)) ||
        b.stance.start - a.stance.start ||
        Number(a.explicit) - Number(b.explicit),
    )
    .map(({ stance }) => stance);
}
