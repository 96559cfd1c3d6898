import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import { isPlace } from '../actors/place.js';
import type { TownMention } from '../actors/towns.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { isOnlyOfSome } from './only-some.js';
import { isIncluding } from './parents.js';
import { actorAt, actorsIn, type FigureView, sentenceAt } from './view.js';

/** Where a text comes from and what its headline is about, where they say so. */
export interface Origin {
  readonly dateline: ActorCode | null;
  readonly headline: ActorCode | null;
  /** The only country whose nationals its first sentence names. */
  readonly lead?: ActorCode | null;
  readonly towns?: readonly TownMention[];
}

/** What a headline and a dateline count beside mentions in the text: the first says what it is about, the second who writes. */
const HEADLINE = 3;
const DATELINE = 2;
/** The first sentence tells whose people it is about where it names any. */
const LEAD = 2;
/** An article is about one country's people when that country has this share of all votes, and this many. */
const SHARE = 0.5;
const LEAST = 2;

/** What is named beside a country and is not its people: what it sends, says or prints. */
const APART = oneOf(
  'forces|troops|soldiers|military|army|warplanes|jets|drones?|commanders?|generals?|coalition|envoys?|newspaper|daily|magazine|broadcaster|television|agency|reporters?|journalists?|charity|planes?|aircraft|airliners?|airlines?|border|lira|dollars?',
);

/** A country of the theatre counts where it acts ("Iraq says"), not where it is a place. */
const acts = ({ doc, lexicon }: FigureView, to: number): boolean =>
  /^(?:AUX|VERB)$/.test(doc.tag[to] ?? '') ||
  /^(?:government|authorities|officials?|ministry)$/.test(doc.lower[to] ?? '') ||
  lexicon.people.has(doc.lower[to] ?? '');

/** Says something of what the text is about: no place, no army, no money. */
const counts = (view: FigureView, mention: ActorMention): boolean => {
  const { code, from, to } = mention;
  if (!isCountry(code) || view.lexicon.holders.has(code) || view.doc.furniture[view.doc.paragraphOf[from] ?? -1]) return false;
  return !APART.has(view.doc.lower[to] ?? '') && (!view.lexicon.theatre.has(code) || (acts(view, to) && !isPlace(view.doc, mention)));
};

/** The country that nearly all of the article is about, null when there is none. */
export function homeOf(view: FigureView, { dateline, headline, lead = null, towns = [] }: Origin): ActorCode | null {
  const isOwn = (code: ActorCode | null): code is ActorCode =>
    code !== null && !view.lexicon.holders.has(code) && !view.lexicon.theatre.has(code);
  const votes = new Map<ActorCode, number>();
  const vote = (code: ActorCode, weight: number): unknown => votes.set(code, (votes.get(code) ?? 0) + weight);
  if (isOwn(headline)) vote(headline, HEADLINE);
  if (isOwn(dateline)) vote(dateline, DATELINE);
  if (isOwn(lead)) vote(lead, LEAD);
  for (const mention of view.actors) if (counts(view, mention)) vote(mention.code, 1);
  // A headline about those who hold people speaks against everybody else, and so does a report from there.
  const speaksFor = (code: ActorCode, by: ActorCode | null, weight: number): number =>
    by === null || by === code || isOwn(by) ? 0 : weight;
  const against = (code: ActorCode): number => speaksFor(code, headline, HEADLINE) + speaksFor(code, dateline, DATELINE);
  const most = (): ActorCode | null => {
    let all = 0;
    for (const count of votes.values()) all += count;
    for (const [code, count] of votes) if (count >= LEAST && count > (all + against(code)) * SHARE) return code;
    return null;
  };
  const named = most();
  if (named !== null || towns.length === 0) return named;
  // Towns are those of others too often: they are heard where the countries leave it open.
  for (const { code, from } of towns) if (isOwn(code) && actorAt(view, from) === null) vote(code, 1);
  return most();
}

/** Whoever has no country's name before it is the country's that a text is written in. */
const INSTITUTION = /^(?:ministry|government|minister|cabinet|authorities|council)$/;
/** How far before a verb its subject stands. */
const SUBJECT = 14;

/** "The Ministry of Migration says that it has returned 2,118 families", written in Baghdad: those of where the ministry is, even where people are held. */
export function ofInstitution(view: FigureView, deed: TokenRange, place: ActorCode | null): ActorCode | null {
  if (place === null || view.lexicon.holders.has(place)) return null;
  const begin = Math.max(sentenceAt(view, deed.from).from, deed.from - SUBJECT);
  for (let i = deed.from - 1; i >= begin; i--) {
    if (actorAt(view, i)) return null;
    if (INSTITUTION.test(view.doc.lower[i]!)) return place;
  }
  return null;
}

const HELD_IN = oneOf('camps?|prisons?|jails?|custody|detention|shelters?');

/**
 * The only country that a stretch of text names, those where it happens and those who hold people left out; null when there
 * are several, or when it is whose others are ("31 from Ghana and 12 sailors").
 */
export function onlyCountryIn(view: FigureView, from: number, to: number): ActorCode | null {
  let only: ActorCode | null = null;
  for (let i = from; i < to; i++) {
    const index = view.actorAt[i] ?? -1;
    const mention = index < 0 ? undefined : view.actors[index];
    if (!mention || mention.from !== i || !isCountry(mention.code) || APART.has(view.doc.lower[mention.to] ?? '')) continue;
    if (view.lexicon.theatre.has(mention.code) || view.lexicon.holders.has(mention.code)) continue;
    if (isOnlyOfSome(view, mention)) continue;
    // "By way of Amman", "told reporters in Geneva": a town on the way.
    if (mention.naming === 'capital' && view.doc.tag[i - 1] === 'ADP') continue;
    // "Under an agreement with the United States"
    const before = view.doc.lower[view.doc.lower[i - 1] === 'the' ? i - 2 : i - 1] ?? '';
    if (mention.naming !== 'demonym' && (before === 'with' || before === 'via' || before === 'through')) continue;
    // "Libyan prisons", "Libya's camps", "the camp in Libya": where they are held.
    if (HELD_IN.has(view.doc.lower[view.doc.lower[mention.to] === "'s" ? mention.to + 1 : mention.to] ?? '')) continue;
    // "700 boys, among them two Australians": of the others nobody says so.
    if (view.doc.tag[i - 1] === 'NUM' && isIncluding(view, from, i - 1)) continue;
    if (view.doc.lower[i - 1] === 'in' && HELD_IN.has(view.doc.lower[i - 2] ?? '')) continue;
    if ((only !== null && only !== mention.code) || view.doc.lower[i - 1] === 'from') return null;
    only = mention.code;
  }
  return only;
}

/** "Toulouse looks after 12 children": the country of the town with which a sentence begins, where a stretch of text names no other. */
export function onlyTownIn(view: FigureView, from: number, to: number): ActorCode | null {
  const { doc, lexicon } = view;
  let only: ActorCode | null = null;
  for (let i = from; i < to; i++) {
    const town = view.towns.get(i);
    const code = actorAt(view, i)?.code ?? town?.code;
    if (code === undefined || !isCountry(code) || lexicon.theatre.has(code) || lexicon.holders.has(code)) continue;
    if (town === undefined || (only !== null && only !== code)) return null;
    if (doc.sentenceOf[i - 1] !== doc.sentenceOf[i]) only = code;
  }
  return only;
}

const BATCH = oneOf('convoys?|batch|batches|rounds?|waves?');
const AT_HOME = /\b(?:famil(?:y|ies)|people|persons|individuals)$/i;
const MIGRATION = /^(?:migration|displacement|displaced)$/;

/** "A convoy with 161 families has reached the province": written where they are taken, families in a convoy are of that country, even of one where others are held. */
export function ofConvoy(view: FigureView, unit: string, sentence: TokenRange, place: ActorCode | null): ActorCode | null {
  const { doc, lexicon } = view;
  const words = doc.lower.slice(sentence.from, sentence.to);
  if (!AT_HOME.test(unit) || !words.some((word) => BATCH.has(word))) return null;
  const takes = (code: ActorCode): boolean => lexicon.theatre.has(code) && !lexicon.holders.has(code);
  if (place !== null) return takes(place) ? place : null;
  if (!words.some((word) => MIGRATION.test(word))) return null;
  const here = new Set(actorsIn(view, sentence).flatMap(({ code }) => (isCountry(code) && !lexicon.holders.has(code) ? [code] : [])));
  for (const town of view.towns.values()) if (town.from >= sentence.from && town.from < sentence.to) here.add(town.code);
  const [only] = here;
  return only !== undefined && here.size === 1 && takes(only) ? only : null;
}
