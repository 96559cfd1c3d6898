import type { FigureEvent } from '../../domain/figure.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import type { FigureLexicon } from './lexicon.js';

const BREAKS = new Set(',;:"');
const TRIES = oneOf('try|tries|tried|trying');

/** A mention of what happened to people. */
export interface EventMention extends TokenRange {
  readonly event: FigureEvent;
  /** False for what is asked, planned, refused or possible: "refuses to take back 800". */
  readonly happened: boolean;
}

const MODAL = new Set("will would shall should must may might can could 'd 'll cannot wo ca".split(' '));
const DENIED = new Set(
  "not n't never no none nobody anyone without refuse refused refuses refusing block blocks blocked blocking prevent prevents prevented preventing oppose opposes opposed opposing stop bar bars barred halt halts halted".split(
    ' ',
  ),
);
const PLANNED = new Set(
  'plan plans planned planning ask asks asked asking urge urges urged urging want wants wanted demand demands demanded demanding order ordered orders seek seeks agree agreed consider considering expect expects expected expecting waiting await awaiting vote votes voting motion motions proposal proposals propose proposed request requests requested appeal appeals bill debate debates debated debating discuss discusses discussed discussing possible potential prospect offer offered offers prepare prepares preparing prepared hope hopes hoped intend intends intended pledge pledged pledges promise promised promises vow vowed due threaten threatened recommend recommends recommended recommending advise advises advised insist insists insisted require requires required obliged bound arrange arranges arranging approve approves approved approving approval negotiate negotiates negotiating negotiated working authorise authorised authorize authorized'.split(
    ' ',
  ),
);
const SUSPECTED = oneOf('suspected|accused|alleged');
/** The words at which it is seen that something may not have happened. */
const MAY_UNDO = wordKind(
  (word) =>
    MODAL.has(word) ||
    DENIED.has(word) ||
    PLANNED.has(word) ||
    SUSPECTED.has(word) ||
    /^(?:for|against|delay(?:ed|s|ing)?|to|be|help|let|allow|each|any|every)$/.test(word),
);
/** How far a denial or a modal reaches. */
const REACH = 4;

function happened(doc: TextDocument, from: number): boolean {
  const begin = doc.sentences[doc.sentenceOf[from]!]!.from;
  for (let i = from - 1; i >= Math.max(begin, from - REACH); i--) {
    const lower = doc.lower[i] ?? '';
    if (doc.tag[i] === 'PUNCT' && lower !== '"') return true;
    // "The appeal court" asks for nothing.
    if (!MAY_UNDO.at(doc, i) || ((lower === 'appeals' || lower === 'appeal') && /^(?:courts?|judges?)$/.test(doc.lower[i + 1] ?? '')))
      continue;
    // "Barred 500 people and deported 80 fighters": two deeds.
    if (/^(?:bar|stopp|prevent|block)/.test(lower) && doc.tag[i + 1] === 'NUM' && doc.lower[from - 1] === 'and') return true;
    if ((MODAL.has(lower) && !/^(?:PROPN|NOUN)$/.test(doc.tag[i]!)) || DENIED.has(lower) || PLANNED.has(lower)) return false;
    // "suspected of having joined": suspected; "campaigned for his return": wished for.
    if (SUSPECTED.has(lower) || (/^(?:for|against|delay(?:ed|s|ing)?)$/.test(lower) && doc.tag[from] === 'NOUN')) return false;
    // "believed to be dead": held to be so.
    if (
      lower === 'to' &&
      doc.lower[i + 1] === 'be' &&
      /^(?:believed|thought|presumed|feared|known|reported|said)$/.test(doc.lower[i - 1] ?? '')
    )
      return true;
    // "Offered to help Kestland bring back its women": nobody has yet.
    if ((lower === 'help' || lower === 'let' || lower === 'allow') && doc.lower[i - 1] === 'to') return false;
    // "demanded that 56 children be brought home": wished for.
    if (lower === 'be' && i === from - 1 && doc.lower[i - 1] !== 'to') return false;
    // "to repatriate": an infinitive has not happened, "to be stripped" neither; a place may: "to captured territory".
    // "requests to have their daughters returned": wished for.
    if (lower === 'to' && doc.lower[i + 1] === 'have') return !/^(?:PRON|DET|NUM|PROPN)$/.test(doc.tag[i + 2]!);
    if (doc.tag[from] === 'NOUN' && /^(?:each|any|every)$/.test(lower) && i === from - 1) return false;
    // "managed to repatriate": it has.
    if (lower === 'to' && /^manage[ds]?$/.test(doc.lower[i - 1] ?? '')) continue;
    if (lower === 'to' && (i === from - 1 ? doc.lemma[from] === doc.lower[from] : /^(?:be|help|bring|take)$/.test(doc.lower[i + 1] ?? '')))
      return false;
  }
  return true;
}

/** "Requests to have their daughters and grandchildren returned": wished for. */
function isWishedFor({ lower, tag }: TextDocument, from: number): boolean {
  for (let k = from - 1; k > from - WISH_REACH && k > 0; k--) {
    if (/^(?:VERB|PUNCT)$/.test(tag[k]!)) return false;
    if (lower[k] === 'have') return lower[k - 1] === 'to' && /^(?:PRON|DET)$/.test(tag[k + 1]!);
  }
  return false;
}
const WISH_REACH = 8;

const CALLED_OFF = oneOf('postponed|cancelled|canceled|rejected|blocked|delayed|halted|suspended|abandoned|scrapped|shelved|vetoed');
const ENDS_OR_CALLS_OFF = wordKind((word) => CALLED_OFF.has(word) || /^(?:[,;:"]|fell|called)$/.test(word));
/** How far behind an act its cancelling is told. */
const PREDICATE = 14;

/** "The return of 12 children was postponed", "a plan to … fell through". */
function isCalledOff(doc: TextDocument, { from, to }: TokenRange): boolean {
  const end = Math.min(doc.sentences[doc.sentenceOf[from]!]!.to, to + PREDICATE);
  for (let i = to; i < end; i++) {
    const lower = doc.lower[i]!;
    if (!ENDS_OR_CALLS_OFF.at(doc, i)) continue;
    if (BREAKS.has(lower)) return false;
    if ((CALLED_OFF.has(lower) && doc.tag[i - 1] === 'AUX') || (lower === 'fell' && doc.lower[i + 1] === 'through')) return true;
    if (lower === 'called' && doc.lower[i + 1] === 'off') return true;
  }
  return false;
}

/** "repatriation centres", "deportation order": the event names something else. */
const isAdjunct = (doc: TextDocument, { from, to }: TokenRange): boolean =>
  to === from + 1 && doc.tag[from] === 'NOUN' && doc.tag[to] === 'NOUN' && /(?:ion|al)$/.test(doc.lower[from] ?? '');

/** "… before anyone had been brought home": nobody was. */
const BEFORE_ANY = /\bbefore (?:any|anyone|anybody|a single|one|even one)\b/;
/** How far before an event that is said. */
const ANY_REACH = 9;

const isBeforeAny = ({ lower }: TextDocument, from: number): boolean =>
  lower[from - 1] !== 'who' && BEFORE_ANY.test(lower.slice(Math.max(0, from - ANY_REACH), from).join(' '));

/** "left al-Hol", "left the camp": out of where the topic has them, not into it. */
function isLeavingIt(doc: TextDocument, { from }: TokenRange, { context }: FigureLexicon): boolean {
  if (!/^(?:left|leav(?:e|es|ing)|depart(?:ed)?|quit)$/.test(doc.lower[from]!)) return false;
  let to = from + 1;
  while (to < from + OBJECT && !/^(?:ADP|PUNCT|VERB|AUX|CCONJ)$/.test(doc.tag[to] ?? 'PUNCT')) to++;
  // "al-Hol": a hyphen is inside the name.
  while (doc.lower[to] === '-') to += 2;
  return context.has(doc, from + 1, to);
}
/** So many words a place left has at most. */
const OBJECT = 5;

/** "flew home 93 women from Syria": out of it again. */
function isComingBack({ lower }: TextDocument, { from, to }: TokenRange): boolean {
  if (lower[to - 2] === 'from' || (lower[to - 2] === 'the' && lower[to - 3] === 'from')) return true;
  for (let i = from + 1; i < to; i++) if (lower[i] === 'home' || lower[i] === 'back') return true;
  return false;
}

/** "returned 12 women to the camp", "to al-Dar": put back where they were held; places of the region bear the Arabic article. */
const TO_CAMP = /^(?:(?!to |from )\S+ ){0,6}to (?:the |a |their )?(?:\S+ ){0,2}?(?:camps?|prisons?|jails?|cells?|detention|custody|al)\b/;
const CAMP_REACH = 12;
const isPutBack = ({ lower }: TextDocument, { from, to }: TokenRange): boolean =>
  /^return(?:s|ed|ing)?$/.test(lower[from]!) && TO_CAMP.test(lower.slice(to, to + CAMP_REACH).join(' '));

/** "flew 40 men to Iraq": what others did with them. */
const isFlown = ({ lower, tag }: TextDocument, { from }: TokenRange): boolean =>
  lower[from] === 'flew' && /^(?:NUM|DET)$/.test(tag[from + 1] ?? '');

/** "flew in 2014 to Kestland", "had flown in by way of it": who flies of their own accord; not "were flown in", "flew in twelve women". */
function isOwnFlight({ lower }: TextDocument, { from, to }: TokenRange, { people }: FigureLexicon): boolean {
  if (to !== from + 2 || !/^fl(?:ew|own|y|ies)$/.test(lower[from]!) || lower[from + 1] !== 'in') return false;
  if (lower[from] === 'flown' && !/^(?:has|have|had|'ve)$/.test(lower[from - 1] ?? '')) return false;
  for (let k = to; k < to + FLOWN && !/^(?:[,.;:"]|by|to|from|on|at|with|and)$/.test(lower[k] ?? '.'); k++)
    if (people.has(lower[k]!)) return false;
  return true;
}
/** How far behind "flew in" those may stand who were flown. */
const FLOWN = 8;

/** "joined a list", "has been fighting for years to bring", "in return for", "handed down": the words of other things. */
function isIdiom(doc: TextDocument, { from, to }: TokenRange, { context }: FigureLexicon): boolean {
  const { lower } = doc;
  const word = lower[from]!;
  const behind = lower.slice(to, to + IDIOM).join(' ');
  if (/^join/.test(word)) return JOINED.test(behind);
  // "In fighting between the army and rebels": no one's deed.
  if (
    word === 'fighting' &&
    /^(?:between|in|around|near|over|with|among|for)\b/.test(behind) &&
    /^(?:in|of|during|the|by|heavy|fierce|recent|renewed)$/.test(lower[from - 1] ?? '')
  )
    return true;
  // "Travelled without a parent", "travelled with their nurses": on the way home.
  if (/^travel/.test(word)) {
    const { to: end } = doc.sentences[doc.sentenceOf[from]!]!;
    return ACCOMPANIED.test(behind) && !context.has(doc, to, Math.min(end, to + ACCOMPANIED_BY));
  }
  if (/^(?:fight|fought)/.test(word)) return FOUGHT.test(behind);
  // "Has removed the citizenship of 19 women"
  if (to === from + 1 && /^remov/.test(word) && NATIONALITY.test(behind)) return true;
  // "Hold Swedish passports"
  if (/^h(?:olds?|olding|eld)$/.test(word)) return NATIONALITY.test(behind) || lower[to] === 'up';
  // "Wanted to come home": what they wish, and nobody looks for them.
  // "Wanted the 19 children brought home", but "wanted by Interpol", "wanted militants".
  if (word === 'wanted')
    return (
      lower[to] === 'to' || (doc.tag[to] !== 'NOUN' && WISHES.test(behind) && !/^(?:is|are|was|were|be|been)$/.test(lower[from - 1] ?? ''))
    );
  // "Went on trial for trying to reach it"
  if (/^(?:go|goes|went|gone)$/.test(word)) return lower[from + 1] === 'on' && lower[from + 2] === 'trial';
  // "Since they arrived in the camp": not home.
  if (/^arriv/.test(word)) return INTO_CAMP.test(behind);
  // "Set off from Roj"
  if (word === 'set') return lower[to - 1] === 'from' && context.has(doc, to, to + 3);
  if (word === 'handed') return /^(?:down|out)$/.test(lower[from + 1]!);
  return word === 'return' && lower[from - 1] === 'in' && /^(?:for|,|\.)/.test(behind);
}
const IDIOM = 6;
const WISHES = /^(?:the|its|their|his|her|all|these|those|them|him|that|an?|\d+)\b/;
const INTO_CAMP = /^(?:in|at|to|into) (?:(?:the|a|an|this|that|al|-) ?)*(?:\S+ )?(?:camps?|annexe?|roj|hol|hawl|prisons?|jails?)\b/;
const NATIONALITY = /^(?:\S+ ){0,3}?(?:passports?|citizenships?|nationalit(?:y|ies))\b/;
const ACCOMPANIED = /^(?:without|with|alone|together|unaccompanied|accompanied)\b/;
const ACCOMPANIED_BY = 9;
const JOINED =
  /^(?:(?:a|an|the|its|in|with|other|growing|long|international|global|us|u\.s\.|-|led) )*(?:list|calls?|appeal|motion|protests?|lawsuit|suit|case|forces|hands|talks|efforts?|programme|program|course|class(?:es)?|school|police|party|government|coalition|alliance|countries|nations|operation)\b/;
const FOUGHT =
  /^(?:for (?:\S+ )?(?:years|months|weeks|decades)|to (?:bring|get|have|return|win|see|keep)|(?:the|a|an|her|his|their) (?:\S+ )?(?:decision|ruling|order|case|appeal|extradition)|in court)\b/;

/** "were left in Iraq", "have left the country": who stays, or moves on. */
const isLeft = ({ lower, tag }: TextDocument, from: number): boolean => {
  if (lower[from] !== 'left') return false;
  let i = from - 1;
  while (tag[i] === 'ADV') i--;
  return /^(?:are|were|is|was|be|been|being)$/.test(lower[i] ?? '') || (/^(?:have|has)$/.test(lower[i] ?? '') && lower[from + 1] === 'the');
};

/** "caught as they climbed the fence", "caught trying to escape": stopped on the way, not held since. */
const ON_THE_WAY =
  /^(?:\S+ ){0,7}?(?:(?:as|while|when) (?:they|she|he) (?:\S+ )?(?:came|climbed|crawled|ran|tried|left|fled|attempted|crossed|walked|sneaked|slipped|dug)|(?:as|while|when) (?:trying|fleeing|escaping)|trying to|attempting to|fleeing|escaping|climbing|crawling|in the act)\b/;
const CAUGHT = 12;

const isCaughtFleeing = ({ lower }: TextDocument, { from, to }: TokenRange): boolean =>
  (lower[from] === 'caught' || lower[from] === 'stopped' || lower[from] === 'intercepted') &&
  ON_THE_WAY.test(lower.slice(to, to + CAUGHT).join(' '));

/** "The judges jailed 23 women", "were jailed for five years": by a sentence, where "jailed" alone may be without one. */
const isSentence = ({ lower }: TextDocument, { from, to }: TokenRange): boolean =>
  (lower[from] === 'jailed' || lower[from] === 'imprisoned') &&
  (lower.slice(Math.max(0, from - COURT), from).some((word) => /^(?:courts?|judges?|jury|tribunals?|magistrates?)$/.test(word)) ||
    /^(?:\S+ ){0,5}?for (?:\S+ ){0,3}?(?:years?|months?|life)\b/.test(lower.slice(to, to + TERM).join(' ')));
/** How far before it the court stands, how far behind it the term. */
const COURT = 8;
const TERM = 10;

/** "tried to block", "tried and failed to", "tried in vain": attempted, not put on trial. */
const isAttempt = ({ lower }: TextDocument, { from, to }: TokenRange): boolean =>
  to === from + 1 &&
  TRIES.has(lower[from]!) &&
  /^(?:to\b|(?:and|but) (?:failed|managed)|in vain|without success)/.test(lower.slice(to, to + 2).join(' '));

/** "Danish citizenship live there with five mothers, three of whom were stripped": no words of one event. */
function spansPart({ lower, tag }: TextDocument, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i + 2 < to; i++)
    if (tag[i] === 'NUM' && lower[i + 1] === 'of' && /^(?:whom|them|these|those)$/.test(lower[i + 2]!)) return true;
  return false;
}

/** The events that a text speaks of, in order; "detainees" and "returnees" are people, no events. */
export function eventMentions(doc: TextDocument, lexicon: FigureLexicon): EventMention[] {
  const { events, eventOf, people } = lexicon;
  // "detainees" are people, "prosecutors" do it to others.
  const named = events
    .find(doc)
    .filter(({ from, to }) => to > from + 1 || !(people.has(doc.lower[from]!) || /tors?$/.test(doc.lower[from]!)))
    .filter((hit) => !isAttempt(doc, hit) && !isIdiom(doc, hit, lexicon) && !isCaughtFleeing(doc, hit) && !isPutBack(doc, hit))
    .filter((hit) => !spansPart(doc, hit))
    .filter((hit) => !isOwnFlight(doc, hit, lexicon))
    .filter(
      (hit) =>
        eventOf[hit.term] !== 'travelled' ||
        !(isLeft(doc, hit.from) || isComingBack(doc, hit) || isFlown(doc, hit) || isLeavingIt(doc, hit, lexicon)),
    );
  return named.map(({ term, from, to }) => {
    const event = isSentence(doc, { from, to }) ? 'convicted' : eventOf[term]!;
    return {
      from,
      to,
      event,
      happened:
        happened(doc, from) &&
        !isWishedFor(doc, from) &&
        !isBeforeAny(doc, from) &&
        !isCalledOff(doc, { from, to }) &&
        !(event !== 'detained' && isAdjunct(doc, { from, to })),
    };
  });
}
