import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { beginningIn } from '../text/sorted.js';
import type { Candidate } from './candidate.js';
import { eventsIn } from './events.js';
import { type FigureView, namesTopic, sentenceAt } from './view.js';

const HAVE = oneOf('has|have|had');

/** What a bare number may be said to do or be, right behind it. */
const PREDICATE =
  /^(?:remain(?:ed|s)?|return(?:ed)?|died|stay(?:ed)?|still|killed|back|home|dead|more|others|came|left|went|fled|escaped|surrendered|holds?)$/;
/** How many tokens behind a bare number its predicate begins. */
const SOON = 3;
/** A bare number like this is a year. */
export const isYear = (value: number, text: string): boolean => value >= 1900 && value <= 2100 && /^\d{4}$/.test(text);

/** "Some 40, most of them children, are there": where the words end that are put between commas. */
function behindAside({ lower }: TextDocument, at: number): number {
  if (lower[at] !== ',') return at;
  const share = /^(?:nearly|almost)$/.test(lower[at + 1] ?? '') ? at + 2 : at + 1;
  if (!/^(?:most|many|half|some|all)$/.test(lower[share] ?? '') || lower[share + 1] !== 'of') return at;
  const close = lower.indexOf(',', at + 1);
  return close > 0 && close - at <= ASIDE ? close + 1 : at;
}
const ASIDE = 14;

/** "Twelve were killed", "some 130 are home again": a bare number with a verb of its own. */
export function hasPredicate({ doc }: FigureView, end: number): boolean {
  const to = behindAside(doc, end);
  if (doc.lower[to] === 'to' || /^(?:set free|let go|walked free)$/.test(doc.lower.slice(to, to + 2).join(' '))) return true;
  for (let i = to; i < to + SOON; i++) {
    if (doc.tag[i] === 'AUX' || PREDICATE.test(doc.lower[i] ?? '')) return true;
    if (doc.tag[i] !== 'ADV' && doc.tag[i] !== 'VERB' && doc.lower[i] !== ',' && doc.lower[i] !== '"') return false;
    if (doc.tag[i] === 'VERB') return /(?:ed|ame|ent|ft|wn|ught|aken|iven|lost|blew|fell|fled)$/.test(doc.lower[i]!);
  }
  return false;
}

/** Words between a deed and its bare object: "has brought back some 35", "took in a further 12". */
const LEADS_IN = oneOf(
  'about|around|some|nearly|almost|roughly|approximately|least|most|more|fewer|less|than|over|up|to|another|only|just|a|further|so|far',
);
/** Behind a bare object: its clause ends, or says when, where and whence. */
const OBJECT_ENDS =
  /^(?:[.,;)"—–]|and|but|while|in|on|from|since|last|this|between|during|over|by|so|after|before|until|at|with|to|including|according|along|together|plus|through|under|back|home|out)$/;
/** "In a first group of 51". */
const BATCH = /^(?:group|batch|contingent|wave|convoy|party)$/;

/** "Albania has fetched 43", "plans to repatriate 20": whom a country takes home or sends, of people whom nobody has named. */
export function isObjectOfDeed({ doc, events, lexicon }: FigureView, { quantity, from, to, counted }: Candidate): boolean {
  if (isYear(quantity.value, quantity.text) || counted.to !== to || !OBJECT_ENDS.test(doc.lower[to] ?? '.')) return false;
  let verb = from;
  while (LEADS_IN.has(doc.lower[verb - 1] ?? '')) verb--;
  // "At least", but not "would come out at fifteen".
  if (doc.lower[verb - 1] === 'at' && /^(?:least|most)$/.test(doc.lower[verb]!)) verb--;
  return beginningIn(events, verb - LONGEST_DEED, verb).some(
    (deed) => deed.to >= verb && lexicon.ownNationals.has(deed.event) && deed.event !== 'travelled',
  );
}
/** No deed has more words. */
const LONGEST_DEED = 4;

/** "… after a first group of 51": some of those whom the sentence tells of. */
export const isBatch = ({ doc }: FigureView, { from }: Candidate): boolean =>
  doc.lower[from - 1] === 'of' && BATCH.test(doc.lower[from - 2] ?? '');

/** What a camp does with those in it. */
const HOLDS = oneOf('holds?|held|houses?|housed|hosts?|hosted|shelters?|sheltered|accommodates?');
/** "The camp population stands at 27,000", "has fallen to 40,000", "has dropped from a peak of over 70,000 to about 40,000". */
const POPULATION =
  /\bpopulation(?: \S+){0,5}?(?: ,(?: [^\s,]\S*){1,6} ,)?(?: (?:peaked|stood|was|numbered)(?: at)? [\d,]+(?: [^\s,]\S*){0,4}? (?:and|but))?(?: (?:now|today|currently|has|had))*(?: (?:is|was|stands|stood|peaked|fell|fallen|dropped|shrank|shrunk|rose|risen|grew|grown|declined|down|up|numbers|numbered|put))+(?: by(?: (?:about|around|some|nearly|almost|over|more than))? [\d,]+(?: \S+){0,3}?)?(?: from(?: (?:its|a|the) (?:peak|high|height|maximum|record) of)?(?: (?:about|around|some|nearly|almost|over|more than|roughly))?(?: [\d,]+(?: in \d{4}| (?:\S+ ){1,3}ago)? to)?)?(?: (?:at|to))?$/;
/** "The population of al-Hol, 60,000 at its height, has fallen": what it was once, between commas. */
const ONCE = /\bpopulation(?: of(?: \S+){1,5}?)? ,(?: (?:once|still|then|already|as|at|high|many|estimated))*$/;
const AT_A_TIME =
  /^(?:at (?:its|the|their) (?:peak|height|high|worst)|in \d{4}|before|a (?:year|decade)|(?:two|three|four|five|six) years|only|last|when)\b|^,/;
/** How many tokens before a number that is said. */
const POPULATION_LEAD = 20;

/** Tokens of a place's name. */
const NAME = 3;

/** "The camp, which shelters some 54,000 people": those in a place that the topic names. */
export function isHeldInPlace(view: FigureView, from: number): boolean {
  const { doc } = view;
  let verb = from - 1;
  while (LEADS_IN.has(doc.lower[verb] ?? '')) verb--;
  const begin = doc.sentences[doc.sentenceOf[from] ?? -1]?.from ?? from;
  // "Al-Hol has 27,000"
  if (HAVE.has(doc.lower[verb] ?? '') && !doc.lower.slice(verb - NAME, verb).some((word) => /^[,;]$/.test(word)))
    return namesTopic(view, verb - 1, verb);
  return HOLDS.has(doc.lower[verb] ?? '') && namesTopic(view, Math.max(begin, verb - PLACE_REACH), verb);
}

/** "The camp today holds almost 62,000", "its population stands at 27,000": those in a place that the topic names. */
export function isOfPlace(view: FigureView, { quantity, from, to, counted, sentence }: Candidate): boolean {
  const { doc } = view;
  if (isYear(quantity.value, quantity.text) || counted.to !== to || !OBJECT_ENDS.test(doc.lower[to] ?? '.')) return false;
  if (isHeldInPlace(view, from)) return true;
  let end = from;
  while (/^(?:about|around|some|nearly|almost|roughly|just|over|under|above|below|less|fewer|more|than)$/.test(doc.lower[end - 1] ?? ''))
    end--;
  const begin = doc.sentences[sentence]?.from ?? from;
  const lead = doc.lower.slice(Math.max(begin, end - POPULATION_LEAD), end).join(' ');
  const isSaid = POPULATION.test(lead) || (ONCE.test(lead) && AT_A_TIME.test(doc.lower.slice(to, to + 3).join(' ')));
  return isSaid && namesTopic(view, Math.max(begin, end - PLACE_REACH), end);
}
/** How far before the verb the place stands. */
const PLACE_REACH = 40;

/** How many tokens behind a bare number an event tells that it counts people. */
const TOLD_SOON = 8;

/** "More than 900 had gone.", as a sentence: of whom the text tells. */
const HAD_GONE = /^(?:(?:have|had|has) )?(?:gone|went|travelled|traveled)(?: (?:[.,;]|in all|altogether|between|since|in \d{4})|$)/;
/** Words that may stand before a number that opens a sentence. */
const OPENING = 3;

/** "The 146 who came to Dushanbe" */
const CAME = /^(?:(?:have|had) )?(?:came|come|arrived|flew|landed|stayed|remain(?:ed)?)\b/;
const OF_WHOM = /^(?:[^\s,;.]+ ){0,4}, (?:\S+ )?of whom\b/;
const KNOWS_OF =
  /(?:^| )(?:knows?|knew|known|aware)(?: only| just)? of(?: (?:"|about|around|some|only|at least|more than|another|a further))*$/;
const KNOWN = 6;

/** "Some 173 went to the war zone", "counted 300 who left": a bare number of which an event is told, of people whom nobody has counted before. */
export function isToldOf(view: FigureView, candidate: Candidate): boolean {
  const { quantity, from, counted } = candidate;
  const { to } = counted;
  // "Knew of 56 in Syria", "is aware of eight or nine"
  if (KNOWS_OF.test(view.doc.lower.slice(Math.max(0, from - KNOWN), from).join(' ')) && OBJECT_ENDS.test(view.doc.lower[to] ?? '.'))
    return true;
  // "1,654 had gone, of whom 290 were women"
  if (!isYear(quantity.value, quantity.text) && OF_WHOM.test(view.doc.lower.slice(to, to + TOLD_SOON).join(' '))) return true;
  const isRelative = view.doc.lower[to] === 'who';
  if (isYear(quantity.value, quantity.text) || !(isRelative || hasPredicate(view, to))) return false;
  const { from: first } = sentenceAt(view, from);
  if (from - first <= OPENING && HAD_GONE.test(view.doc.lower.slice(to, to + TOLD_SOON).join(' '))) return true;
  const begin = behindAside(view.doc, to);
  const end = Math.min(sentenceAt(view, from).to, begin + TOLD_SOON);
  if (isRelative && CAME.test(view.doc.lower.slice(to + 1, to + 3).join(' '))) return true;
  const isThere = isRelative && /\bstill (?:there|alive|missing)\b/.test(view.doc.lower.slice(to, end).join(' '));
  return isThere || eventsIn(view, { from: begin, to: end }).length > 0;
}
