import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { actorAt, type FigureView } from './view.js';

const CONSUL = /^(?:envoys?|consuls?|consular|consulate|embassy|diplomats?|ambassador)$/;
const VISITS = oneOf('visit|visits|visited|visiting|met|meet|see|saw|seen');
const BETWEEN = oneOf('about|around|some|nearly|almost|roughly|at|least|most|more|than|over|up|to|only|just|all|the|of|with|access');
const OF_MANY = /^(?:foreign|western|european|arab|several|other)$/;
/** How far before the visit its consuls stand, and how far behind the people "were visited by" them. */
const OFFICE = 14;
const PASSIVE = 9;

/** The consular office that visits the people counted, as a token; -1 where none does. */
function officeOf({ doc: { lower } }: FigureView, counted: TokenRange, sentence: TokenRange): number {
  let verb = counted.from - 1;
  while (BETWEEN.has(lower[verb] ?? '') && lower[verb + 1] !== 'access') verb--;
  if (verb >= sentence.from && (VISITS.has(lower[verb]!) || lower[verb + 1] === 'access'))
    for (let i = verb; i >= Math.max(sentence.from, verb - OFFICE); i--) if (CONSUL.test(lower[i]!)) return i;
  const end = Math.min(sentence.to, counted.to + PASSIVE);
  for (let i = counted.to; i < end; i++)
    if (lower[i] === 'visited' && lower[i + 1] === 'by') return lower.slice(i, end).findIndex((word) => CONSUL.test(word)) + i;
  return -1;
}

/** Whose consuls see the people counted: a country, `'own'` where the text's own are meant; null where none do. */
export function visitedBy(view: FigureView, counted: TokenRange, sentence: TokenRange): ActorCode | 'own' | null {
  const office = officeOf(view, counted, sentence);
  if (office < sentence.from || !CONSUL.test(view.doc.lower[office]!) || OF_MANY.test(view.doc.lower[office - 1] ?? '')) return null;
  const country = actorAt(view, view.doc.lower[office - 1] === "'s" ? office - 2 : office - 1)?.code ?? null;
  return country !== null && isCountry(country) ? country : 'own';
}

/** "By Kurdish accounts, 700 have left": whoever holds people counts those of everybody. */
const HOLDERS_COUNT =
  /\b(?:by|according to)(?: the)? (?:kurdish|sdf|camp|prison)(?: \S+)? (?:accounts?|counts?|figures?|estimates?|officials?|authorities|administration|management|data|sources)\b/;

/** "By Kurdish accounts", "the annex, which holds 6,200". */
export const isByHolders = ({ doc }: FigureView, { from, to }: TokenRange): boolean =>
  HOLDERS_COUNT.test(doc.lower.slice(from, to).join(' '));
