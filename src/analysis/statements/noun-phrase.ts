import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import {
  AUXILIARIES,
  isDeeplyQuoted,
  isDeterminer,
  isNominal,
  isQuoteMark,
  isSubjectPronoun,
  isTime,
  isTimeAt,
  NOUN_LINKS,
  RELATIVES,
} from './words.js';

const ENDS = new Set(',.;:—"');

const isBarePronoun = (tag: string, lower: string): boolean => (tag === 'PRON' && !isDeterminer(lower)) || isSubjectPronoun(lower);
const isPossessive = (lower: string): boolean => lower === "'s" || lower === "'";

const isCapital = (doc: TextDocument, k: number): boolean => /^\p{Lu}\p{Ll}/u.test(doc.word[k] ?? '');

/** Longest noun phrase read, in tokens; keeps the reading linear on texts that are no prose. */
const LONGEST_PHRASE = 60;

/** "presiding judge", "acting minister": part of a title. */
const OFFICE_PARTICIPLE = oneOf(
  'presiding|acting|outgoing|incoming|leading|visiting|sitting|serving|ruling|governing|founding|managing|investigating|commanding|coordinating',
);

const BEFORE_ARTICLE: ReadonlySet<string> = new Set(['all', 'both', 'half', 'some', 'many', 'one']);

/** "large" of "Ambassador-at-large", "general" of "secretary-general": an adjective glued to the noun before it. */
const endsCompound = (doc: TextDocument, k: number, floor: number): boolean =>
  k - 2 >= floor && doc.tag[k] === 'ADJ' && doc.lower[k - 1] === '-' && doc.start[k] === doc.end[k - 1];

/** "to" of "a source close to the minister". */
const isCloseTo = ({ lower, tag }: TextDocument, k: number, floor: number): boolean =>
  lower[k] === 'to' && lower[k - 1] === 'close' && k - 2 >= floor && isNominal(tag[k - 2]);

/** "the" of "the ministers of Belgium, Denmark and the Netherlands". */
function closesList({ lower, tag }: TextDocument, k: number, floor: number): boolean {
  if (lower[k] !== 'the' || lower[k - 1] !== 'and' || tag[k + 1] !== 'PROPN') return false;
  let at = k - 2;
  while (at > floor && tag[at] === 'PROPN' && (lower[at - 1] === ',' || tag[at - 1] === 'PROPN')) at -= lower[at - 1] === ',' ? 2 : 1;
  return at > floor && tag[at] === 'PROPN' && lower[at - 1] === 'of' && isNominal(tag[at - 2]);
}

/** "far" of "far-right": the adverb belongs to what it is glued to. */
export const isGluedAdverb = ({ lower, tag, start, end }: TextDocument, k: number): boolean =>
  tag[k] === 'ADV' && lower[k + 1] === '-' && end[k] === start[k + 1];

/** One step to the left from `k`: the new first token of the phrase and the next token to look at; null at its border. */
function stepLeft(doc: TextDocument, k: number, from: number, last: number, floor: number): readonly [number, number] | null {
  const lower = doc.lower[k]!;
  const tag = doc.tag[k]!;
  const beforeTag = k - 1 >= floor ? doc.tag[k - 1] : undefined;
  const before = k - 1 >= floor ? doc.lower[k - 1]! : '';
  if (isNominal(tag) || tag === 'NUM' || tag === 'ADJ' || tag === 'SYM' || lower === '-' || lower === '&' || isQuoteMark(lower))
    return [k, k - 1];
  if (isPossessive(lower)) return [k, k - 1];
  if (k < last && isGluedAdverb(doc, k)) return [k, k - 1];
  if (k < last && doc.lower[k - 1] === '-' && k - 1 >= floor && doc.start[k] === doc.end[k - 1]) return [k, k - 1];
  if (tag === 'DET' || (tag === 'PRON' && isDeterminer(lower))) {
    if (NOUN_LINKS.has(before) && k - 2 >= floor && (isNominal(doc.tag[k - 2]) || doc.tag[k - 2] === 'PRON' || doc.lower[k - 2] === 'one'))
      return [k, k - 2];
    if (isCloseTo(doc, k - 1, floor) || closesList(doc, k, floor)) return [k, k - 1];
    if (BEFORE_ARTICLE.has(before)) return [k - 1, -1];
    // "Save the Children": an article inside a name.
    if (lower === 'the' && beforeTag === 'PROPN' && !isTime(before) && isCapital(doc, k - 1) && isCapital(doc, k + 1))
      return [k - 1, k - 2];
    return [k, -1];
  }
  if (k === last) return null;
  const partitive = beforeTag === 'NUM' || (beforeTag === 'PRON' && /^(?:some|many|most|one|both|several|those|none|all)$/.test(before));
  // "the Police Office (KPO) in Linz", "Ambassador-at-large for justice"; "for" is taken for a conjunction before a participle.
  const links = NOUN_LINKS.has(lower) && (tag === 'ADP' || lower === 'for');
  if (links && (isNominal(beforeTag) || partitive || before === ')' || endsCompound(doc, k - 1, floor))) return [from, k - 1];
  if (isCloseTo(doc, k, floor)) return [from, k - 2];
  // "French and Kenyan officials".
  const peoples = beforeTag === 'ADJ' && k + 1 < last && isCapital(doc, k - 1) && isCapital(doc, k + 1);
  if ((lower === 'and' || lower === 'or') && (isNominal(beforeTag) || peoples) && from === k + 1) return [from, k - 1];
  const listed = doc.lower[k + 2] === ',' || doc.lower[k + 2] === 'and';
  if (lower === ',' && beforeTag === 'PROPN' && !isTime(before) && doc.tag[k + 1] === 'PROPN' && listed) return [from, k - 1];
  if (
    tag === 'VERB' &&
    (beforeTag === 'DET' || beforeTag === 'ADJ' || before === 'only' || OFFICE_PARTICIPLE.has(lower)) &&
    isNominal(doc.tag[k + 1])
  )
    return [k, k - 1];
  // "the then minister", "its then spokesman", "Norway's only known prisoner".
  if (
    ((lower === 'then' && isNominal(doc.tag[k + 1])) || (lower === 'only' && doc.tag[k + 1] !== 'DET')) &&
    (beforeTag === 'DET' || isPossessive(before) || isDeterminer(before))
  )
    return [k, k - 1];
  // "the office for organised crime".
  if (tag === 'VERB' && NOUN_LINKS.has(before) && /ed$/.test(lower) && isNominal(doc.tag[k + 1]) && isNominal(doc.tag[k - 2]))
    return [k, k - 1];
  return null;
}

/** The noun phrase whose last token is `last`, not reaching below `floor`; null when no noun phrase ends there. */
export function nounPhraseEndingAt(doc: TextDocument, last: number, floor: number): TokenRange | null {
  if (last < floor || isDeeplyQuoted(doc, last)) return null;
  const lower = doc.lower[last]!;
  const tag = doc.tag[last]!;
  if (RELATIVES.has(lower) || isBarePronoun(tag, lower)) {
    // "two people with knowledge of it".
    const governed =
      (lower === 'it' || lower === 'them' || lower === 'him') &&
      doc.lower[last - 1] === 'of' &&
      isNominal(doc.tag[last - 2]) &&
      last - 2 >= floor;
    // "Officials there said"
    const local = lower === 'there' && isNominal(doc.tag[last - 1]) && last - 1 >= floor;
    const around = governed || local ? nounPhraseEndingAt(doc, last - (governed ? 2 : 1), floor) : null;
    return { from: around?.from ?? last, to: last + 1 };
  }
  if (!(isNominal(tag) || tag === 'NUM' || tag === 'PRON' || tag === 'ADJ' || tag === 'SYM' || lower === ')')) return null;
  let from = last;
  let k = last;
  while (k >= floor && last - k < LONGEST_PHRASE && !isDeeplyQuoted(doc, k)) {
    if (doc.lower[k] === ')') {
      const open = openingBracket(doc, k, floor);
      if (open < 0) break;
      k = open - 1;
      continue;
    }
    const step = stepLeft(doc, k, from, last, floor);
    if (!step) break;
    [from, k] = step;
  }
  while (from < last && (isQuoteMark(doc.lower[from]) || isPossessive(doc.lower[from]!) || doc.lower[from] === '-')) from++;
  return { from: sloganStart(doc, from, floor), to: last + 1 };
}

/** Words that only names and headlines write with a capital inside a sentence. */
const SMALL_WORD = oneOf('our|their|your|my|us|them|with|for|without|across|beyond|all|no|not');
const OPENS_CLAUSE = oneOf('and|but|yet|so|when|while|as|if|that|in|on|at|for|with|of|after|before|since');

/** Longest beginning of such a name, in tokens. */
const LONGEST_CALL = 6;

/** "Save Our Young", "Bring Them Back": where a name begins that is a call, and no noun phrase for the tagger. */
function sloganStart(doc: TextDocument, from: number, floor: number): number {
  let k = from;
  while (k > floor && from - k < LONGEST_CALL && isCapital(doc, k - 1) && !OPENS_CLAUSE.has(doc.lower[k - 1]!)) {
    const within = SMALL_WORD.has(doc.lower[k]!) && isCapital(doc, k);
    const before = SMALL_WORD.has(doc.lower[k - 1]!) && k - 2 >= floor && isCapital(doc, k - 2) && isCapital(doc, k);
    if (!within && !before) break;
    k--;
  }
  // "the Save Our Young campaign": whatever stands before it tells more.
  return k === floor || doc.tag[k - 1] === 'PUNCT' ? k : from;
}

/** Longest parenthesis looked through, in tokens. */
const LONGEST_BRACKET = 30;
export function openingBracket(doc: TextDocument, close: number, floor: number): number {
  for (let k = close - 1; k >= Math.max(floor, close - LONGEST_BRACKET); k--) if (doc.lower[k] === '(') return k;
  return -1;
}

/** Who is sent to somebody, or stands at their side. */
const SENT = /^(?:ambassador|envoy|representative|adviser|advisor|aide|secretary|delegate|consul|legate|nuncio)$/;

function stepsRight(doc: TextDocument, k: number, first: number, lastNoun: number, limit: number): boolean {
  const lower = doc.lower[k]!;
  const tag = doc.tag[k]!;
  const nextTag = k + 1 < limit ? doc.tag[k + 1] : undefined;
  const seen = lastNoun >= 0;
  if (isNominal(tag) || tag === 'NUM') return !(seen && isTimeAt(doc, k) && k > first);
  if (tag === 'ADJ' && !(seen && lower === 'close')) return !(seen && isTimeAt(doc, k));
  // "told the public that today": taken for an article.
  if (lower === 'that' && seen && k === lastNoun + 1) return false;
  if (tag === 'DET' || tag === 'SYM' || isQuoteMark(lower) || lower === '-' || lower === '&' || isPossessive(lower)) return true;
  if (isGluedAdverb(doc, k)) return true;
  // "Bring Our Children Home": a pronoun inside a name.
  if (tag === 'PRON' && isDeterminer(lower))
    return !seen || doc.lower[k - 1] === 'of' || (k === lastNoun + 1 && isCapital(doc, k) && isCapital(doc, k + 1));
  if (tag === 'VERB' && !seen && k > first && OFFICE_PARTICIPLE.has(lower)) return nextTag !== undefined && isNominal(nextTag);
  // "Norway's ambassador to Iraq"
  if (lower === 'to' && k === lastNoun + 1 && SENT.test(doc.lower[lastNoun]!)) return nextTag === 'PROPN' || nextTag === 'DET';
  // "a source close to the minister"
  if (lower === 'close' && k === lastNoun + 1)
    return doc.lower[k + 1] === 'to' && nextTag === 'ADP' && k + 2 < limit && doc.tag[k + 2] === 'DET';
  if (lower === 'to' && doc.lower[k - 1] === 'close' && k === lastNoun + 2) return true;
  if (tag === 'ADP' && seen && NOUN_LINKS.has(lower) && lower !== 'to' && lower !== 'on') {
    const next = doc.lower[k + 1];
    return (
      nextTag !== undefined &&
      !isTime(next) &&
      (isNominal(nextTag) || nextTag === 'DET' || nextTag === 'ADJ' || (lower === 'of' && nextTag === 'PRON' && isDeterminer(next!))) &&
      !(lower === 'in' && /^(?:an?|the|his|her)$/.test(next!))
    );
  }
  return lower === 'and' && seen && nextTag === 'PROPN' && k === lastNoun + 1;
}

/** Behind a short parenthesis at `at` ("(R-Utah)"), else `at`. */
function afterBrackets(doc: TextDocument, at: number, limit: number): number {
  if (doc.lower[at] !== '(') return at;
  for (let k = at + 1; k < Math.min(limit, at + 8); k++) if (doc.lower[k] === ')') return k + 1;
  return at;
}

/** A finite verb that is not a relative clause's: what holds one is a clause and no description. */
function hasOwnVerb(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const lower = doc.lower[k]!;
    if (RELATIVES.has(lower)) return false;
    if (doc.tag[k] === 'AUX' && AUXILIARIES.has(lower)) return true;
    if (doc.tag[k] === 'VERB' && k > from && !/(?:ed|ing|en|wn)$/.test(lower) && doc.lower[k - 1] !== 'to') return true;
  }
  return false;
}

/** End of what stands between the comma at `comma` and the next one, when it describes the noun before it; else -1. */
function appositionEnd(doc: TextDocument, comma: number, limit: number): number {
  const first = comma + 1;
  if (doc.lower[comma] !== ',' || first >= limit) return -1;
  const lower = doc.lower[first]!;
  const tag = doc.tag[first]!;
  const opens = tag === 'DET' || isNominal(tag) || tag === 'ADJ' || lower === 'who' || lower === 'whose' || isDeterminer(lower);
  if (!opens || isTime(lower)) return -1;
  let end = first;
  while (end < limit && end - comma < 25 && !ENDS.has(doc.lower[end]!) && !isDeeplyQuoted(doc, end)) end++;
  if (end - comma >= 25) return -1;
  return /^who/.test(lower) || !hasOwnVerb(doc, first, end) ? end : -1;
}

/**
 * The noun phrase that begins at `first` and ends before `limit`; with `apposition`, what describes it after a comma is
 * taken along ("Ann Kest, the mayor of Lund,"). Null when no noun phrase begins there.
 */
export function nounPhraseStartingAt(doc: TextDocument, first: number, limit: number, apposition = true): TokenRange | null {
  if (first >= limit || isDeeplyQuoted(doc, first)) return null;
  if (doc.tag[first] === 'PRON' && !isDeterminer(doc.lower[first]!)) return { from: first, to: first + 1 };
  let last = -1;
  let k = first;
  while (k < limit && k - first < LONGEST_PHRASE && !isDeeplyQuoted(doc, k) && stepsRight(doc, k, first, last, limit)) {
    const tag = doc.tag[k]!;
    // "the secretary-general": glued to the noun before it.
    if (isNominal(tag) || tag === 'NUM' || endsCompound(doc, k, first)) last = k;
    else if (tag === 'PRON' && last < 0 && /^(?:some|one|many|all|both|this|that)$/.test(doc.lower[k]!)) last = k;
    k++;
  }
  if (last < 0) return null;
  const next = apposition ? afterBrackets(doc, last + 1, limit) : last + 1;
  const end = apposition && next < limit ? appositionEnd(doc, next, limit) : -1;
  return { from: first, to: end > 0 ? end : next };
}
