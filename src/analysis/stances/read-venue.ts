import { isCountry } from '../../domain/actor.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { sentencesWith } from '../text/sentences-with.js';
import { beginningIn } from '../text/sorted.js';
import { clauseAround, isDenied, whether } from './clause.js';
import { isConditional } from './conditional.js';
import { NEGATIONS, OUGHT } from './governors.js';
import { groupsOf } from './groups.js';
import { speakerAt } from './holder.js';
import type { Reading } from './reading.js';
import type { ReadingContext } from './site.js';

const TRIAL = oneOf('trials?|prosecutions?|proceedings|hearings?|justice');
const HELD = oneOf('place|held|happen|done|staged|conducted|heard|opened');
const AT_HOME =
  /\b(?:at home|in (?:their|its|our|his|her) (?:own|home) (?:country|countries|courts?|states?)|before (?:their|its|our) own courts)\b/;
const LEFT_TO = oneOf(
  'matter for|matter of|task for|task of|job for|job of|business of|business for|up to|responsibility of|falls to|fall to|lies with',
);
const BENCH = /^(?:courts?|judiciary|justice|judges?|prosecutors?|authorities|tribunals?)$/;
/** What is judged, or that it is. */
const JUDGED = /^(?:trials?|try|trying|tried|prosecut\w+|crimes?|offen[cs]es?|judg(?:e|ed|ing)|punish\w*|fate|justice)$/;

const tellsOfTrials = sentencesWith((word) => TRIAL.has(word));
const leaves = sentencesWith((word) => /^(?:matter|task|job|business|up|responsibility|falls?|lies)$/.test(word));

/** How far behind a trial the verb stands that says where it should be held, and behind what is left to somebody the court, in tokens. */
const VERB_REACH = 12;
const BENCH_REACH = 6;

interface Venue extends TokenRange {
  readonly local: boolean;
}

const isNegated = ({ lower }: TextDocument, from: number, to: number): boolean => lower.slice(from, to).some((word) => NEGATIONS.has(word));

/** "Trials should be held where the crimes were done", "proceedings ought to take place at home" */
function venueOf({ scene: { doc }, matchers }: ReadingContext, { from, to }: TokenRange): Venue | null {
  for (let k = from; k < to; k++) {
    if (!TRIAL.has(doc.lower[k]!)) continue;
    let ought = k + 1;
    const end = Math.min(to, k + VERB_REACH);
    while (ought < end && !OUGHT.has(doc.lower[ought]!)) ought++;
    let held = ought + 1;
    while (held < Math.min(to, ought + VERB_REACH) && !HELD.has(doc.lower[held]!)) held++;
    if (ought >= end || !HELD.has(doc.lower[held] ?? '') || isNegated(doc, k, held)) continue;
    const last = clauseAround(doc, k, held + 1).to;
    const where = doc.lower[held + 1] === 'where' || matchers.local.at(doc, held + 1, last).length > 0;
    if (where || AT_HOME.test(doc.lower.slice(held + 1, last).join(' '))) return { from: k, to: last, local: where };
  }
  return null;
}

/** "is first of all a matter for the Iraqi judiciary", "is up to the courts in Baghdad": left to those who hold people. */
function leftTo({ scene, custodians }: ReadingContext, { from, to }: TokenRange): Venue | null {
  const { doc, actors, theatre } = scene;
  for (let k = from; k + 1 < to; k++) {
    if (!LEFT_TO.has(`${doc.lower[k]} ${doc.lower[k + 1]}`)) continue;
    let end = k + 2;
    while (end < Math.min(to, k + 2 + BENCH_REACH) && !/^[,;:"—.]$/.test(doc.lower[end]!)) end++;
    const bench = doc.lower.slice(k + 2, end).some((word) => BENCH.test(word));
    const whose = beginningIn(actors, k + 2, end);
    if (!bench || whose.length === 0 || !whose.every(({ code }) => theatre.has(code) || custodians.has(code))) continue;
    if (isNegated(doc, Math.max(from, k - BENCH_REACH), k) || !doc.lower.slice(from, to).some((word) => JUDGED.test(word))) continue;
    return { from: k, to: end, local: true };
  }
  return null;
}

/** Where somebody in office says that people should be tried, with no verb of trying: the trial is the subject, or is left to whoever holds them. */
export function readVenue(context: ReadingContext, sentence: TokenRange): Reading | null {
  const { scene, custodians } = context;
  const { doc } = scene;
  const venue =
    (tellsOfTrials(doc, sentence.from) && venueOf(context, sentence)) || (leaves(doc, sentence.from) && leftTo(context, sentence));
  if (!venue) return null;
  const holder = speakerAt(scene, venue.from);
  if (!holder || isConditional(doc, venue.from, sentence.from) || isDenied(doc, venue.from, sentence.from)) return null;
  if (whether(doc, venue.from, sentence.from) !== 'none') return null;
  const custodian = venue.local && custodians.has(holder.country);
  const clause = clauseAround(doc, venue.from, venue.to);
  return {
    holder,
    also: [],
    label: venue.local ? 'prosecute_locally' : 'prosecute_at_home',
    part: custodian ? 'custodian' : isCountry(holder.country) ? 'origin' : 'urging_others',
    groups: groupsOf(doc, clause.from, clause.to),
    deed: false,
    clause,
    verb: venue.from,
  };
}
