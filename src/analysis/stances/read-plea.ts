import { isCountry } from '../../domain/actor.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { sentencesWith } from '../text/sentences-with.js';
import { inside } from '../text/sorted.js';
import { isConditional } from './conditional.js';
import { groupsOf } from './groups.js';
import { holderOf, speakerAt } from './holder.js';
import { mainSubject } from './main-subject.js';
import { type Holder, isUnofficial } from './official.js';
import type { Reading } from './reading.js';
import { statementAt } from './scene.js';
import type { ReadingContext } from './site.js';

/** "cannot hold them for ever", "is unable to carry this burden alone": said of people that somebody holds for others. */
const BURDEN =
  /\b(?:cannot|can not|ca n't|not|n't|unable|no longer)\b.{0,24}\b(?:hold|keep|guard|bear|carry|shoulder|look after|house|detain|care for|feed|cope|manage|secure|go on|continue)\b.{0,90}\b(?:forever|for ever|indefinitely|alone|any longer|any more|much longer|endlessly|eternally|by (?:itself|ourselves|themselves)|on (?:our|its|their) own|for all time)\b/;
/** "stands ready to help", "has offered to fly them out". */
const OFFER =
  /\b(?:offer(?:s|ed|ing)?|ready|willing|prepared|happy|glad) to (?:\w+ly )?(?:fly|transport|help|assist|provide|support|move|airlift|facilitate|carry|escort)\b/;
/** What is offered, beside the people themselves: the way home. */
const WAY = /\b(?:aircraft|planes?|flights?|repatriat\w+|returns?|transport|home|bring back)\b/;

const pleads = sentencesWith((word) =>
  /^(?:forever|ever|indefinitely|alone|longer|endlessly|eternally|itself|ourselves|themselves|offer|offers|offered|offering|ready|willing|prepared|happy|glad)$/.test(
    word,
  ),
);

function holderIn({ scene }: ReadingContext, sentence: TokenRange): Holder | null {
  for (const at of [sentence.from + 1, (sentence.from + sentence.to) >> 1]) {
    const said = at < sentence.to ? speakerAt(scene, at) : null;
    if (said) return said;
    if (isUnofficial(statementAt(scene, at))) return null;
  }
  const subject = mainSubject(scene, sentence.from, sentence.to);
  return subject.kind === 'actor' ? holderOf(scene, subject, Math.min(sentence.to - 1, subject.to)) : null;
}

function endOf({ lower }: TextDocument, { from, to }: TokenRange): number {
  let end = to;
  while (end > from + 1 && /^[.!?"]$/.test(lower[end - 1]!)) end--;
  return end;
}

/**
 * Those who hold people and can do so no longer, and those who offer to carry them, want the countries of origin to take
 * them: the wish stands in no verb of returning.
 */
export function readPlea(context: ReadingContext, sentence: TokenRange): Reading | null {
  const { scene, matchers, custodians, movers } = context;
  const { doc } = scene;
  if (!pleads(doc, sentence.from)) return null;
  const words = doc.lower.slice(sentence.from, sentence.to).join(' ');
  const burden = BURDEN.test(words);
  if (!burden && !OFFER.test(words)) return null;
  const holder = holderIn(context, sentence);
  if (!holder || isConditional(doc, sentence.to - 1, sentence.from)) return null;
  const people = matchers.people.has(doc, sentence.from, sentence.to);
  const forOthers = inside(scene.actors, sentence.from, sentence.to).some(
    ({ code }) => isCountry(code) && code !== holder.country && !scene.theatre.has(code),
  );
  const fits = burden
    ? custodians.has(holder.country) && (people || /\b(?:burden|responsibility|prisons?|camps?|them|this)\b/.test(words))
    : movers.has(holder.country) && !custodians.has(holder.country) && (WAY.test(words) || (people && forOthers) || forOthers);
  if (!fits) return null;
  const clause = { from: sentence.from, to: endOf(doc, sentence) };
  const part = burden ? 'custodian' : 'urging_others';
  return { holder, also: [], label: 'repatriate', part, groups: groupsOf(doc, clause.from, clause.to), deed: false, clause };
}
