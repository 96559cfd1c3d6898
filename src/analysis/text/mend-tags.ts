import type { TokenRange } from './document.js';
import { beginsLikeWord, isCapitalised, isWord } from './letters.js';

/** What the tags are mended by. */
export interface TaggedWords {
  readonly word: readonly string[];
  readonly lower: readonly string[];
  readonly tag: readonly string[];
}

const MAY_BE_NAME = new Set(['VERB', 'ADV', 'ADJ', 'X', 'INTJ', 'NOUN']);
/** Given names that are taken for prepositions. */
const NAMED_LIKE = new Set(['per', 'till']);
const OPENS = new Set('"\'(:;—.?!…');
/** A sentence with more than this share of its words capitalised is a headline: its capitals tell nothing. Behind a full stop all must be. */
const HEADLINE = 0.5;

function isHeadline({ word }: TaggedWords, { from, to }: TokenRange): boolean {
  let words = 0;
  let capitals = 0;
  for (let k = from + 1; k < to; k++) {
    if (!beginsLikeWord(word[k]!)) continue;
    words++;
    if (isCapitalised(word[k]!)) capitals++;
  }
  return words > 0 && (word[to - 1] === '.' ? capitals === words : capitals > HEADLINE * words);
}

/** The first words of sentences, taken for something else, that are names elsewhere in the text. */
function missedNames({ word, tag }: TaggedWords, first: readonly number[], names: ReadonlySet<string>): number[] {
  return names.size === 0 ? [] : first.filter((k) => MAY_BE_NAME.has(tag[k]!) && names.has(word[k]!));
}

/** Of the words at `places` those that the plain sentences also have without a capital. */
function commonAmong({ word, lower }: TaggedWords, places: readonly number[], plain: readonly TokenRange[]): ReadonlySet<string> {
  const asked = new Set(places.map((k) => lower[k]!));
  const common = new Set<string>();
  for (const { from, to } of plain)
    for (let k = from; k < to; k++) if (asked.has(lower[k]!) && !isCapitalised(word[k]!)) common.add(lower[k]!);
  return common;
}

const GENERAL_OF =
  /^(?:secretary|attorney|director|consul|inspector|solicitor|prosecutor|advocate|governor|comptroller|auditor|procurator)$/;

/** Adjectives that end a noun phrase as its noun: "the 57-year-old said", "its secretary general". */
function isNounHere({ lower, tag }: TaggedWords, k: number): boolean {
  const next = tag[k + 1];
  // "according to camp manager Ann Kest".
  if (tag[k] === 'VERB' && lower[k - 1] === 'to' && lower[k - 2] === 'according') return true;
  // "appealed to states to"
  // "changed course"
  if (tag[k] === 'ADV' && lower[k] === 'course') return tag[k - 1] === 'VERB';
  if (tag[k] === 'VERB' && lower[k] === 'states') return /^(?:ADP|PART|ADJ|DET|NUM)$/.test(tag[k - 1] ?? '');
  if (tag[k] !== 'ADJ' || next === 'NOUN' || next === 'PROPN' || next === 'ADJ') return false;
  // "told the Finnish daily that"
  if (lower[k] === 'daily' || lower[k] === 'weekly') return /^(?:ADJ|PROPN|DET)$/.test(tag[k - 1] ?? '');
  if (lower[k] === 'general') return GENERAL_OF.test(lower[k - 1] ?? '');
  // "the intelligence chief appeared"
  if (lower[k] === 'chief') return /^(?:NOUN|PROPN|PART)$/.test(tag[k - 1] ?? '');
  return lower[k] === 'old' && lower[k - 1] === '-' && lower[k - 2] === 'year' && lower[k - 3] === '-';
}

/** "both say", "both want them back": of two there would be more than one claim or plan. */
const isVerbHere = (words: TaggedWords, k: number): boolean => {
  const { lower, tag } = words;
  if (tag[k] !== 'NOUN' && tag[k] !== 'ADJ') return false;
  return (
    (tag[k] === 'NOUN' && lower[k - 1] === 'both' && WILLS.test(lower[k]!)) ||
    isParticiple(words, k) ||
    isKeepingTo(words, k) ||
    losesLife(words, k)
  );
};
/** "…, warning that", "…, promising to", "…, ruling out any": no warning, ruling or promise of anybody. */
const isParticiple = ({ lower }: TaggedWords, k: number): boolean =>
  lower[k - 1] === ',' && (FOLLOWED.get(lower[k]!)?.has(lower[k + 1] ?? '') ?? false);
const FOLLOWED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['warning', new Set(['that'])],
  ['promising', new Set(['to', 'that'])],
  ['ruling', new Set(['out', 'that'])],
]);
/** "Kestland sticks to its line" */
const isKeepingTo = ({ lower, tag }: TaggedWords, k: number): boolean =>
  tag[k - 1] === 'PROPN' && (lower[k] === 'sticks' || lower[k] === 'clings') && lower[k + 1] === 'to';
/** "38 lost their lives": no lost people. */
const losesLife = ({ lower }: TaggedWords, k: number): boolean =>
  lower[k] === 'lost' && /^(?:their|his|her)$/.test(lower[k + 1] ?? '') && /^(?:life|lives)$/.test(lower[k + 2] ?? '');
/** "Neither will take them back": no will of anybody. */
const isAuxiliaryHere = ({ lower, tag }: TaggedWords, k: number): boolean =>
  lower[k] === 'will' && tag[k] === 'NOUN' && /^(?:neither|both)$/.test(lower[k - 1] ?? '') && /^(?:VERB|AUX|PART)$/.test(tag[k + 1] ?? '');
const WILLS =
  /^(?:say|want|refuse|plan|hope|need|claim|demand|fear|promise|pledge|vow|back|oppose|deny|argue|insist|prefer|intend|seek|agree|favou?r|support)$/;

const DIRECTION = /^(?:north|south)?(?:east|west|north|south)$/;

/** "in northeast Syria": a part of the name, no word of where to. */
const isPartOfPlace = ({ word, lower, tag }: TaggedWords, k: number): boolean =>
  tag[k] === 'ADV' && DIRECTION.test(lower[k]!) && isCapitalised(word[k + 1] ?? '');

/**
 * Tags as proper nouns the names that the tagger takes for verbs, adverbs or adjectives ("Welch said", "Jolly said"): a
 * capitalised word inside a sentence is a name, and so is the same word at the start of one.
 */
export function mendTags(words: TaggedWords, sentences: readonly TokenRange[]): string[] {
  const tag = [...words.tag];
  const names = new Set<string>();
  const first: number[] = [];
  const plain: TokenRange[] = [];
  for (const sentence of sentences) {
    if (isHeadline(words, sentence)) {
      for (let k = sentence.from; k < sentence.to; k++) first.push(k);
      continue;
    }
    plain.push(sentence);
    let start = true;
    for (let k = sentence.from; k < sentence.to; k++) {
      const word = words.word[k]!;
      if (isNounHere(words, k)) tag[k] = 'NOUN';
      else if (isVerbHere(words, k)) tag[k] = 'VERB';
      else if (isAuxiliaryHere(words, k)) tag[k] = 'AUX';
      else if (isPartOfPlace(words, k)) tag[k] = 'ADJ';
      if (!isWord(word)) {
        if (OPENS.has(words.lower[k]![0]!)) start = true;
        continue;
      }
      if (start) first.push(k);
      else if (isCapitalised(word)) {
        if (tag[k] !== 'ADJ' && tag[k] !== 'NOUN' && (MAY_BE_NAME.has(tag[k]!) || NAMED_LIKE.has(words.lower[k]!))) tag[k] = 'PROPN';
        if (tag[k] === 'PROPN') names.add(word);
      }
      start = false;
    }
  }
  const missed = missedNames({ ...words, tag }, first, names);
  if (missed.length === 0) return tag;
  const common = commonAmong(words, missed, plain);
  for (const k of missed) if (!common.has(words.lower[k]!)) tag[k] = 'PROPN';
  return tag;
}
