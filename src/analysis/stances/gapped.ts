import type { ActorMention } from '../actors/actors.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { inside } from '../text/sorted.js';
import type { Reading } from './reading.js';
import { mayHoldStance } from './scene.js';
import type { ReadingContext } from './site.js';

const ABOUT = /^(?:around|about|some|nearly|almost|another|only|just|over|more|at|than|least|roughly)$/;
/** The most words before a number that tell how exact it is. */
const ABOUT_WORDS = 2;

/** Behind a name, where the verb is left out: the token of its number; -1 where the clause goes on otherwise. */
function numberAfter({ lower, tag }: TextDocument, { from, to }: ActorMention): number {
  if (!/^(?:,|and|;)$/.test(lower[from - 1] ?? '')) return -1;
  let at = to;
  while (at < to + ABOUT_WORDS && ABOUT.test(lower[at]!)) at++;
  return tag[at] === 'NUM' ? at : -1;
}

/** "84 in April", "six and", "14 children": a number of people, and no other thing or verb. */
const countsPeople = ({ scene: { doc }, matchers }: ReadingContext, at: number): boolean =>
  (/^(?:ADP|SCONJ|PUNCT|CCONJ|ADV)$/.test(doc.tag[at + 1] ?? 'PUNCT') && !/^(?:%|-|per|percent)$/.test(doc.lower[at + 1] ?? '')) ||
  matchers.people.has(doc, at + 1, at + 2);

/**
 * "Russia brought home 95 minors in March, Tajikistan 84 in April and Georgia around 50": the verb and those whom it concerns are left
 * out behind the first of several countries that do the same.
 */
export function readGapped(context: ReadingContext, sentence: TokenRange, reading: Reading): Reading[] {
  const { doc, actors } = context.scene;
  if (!reading.deed || reading.part !== 'origin' || reading.verb === undefined) return [];
  const next = inside(actors, reading.verb + 1, sentence.to).filter((m) => {
    const at = /^(?:name|capital)$/.test(m.naming) && mayHoldStance(m.code) && m.code !== reading.holder.country ? numberAfter(doc, m) : -1;
    return at >= 0 && countsPeople(context, at);
  });
  return next.map(({ code, from }, k) => {
    let to = next[k + 1]?.from ?? sentence.to;
    while (to > from + 1 && /^(?:[,;.!?"]|and)$/.test(doc.lower[to - 1]!)) to--;
    const holder = { country: code, authority: 'named_official' as const, speaker: null };
    return { ...reading, holder, also: [], clause: { from, to }, verb: from };
  });
}
