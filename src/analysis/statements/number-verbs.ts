import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import type { SpeechVerb } from './speech-verbs.js';
import { isQuoted, isQuoteMark } from './words.js';

/** A verb that reports by the number behind it, with the word that leads to the number. */
interface NumberVerb {
  readonly verb: SpeechVerb;
  readonly leads: RegExp;
  /** It may take a number of people without a word for "number": "put the foreigners at 400". */
  readonly bare: boolean;
}

const verbOf = (lemma: string): SpeechVerb => ({ lemma, verbClass: 'judge', strength: 0.9 });
const PUT: NumberVerb = { verb: verbOf('put'), leads: /^at$/, bare: true };
const PLACE: NumberVerb = { verb: verbOf('place'), leads: /^at$/, bare: false };
const GIVE: NumberVerb = { verb: verbOf('give'), leads: /^as$/, bare: false };
/** Verbs with the number right behind them: "counts 92", "spoke of 1,500", "believes that up to 60". */
const DIRECT: ReadonlyMap<string, readonly [SpeechVerb, RegExp]> = new Map<string, readonly [SpeechVerb, RegExp]>([
  ...['counts', 'counted'].map((word) => [word, [verbOf('count'), /^$/]] as const),
  ...['speak', 'speaks', 'spoke'].map((word) => [word, [verbOf('speak'), /^of$/]] as const),
  ...['estimate', 'estimates', 'estimated'].map((word) => [word, [verbOf('estimate'), /^that$/]] as const),
  ...['believe', 'believes'].map((word) => [word, [verbOf('believe'), /^that$/]] as const),
  ...['reckon', 'reckons'].map((word) => [word, [verbOf('reckon'), /^that$/]] as const),
]);

const VERBS: ReadonlyMap<string, NumberVerb> = new Map([
  ['put', PUT],
  ['puts', PUT],
  ['place', PLACE],
  ['places', PLACE],
  ['placed', PLACE],
  ['give', GIVE],
  ['gives', GIVE],
  ['gave', GIVE],
]);
const MAY_REPORT = wordKind((word) => VERBS.has(word) || DIRECT.has(word));

const NUMBER = oneOf('numbers?|figures?|totals?|tally|toll|count|strength|population');
const QUALIFIER =
  /^(?:no|not|about|around|roughly|approximately|some|nearly|almost|over|under|above|below|just|well|more|fewer|less|than|at|least|most|up|to|between|close)$/;
/** Longest way from the verb to the number, in tokens. */
const REACH = 20;
const MOST_QUALIFIERS = 3;

/**
 * "put the number of children at about 30", "gave the figure as 52", "puts the foreigners at 400": the verb at `i` says how many, by whoever
 * is its subject; null where no number follows that way ("put the children at risk").
 */
export function numberVerbAt(doc: TextDocument, i: number, end: number): SpeechVerb | null {
  if (!MAY_REPORT.at(doc, i)) return null;
  const direct = DIRECT.get(doc.lower[i]!);
  // "counted 92 votes" is a deed, "has counted 92 departures" a finding.
  if (doc.lower[i] === 'counted' && !/^(?:has|have|had)$/.test(doc.lower[i - 1] ?? '')) return null;
  if (direct) return followsNumber(doc, i + 1, end, direct[1]) ? direct[0] : null;
  const found = VERBS.get(doc.lower[i]!);
  if (!found) return null;
  let named = false;
  for (let k = i + 1; k < Math.min(end, i + REACH); k++) {
    const lower = doc.lower[k]!;
    if (isQuoted(doc, k) || lower === ';' || lower === ':') return null;
    if (NUMBER.has(lower)) named = true;
    if (!found.leads.test(lower) || k === i + 1) continue;
    let at = k + 1;
    while (at <= k + MOST_QUALIFIERS && QUALIFIER.test(doc.lower[at] ?? '')) at++;
    if (doc.tag[at] !== 'NUM' || at >= end) continue;
    return named || (found.bare && !/^(?:NOUN|PROPN|SYM)$/.test(doc.tag[at + 1] ?? '')) ? found.verb : null;
  }
  return null;
}

/** A number of people right at `at`, or behind the word that leads to it: "that between 20 and 25 families", "of “up to 100 citizens”". */
function followsNumber(doc: TextDocument, at: number, end: number, leads: RegExp): boolean {
  let k = at;
  if (leads.test(doc.lower[k] ?? '')) k++;
  else if (leads.test('of')) return false;
  if (isQuoteMark(doc.lower[k])) k++;
  const limit = k + MOST_QUALIFIERS;
  while (k <= limit && QUALIFIER.test(doc.lower[k] ?? '')) k++;
  return k < end && doc.tag[k] === 'NUM' && !/^[%$€£]$/.test(doc.lower[k + 1] ?? '');
}
