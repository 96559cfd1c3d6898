import { HYPHEN, isCapital, type Reading, together, wordAt } from './reading.js';

/** A counted noun with what describes it, lexemes [from, to). */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 7;
/** Words of number and order that say nothing about what is counted. */
const EMPTY = new Set('more additional further of such'.split(' '));
const WHEN = new Set(['last', 'next']);

/** True for a hyphen inside a compound word. */
export const isGlue = (reading: Reading, at: number): boolean =>
  HYPHEN.has(wordAt(reading, at)) && Boolean(reading.lexemes[at]?.glued && reading.lexemes[at + 1]?.glued);

const isParticiple = (word: string): boolean => /(?:ed|en|ing|wn|lt|nt|ght)$/.test(word);
const isPlural = (word: string): boolean => /s$/.test(word) && !/(?:ss|is|us)$/.test(word);

/** head: may end the phrase · lead: describes it · silent: may stand inside · stop: ends the search before it. */
function roleOf(reading: Reading, at: number): 'head' | 'lead' | 'silent' | 'stop' {
  const { lexemes, tag } = reading;
  const piece = lexemes[at]!;
  const before = lexemes[at - 1];
  const compound = Boolean(before && piece.glued && HYPHEN.has(before.text)) || isGlue(reading, at + 1);
  switch (tag[at]) {
    case 'NOUN':
    case 'PROPN':
      return 'head';
    case 'X':
      return /\p{L}{3}/u.test(piece.text) ? 'head' : 'stop';
    case 'ADJ':
      return 'lead';
    case 'ADV':
      return compound ? 'lead' : 'silent';
    case 'VERB': {
      if (compound) return 'lead';
      if (isParticiple(piece.lower)) return 'silent';
      // The tagger reads many a counted noun as a verb ("14 hires", "eight strikes").
      const nounAhead = /^(?:NOUN|PROPN|ADJ|DET|PRON)$/.test(tag[at + 1] ?? '');
      return isPlural(piece.lower) && !nounAhead ? 'head' : 'stop';
    }
    default:
      return compound ? 'lead' : 'stop';
  }
}

/** "gifted and unpredictable attackers", "Kurdish and Arab fighters". */
function joins(reading: Reading, at: number, hasHead: boolean): boolean {
  const describes = (i: number) => /^(?:ADJ|VERB)$/.test(reading.tag[i] ?? '') || isCapital(reading.lexemes[i]);
  if (wordAt(reading, at) !== 'and' || !describes(at - 1) || !describes(at + 1)) return false;
  return !hasHead || (isCapital(reading.lexemes[at - 1]) && isCapital(reading.lexemes[at + 1]));
}

/** The noun phrase that begins at `at`, up to its head noun; participles and adverbs before it are left out. Null if there is none. */
export function nounPhraseAt(reading: Reading, at: number, sentenceOf: number): NounPhrase | null {
  const { lexemes, tag } = reading;
  let from = -1;
  let to = -1;
  for (let i = at, words = 0; words < MOST_WORDS && together(reading, i, sentenceOf); i++) {
    const piece = lexemes[i];
    if (!piece) break;
    if ((i > at && isGlue(reading, i)) || tag[i] === 'PART' || /^['’]$/.test(piece.text)) continue;
    if (piece.kind !== 'word') break;
    words++;
    // "12 children last year": when, not what.
    if (to >= 0 && WHEN.has(piece.lower)) break;
    if ((to < 0 && EMPTY.has(piece.lower)) || joins(reading, i, to >= 0)) continue;
    const role = roleOf(reading, i);
    if (role === 'stop') break;
    if (role !== 'head') {
      const goesOn = isGlue(reading, i - 1) || (tag[i] === 'ADJ' && tag[i + 1] === 'NOUN');
      if (to >= 0 && !goesOn) break;
      if (role === 'lead' && from < 0) from = i;
      continue;
    }
    // "27 people Tuesday": a name behind a common noun begins something else.
    if (to >= 0 && isCapital(piece) && !isCapital(lexemes[to - 1]) && !isGlue(reading, i - 1)) break;
    if (from < 0) from = i;
    to = i + 1;
    const common = tag[i] !== 'PROPN' && !isCapital(piece);
    if (common && isPlural(piece.lower) && tag[i + 1] !== 'NOUN' && !isGlue(reading, i + 1)) break;
  }
  return to < 0 || from < 0 ? null : { from, to };
}
