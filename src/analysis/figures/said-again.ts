import { isCountry } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import type { Candidate } from './candidate.js';
import { antecedent, type Borrowed } from './named-before.js';
import { actorAt, type FigureView, sentenceAt } from './view.js';

const ROUGHLY =
  /^(?:about|around|some|nearly|almost|roughly|approximately|least|at|more|than|over|up|to|only|just|perhaps|maybe|well|close)$/;
/** Behind a bare number its clause ends, or says when. */
const ENDS = /^(?:[.,;)"—–!?]|and|but|while|in|since|so|by|last|this|over|during|between|already|before|until|from)$/;

/** The last token before a number and the words that make it rough. */
function beforeRoughly({ doc }: FigureView, from: number): number {
  let at = from - 1;
  while (ROUGHLY.test(doc.lower[at] ?? '')) at--;
  return at;
}

const DONE = /(?:^| )(?:done|did|does|doing)(?: (?:so|this|that|it|the same|likewise))? with$/;
const DONE_WORDS = 5;

/** "Sends fighters back, as it has done with some 2,000": the people whom the verb had before. */
export function doneSoWith(view: FigureView, { from, counted: { to } }: Candidate): Borrowed | null {
  const { doc } = view;
  if (!ENDS.test(doc.lower[to] ?? '.')) return null;
  const at = beforeRoughly(view, from);
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
  const verb = beforeRoughly(view, from);
  if (!/^(?:has|had|counted|counts|saw|lost|sent)$/.test(doc.lower[verb] ?? '')) return -1;
  const begin = doc.sentences[sentence]?.from ?? from;
  const first = /^(?:["']|the|and|but)$/.test(doc.lower[begin]!) ? begin + 1 : begin;
  const mention = actorAt(view, first);
  const isSubject = mention !== null && isCountry(mention.code) && mention.naming === 'name' && mention.to === verb;
  return isSubject && !view.lexicon.theatre.has(mention.code) ? first : -1;
}

/** "How many of them", "how many have been convicted": a question that leaves the people to what was said before. */
const OF_WHOM = /^(?:"|and|but|so)*how many(?: of (?:them|those|these))? (?:are|were|have|has|had|did|do|will|came|went|returned)\b/;
const QUESTION = 6;
/** How far before its answer a question stands, and those of whom it asks before it. */
const SOON = 2;

/** "Some 80 people left. How many have been tried? Five.": the question to which a number alone is the answer, of those counted in the sentence `counted`. */
export function questionBefore({ doc }: FigureView, { from, to, sentence }: Candidate, counted: number): TokenRange | null {
  const here = doc.sentences[sentence];
  if (!here || counted === sentence) return null;
  let begin = from;
  while (begin > here.from && (ROUGHLY.test(doc.lower[begin - 1]!) || doc.tag[begin - 1] === 'PUNCT')) begin--;
  if (begin !== here.from || !/^[.,;"”]$/.test(doc.lower[to] ?? '.')) return null;
  for (let k = sentence - 1; k >= Math.max(counted, sentence - SOON); k--) {
    const question = doc.sentences[k]!;
    if (OF_WHOM.test(doc.lower.slice(question.from, question.from + QUESTION).join(' '))) return k - counted <= SOON ? question : null;
  }
  return null;
}

/** "31 women and children since 2020, most recently 13 in May": some of those before. */
export const isLatest = ({ doc }: FigureView, { from, to }: Candidate): boolean =>
  /(?:^| )(?:most recently|and recently|the latest|lastly|latterly|and last)$/.test(
    doc.lower.slice(Math.max(0, from - 2), from).join(' '),
  ) && ENDS.test(doc.lower[to] ?? '.');
