import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { gapped, holderOfOwn, inList, lastNamed, nearestBefore, officialsBefore } from './acting-country.js';
import { agentOf } from './agents.js';
import { leftCountry, ownCountry } from './clause-country.js';
import { carrierOf, comesBack, destination, flightTo, isHandedToSeveral, LEFT_BEHIND, leftFor, movedTo, sentTo } from './destination.js';
import type { EventMention } from './event-mentions.js';
import { isShared } from './events.js';
import { isTakenFrom, NATIONALITY, ofList, tiedTo } from './origin.js';
import { predicateOf } from './predicate.js';
import { takerOf } from './takers.js';
import { actorAt, actorsIn, type FigureView } from './view.js';

const TIES_TO_STATE = oneOf('from|of|with|hold|holds|holding');
const IS = oneOf('is|was|are|were');
const POINTS_BACK = oneOf('them|whom|these|those');

/** Whose nationals they are; `settled` when the text says so, or says that they are of several nations. */
export interface Nationality {
  readonly country: ActorCode | null;
  readonly settled: boolean;
}

const UNKNOWN: Nationality = { country: null, settled: false };
const MANY: Nationality = { country: null, settled: true };
const said = (country: ActorCode): Nationality => ({ country, settled: true });

/** Parts of the world with several countries. */
const REGIONS = ['balkans', 'africa', 'asia', 'scandinavia', 'caucasus', 'maghreb', 'gulf', 'continent', 'bloc'];
const COUNTRIES = new Set([
  'countries',
  'nations',
  'nationalities',
  'europe',
  'european',
  'abroad',
  'elsewhere',
  'world',
  'states',
  ...REGIONS,
]);

/** What the noun phrase itself says: "10 German nationals", "foreign fighters". */
export function inPhrase(view: FigureView, phrase: TokenRange): Nationality {
  const codes = new Set(
    actorsIn(view, phrase)
      .filter(({ code, naming }) => isCountry(code) && (naming === 'demonym' || !view.lexicon.theatre.has(code)))
      .map(({ code }) => code),
  );
  const [first] = codes;
  const text = view.doc.lower.slice(phrase.from, phrase.to).join(' ');
  if (codes.size === 1 && first && !WITH_OTHERS.test(text)) return said(first);
  return codes.size > 1 || view.lexicon.manyNations.has(view.doc, phrase.from, phrase.to) ? MANY : UNKNOWN;
}

/** "Iraqi and foreign detainees". */
const WITH_OTHERS = /\b(?:and|or) (?:foreign|other|european|western|arab)\b|\b(?:foreign|european|western|arab) (?:and|or)\b/;

/** The token before a verb and its auxiliaries. */
function subjectAt({ doc }: FigureView, verb: number): number {
  let at = verb - 1;
  while (/^(?:AUX|ADV)$/.test(doc.tag[at] ?? '')) at--;
  return at;
}

/** "Khartoum brought back 16 orphans from Libya": where people were whom another country took home. */
function isWhereTheyWere(view: FigureView, at: number, mention: ActorMention, sentence: TokenRange, event: EventMention | null): boolean {
  if (LEFT_BEHIND.test(view.doc.lower[at - 1] ?? '')) return true;
  if (event === null || event.to > at || !/^(?:repatriated|returned)$/.test(event.event)) return false;
  // "It has brought home seven women from Libya"
  if (/^(?:it|they|he|she|we)$/.test(view.doc.lower[subjectAt(view, event.from)] ?? '')) return true;
  const taker = nearestBefore(view, event.from, sentence);
  return taker !== null && taker !== 'many' && taker !== mention.code;
}

/** "from France", "with French citizenship"; people are brought home from the theatre (`away`), who went there may well be from it. */
function bearsNationality(view: FigureView, preposition: string, mention: ActorMention, away: boolean): boolean {
  if (preposition === 'from') {
    // "900 women from Syria were treated there": where they were, for whom a country holds; "20,000 from Syria" are its own.
    const { theatre, holders } = view.lexicon;
    if (theatre.has(mention.code) && holders.has(mention.code) && view.doc.tag[mention.from - 2] !== 'NUM') return false;
    // "60 detainees from Syria to Iraq": the way that they were moved.
    const held = /^(?:detainees?|prisoners?|inmates?|captives?)$/.test(view.doc.lower[mention.from - 2] ?? '');
    const moved = away || held || view.doc.lower[mention.to] === 'to';
    return !(moved && (view.lexicon.theatre.has(mention.code) || view.lexicon.holders.has(mention.code)));
  }
  return NATIONALITY.has(view.doc.lower[mention.to] ?? '') || (preposition === 'of' && mention.naming === 'name');
}

const MOSTLY = /^(?:most|many|half|some|few|several|nearly all) of (?:them|whom)$/;

/** What follows directly: "from France", "with French citizenship", "of Moroccan origin", "from 36 countries". */
function behind(view: FigureView, counted: TokenRange, sentence: TokenRange, event: EventMention | null): Nationality {
  const { lower } = view.doc;
  const at = counted.to;
  const away = event !== null && event.event !== 'travelled';
  const limit = Math.min(sentence.to, at + 5);
  const sent = sentTo(view, at, event);
  if (sent) return said(sent);
  const listed = ofList(view, at);
  if (listed) return said(listed);
  for (let i = at; i < limit; i++) {
    const word = lower[i] ?? '';
    // "six women, all of German nationality", "seven members, all Tajiks"
    if (word === ',' && /^(?:all|both|each)$/.test(lower[i + 1] ?? '')) {
      const nation = actorAt(view, i + 2);
      if (nation?.naming === 'demonym' && /s$/.test(lower[nation.to - 1]!) && !inList(view, nation)) return said(nation.code);
      continue;
    }
    // "1,000 men, most of them Tunisians": not all.
    if (word === ',' && MOSTLY.test(lower.slice(i + 1, i + 4).join(' ')) && actorAt(view, i + 4)?.naming === 'demonym') return MANY;
    if (word === ',' || word === ';' || word === 'and' || view.doc.tag[i] === 'NUM') break;
    if (!TIES_TO_STATE.has(word)) continue;
    const tied = tiedTo(view, i);
    if (tied) return said(tied);
    const next = /^(?:the|an?|one)$/.test(lower[i + 1] ?? '') ? i + 2 : i + 1;
    const mention = actorAt(view, next);
    // "of foreign nationality", "hold European passports"
    if (NATIONALITY.has(lower[next + 1] ?? '') && view.lexicon.manyNations.has(view.doc, next, next + 1)) return MANY;
    if (mention && isCountry(mention.code)) {
      // "children in the camps of Syria": that is where they are.
      if (word === 'of' && i > at && !NATIONALITY.has(lower[mention.to] ?? '')) continue;
      // Whoever returned from Syria is no Syrian.
      const { theatre, holders } = view.lexicon;
      const returnees = /^(?:return|deport)ees?$/.test(lower[at - 1] ?? '') && (theatre.has(mention.code) || holders.has(mention.code));
      // "333 are from Turkey": there is nowhere else that they were taken from.
      const isOrigin = word === 'from' && i === at + 1 && /^(?:are|were|hail)$/.test(lower[at]!);
      if (returnees || !(isOrigin || bearsNationality(view, word, mention, away))) continue;
      if (word === 'from' && !isOrigin && (isWhereTheyWere(view, i, mention, sentence, event) || isTakenFrom(view, counted, mention)))
        continue;
      if (!inList(view, mention)) return said(mention.code);
      return followedByNumber(view, mention.to) ? said(mention.code) : MANY;
    }
    if (word !== 'from' && word !== 'of') continue;
    for (let k = i + 1; k < Math.min(sentence.to, i + 6); k++) if (COUNTRIES.has(lower[k] ?? '')) return MANY;
  }
  return UNKNOWN;
}

/** "from France and 750 from Britain": a list of numbers, not of countries. */
function followedByNumber(view: FigureView, at: number): boolean {
  let i = at;
  while (view.doc.lower[i] === ',' || view.doc.lower[i] === 'and') i++;
  return view.doc.tag[i] === 'NUM';
}

/** "Britain has taken four orphans, and Italy has brought back one man": the deed is another country's. */
const actsBetween = (view: FigureView, from: number, to: number): boolean =>
  actorsIn(view, { from, to }).some((m) => isCountry(m.code) && m.naming !== 'demonym' && /^(?:AUX|VERB)$/.test(view.doc.tag[m.to] ?? ''));

/** "All of the 5,700 detainees brought from Syria": whoever holds them where it happened holds others too. */
const areHeld = ({ doc }: FigureView, { to }: TokenRange): boolean =>
  /^(?:detainees|prisoners|inmates|captives|suspects|fighters|militants)$/.test(doc.lower[to - 1]!);

/** The country that acts on its own ("Denmark brought home 14"), or where they came back to ("arrived in Australia"). */
function byEvent(view: FigureView, event: EventMention, counted: TokenRange, sentence: TokenRange): Nationality {
  const gap = gapped(view, event, counted);
  if (gap !== null) return said(gap);
  for (const start of event.from >= counted.to ? [event.from + 1] : [counted.to, event.from + 1]) {
    const mention = destination(view, event, start, sentence);
    // "Have come back to Iraq": home, where others are held.
    if (mention && view.lexicon.theatre.has(mention.code) && comesBack(view, event)) return said(mention.code);
    if (mention && !view.lexicon.theatre.has(mention.code)) return inList(view, mention) ? MANY : said(mention.code);
  }
  // Who detains or kills people need not be of their country.
  if (event.event === 'travelled' || event.event === 'detained' || event.event === 'killed') return UNKNOWN;
  const isBehind = event.from >= counted.to;
  if (isBehind && actsBetween(view, counted.to, event.from)) return UNKNOWN;
  const subject = nearestBefore(view, event.from, sentence);
  if (subject === null || (isBehind && subject !== 'many' && view.lexicon.theatre.has(subject) && areHeld(view, counted))) return UNKNOWN;
  return subject === 'many' ? MANY : said(subject);
}

/** "Some 15,000 are Iraqis", "four are Kazakh", "six of them are French nationals": a demonym in what they are said to be. */
function isNamed(view: FigureView, at: number): Nationality {
  const { doc, lexicon } = view;
  if (!IS.has(doc.lower[at] ?? '')) return UNKNOWN;
  const from = /^(?:all|also|both|mostly)$/.test(doc.lower[at + 1] ?? '') ? at + 2 : at + 1;
  // "122 of them are foreigners"
  if (lexicon.manyNations.has(doc, from, from + 1)) return MANY;
  const mention = actorAt(view, from);
  if (mention?.naming !== 'demonym' || mention.from !== from || !isCountry(mention.code)) return UNKNOWN;
  if (inList(view, mention)) return MANY;
  const { lower, tag } = doc;
  const ends = /s$/.test(lower[mention.to - 1]!) || lexicon.people.has(lower[mention.to] ?? '');
  return ends || !GOES_ON.test(tag[mention.to] ?? '') ? said(mention.code) : UNKNOWN;
}
const COMPATRIOTS = /^(?:compatriots|countrymen|countrywomen)$/;
const OWN = /^(?:citizens?|nationals?|people)$/;
const GOES_ON = /^(?:NOUN|PROPN|ADJ|VERB|NUM|PART)$/;

/** "France has left its citizens there, where 11 of them were sentenced": whose those are whom the number is taken of. */
function ofThoseOwned(view: FigureView, { from, to }: TokenRange, sentence: TokenRange): ActorCode | null {
  const { doc, lexicon } = view;
  if (!/^(?:them|whom)$/.test(doc.lower[to - 1] ?? '')) return null;
  for (let i = from - 1; i > sentence.from; i--) {
    // Of those who are counted in between, or of people of whom nobody says whose they are.
    if (doc.tag[i] === 'NUM') return null;
    if (!lexicon.people.has(doc.lower[i]!)) continue;
    const owner = OWNED.find((back) => doc.lower[i - back] === 'its');
    const nation = owner === undefined ? null : nearestBefore(view, i - owner, sentence);
    return nation === 'many' ? null : nation;
  }
  return null;
}
/** "Its citizens", "its adult citizens": how far the owner stands before them. */
const OWNED = [1, 2, 3];

/** What the sentence says of the nationality of people counted at `counted` (number and noun phrase; `phraseFrom` begins the phrase). */
export function nationalityOf(
  view: FigureView,
  counted: TokenRange,
  phraseFrom: number,
  owner: string | null,
  sentence: TokenRange,
  event: EventMention | null,
  own: EventMention | null,
): Nationality {
  const inside = inPhrase(view, { from: phraseFrom, to: counted.to });
  if (inside.settled) {
    // "146 foreign fighters with ties to Italy": foreign only where they fight.
    const from = inside.country === null && view.doc.lower[counted.to - 2] === 'foreign' ? tiedTo(view, counted.to) : null;
    return from ? said(from) : inside;
  }
  // "60 women, 22 of them Spanish"
  const beside = POINTS_BACK.has(view.doc.lower[counted.to - 1] ?? '') ? actorAt(view, counted.to) : null;
  const ofThem = beside?.naming === 'demonym' && isCountry(beside.code) && !GOES_ON.test(view.doc.tag[beside.to] ?? '');
  if (ofThem) return inList(view, beside) ? MANY : said(beside.code);
  if (
    /^(?:them|whom|these|those)$/.test(view.doc.lower[counted.to - 1] ?? '') &&
    view.lexicon.manyNations.has(view.doc, counted.to, counted.to + 1)
  )
    return MANY;
  const theirs = ofThoseOwned(view, counted, sentence);
  if (theirs) return said(theirs);
  const taker = takerOf(view, counted) ?? movedTo(view, counted);
  if (taker) return said(taker);
  const agent = agentOf(view, counted, own, sentence);
  if (agent !== null) return agent === 'many' ? MANY : said(agent);
  const after = behind(view, counted, sentence, own ?? event);
  if (after.settled) return after;
  const his = ownCountry(view, counted.from, sentence);
  if (his) return said(his);
  // "Two of the 30 men are Danes": so is the share.
  const shared = isShared(view.doc, counted.from);
  const named = shared ? UNKNOWN : isNamed(view, counted.to);
  if (named.settled) return named;
  // "Ten of the detainees moved to Iraq are French nationals"
  const verb = predicateOf(view.doc, counted, sentence);
  const saidToBe = verb > counted.to && !shared ? isNamed(view, verb) : UNKNOWN;
  if (saidToBe.settled) return saidToBe;
  const left = leftCountry(view, counted, sentence) ?? leftFor(view, counted, sentence);
  if (left) return said(left);
  // "The return of 110 of our citizens": whoever speaks is the country of the text.
  if (owner === 'our') return UNKNOWN;
  if (owner === 'its' || owner === 'their') {
    const nation = owner === 'their' ? officialsBefore(view, counted.from, sentence) : nearestBefore(view, counted.from, sentence);
    if (nation !== null) return nation === 'many' ? MANY : said(nation);
    const holder = OWN.test(view.doc.lower[counted.to - 1] ?? '') ? holderOfOwn(view, counted.from, sentence) : null;
    if (holder) return said(holder);
  }
  // "The Danish analyst puts the number of his countrymen at 40"
  if ((owner === 'his' || owner === 'her') && COMPATRIOTS.test(view.doc.lower[counted.to - 1] ?? '')) {
    const nation = lastNamed(view, counted.from, sentence);
    if (nation !== null) return said(nation);
  }
  if (own && isHandedToSeveral(view, counted.to, sentence)) return MANY;
  const acting = own ? byEvent(view, own, counted, sentence) : UNKNOWN;
  const carrier = acting.settled ? null : (flightTo(view, counted, sentence) ?? carrierOf(view, counted, sentence));
  return carrier ? said(carrier) : acting;
}
