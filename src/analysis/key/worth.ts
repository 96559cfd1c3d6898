import { attributionIn, isGovernmentRole, type Statement } from '../../domain/statement.js';
import type { TermMatcher } from '../relevance/terms.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { isWord } from '../text/letters.js';
import { firstAtLeast } from '../text/sorted.js';

/** The pack's terms that make words worth a digest. */
export interface WorthTerms {
  readonly subject: TermMatcher;
  readonly matter: TermMatcher;
  readonly hints: TermMatcher;
  readonly people: TermMatcher;
  readonly cues: TermMatcher;
}

/** Points of a statement; `speaker` and `topic` each have a least value that a digest asks for. */
export interface Worth {
  readonly speaker: number;
  readonly topic: number;
  readonly total: number;
}

const HEAD = /\b(?:president|prime minister|premier|chancellor|king|secretary[- ]general|taoiseach)\b/i;
const MINISTER =
  /\b(?:minister|ministers|(?:home|foreign|defen[cs]e|justice|interior) secretary|secretary of state|attorney[- ]general|high representative|commissioner)\b/i;
const OFFICIAL =
  /\b(?:official|officials|spokes\w+|ministry|government|cabinet|administration|department|adviser|advisor|envoy|ambassador|prosecutor|police|commander|authority|authorities|council|secretary|diplomats?|rapporteur|chief|parliament|leader|coordinator|agency|service)\b/i;
const LEARNED =
  /\b(?:expert|analyst|researcher|professor|director|judge|court|lawyer|campaigner|fellow|activist|group|charity|organi[sz]ation|lawmaker|mp|senator|opposition)\b/i;
const PRIVATE =
  /\b(?:mother|father|parents?|grand\w+|family|families|relatives?|brother|sister|husband|wife|widow|bride|detainee|prisoner|woman|man|fighter|resident|witness|neighbou?r|villager|friend|journalist|reporter)\b/i;
/** Members of parliaments and parties, who decide nothing alone, and those who plead somebody's case. */
const ADVOCATE =
  /\b(?:opposition|shadow|senators?|mps?|meps?|mlas?|mnas?|tds?|lawmakers?|legislators?|critics?|members? of (?:the )?(?:[\w-]+ )?parliament(?:ary)?|congress(?:man|woman)|backbenchers?|councillors?|parliamentarians?|lawyers?|solicitors?|barristers?|counsel|party['’]s spokes\w+)\b/i;
/** Parties and their groups: what they want is no government's word. */
const PARTY =
  /\b(?:part(?:y|ies)|opposition|bloc|faction|parliamentary group|alliance|greens|conservatives?|liberals?|socialists?|social democrats?|far-right|anti-immigration)\b/i;
/** News media pass on what others say. */
const MEDIA = /\b(?:news|newspaper|daily|agency|broadcaster|radio|television|tv)\b/i;
/** Courtesies and colour. */
const INSTITUTION =
  /\b(?:countries|states?|government|ministry|department|office|agency|council|commission|authorities|police|court|union|nations)\b/i;
const COURTESY = /\b(?:thank|thanks|thanked|grateful|gratitude|congratulat\w*|condolences|pleased|delighted|proud)\b/i;
/** Words that only say that nothing will be said. */
const NO_ANSWER =
  /\bno comment\b|\b(?:not (?:going to|in a position to|able to|prepared to|willing to)|won['’]t|will not|would not|cannot|can['’]t|declin\w+ to|refus\w+ to) (?:answer|comment|discuss|speculate|elaborate|be drawn|go into|get into|give (?:details|a date|dates|numbers))\b/i;
/** "We do not comment on individual cases." and nothing else. */
const NO_CASES =
  /^(?:we|i|it|the [\w-]+) (?:do not|don['’]t|does not|doesn['’]t) (?:comment on|discuss|speculate (?:on|about)) (?:[\w-]+ ){0,2}(?:cases?|files?|matters|details|operations|hypotheticals)\b[^.?!]*[.?!]?$/i;
/** "I am giving no running commentary." in one sentence. */
const NO_COMMENTARY = /^[^.?!]*\brunning commentary\b[^.?!]*[.?!]?$/i;
const isNoAnswer = ({ quote }: Statement): boolean =>
  NO_ANSWER.test(quote) || NO_CASES.test(quote.trim()) || NO_COMMENTARY.test(quote.trim());
const SHORT = 8;
const LONG = 90;

const countWords = (text: string): number => text.split(/\s+/).filter(isWord).length;

/** How much it tells who said it. */
export function speakerPoints({ speaker }: Statement): number {
  if (!speaker) return 0;
  const words = `${speaker.role ?? ''} ${speaker.name ?? ''}`;
  if (PRIVATE.test(words) && !MINISTER.test(words)) return -1;
  if (/\b(?:court|tribunal)\b/i.test(words) || /^an? judge$/i.test(speaker.role ?? '')) return 1.5;
  if (ADVOCATE.test(speaker.role ?? '') && (!MINISTER.test(words) || /\b(?:shadow|opposition)\b/i.test(words))) return 1;
  if (PARTY.test(speaker.role ?? '') && !HEAD.test(words) && !MINISTER.test(words)) return /\bleader\b/i.test(words) ? 1.5 : 1;
  if (speaker.country === 'NGO') return 1.5;
  if (speaker.country !== null) {
    if (HEAD.test(words)) return 4;
    if (MINISTER.test(words)) return 4;
    return OFFICIAL.test(words) ? 3 : 2.5;
  }
  if (MEDIA.test(words)) return 0;
  if (OFFICIAL.test(words)) return 2;
  if (LEARNED.test(words)) return 1.5;
  return speaker.name !== null ? 0.5 : 0;
}

/** Tokens whose start lies in the statement's sentence span. */
export function tokensOf(doc: TextDocument, { start, end }: { readonly start: number; readonly end: number }): TokenRange {
  return { from: firstAtLeast(doc.start, start), to: firstAtLeast(doc.start, end) };
}

function topicPoints(doc: TextDocument, content: readonly TokenRange[], terms: WorthTerms): number {
  let points = 0;
  const has = (matcher: TermMatcher): boolean => content.some(({ from, to }) => matcher.has(doc, from, to));
  if (has(terms.cues)) points += 2;
  if (has(terms.matter)) points += 1.5;
  if (has(terms.people)) points += 1;
  if (has(terms.subject)) points += 1;
  if (has(terms.hints)) points += 0.5;
  return points;
}

/** An institution or country that "says" something, without anybody who said it. */
const isImpersonal = ({ speaker }: Statement): boolean =>
  speaker !== null &&
  (speaker.role === null || isGovernmentRole(speaker.role)) &&
  (INSTITUTION.test(speaker.name ?? '') || !/^\p{Lu}[\p{L}.'’-]+ (?:\p{L}+ ){0,3}\p{Lu}/u.test(speaker.name ?? ''));

/** Words that stand between quotation marks from their beginning; a quoted word inside reported speech is not enough. */
export function isQuotation(doc: TextDocument, { direct, content }: Statement): boolean {
  const start = content[0]?.start ?? 0;
  return direct && /["'“‘”’„«`]/.test(doc.text.slice(Math.max(0, start - 1), start + 1));
}

/** "our courts", "we": said for a government or body. */
const OWN_VOICE = /\b(?:we|our|us)\b/i;
/** What somebody means to do, or says that others must. */
const INTENT = /\b(?:will|would|must|should|shall|ought|going to|plan(?:s|ned)? to|intends? to)\b/i;

/** Told again from an earlier time. */
const OLD =
  /\b(?:last (?:month|year|summer|autumn|winter|spring)|(?:months?|years?) ago|in (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|[Aa]t the time\b)/;

/** News names the year of what happened only where it is not this one. */
const DATED =
  /\b(?:in|during|of) (?:(?:the )?(?:early|mid|late|spring|summer|autumn|winter)[ -](?:of )?|(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:19|20)\d\d\b/;
/** Forms of what still holds or is still to come. */
const PRESENT =
  /\b(?:is|are|am|has|have|do|does|can|could|cannot|now|today|currently|this (?:week|month|year))\b|\b(?:since|until|by|from) (?:\w+ ){0,2}20\d\d\b/i;

/** "the ministry brought back 12 in March 2019": reported background, no news of what is done or wanted now. */
const isBygone = (statement: Statement): boolean =>
  DATED.test(statement.quote) && !PRESENT.test(statement.quote) && !INTENT.test(statement.quote);

/** Said at an earlier time, as its sentence tells. */
export const isOld = (statement: Statement): boolean => OLD.test(attributionIn(statement.sentence.text, statement.content));

/** "denied that a flight was planned": the words alone say the opposite of what was said. */
const isDenial = ({ cue, direct }: Statement): boolean =>
  !direct && cue !== null && /\b(?:den(?:y|ies|ied|ying)|dismiss\w*)$/i.test(cue.text);

/** "Britain to take back 800 fighters": what somebody urged or threatened, no sentence of its own. */
function isUnfinished(doc: TextDocument, [first]: readonly TokenRange[]): boolean {
  if (!first) return true;
  const { from, to } = first;
  for (let k = from; k < to; k++) {
    if (doc.tag[k] === 'AUX') return false;
    if (doc.tag[k] === 'VERB')
      return (
        (doc.lower[k - 1] === 'to' || doc.lower[k - 1] === 'for') &&
        !/^(?:plan|want|hope|aim|intend|need|seek|have|has)s?$/.test(doc.lower[k - 2] ?? '')
      );
  }
  return true;
}

/** "four women and 13 children arrived": reported news with a number of the people concerned. */
const countsPeople = (doc: TextDocument, content: readonly TokenRange[], terms: WorthTerms): boolean =>
  content.some(({ from, to }) => {
    for (let k = from; k < to; k++) if (doc.tag[k] === 'NUM' && terms.people.has(doc, k + 1, Math.min(to, k + 4))) return true;
    return false;
  });

const POINTS = {
  direct: 3,
  reported: -0.5,
  officialDirect: 1.5,
  impersonal: -2,
  short: -2.5,
  long: -1,
  unfinished: -3,
  ownVoice: 1,
  intent: 1,
  place: 1.5,
  number: 1,
};
const MOST_TOPIC = 4;
/** Less than this says nothing on the topic's matter, and is worth nothing. */
export const LEAST_TOPIC = 1;
const OFFICIAL_SPEAKER = 2.5;

/** Courtesies, answers that are none, and what was denied: of no worth, however well it is said. */
export const saysNothing = (statement: Statement): boolean =>
  isDenial(statement) || COURTESY.test(statement.quote) || isNoAnswer(statement);

/** How much a statement is worth to a reader of a digest on the topic, if it says something (see `saysNothing`). */
export function worthOf(doc: TextDocument, statement: Statement, terms: WorthTerms, speaker: number): Worth {
  const content = statement.content.map((span) => tokensOf(doc, span));
  const official = speaker >= OFFICIAL_SPEAKER;
  const said = Math.min(MOST_TOPIC, topicPoints(doc, content, terms));
  const quoted = isQuotation(doc, statement);
  const topic = quoted && official ? Math.max(said, POINTS.officialDirect) : said;
  if (topic < LEAST_TOPIC) return { speaker, topic, total: 0 };
  const words = countWords(statement.quote);
  const place = 1 - (statement.content[0]?.start ?? 0) / Math.max(1, doc.text.length);
  let total = speaker + topic + place * POINTS.place;
  if (quoted) total += POINTS.direct;
  else total += isImpersonal(statement) ? POINTS.impersonal : POINTS.reported;
  if (words < SHORT) total += POINTS.short;
  if (OWN_VOICE.test(statement.quote)) total += POINTS.ownVoice;
  if (INTENT.test(statement.quote)) total += POINTS.intent;
  if (words > LONG) total += POINTS.long;
  if (!quoted && countsPeople(doc, content, terms)) total += POINTS.number;
  if (!quoted && (isUnfinished(doc, content) || isBygone(statement))) total += POINTS.unfinished;
  return { speaker, topic, total };
}
