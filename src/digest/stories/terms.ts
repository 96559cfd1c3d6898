import { wholeOf, withoutDateline } from '../text/dateline.js';
import { isStopWord } from '../text/words.js';

/** A term of an article: how much it says there, and whether it is a name or a number. */
export interface Term {
  /** Occurrences, weighted by place (title before lead before rest) and kind. */
  weight: number;
  occurrences: number;
  /** Occurrences that begin with a capital letter away from a sentence's start. */
  capitals: number;
  readonly number: boolean;
}

/** News says who, what and where at once: later words tell the background that other stories share. */
const BODY_WORDS = 180;
const TITLE_WEIGHT = 3;
/** Per 50 words further down. */
const DECAY = 0.7;
/** What tells two fires or two flights apart is who, where and how many. */
const NAME_WEIGHT = 3;
const NUMBER_WEIGHT = 2;
/** Two names in a row ("Rojin Sipan") as one more term. */
const PAIR_WEIGHT = 0.5;
/** A number with what it counts ("14 children") as one more term: the same count of the same people is seldom chance. */
const COUNT_WEIGHT = 3;

/** A number whole ("4,000", "1.2"), or a word. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu;
/** Written like names, and in the reports of all that happens on a day. */
export const CALENDAR = new Set(
  'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** "PARIS, Feb. 3 (Agency) -" */
const AGENCY = /\(([^)]*)\)/;
const SENTENCE_START = /(?:^|[.!?\n]["”’)]?\s+["“‘(]?|["“‘])$/;

/** The terms of an article's title and beginning; place, date and agency before the first sentence are none, nor is that agency later on. */
export function termsOf(article: { readonly title: string; readonly text: string }): Map<string, Term> {
  const terms = new Map<string, Term>();
  const { start, text } = withoutDateline(wholeOf(article.text));
  collect(article.title, TITLE_WEIGHT, 1, terms);
  collect(beginning(text, BODY_WORDS), 1, DECAY, terms);
  for (const [agency] of (AGENCY.exec(article.text.slice(0, start))?.[1] ?? '').matchAll(WORD)) terms.delete(stemOf(agency.toLowerCase()));
  return terms;
}

function beginning(text: string, words: number): string {
  let end = 0;
  let count = 0;
  for (const match of text.matchAll(/\S+/g)) {
    end = match.index + match[0].length;
    count += 1;
    if (count === words) break;
  }
  return text.slice(0, end);
}

function collect(text: string, base: number, decay: number, into: Map<string, Term>): void {
  let position = 0;
  let previousName: string | null = null;
  let previousNumber: string | null = null;
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(/[’']s$/, '');
    const lower = word.toLowerCase();
    const number = /^\d/.test(word);
    position += 1;
    if ((lower.length < 2 && !number) || isStopWord(lower)) {
      previousName = null;
      previousNumber = null;
      continue;
    }
    const stem = stemOf(lower);
    const capital = /^\p{Lu}/u.test(word) && !CALENDAR.has(lower);
    const name = capital && !SENTENCE_START.test(text.slice(Math.max(0, match.index - 4), match.index));
    const weight = base * decay ** (position / 50) * (name ? NAME_WEIGHT : 1) * (number ? NUMBER_WEIGHT : 1);
    add(into, stem, weight, name, number);
    if (previousNumber !== null && !number) add(into, `${previousNumber} ${stem}`, weight * COUNT_WEIGHT, false, true);
    if (capital && previousName !== null) add(into, `${previousName} ${stem}`, weight * PAIR_WEIGHT, name, false);
    previousName = capital ? stem : null;
    previousNumber = number ? lower : null;
  }
}

function add(into: Map<string, Term>, key: string, weight: number, name: boolean, number: boolean): void {
  const term = into.get(key);
  if (term) {
    term.weight += weight;
    term.occurrences += 1;
    term.capitals += name ? 1 : 0;
  } else into.set(key, { weight, occurrences: 1, capitals: name ? 1 : 0, number });
}

/** Enough to join "returns", "returned" and "returning". */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ing|ed|es|s|ly)$/, '');
  return stem.length < 3 ? word : stem;
}
