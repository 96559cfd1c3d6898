import { isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { leftCountry } from './clause-country.js';
import { eventOf, eventsIn } from './events.js';
import { predicateOf } from './predicate.js';
import type { Resolved } from './resolved.js';
import { actorsIn, type FigureView, sentenceAt } from './view.js';

/** By whom those are killed who have joined it. */
const STRIKE = /^(?:airstrikes?|drones?|shelling|warplanes?)$/;

/** "Some 700 Germans have died there": who of a nation dies without an attack had gone to fight. */
const hasDied = ({ doc }: FigureView, { from, to }: TokenRange): boolean => {
  const words = doc.lower.slice(from, to);
  if (/\bas suicide bombers?\b/.test(words.join(' '))) return true;
  if (words.some((word) => STRIKE.test(word))) return true;
  if (/\b(?:in|during|of) (?:the )?(?:(?:last|final|fierce|heavy) )?(?:battles?|fighting|combat)\b/.test(words.join(' '))) return true;
  return (
    (words.includes('died') || words.includes('dead')) &&
    !words.some((word) =>
      /^(?:attack(?:s|ed)?|attackers?|bomb(?:s|ed|ing|ings|ers?)?|blasts?|blew|explosions?|shootings?|shot|gunm[ae]n|fired?|stabb\w*|rammed|massacre|earthquake|crash)$/.test(
        word,
      ),
    )
  );
};

/** "Had been confirmed dead", "is presumed to have died": news of people who were missed, not of an attack. */
const isHeldDead = ({ doc }: FigureView, { from, to }: TokenRange): boolean =>
  /\b(?:(?:confirmed|presumed|believed|feared|thought|declared|reported)(?: to (?:be|have))?(?: been)? (?:dead|died|killed)|(?:lists?|listed|counts?|counted|registers?|registered|recorded)\b[^;]* as (?:dead|killed)|given up for dead)\b/.test(
    doc.lower.slice(from, to).join(' '),
  );

/** "70,000 people are crammed into the camp, where dozens died", "orphans whose parents were killed were flown out": the dead are others. */
export function hasOtherFate(view: FigureView, item: Resolved, close: boolean): boolean {
  const sentence = sentenceAt(view, item.candidate.from);
  const counted = { from: item.candidate.from, to: item.to };
  if (eventOf(view, counted, sentence) !== null) return false;
  // "There are eight children whose parents died"
  return close || predicateOf(view.doc, counted, sentence) >= 0 || view.doc.lower.slice(item.to, sentence.to).includes('whose');
}

/** "Nine Germans and four Belgians", "seven Dutch citizens": a text on the topic names nobody else by nation. */
export function namesNation(view: FigureView, { phraseFrom, to }: Resolved): boolean {
  return actorsIn(view, { from: phraseFrom, to }).some((mention) => isNation(view, mention));
}

export const isNation = ({ lexicon }: FigureView, mention: ActorMention | null): boolean =>
  mention?.naming === 'demonym' && isCountry(mention.code) && !lexicon.theatre.has(mention.code);

/** "156 departures, 35 dead" */
const TELLS_ITSELF = /\b(?:departures?|returnees?|travell?ers)$/i;

/** "There are three mothers on the list; one of the women died": what is said behind the mark is said of others. */
function betweenSemicolons({ doc }: FigureView, at: number, sentence: TokenRange): TokenRange {
  let { from, to } = { from: at, to: at };
  while (from > sentence.from && doc.lower[from - 1] !== ';') from--;
  while (to < sentence.to && doc.lower[to] !== ';') to++;
  return { from, to };
}

/** "18 minors with a Dutch link" */
const bearsNation = (view: FigureView, { to }: Resolved): boolean =>
  /^(?:with|of|from)$/.test(view.doc.lower[to] ?? '') &&
  actorsIn(view, { from: to + 1, to: to + 4 }).some(({ code }) => isCountry(code) && !view.lexicon.theatre.has(code));

/** "49 adults who left, and ten who were killed": that is said of the ten. */
function isToldOfNext(view: FigureView, { to }: Resolved, sentence: TokenRange): boolean {
  const killed = eventsIn(view, sentence).filter(({ event }) => event === 'killed');
  const isOfNumber = (verb: number): boolean => [2, 3].some((back) => verb - back > to && view.doc.tag[verb - back] === 'NUM');
  return killed.length > 0 && killed.every(({ from }) => view.doc.lower.slice(from - 3, from).includes('who') && isOfNumber(from));
}

/** In tents, of the cold: where those of the topic live, and what they die of. */
const LIVES_IN = oneOf('tents?|annexe?|froze|frozen|starved|malnutrition|hypothermia|dehydration|cold');

const HAVE_GONE = /^who (?:(?:have|had) )?(?:gone|went|left|joined|travelled|traveled) (?:,|there|to|for)/;
const GONE_REACH = 6;

/** Who was killed in an attack of the group is not one of its own. */
export function areVictims(view: FigureView, item: Resolved, sentence: TokenRange): boolean {
  // "Eight children died in a tent": where those of the topic live.
  if (TELLS_ITSELF.test(item.unit) || view.doc.lower.slice(sentence.from, sentence.to).some((word) => LIVES_IN.has(word))) return false;
  // "Of the Danish contingent, 40 are dead": how things stand with people who are counted.
  if (item.elliptic && /^(?:are|is)$/.test(view.doc.lower[item.to] ?? '')) return false;
  if (isToldOfNext(view, item, sentence)) return false;
  // "Sixty men who left Kosovo are dead"
  if (leftCountry(view, { from: item.candidate.from, to: item.to }, sentence) !== null) return false;
  // "26 who went, a third of whom are dead"
  if (HAVE_GONE.test(view.doc.lower.slice(item.to, item.to + GONE_REACH).join(' '))) return false;
  const events = eventsIn(view, betweenSemicolons(view, item.candidate.from, sentence));
  return (
    events.length > 0 &&
    events.every(({ event }) => event === 'killed') &&
    !((namesNation(view, item) || bearsNation(view, item)) && hasDied(view, sentence)) &&
    !isHeldDead(view, sentence)
  );
}
