import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import { predicateOf } from './predicate.js';
import { actorAt, type FigureView, sentenceAt } from './view.js';

/** A country or a town, and whose it is. */
type Place = Pick<ActorMention, 'code' | 'from' | 'to'> & { readonly demonym: boolean };

/** Who judges, arrests, holds and counts people, mostly of the own country. */
const INSTITUTION = oneOf(
  'courts?|tribunals?|judges?|jury|juries|magistrates?|prosecutors?|prosecution|police|gendarmerie|intelligence|services?|coordinator|ministry|authorities|jails?|prisons?|judiciary',
);
/** What stands between a country and its institution: "the Stockholm district court", "France's antiterrorism prosecutor". */
const BETWEEN = oneOf('NOUN|PROPN|ADJ|PART');
const WORDS = 4;
/** What is done to them there: "convicted in Oslo". */
const DONE = /^(?:trial|sentences?|verdicts?|convicted|sentenced|tried|jailed|imprisoned|charged|indicted|prosecuted|arrested)$/;
/** "The coordinator for counterterrorism in the Netherlands", "a court in Almaty": the words between an institution and its place. */
const AT = oneOf('in|at|of|near|outside');
/** Courts of many countries sit there. */
const WORLD = new Set(['strasbourg', 'luxembourg', 'geneva']);
/** It speaks of everybody's people; its courts judge its own. */
const SPEAKS_OF_ALL = new Set(['US', 'EU']);
const JUDGES = /^(?:\w+ed|courts?|judges?|jury|juries|prosecutors?|jails?|prisons?)$/;

/** Wars are fought there too: their prisons are full of others' people. */
const AT_WAR = new Set(['AF', 'LY', 'SO', 'YE', 'LB']);

const bears = ({ lexicon }: FigureView, code: ActorCode): boolean =>
  isCountry(code) && !lexicon.theatre.has(code) && !lexicon.holders.has(code) && !AT_WAR.has(code);

function placeAt(view: FigureView, at: number): Place | null {
  const mention = actorAt(view, at);
  if (mention) return bears(view, mention.code) ? { ...mention, demonym: mention.naming === 'demonym' } : null;
  const town = view.towns.get(at);
  return town && bears(view, town.code) && !WORLD.has(view.doc.lower[at]!) ? { ...town, demonym: false } : null;
}

/** The institution of a place, as a token: "Dutch judges", "the jury in Melbourne"; -1 where the place has none. */
function institutionOf({ doc }: FigureView, { from, to, demonym }: Place): number {
  for (let i = to; i < to + WORDS; i++) {
    if (INSTITUTION.has(doc.lower[i] ?? '')) return i;
    if (!BETWEEN.has(doc.tag[i] ?? '') && doc.lower[i] !== '-') break;
  }
  const before = doc.lower[from - 1] === 'the' ? from - 2 : from - 1;
  return !demonym &&
    AT.has(doc.lower[before] ?? '') &&
    (INSTITUTION.has(doc.lower[before - 1] ?? '') || DONE.test(doc.lower[before - 1] ?? ''))
    ? before - 1
    : -1;
}

/** "…, and all of them went to the judge in Rabat": behind a number another clause begins here. */
const CLAUSE = wordKind(/^(?:[,;:"]|and|but|while|after|before|who)$/);

/** The only country whose institution the clause of a number names ("a court in Almaty", "Paris prosecutors"); null where there are several. */
function institutionNear(view: FigureView, number: number): ActorCode | null {
  const sentence = sentenceAt(view, number);
  const { from, to } = sentence;
  // "14 men, eight of them in absentia, were sentenced in Oslo"
  const verb = Math.max(number, predicateOf(view.doc, { from: number, to: number + 1 }, sentence));
  let only: ActorCode | null = null;
  for (let i = from; i < to && !(i > verb && CLAUSE.at(view.doc, i)); i++) {
    const place = placeAt(view, i);
    if (place?.from !== i) continue;
    const head = institutionOf(view, place);
    if (head < 0 || (SPEAKS_OF_ALL.has(place.code) && !JUDGES.test(view.doc.lower[head]!))) continue;
    if (only !== null && only !== place.code) return null;
    only = place.code;
  }
  return only;
}

/** "In Denmark, the appeal court", "across the border in Austria, prosecutors": the place in front of a sentence. */
function sceneBefore(view: FigureView, number: number): ActorCode | null {
  const { doc } = view;
  const { from } = sentenceAt(view, number);
  for (let i = from; i < Math.min(number, from + FRONT) && doc.tag[i] !== 'VERB' && doc.tag[i] !== 'AUX' && doc.tag[i] !== 'PRON'; i++) {
    if (doc.lower[i] !== 'in' || (i > from && !/^(?:,|border|further|meanwhile|also)$/.test(doc.lower[i - 1]!))) continue;
    const place = placeAt(view, doc.lower[i + 1] === 'the' ? i + 2 : i + 1);
    return place && !place.demonym && !/^(?:and|or)$/.test(doc.lower[place.to] ?? '') ? place.code : null;
  }
  return doc.lower[from] === 'there' && doc.lower[from + 1] === ',' ? sceneOfLast(view, from) : null;
}
/** So many tokens stand in front of a sentence. */
const FRONT = 8;

/** "Things look different in Sweden. There, 27 women …": the place with which the sentence before `from` ends. */
function sceneOfLast(view: FigureView, from: number): ActorCode | null {
  const { doc } = view;
  const before = doc.sentences[(doc.sentenceOf[from] ?? 0) - 1] ?? { from, to: from };
  for (let i = before.to - 1; i >= before.from; i--) {
    const place = placeAt(view, i);
    if (place) return doc.lower[place.from - 1] === 'in' ? place.code : null;
  }
  return null;
}

const SAYS = oneOf('says?|said|announced|confirmed|added|reported|estimates?|estimated');
/** "…, the ministry in Copenhagen said." */
function speakerBehind(view: FigureView, number: number): ActorCode | null {
  const { doc } = view;
  const { to } = sentenceAt(view, number);
  let end = to - 1;
  while (end > number && doc.tag[end] === 'PUNCT') end--;
  if (!SAYS.has(doc.lower[end] ?? '')) return null;
  for (let i = end - 1; i > Math.max(number, end - SPEAKER) && !/^[,"]$/.test(doc.lower[i]!); i--) {
    const place = placeAt(view, i);
    if (place === null) continue;
    const head = institutionOf(view, place);
    return head >= 0 && !SPEAKS_OF_ALL.has(place.code) ? place.code : null;
  }
  return null;
}
const SPEAKER = 8;

/** The country of the court, the office or the place of which the sentence of a number tells: "a court in Almaty", "in Belgium". */
export const settingOf = (view: FigureView, number: number): ActorCode | null =>
  institutionNear(view, number) ?? sceneBefore(view, number) ?? speakerBehind(view, number);
