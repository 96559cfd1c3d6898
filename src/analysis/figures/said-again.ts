import { isCountry } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import type { Candidate } from './candidate.js';
import { eventsIn } from './events.js';
import { antecedent, type Borrowed } from './named-before.js';
import { beforeRoughly, ROUGHLY } from './roughly.js';
import { actorAt, type FigureView, sentenceAt } from './view.js';

/** Behind a bare number its clause ends, or says when. */
const ENDS = /^(?:[.,;)"—–!?]|and|but|while|in|since|so|by|last|this|over|during|between|already|before|until|from)$/;

const DONE = /(?:^| )(?:done|did|does|doing)(?: (?:so|this|that|it|the same|likewise))? with$/;
const DONE_WORDS = 5;

/** "Sends fighters back, as it has done with some 2,000": the people whom the verb had before. */
export function doneSoWith(view: FigureView, { from, counted: { to } }: Candidate): Borrowed | null {
  const { doc } = view;
  if (!ENDS.test(doc.lower[to] ?? '.')) return null;
  const at = beforeRoughly(doc, from);
  if (doc.lower[at] !== 'with' || !DONE.test(doc.lower.slice(Math.max(0, at - DONE_WORDS), at + 1).join(' '))) return null;
  const people = antecedent(view, at, sentenceAt(view, from).from);
  if (!people) return null;
  // "As Finland did with 14"
  let subject = at - 1;
  while (/^(?:so|this|that|it|likewise|the|same|done|did|has|have|had|also|already)$/.test(doc.lower[subject] ?? '')) subject--;
  const mention = actorAt(view, subject);
  const { theatre, holders } = view.lexicon;
  const isDoer = mention?.naming === 'name' && isCountry(mention.code) && !theatre.has(mention.code) && !holders.has(mention.code);
  return isDoer ? { ...people, at: mention.from } : people;
}

/** "Britain had about 900", behind "some 30 went": the country at the beginning of a sentence that says no more; its token, or -1. */
export function hasAsWell(view: FigureView, { from, to, counted, sentence }: Candidate): number {
  const { doc } = view;
  if (counted.to !== to || !/^[.,;"]$/.test(doc.lower[to] ?? '.')) return -1;
  const verb = beforeRoughly(doc, from);
  if (!/^(?:has|had|counted|counts|saw|lost|sent)$/.test(doc.lower[verb] ?? '')) return -1;
  const begin = doc.sentences[sentence]?.from ?? from;
  const first = /^(?:["']|the|and|but)$/.test(doc.lower[begin]!) ? begin + 1 : begin;
  const mention = actorAt(view, first);
  const isSubject = mention !== null && isCountry(mention.code) && mention.naming === 'name' && mention.to === verb;
  return isSubject && !view.lexicon.theatre.has(mention.code) ? first : -1;
}

/** "How many of them", "how many have been convicted": a question that leaves the people to what was said before. */
const OF_WHOM =
  /^(?:["“,] |and |but |so )*how many (?:of (?:them|those|these) )?(?:are|were|have|has|had|did|do|will|came|went|returned)\b/;
const HOW_MANY = /^(?:["“,] |and |but |so )*how many\b/;
const QUESTION = 6;
/** How far before its answer a question stands, and those of whom it asks before it. */
const SOON = 2;
/** Between "how many have" and what happened to them: "been put on", "the court", "Finland"; "have mosques" asks of something else. */
const ASKS = 4;

/** What a question asks of those before: what happened to them, or who is still there. */
function asksOfThem(view: FigureView, question: TokenRange): boolean {
  const { doc } = view;
  const words = doc.lower.slice(question.from, question.from + QUESTION);
  const asked = OF_WHOM.exec(words.join(' '));
  if (!asked) return false;
  const verb = question.from + asked[0].split(' ').length - 1;
  if (/^(?:are|were)(?: (?:still|left|now|out|over))* there\b/.test(doc.lower.slice(verb, verb + QUESTION).join(' '))) return true;
  const [event] = eventsIn(view, { from: verb, to: question.to });
  if (!event || event.from - verb > ASKS) return false;
  for (let i = verb + 1; i < event.from; i++) if (/^(?:NOUN|NUM|PUNCT|ADP)$/.test(doc.tag[i]!) && doc.lower[i - 1] !== 'the') return false;
  return true;
}

/** "Some 80 people left. How many have been tried? Five.": the question to which a number alone is the answer, of those counted in the sentence `counted`. */
export function questionBefore(view: FigureView, { from, to, sentence }: Candidate, counted: number): TokenRange | null {
  const { doc } = view;
  const here = doc.sentences[sentence];
  if (!here || counted === sentence) return null;
  let begin = from;
  while (begin > here.from && (ROUGHLY.test(doc.lower[begin - 1]!) || doc.tag[begin - 1] === 'PUNCT')) begin--;
  if (begin !== here.from || !/^[.,;"”]$/.test(doc.lower[to] ?? '.')) return null;
  let asked: TokenRange | null = null;
  for (let k = sentence - 1; k > counted && k >= sentence - SOON - 1; k--) {
    const said = doc.sentences[k]!;
    if (!HOW_MANY.test(doc.lower.slice(said.from, said.from + QUESTION).join(' '))) continue;
    // "How many police work on it? How many of them …": of the police.
    if (!asksOfThem(view, said)) return null;
    if (asked === null && k >= sentence - SOON && k - counted <= SOON) asked = said;
  }
  return asked;
}

/** "31 women and children since 2020, most recently 13 in May": some of those that end at `end`, with no other deed between. */
export function isLatest(view: FigureView, { from, to }: Candidate, end: number): boolean {
  const { doc } = view;
  const says = /(?:^| )(?:most recently|and recently|the latest|lastly|latterly|and last)$/;
  if (!says.test(doc.lower.slice(Math.max(0, from - 2), from).join(' ')) || !ENDS.test(doc.lower[to] ?? '.')) return false;
  const events = eventsIn(view, { from: end, to: from });
  for (let i = end; i < from - 2; i++) if (doc.tag[i] === 'VERB' && !events.some((event) => i >= event.from && i < event.to)) return false;
  return true;
}
