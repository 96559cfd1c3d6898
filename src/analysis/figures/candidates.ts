import { isCountry } from '../../domain/actor.js';
import type { Quantity } from '../../domain/figure.js';
import { oneOf } from '../text/one-of.js';
import { isYear } from './bare.js';
import type { Candidate } from './candidate.js';
import { isStep } from './change.js';
import { areTaken, isOneOfTheBest } from './other-people.js';
import { othersSoFar } from './others.js';
import { listed } from './parents.js';
import { type Counted, countedAfter } from './people.js';
import { MORE_OR_LESS } from './roughly.js';
import { isTakenBack } from './taken-back.js';
import { actorAt, type FigureView, namesTopic, sentenceAt } from './view.js';

const COMPARES = oneOf('more|fewer|less');

const NO_PEOPLE =
  /%|percent|[$£€¥]|\b(?:years?|months?|weeks?|days?|hours?|minutes?|old|dollars?|euros?|pounds?|kilomet\w+|miles?|met(?:er|re)s?)\b/i;

/** "One four-year-old girl": the age describes who is counted. */
const AGE_OF = /^\S+-(?:year|month|week)-old /;
const isOfThings = (unit: string): boolean => NO_PEOPLE.test(unit.replace(AGE_OF, ''));

/** "60 in 100 Swedes", "three in four women" */
const RATIO_OF = /^(?:three|four|five|ten|10|100|1,000)$/;
/** "Who were flown home", "whose passports were revoked", "held in Roj": what tells of all of them. */
const TOLD_OF_ALL = /^(?:who|whose|whom|held|detained|stranded|brought|flown|repatriated|stripped|convicted|known|believed|thought)$/;

/** "One of three mothers who were flown home", "one of 11 Danes": so many there are. */
function isOneOfAll(view: FigureView, to: number): boolean {
  const { doc, lexicon } = view;
  const nation = actorAt(view, to);
  if (nation?.naming === 'demonym' && isCountry(nation.code) && /(?:[^s]s|men)$/.test(doc.word[nation.to - 1]!)) return true;
  let noun = to;
  while (noun < to + 2 && !lexicon.people.has(doc.lower[noun] ?? '') && (doc.tag[noun] === 'ADJ' || actorAt(view, noun))) noun++;
  if (!lexicon.people.has(doc.lower[noun] ?? '')) return false;
  // "One of 64 British women in Roj": so many there are; of "one of three" nobody knows.
  const ofNation = nation?.naming === 'demonym' && isCountry(nation.code) && /^\d{2,}$/.test(doc.lower[to - 1]!);
  return ofNation || TOLD_OF_ALL.test(doc.lower[noun + 1] ?? '');
}

/** "Two of four militants", "three in four of the children": the whole of a small part says nothing by itself. */
function isWholeOf(view: FigureView, from: number, to: number): boolean {
  const { doc } = view;
  if (doc.lower[from - 1] === 'in' && doc.tag[from - 2] === 'NUM' && (doc.lower[to] === 'of' || RATIO_OF.test(doc.lower[from]!)))
    return true;
  // "14 of more than 60 children", but not "of the 60": those are told of.
  let of = from - 1;
  while (MORE_OR_LESS.has(doc.lower[of]!)) of--;
  if (doc.lower[of] !== 'of' || (doc.tag[of - 1] !== 'NUM' && doc.lower[of - 1] !== 'one')) return false;
  return doc.lower[of - 1] !== 'one' || (of === from - 1 && !isOneOfAll(view, to));
}

/** "France (900)", "more Belgians – 422 – left": a number in brackets or dashes behind a country. */
function isBracketed(view: FigureView, from: number, to: number): boolean {
  const [open, close] = [view.doc.lower[from - 1], view.doc.lower[to]];
  return ((open === '(' && close === ')') || (open === '—' && close === '—')) && actorAt(view, from - 2) !== null;
}

/** "The woman, 26, has been there", "her grandson, now nine": an age. */
const isAge = ({ doc }: FigureView, from: number, to: number, value: number): boolean =>
  value < 100 &&
  (doc.lower[to] === ',' || doc.lower[to] === ')') &&
  (doc.lower[from - 1] === 'now' ||
    // "A mother of two, 29,"
    (doc.lower[from - 1] === ',' && doc.tag[from - 2] === 'NUM' && doc.lower[from - 3] === 'of' && doc.lower[to] === ',') ||
    // "Mother and daughter, 47 and 22, were"
    (doc.lower[from - 1] === 'and' &&
      doc.tag[from - 2] === 'NUM' &&
      (doc.lower[from - 3] === ',' || (/^(?:then|now|aged)$/.test(doc.lower[from - 3] ?? '') && doc.lower[from - 4] === ',')) &&
      /^(?:NOUN|PROPN|PUNCT)$/.test(doc.tag[from - 4] ?? '')) ||
    (/^[,(]$/.test(doc.lower[from - 1] ?? '') && /^(?:NOUN|PROPN)$/.test(doc.tag[from - 2] ?? '')));

/** "Of these, 7,000 are children", "of whom 18 were children", "of whom it considers around 30 to be women". */
const isOfThose = ({ doc }: FigureView, from: number): boolean => OF_THOSE.test(doc.lower.slice(Math.max(0, from - LEAD), from).join(' '));
const OF_THOSE =
  /(?:^| )of (?:these|them|those|whom|which)(?: ,)?(?: (?:it|they|he|she|we|the \S+|\S+ly)(?: \S+){0,2}? (?:considers?|considered|believes?|believed|thinks?|reckons?|estimates?|estimated|counts?|knows?|holds?|says?|said)(?: that)?)?(?: (?:only|just|perhaps|maybe|about|around|some|nearly|almost|roughly|at least|up to|more than|over))*$/;

/** "Her own list has 101 names", "a list of 60 names": people on a list. */
const ON_LIST = /(?:^| )lists? (?:of|with|has|had|have|holds?|contains?|contained|names|runs? to|ran to)(?: \S+){0,2}$/;

/** "A family of ten was flown home", "their list has 60 names": its members, where the topic has them. */
function membersOf(view: FigureView, from: number, to: number, read: Counted): Exclude<Counted, null> | null {
  const { doc } = view;
  if (doc.lower[to] === 'names' && ON_LIST.test(doc.lower.slice(Math.max(0, from - LEAD), from).join(' ')))
    return { kind: 'people', from: to, to: to + 1, unit: 'names', group: null, needs: 'context', owner: null };
  if (doc.lower[from - 1] !== 'of' || !/^famil(?:y|ies)$/.test(doc.lower[from - 2] ?? '')) return null;
  // "The families of nine children", "of seven of the detainees": the children and the detainees are counted.
  if (doc.lower[from - 2] === 'families' && (read?.kind === 'people' || doc.lower[to] === 'of')) return null;
  // "The Slovene family of six"; "a family of six" may be anybody's.
  const isFrom = doc.lower[to] === 'from' && isCountry(actorAt(view, to + 1)?.code ?? '');
  const needs = actorAt(view, from - 3)?.naming === 'demonym' ? 'context' : isFrom ? 'event' : 'close';
  return { kind: 'people', from: to, to, unit: 'family members', group: null, needs, owner: null };
}

/** How many words before a number tell what it counts. */
const LEAD = 10;

/** So many are the people of a country or its refugees, never those of the topic alone. */
const MULTITUDE = 100_000;

/** A family has no more than this. */
const FAMILY = 12;

/** "She had three children", "gave birth to four": somebody's own, not a count of people. */
function isOwnFamily(view: FigureView, from: number): boolean {
  const { lower, tag } = view.doc;
  const verb = lower[from - 1] ?? '';
  if (verb === 'bore' || (verb === 'to' && lower[from - 2] === 'birth')) return true;
  if (!/^(?:has|have|had|bore|raised|raising)$/.test(verb)) return false;
  const owner = from - 2;
  return (
    /^(?:she|he|they|who|couple|i|we|mother|father|wife|husband|widow|sister)$/.test(lower[owner] ?? '') ||
    (tag[owner] === 'PROPN' && actorAt(view, owner) === null)
  );
}

const SIBLINGS = /\b(?:brothers?|sisters?|siblings?)$/i;

/** What two counts differ by: "has forgotten about 12", "a gap of 35". */
const DIFFERS =
  /(?:^| )(?:forg[eo]t(?:ten)?|overlook(?:s|ed)?|omit(?:s|ted)?|left out|leaves out|undercount(?:s|ed)? by|(?:difference|gap|discrepancy|shortfall) of|(?:short|out|off) by)(?: (?:about|some|around|nearly|almost|at least|more than|over|up to|the|another))*$/;

/** "Three dozen more than the ministry counts": how far two counts are apart, not how many there are. */
function isDifference({ doc }: FigureView, lead: string, to: number, end: number): boolean {
  if (DIFFERS.test(lead)) return true;
  return [to, end].some((at) => COMPARES.has(doc.lower[at] ?? '') && doc.lower[at + 1] === 'than' && doc.tag[at + 2] !== 'NUM');
}

/** "Children under the age of 10", "a republic of nine million": an age, all who live somewhere. */
const NOBODY_HELD =
  /(?:^| )(?:ages? of|(?:younger|older) than|(?:country|nation|republic|kingdom|state|island|islands|city|town|village|population|community|minority) of)(?: (?:about|around|some|nearly|almost|just|more than|over|only|and|or|\d+))*$/;
/** "The mother of two of the children": somebody's own. */
const PARENT = /^(?:mother|father|parent|widow)$/;
const isParents = ({ doc: { lower } }: FigureView, from: number): boolean => lower[from - 1] === 'of' && PARENT.test(lower[from - 2] ?? '');
/** How many figures back those are counted of whom somebody is told to be the parent. */
const COUNTED_BACK = 4;

/** "… 14 boys. The father of two of the boys": some of those just counted. */
function areOfCounted(
  { doc }: FigureView,
  done: readonly Candidate[],
  to: number,
  value: number,
  counted: Exclude<Counted, null>,
): boolean {
  if (counted.kind !== 'people' || doc.lower[to] !== 'of') return false;
  const noun = doc.lower[counted.to - 1];
  return done
    .slice(-COUNTED_BACK)
    .some((before) => before.counted.kind === 'people' && before.quantity.value > value && doc.lower[before.counted.to - 1] === noun);
}
/** "Most of them not yet seven", "just turned five", "as young as ten": an age. */
const NOT_YET = /(?:^| )(?:as (?:young|old) as|not yet|barely|(?:just |has |had |have )turned|turns|turning)$/;
/** "Three mothers, each with two children": how many each of them has, and no count of all. */
const SAME_PEOPLE = /(?:^| )(?:each|both) (?:with|had|has|have|having)$/;
const isOneFamily = ({ doc }: FigureView, from: number, to: number, value: number): boolean =>
  value === 1 && doc.lower[to] === 'family' && /^(?:from|of|in|within|to)$/.test(doc.lower[from - 1] ?? '');
/** "Shares a cell with 30 others": who else is held there. */
const MANY_SHARE =
  /(?:^| )(?:cell|cage|room|dormitory|ward)(?: \S+){0,4}? with(?: (?:about|around|some|nearly|almost|more than|over|the))*$/;

/** "At four in the morning". */
const isTimeOfDay = ({ doc }: FigureView, to: number): boolean =>
  doc.lower[to] === "o'clock" || /^in the (?:morning|afternoon|evening)$/.test(doc.lower.slice(to, to + 3).join(' '));

/** "Under section 40(2) of the Act": a provision of a law. */
const PROVISION = /(?:^| )(?:(?:sub-?)?sections?|articles?|paragraphs?|clauses?|chapters?|schedules?|resolutions?)(?: \d+)?(?: \()?$/;
/** "Aged four, six and nine", "who are seven, nine and 11", "who is 28" */
const AGED =
  /(?:^| )(?:aged?|who (?:are|were)(?: now| then| only| just)?(?= \S+ (?:,|and|or)(?: |$))|(?:who|she|he) (?:is|was)(?: now| then| only| just| still| already)?|(?:boys?|girls?|sons?|daughters?|brothers|sisters|twins|toddlers) of)(?: (?:between|about|from|to|and|or|,|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))*$/;
/** "A campaign that cost the army 11,000 fighters": the army's. */
const COST = /(?:^| )cost(?:s|ing)?(?: [a-z()]+){1,8}$/;
/** "One guard for 90 people", "each guard watches 90 women" */
const FOR_ONE = /(?:^| )one \S+ (?:for|to)(?: every| each)?$|(?:^| )each (?!of )\S+ \S+$/;
/** "All but two have been convicted": the number of the others. */
const ALL_BUT = /(?:^| )(?:all|everyone|everybody|every one|each) (?:but|except|bar|save)(?: for)?$/;
/** "Hundreds of thousands of people fled, 10,000 of them in one day": some of more than the topic has. */
const OF_MULTITUDE =
  /(?:^| )(?:hundreds of thousands|millions) of (?:[a-z]+ ){1,4}, (?:(?:some|about|around|at least|more than|nearly) )*$/;
const MANY = 5000;
const TOOK_IN = /(?:^| )(?:took|taken|takes|taking) in(?: (?:about|around|some|nearly|almost|at least|more than|over|just))*$/;
const HAD_AS_WELL = /(?:^| )(?:she|he|who|they)(?: [^\s,.;]+){1,6} and (?:had|bore|raised)$/;
const HOME_TO = /(?:^| )home to(?: (?:about|around|some|nearly|almost|at least|more than|over|just))*$/;
/** "The youngest of seven children", "he commanded 200 men". */
const NTH_OF = /(?:^| )(?:youngest|eldest|oldest|middle|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) of$/;
const COMMANDS =
  /(?:^| )(?:he|she|who) (?:had )?(?:commanded|led|commands|leads)(?: (?:about|around|some|nearly|almost|at least|more than|over|up to|a unit of))*$/;
/** As one pattern: the words before a number are looked through once. */
const BEFORE_OTHERS = new RegExp(
  [PROVISION, AGED, NOBODY_HELD, SAME_PEOPLE, MANY_SHARE, COST, FOR_ONE, ALL_BUT].map(({ source }) => `(?:${source})`).join('|'),
);

const WHEN = /^(?:in|since|by|until|during|early|late|mid|from|spring|summer|autumn|fall|winter)$/;

/** "half of them under 12", "the 11,000 fighters it lost", "she had three children": an age, another side's dead, a family. */
function isOther(view: FigureView, from: number, to: number, value: number, counted: Exclude<Counted, null>): boolean {
  const lead = view.doc.lower.slice(Math.max(0, from - LEAD), from).join(' ');
  if (BEFORE_OTHERS.test(lead) || isTimeOfDay(view, to) || isOneFamily(view, from, to, value)) return true;
  // "In 2017 women were also among them"
  if (isYear(value, view.doc.text.slice(view.doc.start[from], view.doc.end[to - 1])) && WHEN.test(view.doc.lower[from - 1] ?? ''))
    return true;
  // "A valley that is home to 9,000 people"; a camp's are those of the topic.
  const { from: first } = sentenceAt(view, from);
  if (HOME_TO.test(lead) && !namesTopic(view, first, from)) return true;
  // "Took in 60,000 of their people": refugees.
  if (value >= MANY && TOOK_IN.test(lead)) return true;
  // "She married two fighters and had four children"
  if (counted.kind === 'people' && counted.group === 'children' && value <= FAMILY && HAD_AS_WELL.test(lead)) return true;
  if (counted.kind === 'people' && (NTH_OF.test(lead) || COMMANDS.test(lead))) return true;
  if (value >= MULTITUDE && (counted.kind === 'elliptic' || counted.needs === 'context')) return true;
  const before = view.doc.lower[from - 1] ?? '';
  // "Barely seven", but "barely twelve Italians".
  if (counted.kind === 'elliptic' && (NOT_YET.test(lead) || (counted.partOf && OF_MULTITUDE.test(`${lead} `)))) return true;
  if (counted.kind === 'elliptic' && /(?:family|team|panel|couple|boy|girl|man|woman|son|daughter|child) of$/.test(lead)) return true;
  if (counted.kind === 'elliptic' && OF_THINGS.test(lead)) return true;
  if (counted.kind === 'elliptic' && isTurned(view.doc.lower, from, to)) return true;
  if (isDifference(view, lead, to, counted.to)) return true;
  if (counted.kind === 'elliptic' && TAKES_HOME.test(view.doc.lower.slice(counted.to, counted.to + TAKES_REACH).join(' '))) return true;
  if (counted.kind === 'elliptic' && value < ADULT && (AT_AGE.test(lead) || OLDEST.test(lead))) return true;
  // "Believes that over 90 are alive": a clause of its own, no age.
  const opensClause = view.doc.lower[from - 2] === 'that' && view.doc.tag[to] === 'AUX';
  const age = value < 100 && (before === 'under' || before === 'over' || before === 'below') && !opensClause;
  if (counted.kind === 'elliptic' && counted.to === to && !isBracketed(view, from, to) && isAge(view, from, to, value)) return true;
  if ((age && counted.kind === 'elliptic') || before === 'lost' || before === 'losing') return true;
  if (isOneOfTheBest(view, to, value) || (counted.kind === 'people' && areTaken(view, { from, to: counted.to }, value))) return true;
  return counted.kind === 'people' && (counted.group !== null || SIBLINGS.test(counted.unit)) && value <= FAMILY && isOwnFamily(view, from);
}

/** "Letters to 38 governments, of which 21 replied". */
const OF_THINGS =
  /(?:^| )(?:governments|countries|states|nations|letters|requests|applications|questions|camps|prisons|flights|operations|cases|reports) ,? ?of which(?: (?:about|around|some|only|just|at least|nearly|almost|more than))*$/;

/** "Were kept with them until they turned three": an age; not "turned 30 over to", "turned 12 away". */
const isTurned = (lower: readonly string[], from: number, to: number): boolean =>
  /^turn(?:s|ed|ing)?$/.test(lower[from - 1] ?? '') && !/^(?:over|away|back|in|out|of|into)$/.test(lower[to] ?? '');

/** "A woman who travelled to Syria at 15 has lost": how old she was. */
const AT_AGE =
  /(?:^| )(?:who|she|he|woman|man|girl|boy|teenager)(?: (?!put|puts|estimate|estimates|estimated|number|total|toll|stands|stood)[a-z'-]+){1,6} at$/;
/** "The children, the oldest of whom is 16, were handed over" */
const OLDEST = /(?:^| )(?:oldest|eldest|youngest)(?: of (?:whom|them|these))?(?: (?:is|was|being|just|only|now|aged|about))*$/;
const ADULT = 30;

/** "60 countries have nationals there, but just 22 have repatriated any": whoever takes people home is a state. */
const TAKES_HOME =
  /^(?:have|has|had) (?:(?:\w+ly|so far|since|already|yet|ever) )?(?:repatriated|airlifted|evacuated|(?:taken|brought|flown) \w+ (?:back|home)|(?:taken|brought|flown) (?:back|home)|(?:taken|brought|flown|repatriated) (?:any|some|all|most|their|its)\b)\b/;
/** How many tokens say so. */
const TAKES_REACH = 6;

/** The quantities that may count people, in reading order. Both lists are in order: one walk. */
export function candidatesOf(view: FigureView, quantities: readonly Quantity[]): Candidate[] {
  const { doc } = view;
  const out: Candidate[] = [];
  const areOthers = othersSoFar(view);
  let token = 0;
  let family = -1;
  for (const [index, quantity] of quantities.entries()) {
    while (token < doc.length && doc.end[token]! <= quantity.start) token++;
    let to = token;
    while (to < doc.length && doc.start[to]! < quantity.end) to++;
    if (to === token || doc.furniture[doc.paragraphOf[token] ?? -1]) continue;
    const isCount = Number.isInteger(quantity.value) && quantity.value >= 1 && Number.isInteger(quantity.max ?? 1);
    if (!isCount || (quantity.unit !== null && isOfThings(quantity.unit)) || isWholeOf(view, token, to)) continue;
    const read: Counted = isBracketed(view, token, to) ? { kind: 'elliptic', to, partOf: false } : countedAfter(view, to);
    const members = membersOf(view, token, to, read);
    const counted = members ?? (read?.kind === 'elliptic' && isOfThose(view, token) ? { ...read, partOf: true } : read);
    if (quantity.max === null && isStep(doc, token)) continue;
    // "Six orphans between three and twelve": how old they are.
    if (
      quantity.max !== null &&
      quantity.max <= 18 &&
      doc.lower[token - 1] === 'between' &&
      view.lexicon.people.has(doc.lower[token - 2] ?? '')
    )
      continue;
    if (counted && isOther(view, token, to, quantity.value, counted)) {
      // "He had two brothers and four sisters"
      family = counted.kind === 'people' && isOwnFamily(view, token) ? counted.to : -1;
      continue;
    }
    if (family >= 0 && counted?.kind === 'people' && counted.group !== null && quantity.value <= FAMILY && listed(view, family, token))
      continue;
    family = -1;
    // "1.5 million Syrians, and 11 of them drowned"
    const before = counted?.kind === 'elliptic' && counted.partOf ? quantities[index - 1] : undefined;
    const isOfMany = before !== undefined && before.value >= MULTITUDE && before.unit !== null && !isOfThings(before.unit);
    if (isOfMany && before.end > (doc.start[doc.sentences[doc.sentenceOf[token]!]!.from] ?? 0)) continue;
    if (counted && isParents(view, token) && !areOfCounted(view, out, to, quantity.value, counted)) continue;
    if (areOthers({ quantity, from: token, to, counted, sentence: doc.sentenceOf[token] ?? -1 }) || !counted) continue;
    const whole = counted.kind === 'elliptic' && counted.partOf ? quantities[index + 1] : undefined;
    const ofNumber = whole && whole.start === doc.start[counted.to - 1] ? whole.value : null;
    const takenBack = isTakenBack(view, token, to);
    out.push({ quantity, from: token, to, counted, sentence: doc.sentenceOf[token] ?? -1, ofNumber, takenBack });
  }
  return out;
}
