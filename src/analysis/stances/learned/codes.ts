import type { ActorMention } from '../../actors/actors.js';
import { hashOf } from '../../statements/learned/features.js';
import type { TextDocument, TokenRange } from '../../text/document.js';
import { beginsWithCapital } from '../../text/letters.js';
import { ACTOR, HOLDER, NAME, NOT, NUMBER, OFFICE, SAY, TIME, type WordClasses, wordClasses } from './word-classes.js';

function codeOf(doc: TextDocument, k: number, { fixed, digits, speech, office }: WordClasses): number {
  const tag = doc.tag[k];
  if (fixed !== null) return fixed;
  if (digits || tag === 'NUM') return NUMBER;
  if (speech && tag !== 'NOUN') return SAY;
  if (office) return OFFICE;
  if (tag === 'PROPN' && doc.lower[k]!.length > 2 && beginsWithCapital(doc.word[k])) return NAME;
  return hashOf(doc.lemma[k]!);
}

/** A clause as numbers: one a word that tells something, names and numbers by their kind alone. */
export interface Coded {
  readonly code: readonly number[];
  /** The token of each. */
  readonly at: readonly number[];
  /** Which of the codes stand under a negation a few words before. */
  readonly negated: readonly boolean[];
  /** The country or body that a code stands for, null for a word. */
  readonly actor: readonly (ActorMention | null)[];
}

/** How far a negation reaches, in words. */
const SCOPE = 6;

/** UN and EU stand among the countries here: so the weights have learned them. */
const actorCode = ({ code, naming }: ActorMention): number =>
  naming === 'demonym' ? ACTOR.demonym : code.length === 2 ? ACTOR.country : ACTOR.body;

/** The codes of a clause; `actors`: those that begin in it, in order. */
export function codesOf(doc: TextDocument, { from, to }: TokenRange, actors: readonly ActorMention[]): Coded {
  const out = { code: [] as number[], at: [] as number[], negated: [] as boolean[], actor: [] as (ActorMention | null)[] };
  let scope = 0;
  let last = 0;
  const put = (value: number, k: number, actor: ActorMention | null): void => {
    if (value === last && (value === NAME || value === NUMBER || value === TIME)) return;
    last = value;
    out.code.push(value);
    out.at.push(k);
    out.negated.push(scope > 0);
    out.actor.push(actor);
    scope--;
  };
  let next = 0;
  for (let k = from; k < to; k++) {
    const actor = actors[next];
    if (actor !== undefined && actor.from === k) {
      put(actorCode(actor), k, actor);
      k = actor.to - 1;
      next++;
      continue;
    }
    const word = wordClasses.at(doc, k);
    if (word.dropped) continue;
    put(word.negation ? NOT : codeOf(doc, k, word), k, null);
    if (word.negation) scope = SCOPE;
  }
  return out;
}

/** The codes as a holder sees them, whose own name is another than that of somebody else. */
export function codesFor({ code, actor }: Coded, holder: string): readonly number[] {
  if (!actor.some((mention) => mention?.code === holder)) return code;
  return code.map((value, i) => {
    const mention = actor[i];
    if (mention?.code !== holder) return value;
    return mention.naming === 'demonym' ? HOLDER.demonym : HOLDER.named;
  });
}

/** A word of a class, with its token. */
export interface ClassAt {
  readonly at: number;
  readonly code: number;
}

/** What the words of a clause do to it (see `WordClasses.acts`). */
export function classesIn(doc: TextDocument, { from, to }: TokenRange): ClassAt[] {
  const out: ClassAt[] = [];
  for (let k = from; k < to; k++) for (const code of wordClasses.at(doc, k).acts) out.push({ at: k, code });
  return out;
}
