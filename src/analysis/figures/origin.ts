import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { inList } from './acting-country.js';
import { actorAt, type FigureView } from './view.js';

/** Words behind a country that make it somebody's. */
export const NATIONALITY = new Set([
  'nationality',
  'citizenship',
  'nationals',
  'national',
  'citizens',
  'passport',
  'passports',
  'origin',
  'descent',
  'background',
  'born',
  'parents',
  'fathers',
  'mothers',
  'parent',
  'father',
  'mother',
  'parentage',
  'link',
  'links',
  'ties',
  'roots',
]);

/** "With ties to Italy" */
const TIES = /^(?:ties|links|connections|roots) (?:to|with|in)$/;
export function tiedTo(view: FigureView, at: number): ActorCode | null {
  const { lower } = view.doc;
  const start = lower[at] === '"' ? at + 1 : at;
  const tied = lower[start] === 'with' && TIES.test(lower.slice(start + 1, start + 3).join(' ')) ? actorAt(view, start + 3) : null;
  if (!tied || !isCountry(tied.code) || inList(view, tied)) return null;
  return view.lexicon.theatre.has(tied.code) || view.lexicon.holders.has(tied.code) ? null : tied.code;
}

/** Who moves people from one place to another. */
const MOVES =
  /^(?:brought|bring|brings|bringing|flown|flew|took|taken|collected|fetched|evacuated|moved|transferred|retrieved|recovered|picked|airlifted)$/;
/** How far before people the verb stands. */
const MOVED = 12;

/** "Brought 79 children from Baghdad", "brought 93 people — 24 women, 69 children — from Kabul": the place that they were taken from. */
export function isTakenFrom(view: FigureView, counted: TokenRange, { code, naming, to }: ActorMention): boolean {
  const { doc, lexicon } = view;
  if (!lexicon.theatre.has(code) && naming !== 'capital' && !/^(?:to|and)$/.test(doc.lower[to] ?? '')) return false;
  for (let i = counted.from - 1; i > counted.from - MOVED && doc.sentenceOf[i] === doc.sentenceOf[counted.from]; i--) {
    if (MOVES.test(doc.lower[i]!)) return !/^(?:who|which|that)$/.test(doc.lower[i - 1] ?? '');
    if (/^(?:VERB|AUX)$/.test(doc.tag[i]!)) return false;
  }
  return false;
}

/** "Eight women and 23 children of German nationality": what is said of the last of a list in so many words is said of all. */
export function ofList(view: FigureView, at: number): ActorCode | null {
  const { doc, lexicon } = view;
  if (doc.lower[at] !== 'and' || doc.tag[at + 1] !== 'NUM') return null;
  let noun = at + 2;
  while (noun < at + 5 && !lexicon.people.has(doc.lower[noun] ?? '')) {
    if (doc.tag[noun] !== 'ADJ' || actorAt(view, noun)) return null;
    noun++;
  }
  const mention = /^(?:of|with)$/.test(doc.lower[noun + 1] ?? '') ? actorAt(view, noun + 2) : null;
  return mention && isCountry(mention.code) && NATIONALITY.has(doc.lower[mention.to] ?? '') ? mention.code : null;
}
