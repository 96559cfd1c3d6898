import { isCountry } from '../../domain/actor.js';
import type { StanceLabel } from '../../domain/stance.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { readChain } from './chain.js';
import { clauseAround, isDenied, isRumour } from './clause.js';
import { isConditional } from './conditional.js';
import { OTHER_STATES } from './governors.js';
import { groupsOf } from './groups.js';
import { holderOf, isOfFormer, speakerAt, spokenOf } from './holder.js';
import { mainSubject } from './main-subject.js';
import { isOfThePast } from './of-the-past.js';
import type { Holder } from './official.js';
import { namesOutsider } from './outsiders.js';
import { isPrivateHope } from './private-hope.js';
import { isHearsay, type Reading } from './reading.js';
import { statementAt } from './scene.js';
import type { ReadingContext } from './site.js';
import { readSubject, type Subject } from './subject.js';

/** The subject of the verb at a token; of a participle or a noun without one, that of the clause. */
export function doerAt({ scene }: ReadingContext, verb: number, sentence: TokenRange): Subject {
  const { doc, actors } = scene;
  const subject = readSubject(doc, sentence.from, readChain(doc, verb, sentence.from).subjectEnd, actors);
  return subject.kind === 'none' ? mainSubject(scene, sentence.from, verb + 1) : subject;
}

/** What is told at a token is supposed, denied, of the past or a rumour. */
export const isUnreal = ({ scene }: ReadingContext, at: number, { from, to }: TokenRange): boolean =>
  isConditional(scene.doc, at, from) ||
  isDenied(scene.doc, at, from) ||
  isRumour(scene.doc, at, from) ||
  isOfThePast(scene.doc, { from, to }, at) ||
  isPrivateHope(scene, { from: at, to: at + 1 }, { from, to });

/** "Norway's Red Cross", "Sweden's Moderates, in opposition": of the country, and not its government. */
function isOfOutsiders({ lower }: TextDocument, subject: Subject, { from, to }: TokenRange): boolean {
  if (lower.slice(from, to).includes('opposition')) return true;
  if (subject.kind === 'other' || subject.kind === 'none') return false;
  return namesOutsider(lower.slice(subject.from, subject.to)) || lower.slice(subject.from, subject.to + 1).some((word) => AID.test(word));
}
const AID = /^(?:cross|crescent|charity|moderates|democrats|greens|conservatives|liberals|socialists)$/;

/** "Countries allied with the United States": those, and not the one that they are named by. */
export function isBesideStates({ lower }: TextDocument, { from, actor }: Subject, first: number): boolean {
  if (!actor) return false;
  return lower.slice(Math.max(first, Math.min(from, actor.from - BESIDE)), actor.from).some((word) => OTHER_STATES.has(word));
}
const BESIDE = 6;

/** Whose mind the verb at a token tells: the government that is its subject, else the one that says so; null for anybody else. */
export function mindAt(context: ReadingContext, verb: number, sentence: TokenRange): Holder | null {
  const { scene, custodians } = context;
  const subject = doerAt(context, verb, sentence);
  if (isOfFormer(scene.doc, subject) || isBesideStates(scene.doc, subject, sentence.from)) return null;
  if (isOfOutsiders(scene.doc, subject, sentence)) return null;
  const acts = subject.kind === 'actor' || subject.kind === 'office' || subject.kind === 'person' || subject.kind === 'pronoun';
  // Things and people are decided upon; courts, parties and families decide for themselves.
  const told = subject.kind === 'none' || (subject.kind === 'other' && THINGS.test(subject.head));
  const holder = acts
    ? holderOf(scene, subject, verb)
    : told
      ? (speakerAt(scene, verb) ?? (statementAt(scene, verb) === null ? spokenOf(scene, verb) : null))
      : null;
  if (!holder || !isCountry(holder.country) || isHearsay(holder, subject)) return null;
  // Who holds people decides for others.
  return custodians.has(holder.country) && scene.theatre.has(holder.country) ? null : holder;
}

/** What a government has in mind for its people, as the clause of the verb at a token tells it. */
export function mindTold(doc: TextDocument, verb: number, holder: Holder, label: StanceLabel): Reading {
  const clause = clauseAround(doc, verb, verb + 1);
  return { holder, also: [], label, part: 'origin', groups: groupsOf(doc, clause.from, clause.to), deed: false, clause, verb };
}

const THINGS =
  /^(?:decisions?|conclusions?|positions?|polic(?:y|ies)|lines?|views?|agreement|answers?|circumstances|cases?|files?|requests?|applications?|questions?|matters?|issues?|returns?|repatriations?|situations?|help|assistance|approach|rule|rules|practice|child|children|wom[ae]n|m[ae]n|mothers?|famil(?:y|ies)|persons?|people|citizens?|nationals?|returnees?|applicants?|orphans?|minors?|adults?|widows?|everyone|anyone|somebody|someone)$/;
