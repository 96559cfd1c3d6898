import { hashOf } from '../../statements/learned/features.js';
import { isTime } from '../../statements/words.js';
import { WordFact } from '../../text/distinct-words.js';
import { type Governor, governs, NEGATIONS, OUGHT, POSSIBLE, SPEECH } from '../governors.js';
import { groupWord } from '../groups.js';
import { isOffice } from '../subject.js';

const code = (name: string): number => hashOf(`<${name}>`);
/** What stands for words that would tell one text from another. */
export const NAME = code('name');
export const NUMBER = code('number');
export const TIME = code('time');
export const SAY = code('say');
export const OFFICE = code('office');
export const NOT = hashOf('not');
export const ACTOR = { country: code('country'), body: code('body'), demonym: code('demonym') };
export const HOLDER = { named: code('holder'), demonym: code('holder demonym') };
const GROUPS = new Map(['men', 'women', 'children', 'orphans', 'everyone'].map((group) => [group, code(group)]));

/** These keep their own word although they are offices: they do not decide who comes home. */
const APART =
  /^(?:police|prosecutors?|parliament|lawmakers|senate|council|committee|party|court|service|agency|forces|army|military|king|queen|leader|leaders)$/;
const DROPPED = /^(?:the|a|an|[,.:;"'()!?—–-]|'s|\[|\])$/;

const KINDS: readonly Governor[] = ['intend', 'deny', 'weigh', 'urge', 'oblige', 'let', 'prevent', 'leave', 'support', 'undo', 'comply'];
const KIND_CODES = KINDS.map((kind) => code(`governs ${kind}`));
const WILL = code('will');
const MAY = code('may');
const MUST = code('must');
const IF = code('if');
const BEFORE = code('before');

/** What a word is wherever it stands. */
export interface WordClasses {
  /** An article or a mark: it tells nothing. */
  readonly dropped: boolean;
  readonly negation: boolean;
  /** The code that stands for it everywhere: of a group or a time; null for other words. */
  readonly fixed: number | null;
  readonly digits: boolean;
  readonly speech: boolean;
  readonly office: boolean;
  /** What it does to a clause, by the classes of `governors.ts`: deny, intend, urge, suppose … */
  readonly acts: readonly number[];
}

/** What most words are: one object for all of them, since the list of what each word is would be fetched from all over the memory. */
const PLAIN: WordClasses = { dropped: false, negation: false, fixed: null, digits: false, speech: false, office: false, acts: [] };

const isPlain = ({ dropped, negation, fixed, digits, speech, office, acts }: WordClasses): boolean =>
  !dropped && !negation && fixed === null && !digits && !speech && !office && acts.length === 0;

function actsOf(word: string): number[] {
  const out: number[] = [];
  if (NEGATIONS.has(word)) out.push(NOT);
  if (/^(?:will|would|shall|'ll|wo|'d)$/.test(word)) out.push(WILL);
  if (POSSIBLE.has(word)) out.push(MAY);
  if (OUGHT.has(word)) out.push(MUST);
  if (/^(?:if|unless|provided|whether)$/.test(word)) out.push(IF);
  if (/^(?:had|former|previous|previously|formerly|then|once)$/.test(word)) out.push(BEFORE);
  KINDS.forEach((kind, n) => {
    if (governs(word, kind)) out.push(KIND_CODES[n]!);
  });
  return out;
}

/** The classes of a word in lower case. */
export const wordClasses = new WordFact((word): WordClasses => {
  const group = groupWord(word);
  const own = {
    dropped: DROPPED.test(word),
    negation: NEGATIONS.has(word),
    fixed: group ? GROUPS.get(group)! : isTime(word) ? TIME : null,
    digits: /^\d/.test(word),
    speech: SPEECH.has(word),
    office: isOffice(word) && !APART.test(word),
    acts: actsOf(word),
  };
  return isPlain(own) ? PLAIN : own;
});
