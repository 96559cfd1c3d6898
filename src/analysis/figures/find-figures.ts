import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { Figure, Quantity } from '../../domain/figure.js';
import type { Statement } from '../../domain/statement.js';
import type { ActorMention } from '../actors/actors.js';
import { type TownMention, townDateline } from '../actors/towns.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { latest } from '../text/latest.js';
import { withArticles } from './articles.js';
import { asOf } from './as-of.js';
import { hasPredicate } from './bare.js';
import { candidatesOf } from './candidates.js';
import { currentOf } from './change.js';
import { clauseCountry } from './clause-country.js';
import { isByHolders, visitedBy } from './consular.js';
import { inPhrase, nationalityOf } from './country.js';
import type { EventMention } from './event-mentions.js';
import { eventOf, eventsIn, isShared, nearestOwn } from './events.js';
import { whatHappened } from './happened.js';
import { ofConvoy, ofInstitution } from './home.js';
import { introducedNationality } from './introduced.js';
import { isOneMore } from './known.js';
import { figureLexicon } from './lexicon.js';
import { countryBefore } from './loans.js';
import { withoutMixed } from './mixed.js';
import { areOwn, type SpokenOf, spokenOf } from './official-words.js';
import { withOnes } from './ones.js';
import { isOfClients } from './others.js';
import { withoutRepeats } from './repeats.js';
import { resolveAll } from './resolve.js';
import type { Resolved } from './resolved.js';
import { isNamedByDeed } from './restated.js';
import { ofWholes, shareAround, shareNationality } from './shared-nationality.js';
import { shareSum } from './sums.js';
import { withoutTakenBack } from './taken-back.js';
import { aboutTopic } from './topic.js';
import { uncountedHere } from './uncounted.js';
import type { FigureUnits } from './units.js';
import { actorAt, actorsIn, type FigureView, sentenceAt, textOf, viewOf } from './view.js';

export interface FigureContext {
  readonly actors: readonly ActorMention[];
  /** What is said in the article. */
  readonly statements?: readonly Statement[];
  /** What the topic counts (`units` of its pack). */
  readonly units: FigureUnits;
  /** Publication date of the article, ISO day or moment. */
  readonly date?: string | undefined;
  /** The country that the article was written from. */
  readonly dateline?: ActorCode | null;
  /** The country that its headline is about. */
  readonly headline?: ActorCode | null;
  /** The towns that it names. */
  readonly towns?: readonly TownMention[];
}

/** Below this a number is worth a digest's line only when something was done with the people. */
const SMALL = 4;
/** From this on a number without a country is a total on the topic. */
const TOTAL = 50;

function isKey(figure: Omit<Figure, 'key'>): boolean {
  if (figure.country === null) return figure.value >= TOTAL || (figure.value >= 10 && figure.event !== null && figure.event !== 'killed');
  return figure.value >= SMALL || (figure.event !== null && figure.event !== 'detained' && figure.event !== 'travelled');
}

/** A figure that others may lean on; `many` when its people are said to be of several nations. */
interface Kin {
  readonly figure: Figure;
  readonly many: boolean;
}

/** Whose people a text is about where it does not say so, and where it was written. */
interface Whose extends SpokenOf {
  readonly introduced: (token: number, own: boolean) => ActorCode | null;
  readonly place: ActorCode | null;
}

/** The figure in front of another. */
interface Beside extends Kin {
  readonly item: Resolved;
}

/** "Germany has seen 1,070 departures and has fetched 43": the sentence stays with its country until it names another. */
function besideCountry(view: FigureView, { candidate }: Resolved, last: Beside | undefined): ActorCode | null {
  if (!last || last.item.candidate.sentence !== candidate.sentence) return null;
  const between = actorsIn(view, { from: last.item.to, to: candidate.from });
  const closed = view.doc.lower.slice(last.item.to, candidate.from).includes(')');
  return closed || between.some(({ code }) => isCountry(code) && !view.lexicon.theatre.has(code)) ? null : last.figure.country;
}

/** "A Lebanese mother and her four daughters came to Tripoli": children are their parent's. */
function ofParent(view: FigureView, { candidate: { from }, owner, phraseFrom, to }: Resolved, last: Beside | undefined): ActorCode | null {
  if (!last || !/^(?:her|his|their)$/.test(owner ?? '') || actorsIn(view, { from: phraseFrom, to }).length > 0) return null;
  const between = view.doc.lower.slice(last.item.to, from).join(' ');
  // "46 Tajik women, held since 2017 with their 95 children"
  return /^(?:and|with) (?:her|his|their)$|^[^.;:]*\bwith their$/.test(between) ? last.figure.country : null;
}

/** "2,118 families, or 8,307 people": the same people once more. */
const isInOtherWords = ({ doc }: FigureView, { candidate }: Resolved, last: Beside | undefined): boolean =>
  last !== undefined && /^,? ?or$/.test(doc.lower.slice(last.item.to, candidate.from).join(' ').trim());

/** "450 European children and some 200 women": so near, one list. */
const LISTED = 3;

/** From this on those held somewhere are the people of a camp or of all prisons, not those of the country that a text is about. */
const CROWD = 5000;

const isCrowd = (value: number): boolean => value >= CROWD;

/** Fighters and those arrested may be of any nation, returnees came back to theirs. */
const isAnybodys = ({ needs, unit }: Resolved): boolean =>
  (needs === 'always' && !/\breturnees?$/i.test(unit)) || (needs === 'close' && /\bsuspects?$/i.test(unit));

/** "Six are French and four Dutch. Five of them …": some of all who were counted there, whoever stands last. */
function isOfSeveral(figures: readonly Kin[], resolved: readonly Resolved[], item: Resolved, whole: number): boolean {
  const { counted, sentence } = item.candidate;
  const told = resolved[whole]!.candidate.sentence;
  // "Two of the seven": of those who were that many.
  if (counted.kind !== 'elliptic' || !counted.partOf || told === sentence || item.candidate.ofNumber !== null) return false;
  const { country } = figures[whole]!.figure;
  const differs = (k: number): boolean => resolved[k]?.candidate.sentence === told && (figures[k]?.figure.country ?? country) !== country;
  return differs(whole - 1) || differs(whole + 1);
}

/** "Ten of the 4,000 men are Iraqis": the nation is the share's, not that of the whole. */
const isOfMixedWhole = (view: FigureView, from: number, behind: TokenRange): boolean =>
  isShared(view.doc, from) && actorsIn(view, behind).some(({ naming }) => naming === 'demonym');

/** One figure, its parent numbered as in `resolved`; `kin` is the figure that it leans on. */
function figureOf(
  view: FigureView,
  item: Resolved,
  kin: Kin | undefined,
  { introduced, place, ours, speakers }: Whose,
  date: string | undefined,
  last: Beside | undefined,
  lender: Resolved | undefined,
): Kin {
  const { candidate, to } = item;
  const counted: TokenRange = { from: candidate.from, to };
  const sentence = sentenceAt(view, candidate.from);
  const event = eventOf(view, counted, sentence);
  const own = nearestOwn(view, counted, sentence);
  const ofWhole = item.whole ? inPhrase(view, item.whole) : null;
  const nationality = ofWhole?.settled ? ofWhole : nationalityOf(view, counted, item.phraseFrom, item.owner, sentence, event, own);
  const named = item.elliptic ? countryBefore(view, candidate.from, candidate.to) : null;
  const nation = named ?? (item.nationAt === null ? null : actorAt(view, item.nationAt));
  const ofClause =
    nationality.settled || (candidate.counted.kind === 'elliptic' && candidate.counted.partOf && !uncountedHere(view, candidate))
      ? null
      : clauseCountry(view, candidate.from, candidate.quantity.value, sentence, item.elliptic);
  const visitors = visitedBy(view, counted, sentence);
  // A part of people of many nations is no part of the article's own; fighters may be anybody's, returnees came back to somewhere.
  const many =
    isOfMixedWhole(view, candidate.from, { from: to, to: sentence.to }) ||
    (isAnybodys(item) && own === null && visitors === null && !isOfClients(view, candidate.from)) ||
    (candidate.quantity.value >= TOTAL && own === null && item.owner === null && isByHolders(view, sentence)) ||
    kin?.many === true ||
    (last?.many === true && candidate.from - last.item.to <= LISTED) ||
    (isCrowd(candidate.quantity.value) && item.owner !== 'our');
  // "The attack left 500 dead": of whatever country.
  const deadOfMany = item.elliptic && event?.event === 'killed' && candidate.quantity.value >= TOTAL && kin === undefined;
  const guessed =
    many || deadOfMany
      ? null
      : (ours(item) ??
        introduced(candidate.from, areOwn(item.unit)) ??
        (own && ofInstitution(view, own, place)) ??
        ofConvoy(view, item.unit, sentence, place) ??
        speakers(item));
  const country =
    nation?.code ??
    ofParent(view, item, last) ??
    nationality.country ??
    (visitors === 'own' ? null : visitors) ??
    (nationality.settled
      ? null
      : ((item.parent === null ? null : kin?.figure.country) ??
        (many && kin === undefined && item.needs === 'always' && own === null ? null : ofClause) ??
        kin?.figure.country ??
        (many && !isInOtherWords(view, item, last) ? null : besideCountry(view, item, last)) ??
        guessed));
  const { quantity } = candidate;
  const { value, max, modifier, text, start } = currentOf(view.doc, candidate.from, quantity);
  // What may be missing comes last: behind it the engine would write each property the slow way.
  const figure = {
    value,
    max,
    // "One judgment, about one mother": nobody rounds to one.
    modifier: value === 1 && modifier === 'around' ? null : modifier,
    unit: unitOf(view, item, country, lender),
    text,
    start,
    end: quantity.end,
    country,
    event: whatHappened(view, { item, event, country, kin: kin?.figure, before: last?.figure }),
    asOf: asOf(view, counted, date, event),
    group: item.group,
    sentence: textOf(view, sentence.from, sentence.to),
    parent: item.parent,
    ...saidOf(view, item, event, kin?.figure),
  };
  // Those of one lawyer are counted, but no digest's line.
  const key = isKey(figure) && !isOfClients(view, candidate.from);
  return { figure: { ...figure, key }, many: country === null && (nationality.settled || many) };
}

/** The countries of the demonyms that a text has, as written. */
const demonyms = latest(
  (view: FigureView): ReadonlyMap<string, ActorCode> =>
    new Map(view.actors.flatMap((m) => (m.naming === 'demonym' ? [[textOf(view, m.from, m.to), m.code] as const] : []))),
);

/** "60 Saudis and 20 Kuwaitis. Four were taken to Riyadh": people of another nation than those whose noun they borrow. */
function unitOf(view: FigureView, item: Resolved, country: ActorCode | null, lender: Resolved | undefined): string {
  if (!item.elliptic || country === null) return item.unit;
  // "467 Iraqis … and 130 from Turkey": no Iraqis.
  if (/^\p{Lu}\p{L}+s$/u.test(item.unit)) {
    return (demonyms(view).get(item.unit) ?? country) === country ? item.unit : 'people';
  }
  if (!lender) return item.unit;
  const nation = actorsIn(view, { from: lender.phraseFrom, to: lender.to }).find(({ naming }) => naming === 'demonym');
  if (!nation || nation.code === country || !item.unit.startsWith(textOf(view, nation.from, nation.to))) return item.unit;
  return item.unit.slice(textOf(view, nation.from, nation.to).length).trim() || 'people';
}

/** A bare number's own words for what happened: "some 35 have been killed". */
function saidOf(view: FigureView, item: Resolved, event: EventMention | null, kin: Figure | undefined): Pick<Figure, 'said'> {
  const { counted, to } = item.candidate;
  const isBare = item.elliptic && counted.kind === 'elliptic' && counted.part === undefined;
  // "The number still held at 40", and another answer to the same question.
  if (isBare && event !== null && isNamedByDeed(view, item.candidate)) return { said: textOf(view, event.from, event.to) };
  // "How many have been tried? Five."
  const asked =
    isBare && event === null && item.lead && item.lead.to <= sentenceAt(view, to).from ? eventsIn(view, item.lead).at(-1) : null;
  if (asked) return { said: textOf(view, asked.from, asked.to) };
  if (isBare && kin?.said !== undefined && !hasPredicate(view, counted.to)) return { said: kin.said };
  if (!isBare || event === null || event.from < to || !hasPredicate(view, counted.to)) return {};
  // "Have come back", "had their citizenship revoked": no words by which people are counted.
  return { said: /^(?:returned|stripped)$/.test(event.event) ? event.event : textOf(view, event.from, event.to) };
}

/**
 * The quantities that count people of the topic, each number once, in reading order. Ages, money, dates, soldiers and other
 * people's numbers are left out, and so is page furniture. `quantities` are those of {@link findQuantities} on the same document.
 */
export function findFigures(doc: TextDocument, quantities: readonly Quantity[], context: FigureContext): Figure[] {
  const view = viewOf(doc, figureLexicon(context.units), context.actors, context.towns);
  const resolved = aboutTopic(view, resolveAll(view, candidatesOf(view, withOnes(view, withArticles(view, quantities)))));
  const { dateline = null, headline = null, towns = [], statements = [] } = context;
  const whose: Whose = {
    introduced: introducedNationality(view, { dateline, headline, towns }),
    place: dateline ?? townDateline(doc, towns),
    ...spokenOf(view, statements),
  };
  const figures: Kin[] = [];
  for (const item of resolved) {
    const whole = item.parent ?? item.kin ?? -1;
    const told = figures[whole];
    const kin = told && isOfSeveral(figures, resolved, item, whole) ? { figure: { ...told.figure, country: null }, many: true } : told;
    const before = figures.at(-1);
    const last = before && { ...before, item: resolved[figures.length - 1]! };
    figures.push(figureOf(view, item, kin, whose, context.date, last, resolved[whole]));
  }
  const found = withoutMixed(
    view,
    resolved,
    figures.map(({ figure }) => figure),
  );
  const others = new Set(resolved.flatMap(({ candidate }) => (isOneMore(view, candidate) ? [candidate.quantity.start] : [])));
  return withoutRepeats(
    withoutTakenBack(resolved, shareSum(view, resolved, shareNationality(view, resolved, shareAround(view, resolved, ofWholes(found))))),
    others,
  );
}
