import type { FigureEvent } from '../../domain/figure.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { isHeldInPlace } from './bare.js';
import { clauseCountry } from './clause-country.js';
import { fellInBattle, isOfElsewhere, isOfOtherPrison, turnsElsewhere } from './elsewhere.js';
import type { EventMention } from './event-mentions.js';
import { eventOf, eventsIn } from './events.js';
import { isOfKnown } from './known.js';
import { isOfClients } from './others.js';
import { predicateOf } from './predicate.js';
import type { Resolved } from './resolved.js';
import { areVictims, hasOtherFate, isNation, namesNation } from './victims.js';
import { actorAt, actorsIn, type FigureView, namesTopic, sentenceAt } from './view.js';

/** Numbers up to this are told in passing of anybody; they need more to be a figure. */
const PASSING = 3;
/** How far behind a noun "of Islamic State" may stand. */
const CLOSE = 6;

const GOT_THERE =
  /^(?:who|that)(?: (?:ever|actually|have|had|has|even|really))* (?:got|gotten|gone|went|made it|travelled|traveled|moved) (?:out |over |down )?there\b/;

const isTheatreOnly = (view: FigureView, { phraseFrom, to }: Resolved): boolean =>
  to === phraseFrom + 1 && view.lexicon.theatre.has(actorAt(view, phraseFrom)?.code ?? '');

function inContext(view: FigureView, item: Resolved): boolean {
  const { doc, lexicon } = view;
  const { candidate } = item;
  const sentence = sentenceAt(view, candidate.from);
  // Unless it is of somebody's nationals.
  if (turnsElsewhere(view, sentence) && !namesNation(view, item)) return false;
  if (isOfElsewhere(view, sentence) || isOfOtherPrison(view, candidate.from, sentence) || fellInBattle(view, item)) return false;
  if (item.needs === 'always') return true;
  if (item.needs === 'event') return isToldOfThem(view, item, sentence);
  const close = namesTopic(view, item.phraseFrom, Math.min(sentence.to, item.to + CLOSE));
  const events = eventsIn(view, sentence);
  if (item.needs === 'close')
    return (
      close ||
      isCaughtFor(view, item, sentence) ||
      isBeforeCourt(view, item, sentence) ||
      isToBeExtradited(view, item, sentence) ||
      isOfTheGroup(view, item, events)
    );
  if (isHeldInPlace(view, candidate.from)) return true;
  const known = isOfKnown(view, candidate);
  const victims = areVictims(view, item, sentence);
  if (victims && !known && !hasOtherFate(view, item, close)) return item.elliptic ? close : namesTopic(view, item.phraseFrom, item.to);
  // "6.6 million Syrians have fled": whoever flees from where it happened is no fighter by that.
  if (isTheatreOnly(view, item) && events.length > 0 && events.every(({ event }) => event === 'escaped'))
    return namesTopic(view, item.to, sentence.to);
  if ((events.length > 0 && (known || !victims)) || namesTopic(view, sentence.from, sentence.to)) return true;
  if (namesNation(view, item)) return true;
  // "Seven or eight people who ever got there"
  if (GOT_THERE.test(doc.lower.slice(item.to, item.to + CLOSE).join(' '))) return true;
  // "According to her, 160 children remain": there.
  if (/^(?:remain|remained)$/.test(doc.lower[item.to] ?? '')) return true;
  return around(view, candidate.sentence, (from, to) => lexicon.events.has(doc, from, to) || namesTopic(view, from, to));
}

/** "Three schoolgirls left for Syria", not "30 schoolgirls wrote to women in the camp": with nobody else between them and what happened. */
function isToldOfThem(view: FigureView, { candidate: { from }, to }: Resolved, sentence: TokenRange): boolean {
  const event = eventOf(view, { from, to }, sentence);
  if (!event || event.event === 'killed') return false;
  const [begin, end] = event.from >= to ? [to, event.from] : [event.to, from];
  return !view.doc.lower.slice(begin, end).some((word) => view.lexicon.people.has(word));
}

/** "Arrested 121 suspects who trained for the caliphate": caught for what their sentence names. */
function isCaughtFor(view: FigureView, { candidate, to, unit }: Resolved, sentence: TokenRange): boolean {
  if (!/\bsuspects?$/i.test(unit) || !namesTopic(view, sentence.from, sentence.to)) return false;
  const event = eventOf(view, { from: candidate.from, to }, sentence)?.event;
  return event !== undefined && CAUGHT.test(event);
}

/** "Iraqi courts have questioned 900 suspects": the suspects of a court where it happened. */
function isBeforeCourt(view: FigureView, { candidate: { from }, unit }: Resolved, sentence: TokenRange): boolean {
  if (!/\bsuspects?$/i.test(unit)) return false;
  const before = { from: sentence.from, to: from };
  const isThere = actorsIn(view, before).some(({ code }) => view.lexicon.theatre.has(code));
  return isThere && view.doc.lower.slice(before.from, before.to).some((word) => /^(?:courts?|judges?|judiciary)$/.test(word));
}

/** "Captured 20 suspected members of the group": of the one that the text is about, by what happened to them. */
function isOfTheGroup(view: FigureView, { candidate, to }: Resolved, events: readonly EventMention[]): boolean {
  if (!THE_GROUP.test(view.doc.lower.slice(to, to + CLOSE).join(' '))) return false;
  return events.some(({ event }) => event !== 'travelled') && around(view, candidate.sentence, (a, b) => namesTopic(view, a, b));
}
const THE_GROUP =
  /^(?:of|in) (?:the|this) (?:(?:terrorist|extremist|jihadist|militant|terror) )?(?:group|organi[sz]ation|network)\b(?! of)/;

/** "Asked for the extradition of seven suspects": of those whom the text is about, unless it says for what else. */
function isToBeExtradited(
  view: FigureView,
  { candidate: { from, sentence }, to, unit }: Resolved,
  { from: begin, to: end }: TokenRange,
): boolean {
  const { lower } = view.doc;
  if (!/\bsuspects?$/i.test(unit) || lower[from - 1] !== 'of' || !EXTRADITION.test(lower[from - 2] ?? '')) return false;
  if (lower.slice(to, Math.min(end, to + CLOSE)).some((word) => /^(?:over|case|wanted|murder|drugs?|fraud|smuggling|gang)$/.test(word)))
    return false;
  const isTold = eventsIn(view, { from: begin, to: end }).some(({ event }) => view.lexicon.ownNationals.has(event));
  return isTold || around(view, sentence, (a, b) => namesTopic(view, a, b));
}
const EXTRADITION = /^(?:extradition|transfer|surrender|handover|return)$/;
const CAUGHT = /^(?:detained|prosecuted|convicted|deported)$/;

/** True when one of the sentences just before, or the one behind, says so; of a long one its end or its beginning. */
function around(view: FigureView, sentence: number, says: (from: number, to: number) => boolean): boolean {
  const { sentences } = view.doc;
  return [-1, -2, 1, -3, -4].some((step) => {
    const beside = sentences[sentence + step];
    if (!beside) return false;
    const { from, to } = sentenceAt(view, step < 0 ? beside.to - 1 : beside.from);
    return says(from, to);
  });
}

/** "A Dutch widow and her three children are held": told with whoever the text is about. */
function isWithThem({ doc, lexicon }: FigureView, { candidate }: Resolved): boolean {
  const { from } = candidate;
  // "A widow from Oslo and her three girls"
  const parent = doc.lower[from - 4] === 'from' ? from - 5 : from - 3;
  return (
    (doc.lower[from - 2] === 'and' || doc.lower[from - 2] === 'with') &&
    lexicon.people.has(doc.lower[parent] ?? '') &&
    candidate.quantity.value > 1
  );
}

/** "Went to Syria with her three sons": taken along to where it happens. */
function isTakenThere(view: FigureView, { candidate: { from, quantity }, owner }: Resolved): boolean {
  const { doc, lexicon } = view;
  if (quantity.value < 2 || doc.lower[from - 2] !== 'with' || !/^(?:her|his)$/.test(owner ?? '')) return false;
  const place = from - 3;
  const verb = doc.lower[place - 2] ?? '';
  if (
    !/^(?:to|into|for)$/.test(doc.lower[place - 1] ?? '') ||
    !/^(?:moved|went|gone|travelled|traveled|left|flew|crossed|set|emigrated)$/.test(verb)
  )
    return false;
  const told = eventsIn(view, { from: place - 2, to: place + 1 }).some(({ event }) => event === 'travelled');
  return told || lexicon.theatre.has(actorAt(view, place)?.code ?? '');
}

/** "One of them", "one has been charged": no noun goes with the number. */
const isPronoun = ({ doc }: FigureView, { candidate: { from, to, quantity } }: Resolved): boolean =>
  quantity.value === 1 && doc.lower[from] === 'one' && (doc.tag[to] === 'AUX' || /^(?:of|from|to)$/.test(doc.lower[to] ?? ''));

/** How far behind its auxiliaries what was done to somebody is told. */
const DONE = 6;

/** "One of the women has since been charged": of one of many a court is told, and where she was sent, not what she says. */
function isJudgedOne(view: FigureView, item: Resolved): boolean {
  const { lower } = view.doc;
  const {
    to,
    candidate: { to: end },
  } = item;
  if (/^(?:from|to)$/.test(lower[end] ?? '')) return true;
  // "Seven are French and one is Swiss"
  if (/^(?:is|was)$/.test(lower[end] ?? '') && isNation(view, actorAt(view, end + 1))) return true;
  // "One of the women, Aisha K., was convicted": somebody by name.
  if (lower[to] === ',') return false;
  return isDoneTo(view, item, (event) => JUDGED.test(event));
}

/** Their own verb tells of it, and it has happened. */
function isDoneTo(view: FigureView, { candidate: { from }, to }: Resolved, isTold: (event: FigureEvent) => boolean): boolean {
  const verb = predicateOf(view.doc, { from, to }, sentenceAt(view, from));
  return verb >= 0 && eventsIn(view, { from: verb, to: verb + DONE }).some(({ event, happened }) => happened && isTold(event));
}

/** Small numbers: only with a nationality, beside another figure, or where a country acts on its own. */
function isTold(view: FigureView, item: Resolved, beside: boolean): boolean {
  const { value } = item.candidate.quantity;
  if (isPronoun(view, item) && (item.elliptic || !beside)) return isJudgedOne(view, item);
  const taken = isTakenThere(view, item);
  const along = isWithThem(view, item) || taken;
  const most = item.candidate.quantity.max ?? value;
  const family = (item.owner === 'her' || item.owner === 'his') && !along && !COMPATRIOTS.test(item.unit);
  if (!family && (most > PASSING || beside || item.elliptic)) return true;
  const sentence = sentenceAt(view, item.candidate.from);
  const own = eventOf(view, { from: item.candidate.from, to: item.to }, sentence)?.event;
  if (value === 1) {
    if (family || isOfKnown(view, item.candidate)) return false;
    // "One woman was convicted": done to one by that number, not by an article.
    if (view.doc.lower[item.candidate.from] === 'one' && isDoneTo(view, item, () => true)) return true;
    if (leavesAsWell(view, item)) return true;
    // "Two men and a woman"
    if (beside && /^and an?$/.test(view.doc.lower.slice(item.candidate.from - 1, item.candidate.to).join(' '))) return true;
    // "An American, a Dane and a German"
    if (beside && namesNation(view, item) && namesTopic(view, sentence.from, sentence.to)) return true;
    return own !== undefined && (HOME.test(own) || namesNation(view, item));
  }
  const acted = eventsIn(view, sentence).some(({ event }) => view.lexicon.ownNationals.has(event) && event !== 'travelled');
  // "His country had three nationals in Kurdish custody"
  if (acted || taken || ((along || COMPATRIOTS.test(item.unit)) && own !== undefined)) return true;
  if (family) return false;
  // "Three widows are Swiss"
  const verb = predicateOf(view.doc, { from: item.candidate.from, to: item.to }, sentence);
  if (verb >= 0 && /^(?:are|were)$/.test(view.doc.lower[verb]!) && isNation(view, actorAt(view, verb + 1))) return true;
  for (let i = item.phraseFrom; i < item.to; i++) if ((view.actorAt[i] ?? -1) >= 0) return true;
  if (item.group !== null && !KIN.test(item.unit) && !SPEAK.test(view.doc.lower[item.to] ?? '')) {
    const isKnown = isOfKnown(view, item.candidate) && !isOfClients(view, item.candidate.from);
    if (own !== undefined || isKnown || isSaidToExist(view, item)) return true;
  }
  return clauseCountry(view, item.candidate.from, value, sentence) !== null;
}
/** "In 2016 just one man left": behind a sentence that counted others who went. */
function leavesAsWell(view: FigureView, { to, candidate: { from, sentence } }: Resolved): boolean {
  const { doc } = view;
  if (!WHEN_ONLY.test(doc.lower.slice(doc.sentences[sentence]?.from ?? from, from).join(' '))) return false;
  if (doc.lower[to] !== 'left' || !/^(?:[.,;]|and|but|that|last|this)$/.test(doc.lower[to + 1] ?? '.')) return false;
  return [1, 2].some((back) => {
    const before = doc.sentences[sentence - back];
    if (before === undefined || !eventsIn(view, before).some(({ event }) => event === 'travelled')) return false;
    for (let i = before.from; i < before.to; i++) if (doc.tag[i] === 'NUM' && !/^(?:19|20)\d\d$/.test(doc.lower[i]!)) return true;
    return false;
  });
}
/** All that stands before whom the sentence tells of: when it was. */
const WHEN_ONLY =
  /^(?:and |but )?(?:(?:in|by|during|since) (?:(?:early|late|the|spring|summer|autumn|winter|following) )*\S+(?: \d{4})?|then|later|(?:the|last|that) (?:next |following |same )?(?:year|month|week))?(?: ?,)?(?: ?(?:just|only|still|another|exactly))*$/;

/** "His countrymen": of one country with somebody, not of his family. */
const COMPATRIOTS = /\b(?:citizens|nationals|compatriots|country(?:wo)?men)$/i;
/** Somebody's own, of whom a relative tells. */
const KIN = /\b(?:grand\w+|sons?|daughters?|brothers?|sisters?|siblings?|nephews?|nieces?|relatives?|others?)$/i;

/** Whoever is asked. */
const SPEAK = /^(?:told|tell|tells|said|say|says|spoke|speak|complained|described|recalled|recounted|added|agreed)$/;

/** "There are two boys in that camp": that they are there is the news. */
const isSaidToExist = ({ doc }: FigureView, { candidate: { from } }: Resolved): boolean =>
  /(?:^| )there(?: (?:'s|is|perhaps|maybe|probably|are|were|remain|remained|still|now|also|only|just|at|least|about|another))+$/.test(
    doc.lower.slice(Math.max(0, from - EXISTS), from).join(' '),
  );
const EXISTS = 5;

/** What is told of one or two because it is done to them by name: a flight home, a court. */
const HOME = /^repatriated$/;
const JUDGED = /^(?:prosecuted|convicted|stripped|deported)$/;

/** "144 people had gone. Twenty-six men were killed.": some of those counted in the sentence before, unless an attack is told of. */
function areOfThoseBefore(view: FigureView, before: Resolved, { candidate, phraseFrom, to, elliptic, group }: Resolved): boolean {
  const { doc } = view;
  const { from, sentence, quantity } = candidate;
  if (elliptic || group === null || to !== phraseFrom + 1 || quantity.value >= before.candidate.quantity.value) return false;
  if (sentence - before.candidate.sentence !== 1 || from !== doc.sentences[sentence]?.from) return false;
  if (!DIED.test(doc.lower.slice(to, to + CLOSE).join(' '))) return false;
  return !doc.lower.slice(to, doc.sentences[sentence].to).some((word) => ATTACK.test(word));
}
const DIED = /^(?:(?:are|were|have|had|been|since|later) )*(?:killed|died|dead)\b/;
const ATTACK = /^(?:attack\w*|bomb\w*|blasts?|explosions?|shootings?|massacres?|by)$/;

/** "Two infants died in the camp. Three older babies died in May": others, of whom the same is told as of those just counted. */
function dieAsWell(view: FigureView, before: Resolved, { candidate: { from, sentence }, phraseFrom, to }: Resolved): boolean {
  const { doc } = view;
  if (sentence - before.candidate.sentence !== 1 || from !== doc.sentences[sentence]?.from) return false;
  if (!doc.lower.slice(phraseFrom, to + 1).some((word) => OTHERS.has(word)) || !DIED.test(doc.lower.slice(to, to + CLOSE).join(' ')))
    return false;
  if (doc.lower.slice(to, doc.sentences[sentence].to).some((word) => ATTACK.test(word))) return false;
  return eventsIn(view, sentenceAt(view, before.candidate.from)).some(({ event }) => event === 'killed');
}
const OTHERS = oneOf('others?|older|younger|elder|more|further|newborn|newborns');

/** The items that count people of the topic. A total is kept for the sake of its parts ("181 people, including 124 militants"). */
export function aboutTopic(view: FigureView, items: readonly Resolved[]): Resolved[] {
  const keep: boolean[] = [];
  items.forEach((item, k) => {
    const leansOn = item.parent ?? item.kin;
    const leans = item.elliptic ? leansOn : item.parent;
    const before = keep[k - 1] === true ? items[k - 1]! : null;
    const goesOn = before !== null && (areOfThoseBefore(view, before, item) || dieAsWell(view, before, item));
    keep.push((leans !== null && keep[leans] === true) || goesOn || inContext(view, item));
  });
  items.forEach(({ parent }, k) => {
    if (parent !== null && keep[k]) keep[parent] = true;
  });
  const near = (k: number, other: number): boolean =>
    keep[other] === true &&
    items[other]?.candidate.sentence === items[k]!.candidate.sentence &&
    !items[other].elliptic === !items[k]!.elliptic;
  const told = items.map((item, k) => keep[k] === true && isTold(view, item, near(k, k - 1) || near(k, k + 1)));
  const place = new Map<number, number>();
  items.forEach((_, k) => {
    if (told[k]) place.set(k, place.size);
  });
  const placed = (index: number | null): number | null => (index === null ? null : (place.get(index) ?? null));
  return items.filter((_, k) => told[k]).map((item) => ({ ...item, parent: placed(item.parent), kin: placed(item.kin) }));
}
