import type { ActorMention } from '../../actors/actors.js';
import { hashOf } from '../../statements/learned/features.js';
import { isTime } from '../../statements/words.js';
import type { TextDocument, TokenRange } from '../../text/document.js';
import { type Governor, governs, NEGATIONS, OUGHT, POSSIBLE, SPEECH } from '../governors.js';
import { groupWord } from '../groups.js';
import { isOffice } from '../subject.js';

const code = (name: string): number => hashOf(`<${name}>`);
/** What stands for words that would tell one text from another. */
const NAME = code('name');
const NUMBER = code('number');
const TIME = code('time');
const SAY = code('say');
const OFFICE = code('office');
const NOT = hashOf('not');
export const ACTOR = { country: code('country'), body: code('body'), demonym: code('demonym') };
export const HOLDER = { named: code('holder'), demonym: code('holder demonym') };
const GROUPS = new Map(['men', 'women', 'children', 'orphans', 'everyone'].map((group) => [group, code(group)]));

/** These keep their own word although they are offices: they do not decide who comes home. */
const APART =
  /^(?:police|prosecutors?|parliament|lawmakers|senate|council|committee|party|court|service|agency|forces|army|military|king|queen|leader|leaders)$/;
const DROPPED = /^(?:the|a|an|[,.:;"'()!?—–-]|'s|\[|\])$/;

const words = new Map<string, number>();
const MOST_WORDS = 20_000;
function wordCode(word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size >= MOST_WORDS) words.clear();
  const made = hashOf(word);
  words.set(word, made);
  return made;
}

/** A clause as numbers: one a word that tells something, names and numbers by their kind alone. */
export interface Coded {
  readonly code: number[];
  /** The token of each. */
  readonly at: number[];
  /** Which of the codes stand under a negation a few words before. */
  readonly negated: boolean[];
}

/** How far a negation reaches, in words. */
const SCOPE = 6;

export function codesOf(doc: TextDocument, { from, to }: TokenRange, actors: readonly ActorMention[], holder: string): Coded {
  const out: Coded = { code: [], at: [], negated: [] };
  let scope = 0;
  const put = (value: number, k: number): void => {
    if (value === out.code.at(-1) && (value === NAME || value === NUMBER || value === TIME)) return;
    out.code.push(value);
    out.at.push(k);
    out.negated.push(scope > 0);
    scope--;
  };
  let next = actors.findIndex((m) => m.from >= from);
  for (let k = from; k < to; k++) {
    const actor = next >= 0 ? actors[next] : undefined;
    if (actor && actor.from === k) {
      const own = actor.code === holder;
      const demonym = actor.naming === 'demonym';
      put(
        own
          ? demonym
            ? HOLDER.demonym
            : HOLDER.named
          : demonym
            ? ACTOR.demonym
            : /^[A-Z]{2}$/.test(actor.code)
              ? ACTOR.country
              : ACTOR.body,
        k,
      );
      k = actor.to - 1;
      next++;
      continue;
    }
    const word = doc.lower[k]!;
    if (DROPPED.test(word)) continue;
    if (NEGATIONS.has(word)) {
      put(NOT, k);
      scope = SCOPE;
      continue;
    }
    const group = groupWord(word);
    if (group) put(GROUPS.get(group)!, k);
    else if (isTime(word)) put(TIME, k);
    else if (doc.tag[k] === 'NUM' || /^\d/.test(word)) put(NUMBER, k);
    else if (SPEECH.has(word) && doc.tag[k] !== 'NOUN') put(SAY, k);
    else if (isOffice(word) && !APART.test(word)) put(OFFICE, k);
    else if (doc.tag[k] === 'PROPN' && /^\p{Lu}/u.test(doc.word[k]!) && word.length > 2) put(NAME, k);
    else put(wordCode(doc.lemma[k]!.toLowerCase()), k);
  }
  return out;
}

const KINDS: readonly Governor[] = ['intend', 'deny', 'weigh', 'urge', 'oblige', 'let', 'prevent', 'leave', 'support', 'undo', 'comply'];
const KIND_CODES = KINDS.map((kind) => code(`governs ${kind}`));
const WILL = code('will');
const MAY = code('may');
const MUST = code('must');
const IF = code('if');
const BEFORE = code('before');

/** A word of a class, with its token. */
export interface ClassAt {
  readonly at: number;
  readonly code: number;
}

/** What the words of a clause do to it, by the classes of `governors.ts`: deny, intend, urge, suppose … */
export function classesIn(doc: TextDocument, { from, to }: TokenRange): ClassAt[] {
  const out: ClassAt[] = [];
  for (let at = from; at < to; at++) {
    const word = doc.lower[at]!;
    const put = (code: number): void => {
      out.push({ at, code });
    };
    if (NEGATIONS.has(word)) put(NOT);
    if (/^(?:will|would|shall|'ll|wo|'d)$/.test(word)) put(WILL);
    if (POSSIBLE.has(word)) put(MAY);
    if (OUGHT.has(word)) put(MUST);
    if (/^(?:if|unless|provided|whether)$/.test(word)) put(IF);
    if (/^(?:had|former|previous|previously|formerly|then|once)$/.test(word)) put(BEFORE);
    KINDS.forEach((kind, n) => {
      if (governs(word, kind)) put(KIND_CODES[n]!);
    });
  }
  return out;
}
