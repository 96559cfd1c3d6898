import type { Quantity } from '../../domain/figure.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import { areVictims, isOfOtherCourt } from './elsewhere.js';
import { isOfKnown } from './known.js';
import { areNoneOfTopic, areOfAttack, areOfOtherGroup } from './other-people.js';
import { isIncluding, listed } from './parents.js';
import type { Counted } from './people.js';
import { type FigureView, saysAround, sentenceAt } from './view.js';

/** How many tokens before and behind a number tell that it counts somebody else. */
const BEFORE = 8;
const BEHIND = 9;

/** Whoever a reporter, one lawyer or a pollster speaks to or for is a source, a client, a respondent. */
const ASKED =
  /(?:according to|ask|citing|quoting|told by|confirmed by|(?:evidence|testimony|statements|accounts) from|interviews? with|interview(?:ed|ing)|heard?|spoke (?:to|with)|(?:met|meeting|meetings|talks|conversations|sat(?: down)?) with|heard from|testimon(?:y|ies) (?:of|from)|interview(?:ed|ing) (?:the )?(?:relatives|families|parents) of|survey(?:ed|ing)|polled|(?:polls?|surveys?|samples?|interviews) (?:of|among)|marr(?:ied|ies|y)(?: to)?|wives of|commanding an? (?:\S+ ){0,4}?(?:battalion|unit|brigade|cell) of|signed by|employs|employing|employed|hired|recruiting|infect(?:s|ed)|vaccinated|enslav(?:ed|ing)|massacred|taught|teaches|teaching|treat(?:s|ed|ing)|wounded|wounding|injured|injuring)(?: (?:about|some|around|nearly|almost|at least|more than|over|up to|the|all|other))*$/;
const ROUGHLY = '(?: (?:about|around|some|nearly|almost|at least|at most|more than|over|up to|no more than|only|just|another))*$';
const TAKE_IN = '(?:hold|house|take|receive|shelter|accommodate)';
/** What a place was made for, and who works somewhere: "set up for 10,000 people", "the capacity to house 45", "a team of twelve". */
const NOBODY_HELD = new RegExp(
  `(?:^| )(?:(?:set up|built|designed|intended|equipped|meant|planned) (?:for|to ${TAKE_IN})|capacity (?:of|for|to ${TAKE_IN})|(?:room|space|beds|places|cells|cent(?:re|er)|facility|shelter|wing) for|(?:can|could) ${TAKE_IN}|(?:base|barracks|garrison|hotel|hospital|university) (?:that |which )?(?:houses|hosts|holds|has)|(?:teams?|divisions?|departments?|staff|panel|commission|committee|delegation|crew|squad) of)${ROUGHLY}`,
);
/** "A complaint by two families", "an appeal lodged by five grandparents": who goes to court for those who are held. */
const PLAINTIFFS = new RegExp(
  `(?:^| )(?:complaints?|cases?|appeals?|petitions?|lawsuits?|applications?|suits?|claims?|requests?) (?:brought |filed |lodged |made |submitted |launched )?by${ROUGHLY}`,
);
const AT_HOME = /^(?:famil(?:y|ies)|relatives|parents|grandparents|couples|fathers|grandmothers|grandfathers)$/;
const OF_VICTIMS =
  /^of (?:the |those )?(?:\S+ )?(?:victims|soldiers|refugees|migrants|martyrs|hostages|survivors|conscripts|officers|dead)\b/;
/** "held in Roj", "in the camp", "seeking to be repatriated": whoever is so told of is held. */
const HELD =
  /^(?:(?:who|that) )?(?:(?:are|were|is|still|now|being) )*(?:held|detained|stuck|stranded|trapped|living|(?:seeking |asking |wanting )?to be)\b/;
/** How many tokens of a place are looked at. */
const PLACE = 4;
const isHeld = ({ doc, lexicon }: FigureView, end: number): boolean =>
  HELD.test(doc.lower.slice(end, end + BEHIND).join(' ')) ||
  (/^(?:in|at|from|inside)$/.test(doc.lower[end] ?? '') && lexicon.context.has(doc, end + 1, end + 1 + PLACE));
/** Whom one lawyer speaks for. */
const CLIENTS =
  /(?:^| )(?:(?:lawyer|counsel|attorney|solicitor|barrister) (?:for|of|to|representing)|represent(?:s|ed)|act(?:s|ing) for|on behalf of|defend(?:s|ed))(?: (?:about|some|around|nearly|almost|at least|more than|over|up to|the|all|other))*$/;
/** "A lawyer for the families of 40 women": the women are counted, as those of one lawyer. */
const OF_FAMILIES =
  /(?: the)? (?:families|relatives|parents|grandparents) of(?: (?:about|some|around|nearly|almost|at least|more than|over))*$/;
/** Who was surveyed: "55 women whom our colleagues surveyed", "61 people interviewed for the report". */
const SURVEYED =
  /^(?:(?:whom|that|which) (?:\S+ ){1,4}?(?:surveyed|interviewed|polled|spoke (?:to|with))|(?:(?:who|that) (?:were|had been) )?(?:surveyed|interviewed|polled))\b/;
/** "In a survey, 53 per cent of 1,004 people questioned". */
const POLL = wordKind(/^(?:surveys?|polls?|polling)$/);
/** "2,700 of our women are still missing": whoever says so has lost them to the group. */
const LOST = /^(?:(?:are|were|remain|still) )*(?:missing|enslaved|kidnapped|abducted|in captivity|unaccounted)\b/;
/** "the SDF, which lost 11,000 fighters": the dead of those who fought the group. */
const OWN_DEAD = new RegExp(
  `(?:^| )(?:forces|sdf|army|kurds|peshmerga|police|coalition|militias?|ypg|troops|units)(?: (?:[,)]|which|who|that|has|have|had|also))* (?:lost|loses?)${ROUGHLY}`,
);
/** "Each month 12 children die", "12 children a month": how many at a time. */
const RATE_BEFORE = new RegExp(`(?:^| )(?:each|every) (?:day|week|month|year),?${ROUGHLY}`);
const RATE_BEHIND = /^(?:(?:a|per|each|every) (?:day|week|month|year)|(?:daily|weekly|monthly|annually))\b/;
/** The same, said further on: "200 children are born there every month". */
const EVERY =
  /^(?:(?:are|were|is|was|have|has|been|being) )?(?:born|die|dying|arrive|arriving|flee|fleeing|escape|escaping|leave|leaving|return|released|brought) (?:(?!who|whom|and|but|,)\S+ ){0,5}?(?:each|every) (?:day|week|month|year)\b/;
const ONE_ROOM = /^in (?:one|a|an|the same|a single|each|every) (?:\S+ )?(?:tents?|cells?|rooms?|cage|hall|hangar|dormitory|ward)\b/;
/** "we were 30 women in one tent": who shares it, and no count of the camp. */
const SHARES = new RegExp(
  `\\b(?:we|they|i|with|among|shar(?:e|es|ed|ing)|lived?|living|sle(?:ep|pt)|were|are|hold|held|crammed)${ROUGHLY}`,
);
/** People by what they are in office or at work, whom no topic of this kind counts. */
const OTHER_PEOPLE =
  /\b(?:deputies|lawmakers|senators|ministers|officers|soldiers|troops|guards|experts|judges|lawyers|journalists|reporters|workers|employees|victims|hostages|refugees|migrants|students|teachers|passengers|conscripts|peacekeepers|policemen|policewomen|civilians|contractors|doctors|nurses|diplomats|councillors|voters|candidates|plaintiffs|patients|pupils|worshippers|tourists|protesters|demonstrators)$/i;
/** What sources, demonstrators and voters do. */
const TAKES_PART =
  /^(?:(?:officials|people|persons|lawmakers|residents|others) )?(?:with (?:direct |first - hand |detailed )?knowledge|familiar with|close to|briefed on|present at|who (?:were|was|had been) (?:in the room|present|briefed|familiar|at the (?:meeting|talks))|who (?:asked not|spoke|declined)|speaking on condition|protested|demonstrated|marched|rallied|signed(?! (?:up|off|over|powers?|papers|documents|agreements?|forms?|contracts?|waivers?))|voted|abstained|attended|took part|(?:have |had )?(?:offered(?! (?:an?|the) )|volunteered|answered|replied|responded|liked|shared|watched|donated|subscribed)|(?:who )?(?:had )?gathered|stood (?:outside|in front)|wait(?:ed|ing) (?:outside|in front|at the airport|behind (?:an?|the) (?:\S+ )?(?:tapes?|cordon|barriers?|ropes?))|(?:have |has |had )?(?:turned to|contacted|approached|(?:written|wrote|appealed) to))\b/;
/** "30 relatives waiting at the gate": those who came; women and children who wait there may be held. */
const WAITS = /^(?:who )?(?:were )?wait(?:ed|ing) (?:at the (?:gate|fence)|behind (?:an?|the) (?:\S+ )?fences?)\b/;
const ASIDE = /^, (?:\S+ ){1,5}?, /;
/** "40 relatives of the children": those who wait for them at home. */
const RELATIVES = oneOf('relatives|grandparents|parents|friends|neighbours|lawyers');
/** The same, said further on. */
const MARCHED =
  /\b(?:attended|protested|demonstrated|marched|rallied|signed(?! (?:up|off|over|powers?|papers|documents|agreements?|forms?|contracts?|waivers?))|(?:at|during|in) (?:a|the|that|last) (?:\S+ )?(?:protest|demonstration|rally|march|vigil|riot)|(?:stood with|held|holding|carried|carrying) (?:up )?(?:placards|banners|signs|posters|candles))\b/;
/** "…, most of them grandmothers, held up photographs": and farther still. */
const HELD_UP =
  /^[^;:]*\b(?:held|holding|carried|carrying) (?:up )?(?:placards|banners|signs|posters|candles|photographs?|photos|pictures|portraits|flags)\b/;
const HELD_UP_REACH = 12;
const HOLDS = wordKind(/\b(?:held|holding|carried|carrying)\b/);
/** Told as not to be believed. */
const isUnsupported = saysAround(
  /\b(?:without (?:\w+ )?(?:any )?(?:evidence|proof|a source|sources)|falsely|baseless(?:ly)?|unverified|unsubstantiated|debunked|no (?:evidence|proof)|offer(?:ed|ing) no|gave no (?:evidence|source|proof)|untrue|fabricated|(?:comment on|not confirm|refused to confirm|declined to confirm) (?:the )?(?:reports|claims|rumou?rs)|conspiracy theor(?:y|ies))\b/,
  /\b(?:without|falsely|baseless(?:ly)?|unverified|unsubstantiated|debunked|no|untrue|fabricated|comment|confirm|conspiracy)\b/,
);
const SUPPOSES = wordKind(/^(?:if|imagine|suppose|supposing|assuming)$/);
const MARK = /^[,;:—"]$/;

/** "If 100 fighters broke out": nobody has. "If the 14 children return" speaks of children who are there. */
function isSupposed({ doc }: FigureView, from: number, begin: number): boolean {
  if (!SUPPOSES.inSentence(doc, from) || /^(?:the|these|those|its|their)$/.test(doc.lower[from - 1] ?? '')) return false;
  for (let k = from - 1; k >= begin; k--) {
    if (MARK.test(doc.lower[k]!)) return false;
    if (SUPPOSES.at(doc, k)) return doc.lower[k - 1] !== 'as' && doc.lower[k - 1] !== 'even';
  }
  return false;
}

/** "Nobody is waiting for two dozen Islamists": whom none wants, and of whom no number is told. */
const UNWANTED = new RegExp(
  `\\b(?:nobody|no one|none|no \\w+|who)\\b(?: \\S+){0,4}? (?:(?:waiting|waits|asking|asks|asked|longing|begging|clamou?ring|voted) for|wants?|wanted|needs?|needed)(?: ")?${ROUGHLY}`,
);
const UNWANTED_REACH = 12;
const NONE_OR_WHO = wordKind(/\b(?:nobody|no|none|who)\b/);
const isUnwanted = ({ doc }: FigureView, from: number, { from: begin }: TokenRange): boolean =>
  NONE_OR_WHO.inSentence(doc, from) && UNWANTED.test(doc.lower.slice(Math.max(begin, from - UNWANTED_REACH), from).join(' '));
const ASKS_WHETHER = oneOf('do|does|did|would|should|shall|could|who');
const DEFINITE = oneOf('the|these|those|its|their|our');

/** "Do you want fifty more fighters here?": a question supposes them, but for those whom it takes for known. */
function isAsked({ doc }: FigureView, from: number, { from: begin, to: end }: TokenRange): boolean {
  if (DEFINITE.has(doc.lower[from - 1] ?? '')) return false;
  let first = begin;
  while (first < from && doc.tag[first] === 'PUNCT') first++;
  if (!ASKS_WHETHER.has(doc.lower[first]!)) return false;
  return doc.lower.slice(from, end).includes('?');
}

/** Between such a verb and its number: "takes home some 15". */
const TO_NUMBER = oneOf('for|with|out|away|home|back|only|just|about|around|some|up|to');
const FETCHES = /^(?:takes?|carr(?:y|ies)|brings?|fl(?:y|ies)|comes?|leaves?|goe?s?|lands?|arrives?)$/;
/** How many such words there are. */
const FETCH = 3;

/** "A plane takes ten children", "buses come for 15 people": what is told of any of them is told of nobody. */
function isOfAny({ doc, lexicon }: FigureView, from: number): boolean {
  let verb = from - 1;
  while (verb > from - FETCH && TO_NUMBER.has(doc.lower[verb] ?? '')) verb--;
  if (!FETCHES.test(doc.lower[verb] ?? '') || !lexicon.transport.has(doc, verb - 1, verb)) return false;
  const before = verb - 2;
  if (/s$/.test(doc.lower[verb - 1]!))
    return doc.sentenceOf[before] !== doc.sentenceOf[from] || /^(?:PUNCT|SCONJ|CCONJ)$/.test(doc.tag[before]!);
  return /^(?:an?|each|every)$/.test(doc.lower[before] ?? '');
}

const ASKS = oneOf('interviewed|surveyed|polled|questioned|spoke');
const JOINS = oneOf('and|as|well|along|together|with|plus|,|about|around|some|nearly|almost|at|least|more|than|over|up|to');
const SERIES_REACH = 24;

/** "Interviewed 28 relatives, as well as six women": all of a series were asked, and no verb stands between. */
function isAskedToo({ doc }: FigureView, from: number, { from: begin }: TokenRange): boolean {
  if (!JOINS.has(doc.lower[from - 1] ?? '')) return false;
  let numbers = 0;
  for (let k = from - 1; k >= Math.max(begin, from - SERIES_REACH); k--) {
    if (doc.tag[k] === 'NUM') numbers++;
    if (ASKS.has(doc.lower[k]!)) return numbers > 0;
    if (/^(?:VERB|AUX|SCONJ)$/.test(doc.tag[k]!) || /^(?:who|which|that|[;:"—])$/.test(doc.lower[k]!)) return false;
  }
  return false;
}

const lead = (view: FigureView, from: number): string =>
  view.doc.lower.slice(Math.max(sentenceAt(view, from).from, from - BEFORE), from).join(' ');

const isClient = (view: FigureView, from: number): boolean => CLIENTS.test(lead(view, from));

/** Are they told of as those for whom, or for whose families, a lawyer speaks? */
export const isOfClients = (view: FigureView, from: number): boolean => CLIENTS.test(lead(view, from).replace(OF_FAMILIES, ''));

/** "Relatives", "people", of whom nothing says that they are the topic's. */
const isVisitor = ({ doc }: FigureView, { to }: Exclude<Counted, null>): boolean =>
  /^(?:people|persons|supporters|residents)$/.test(doc.lower[to - 1]!) ||
  RELATIVES.has(doc.lower[to - 1]!) ||
  AT_HOME.test(doc.lower[to - 1]!);

/**
 * Does the number in front of `counted.to` count others than the people of the topic: who was asked, who is represented, who
 * took part in a vote or a march, who is only supposed, or whom the article itself says not to believe in?
 */
function countsOthers(view: FigureView, number: TokenRange, counted: Exclude<Counted, null>): boolean {
  const { doc } = view;
  const end = counted.to;
  const ofKnown = counted.kind === 'elliptic' && counted.partOf;
  const sentence = sentenceAt(view, number.from);
  const before = doc.lower.slice(Math.max(sentence.from, number.from - BEFORE), number.from).join(' ');
  // "sixty people, most of them grandmothers, gathered"
  const behind = doc.lower
    .slice(end, Math.min(sentence.to, end + BEHIND))
    .join(' ')
    .replace(ASIDE, '');
  if (RELATIVES.has(doc.lower[end - 1] ?? '') && doc.lower[end] === 'of' && doc.lower[end + 1] === 'the') return true;
  // "30 families of British victims of terrorism"
  if (AT_HOME.test(doc.lower[end - 1] ?? '') && OF_VICTIMS.test(doc.lower.slice(end, end + PLACE).join(' '))) return true;
  // "A lawyer for 11 of the families": some of those whom the text is about.
  if (isClient(view, number.from) && !isOfKnown(view, number)) return true;
  if (isAskedToo(view, number.from, sentence)) return true;
  // "40 of them had contacted the embassy": some of those counted before.
  if (
    (ASKED.test(before) && !/\b(?:consuls?|consular|diplomats|embassy)\b/.test(before)) ||
    (!ofKnown &&
      (TAKES_PART.test(behind) ||
        (WAITS.test(behind) && isVisitor(view, counted)) ||
        MARCHED.test(behind) ||
        (HOLDS.inSentence(doc, number.from) && HELD_UP.test(doc.lower.slice(end, Math.min(sentence.to, end + HELD_UP_REACH)).join(' ')))))
  )
    return true;
  if (OWN_DEAD.test(before) || (AT_HOME.test(doc.lower[end - 1] ?? '') && PLAINTIFFS.test(before) && !isHeld(view, end))) return true;
  if (RATE_BEFORE.test(before) || RATE_BEHIND.test(behind) || EVERY.test(behind)) return true;
  // "60 women fighters of the YPJ"
  const group = doc.lower[end] === 'of' ? (doc.lower[end + 1] === 'the' ? end + 2 : end + 1) : end;
  if (group > end && /^\p{Lu}{3}/u.test(doc.word[group] ?? '') && view.lexicon.others.has(doc, group, group + 1)) return true;
  if (isOfOtherCourt(view, { from: number.from, to: end })) return true;
  const people = { from: number.from, to: end };
  if (counted.kind === 'people' && counted.needs === 'context' && (areVictims(view, number.from) || areOfAttack(view, people))) return true;
  if (counted.kind === 'people' && counted.needs === 'always' && areOfOtherGroup(view, people)) return true;
  if (counted.kind === 'people' && areNoneOfTopic(view, people)) return true;
  // "We were 40 women in one tent"
  if (ONE_ROOM.test(behind) && SHARES.test(before)) return true;
  // "The Yazidi survivors – 3,000 women and girls"
  if (/^[—–(]$/.test(doc.lower[number.from - 1] ?? '') && view.lexicon.others.has(doc, number.from - 4, number.from - 1)) return true;
  // "40 times as many people": how numbers compare.
  if (/^times$/.test(doc.lower[number.from + 1] ?? '') && /^(?:as|more|fewer)$/.test(doc.lower[number.from + 2] ?? '')) return true;
  if (/^questioned\b/.test(behind) && POLL.inSentence(doc, number.from)) return true;
  if (
    SURVEYED.test(behind) ||
    (NOBODY_HELD.test(before) && (counted.kind === 'elliptic' || counted.needs === 'context' || counted.needs === 'always'))
  )
    return true;
  if (counted.kind === 'people' && counted.owner === 'our' && LOST.test(behind)) return true;
  if (!ofKnown && (isUnwanted(view, number.from, sentence) || isAsked(view, number.from, sentence))) return true;
  return isSupposed(view, number.from, sentence.from) || isOfAny(view, number.from) || isUnsupported(view, number.from);
}

/** A number with what it counts; null where that is no people. */
export interface Numbered extends TokenRange {
  readonly quantity: Quantity;
  readonly counted: Counted;
  readonly sentence: number;
}

/** "Of 36 states that were asked, nine replied": a whole in front of its sentence or clause. */
function isFronted({ doc }: FigureView, { from }: TokenRange): boolean {
  let of = from - 1;
  while (/^(?:the|these|those|about|around|some|nearly|almost|roughly)$/.test(doc.lower[of] ?? '')) of--;
  if (!/^(?:of|among)$/.test(doc.lower[of] ?? '')) return false;
  return doc.sentenceOf[of - 1] !== doc.sentenceOf[of] || !/\p{L}/u.test(doc.lower[of - 1]!);
}

/** "42 women, some 12 of them minors": how far the part stands. */
const BESIDE = 3;

/** "Interviews with 61 people, including 19 boys", "of 55 women surveyed, six had a job": some of others who were counted before. */
function isPartOf(view: FigureView, whole: Numbered, { from, quantity, sentence, counted }: Numbered): boolean {
  if (whole.sentence !== sentence || counted === null) return false;
  // "28 states signed, and 12 others later"
  const others = counted.kind === 'people' && view.doc.lower[counted.to - 1] === 'others';
  if (others && whole.counted === null && whole.quantity.unit !== null) return true;
  if (quantity.value >= whole.quantity.value) return false;
  if (counted.kind === 'elliptic' && (isFronted(view, whole) || (counted.partOf && from - (whole.counted?.to ?? whole.to) <= BESIDE)))
    return true;
  // "13 conscripts whom rebels had held, 12 of them dead"
  if (counted.kind === 'elliptic' && counted.partOf && whole.counted === null && OTHER_PEOPLE.test(whole.quantity.unit ?? ''))
    return !view.doc.lower.slice(whole.to, from).some((word) => view.lexicon.people.has(word));
  return whole.counted === null
    ? OTHER_PEOPLE.test(whole.quantity.unit ?? '') && isIncluding(view, whole.to, from)
    : isIncluding(view, whole.counted.to, from);
}

/** "2,600 Yazidis": a people that the group did it to. */
const areOfOthers = ({ doc, lexicon }: FigureView, { to, counted }: Numbered): boolean =>
  counted === null && /^\p{Lu}/u.test(doc.word[to] ?? '') && lexicon.others.has(doc, to, to + 1);

/** "Three Yazidi women and two girls": others in one list. */
const isListedWith = (view: FigureView, others: Numbered, { from, counted, sentence }: Numbered): boolean =>
  others.sentence === sentence && counted?.kind === 'people' && counted.needs === 'context' && listed(view, others.to, from);

/** "… 2,600 Yazidis are missing. More than 3,500 have been rescued": a bare number goes on with the others counted just before. */
const goesOnWith = (whole: Numbered, { counted, sentence }: Numbered): boolean =>
  counted?.kind === 'elliptic' && !counted.partOf && sentence - whole.sentence <= 1;

/** Tells of each number of a text, asked in reading order, whether it counts others, or some of the others counted before it. */
export function othersSoFar(view: FigureView): (numbered: Numbered) => boolean {
  let whole: Numbered | null = null;
  let part: Numbered | null = null;
  let named: Numbered | null = null;
  return (numbered) => {
    const { counted, sentence, from } = numbered;
    if (areOfOthers(view, numbered) || (named !== null && (goesOnWith(named, numbered) || isListedWith(view, named, numbered)))) {
      named = numbered;
      return true;
    }
    if (counted !== null) named = null;
    if (counted === null || countsOthers(view, numbered, counted)) {
      whole = numbered;
      part = null;
      return true;
    }
    const goesOn = part !== null && part.sentence === sentence && listed(view, part.counted?.to ?? part.to, from);
    if (!goesOn && (whole === null || !isPartOf(view, whole, numbered))) return false;
    part = numbered;
    return true;
  };
}
