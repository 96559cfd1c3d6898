import { isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import type { Candidate } from './candidate.js';
import { eventsIn } from './events.js';
import { actorAt, type FigureView } from './view.js';

const AUX_VERB_PART_ADV = oneOf('AUX|VERB|PART|ADV');
const BEHIND_VERB = oneOf('back|home|in|away|leads?|with');

/**
 * A number of a series, in which each stands with a country of its own: "Denmark 17, Finland 35", "Germany: 85" on a line, "18 of
 * France and 11 of the Netherlands".
 */
export interface Entry {
  readonly country: ActorMention;
  /** The candidate that opens the series. */
  readonly first: number;
  /** What stands in front of the series, or behind one that nothing leads in: it says who is counted. */
  readonly lead: TokenRange;
}

/** Where the country of a number stands, and what the two span. */
interface Slot extends TokenRange {
  readonly country: ActorMention;
  readonly form: 'before' | 'behind';
  /** Side by side, with no verb between. */
  readonly bare: boolean;
}

const ROUGHLY = oneOf(
  'about|around|some|nearly|almost|roughly|approximately|perhaps|maybe|at|least|most|more|fewer|less|not|no|than|over|under|up|to|only|just',
);
const SEPARATOR = /^(?:[:,(—–-]|with|for)$/;
const BULLET = /^(?:[•·*–—-]|the)$/;
const LINK = /^(?:[,;:(—–-]|and|while|by)$/;
const PREPOSITION = wordKind(/^(?:from|of|to|in)$/);
/** So many tokens stand between a country, its verb and its number. */
const VERB = 5;
/** And between two of a series: "(of whom 80 are minors)". */
const GAP = 14;

const isPlural = ({ doc }: FigureView, { naming, to }: ActorMention): boolean =>
  naming !== 'demonym' || /(?:s|men|women|ese)$/.test(doc.lower[to - 1]!);

const named = (view: FigureView, at: number): ActorMention | null => {
  const mention = actorAt(view, at);
  return mention !== null && isCountry(mention.code) && mention.naming !== 'government' ? mention : null;
};

/** "Denmark 17", "Germany: about 85", "Saudi Arabia (1,700)"; "France took 35" opens a series. */
function slotBefore(view: FigureView, { from, to, sentence, counted }: Candidate): Slot | null {
  const { doc } = view;
  const begin = doc.sentences[sentence]?.from ?? from;
  let at = from - 1;
  while (at > begin && ROUGHLY.has(doc.lower[at]!)) at--;
  const bracketed = doc.lower[at] === '(';
  if (SEPARATOR.test(doc.lower[at]!)) at--;
  let bare = true;
  for (let i = at; i > Math.max(begin - 1, at - VERB) && named(view, at) === null; i--) {
    if (AUX_VERB_PART_ADV.has(doc.tag[i]!) || BEHIND_VERB.has(doc.lower[i]!)) bare = false;
    else break;
    at = i - 1;
  }
  const country = named(view, at);
  // "From Syria and Iraq, 30 of them children"
  const inList = country !== null && /^(?:and|or)$/.test(doc.lower[country.from - 1] ?? '') && named(view, country.from - 2) !== null;
  if (
    !country ||
    inList ||
    (counted.kind === 'elliptic' && counted.partOf) ||
    country.to !== at + 1 ||
    !isPlural(view, country) ||
    (bracketed && doc.lower[to] !== ')')
  )
    return null;
  let first = country.from;
  while (first > begin && BULLET.test(doc.lower[first - 1]!) && !(bare && /^[–—-]$/.test(doc.lower[first - 1]!) && first - 1 > begin))
    first--;
  return { country, from: first, to: bracketed ? to + 1 : to, form: 'before', bare };
}

/** "18 of France", "150 from Sudan", "four to the Netherlands"; "26 … were citizens of Germany" opens a series. */
function slotBehind(view: FigureView, { from, to, counted, sentence }: Candidate, next: number): Slot | null {
  const { doc, lexicon } = view;
  const end = Math.min(doc.sentences[sentence]?.to ?? to, next);
  for (let i = to; i < end; i++) {
    if (!PREPOSITION.at(doc, i)) continue;
    const country = named(view, doc.lower[i + 1] === 'the' ? i + 2 : i + 1);
    if (!country || country.naming === 'demonym') continue;
    const isScene = lexicon.theatre.has(country.code) || (doc.lower[i] !== 'from' && lexicon.holders.has(country.code));
    if (isScene) return null;
    if (LINK.test(doc.lower[country.to] ?? '.') || country.to >= end || /^(?:[.)]|and)$/.test(doc.lower[country.to]!))
      return { country, from, to: country.to, form: 'behind', bare: i === to || (counted.kind === 'people' && i === counted.to) };
  }
  return null;
}

/** The country of a number: "Portugal, 12 of Greece" has it behind. */
function slotOf(view: FigureView, candidates: readonly Candidate[], k: number): Slot | null {
  const behind = slotBehind(view, candidates[k]!, candidates[k + 1]?.from ?? view.doc.length);
  return behind?.bare ? behind : (slotBefore(view, candidates[k]!) ?? behind);
}

/** Does the entry of `next` follow that of `last`: behind a comma in its sentence, or on the next line? */
function follows(view: FigureView, last: Slot, next: Slot): boolean {
  const { doc } = view;
  if (!next.bare || next.form !== last.form || next.country.code === last.country.code) return false;
  const begin = (at: number): number => doc.sentences[doc.sentenceOf[at] ?? -1]?.from ?? -1;
  if (begin(last.from) !== begin(next.from))
    return (
      begin(last.from) === last.from && begin(next.from) === next.from && doc.paragraphOf[next.from]! - doc.paragraphOf[last.from]! === 1
    );
  if (next.from - last.to > GAP || next.from < last.to || !LINK.test(doc.lower[next.from - 1]!)) return false;
  let open = false;
  for (let i = last.to; i < next.from; i++) {
    if (doc.lower[i] === '(') open = true;
    if (doc.lower[i] === ')') open = false;
    if (!open && /^(?:AUX|VERB)$/.test(doc.tag[i]!) && doc.lower[i] !== 'followed') return false;
  }
  return true;
}

/** What stands in front of an entry in its sentence, else the sentence before. */
function leadOf({ doc }: FigureView, { from }: Slot): TokenRange {
  const sentence = doc.sentenceOf[from] ?? 0;
  const begin = doc.sentences[sentence]!.from;
  const before = from - begin >= LEAD ? { from: begin, to: from } : (doc.sentences[sentence - 1] ?? { from: begin, to: begin });
  return { from: Math.max(before.from, before.to - FARTHEST), to: before.to };
}
/** So many tokens say who is counted. */
const LEAD = 2;
/** And so many are looked at: a text without full stops stays cheap. */
const FARTHEST = 120;

/** "Attacks", "votes", "millions of euros": numbers of other things. */
const OTHER_THINGS =
  /^(?:attacks?|bombings?|votes?|seats?|millions?|billions?|euros?|dollars?|percent|percentage|points?|goals?|soldiers|troops)$/;

/** Do these words speak of people of the topic, or of what happens to them? */
function namesPeople(view: FigureView, { from, to }: TokenRange): boolean {
  const { lower } = view.doc;
  let people = eventsIn(view, { from, to }).some(({ event }) => event !== 'killed');
  for (let i = from; i < to; i++) {
    if (OTHER_THINGS.test(lower[i]!)) return false;
    people ||= view.lexicon.people.has(lower[i]!);
  }
  return people;
}

/** The numbers that stand in a series of countries, by their place among the candidates. */
export function seriesOf(view: FigureView, candidates: readonly Candidate[]): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>();
  const slots = candidates.map((_, k) => slotOf(view, candidates, k));
  for (let first = 0; first < slots.length; ) {
    const chain = chainFrom(view, slots, first);
    const lead = chain.length > 1 ? whoIsCounted(view, candidates, slots, chain) : null;
    if (lead) for (const k of chain) entries.set(k, { country: slots[k]!.country, first, lead });
    first = chain.length > 1 ? chain.at(-1)! + 1 : first + 1;
  }
  return entries;
}

/** The candidates whose entries follow each other, from `first` on; one between may be a part of what stands before it. */
function chainFrom(view: FigureView, slots: readonly (Slot | null)[], first: number): number[] {
  const chain = slots[first] ? [first] : [];
  for (let k = first + 1; chain.length > 0 && k < Math.min(slots.length, chain.at(-1)! + PARTS); k++) {
    const slot = slots[k];
    if (slot && follows(view, slots[chain.at(-1)!]!, slot)) chain.push(k);
  }
  return chain;
}
/** How many numbers on the next entry stands at most. */
const PARTS = 4;

/** The words that say who is counted, null where none do. */
function whoIsCounted(
  view: FigureView,
  candidates: readonly Candidate[],
  slots: readonly (Slot | null)[],
  chain: readonly number[],
): TokenRange | null {
  const [first, last] = [slots[chain[0]!]!, slots[chain.at(-1)!]!];
  const lead = leadOf(view, first);
  if (namesPeople(view, lead)) return lead;
  const { to: end } = view.doc.sentences[view.doc.sentenceOf[last.from] ?? 0]!;
  const tail = { from: last.to, to: Math.min(end, last.to + FARTHEST) };
  if (namesPeople(view, tail)) return tail;
  const within = { from: first.from, to: last.to };
  const isBehind = first.form === 'behind';
  const isFrom = isBehind && view.doc.lower[last.country.from - 1] === 'from';
  const isPeople = isFrom || chain.some((k) => candidates[k]!.counted.kind === 'people') || (isBehind && namesPeople(view, within));
  return isPeople ? within : null;
}
