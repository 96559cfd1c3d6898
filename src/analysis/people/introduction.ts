import type { ActorCode } from '../../domain/actor.js';
import { isPlace } from '../actors/place.js';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../statements/noun-phrase.js';
import { isTime } from '../statements/words.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { firstFrom } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import { type NameMention, POST_NOMINAL } from './names.js';
import { tellsOfParty } from './party.js';
import type { RoleWords } from './role-words.js';
import type { Setting } from './setting.js';

const PHRASE_ENDS = new Set(',.;:—")(');
const CLAUSE_ENDS = new Set(',.;:—"');

const OPENS = oneOf('the|an?|its|his|her|their|counsel');

/** Nouns of what somebody has said. */
export const WORDS_OF =
  /^(?:comments?|remarks?|statements?|speech|warnings?|interviews?|appeals?|criticism|letters?|testimony|pleas?|address)$/;

/** "the words of the envoy", "the view of …". */
const HELD = /^(?:words|view|views|opinion|eyes|account|estimation|judge?ment)$/;

/** "at a press conference with the envoy": who somebody else was seen with. */
const OCCASION = /^(?:conferences?|meetings?|talks|calls?|visits?|briefings?|events?|ceremony|summit|lunch|dinner|encounter)$/;

/** "comments by the envoy": whose words they are, without them. */
function withoutWords({ doc }: Setting, { from, to }: TokenRange): TokenRange {
  for (let k = to - 1; k > from; k--)
    if (
      ((doc.lower[k] === 'by' || doc.lower[k] === 'from' || doc.lower[k] === 'with') && WORDS_OF.test(doc.lower[k - 1]!)) ||
      (doc.lower[k] === 'with' && OCCASION.test(doc.lower[k - 1]!)) ||
      (doc.lower[k] === 'of' && HELD.test(doc.lower[k - 1]!) && k - 2 <= from)
    )
      return { from: k + 1, to };
  return { from, to };
}

/** "the committee's deputy chairman, Ann Kest,": the description that stands before a name and a comma; null for none. */
export function descriptionBefore(setting: Setting, mention: NameMention): TokenRange | null {
  const { doc, actorAt } = setting;
  const comma = mention.title.from - 1;
  const sentence = doc.sentences[doc.sentenceOf[mention.from]!]!;
  if (comma <= sentence.from || doc.lower[comma] !== ',') return null;
  const short = nounPhraseEndingAt(doc, comma - 1, sentence.from);
  const described =
    withClause(setting, comma, sentence.from) ??
    (short && officeAtBody(setting, short, sentence.from)) ??
    (short && doc.lower[short.from - 1] === ',' ? longOffice(setting, comma, sentence.from) : null) ??
    (short && short.to - short.from > 1 ? short : longOffice(setting, comma, sentence.from));
  if (!described) return null;
  // "Save the Children's Syria director": with the whole name of the body.
  const opener = actorAt.get(described.from);
  const whole = opener && opener.from < described.from ? { from: opener.from, to: described.to } : described;
  const phrase = withoutWords(setting, whole);
  if (isOccasionWith(setting, phrase)) return null;
  const next = doc.lower[mention.to] ?? '.';
  // "Two envoys, Ann Kest and Jan Dorn,"
  const ofSeveral =
    next === 'and' &&
    beginsWithCapital(doc.word[mention.to + 1]) &&
    doc.lower.slice(phrase.from, phrase.to).some((word) => isPlural(setting, word));
  const opens =
    ofSeveral || OPENS.has(doc.lower[phrase.from]!) || actorAt.has(phrase.from) || doc.lower.slice(phrase.from, phrase.to).includes("'s");
  const closes =
    mention.to >= sentence.to ||
    ofSeveral ||
    POST_NOMINAL.test(doc.word[mention.to]!) ||
    PHRASE_ENDS.has(next) ||
    ((next === 'of' || next === 'from') && doc.lower[mention.to + 2] === ',');
  // "In talks with the French minister, Kest “…”": with whom, and not who.
  if (phrase.from - 1 === sentence.from && doc.tag[sentence.from] === 'ADP' && next !== ',') return null;
  const inverted = doc.tag[phrase.from - 1] === 'VERB' && (doc.tag[mention.to] === 'ADP' || isTime(next));
  return opens && (closes || inverted) ? phrase : null;
}

/** "envoys", "mayors": several who hold an office. */
const isPlural = ({ roles }: Setting, word: string): boolean =>
  /s$/.test(word) && roles.heads.has(word) && roles.heads.has(word.slice(0, -1));

/** "In a call with reporters, Ann Kest": to whom somebody speaks is not what they are. */
function isOccasionWith({ doc, roles }: Setting, { from, to }: TokenRange): boolean {
  const link = doc.lower.slice(from, to).findIndex((word) => word === 'with' || word === 'to');
  return link > 0 && !doc.lower.slice(from, from + link).some((word) => roles.heads.has(word) || roles.institutions.has(word));
}

const LONGEST_CLAUSE_BEFORE = 14;

const BECOMES = wordKind(/^(?:becoming|became|appointed|named|elected)$/);
const ENDS = wordKind(/^[,.;:"]$/);

const SEES_TO =
  /^(?:heading|leading|presiding|chairing|overseeing|handling|representing|defending|running|hearing|investigating|prosecuting|commanding|coordinating|directing|advising|supervising)$/;

/** "A Lund lawyer who helps the family, Ann Kest,", "the judge heading the panel, Ann Kest,": somebody described by a clause before the name; null for none. */
function withClause({ doc }: Setting, comma: number, floor: number): TokenRange | null {
  for (let k = comma - 2; k > Math.max(floor, comma - LONGEST_CLAUSE_BEFORE); k--) {
    if (ENDS.at(doc, k) || doc.quotationOf[k]! >= 0) return null;
    if (doc.lower[k] !== 'who' && !SEES_TO.test(doc.lower[k]!)) continue;
    const noun = nounPhraseEndingAt(doc, k - 1, floor);
    const opens = noun && /^(?:an?|the|one)$/.test(doc.lower[noun.from]!) && (noun.from === floor || doc.lower[noun.from - 1] === ',');
    return opens ? { from: noun.from, to: k } : null;
  }
  return null;
}

/** "The Permanent Secretary, Ministry of Health, Ann Kest,": an office and the body behind a comma that it is of; null for other phrases. */
function officeAtBody({ doc, roles }: Setting, body: TokenRange, floor: number): TokenRange | null {
  if (doc.lower[body.from - 1] !== ',' || !beginsWithCapital(doc.word[body.from])) return null;
  let names = false;
  for (let k = body.from; k < body.to; k++) {
    if (roles.isHead.at(doc, k) && !roles.isOffice.at(doc, k)) return null;
    names ||= roles.isOffice.at(doc, k);
  }
  const kind = roles.heads.get(doc.lower[body.from - 2] ?? '');
  if (!names || (kind !== 'state' && kind !== 'organisation')) return null;
  const office = nounPhraseEndingAt(doc, body.from - 2, floor);
  const opens = office && (doc.lower[office.from] === 'the' || beginsWithCapital(doc.word[office.from]));
  return opens ? { from: office.from, to: body.to } : null;
}

const LONGEST_DUTIES = 22;

/** "the Special Rapporteur on the promotion of human rights while countering terrorism": an office whose duties hold a participle; null for none. */
function longOffice({ doc, roles }: Setting, comma: number, floor: number): TokenRange | null {
  for (let k = comma - 1; k >= Math.max(floor, comma - LONGEST_DUTIES); k--) {
    // "the spokesman for the force that runs the prison,": the verb of what is described.
    const ofClause = doc.tag[k] === 'VERB' && /^(?:that|which|who)$/.test(doc.lower[k - 1] ?? '');
    const finite = doc.tag[k] === 'AUX' || (doc.tag[k] === 'VERB' && !/ing$/.test(doc.lower[k]!) && !beginsWithCapital(doc.word[k]));
    if ((ENDS.at(doc, k) && !isListed(doc, roles, k, comma)) || (finite && !ofClause)) return null;
    const kind = roles.heads.get(doc.lower[k]!);
    if ((kind !== 'state' && kind !== 'organisation') || !/^(?:on|for|of)$/.test(doc.lower[k + 1]!)) continue;
    const office = nounPhraseEndingAt(doc, k, floor);
    return office && { from: office.from, to: comma };
  }
  return null;
}

/** "Minister for Trade, Foreign Affairs and Tourism": a comma at `at` in the fields of an office, which ends before `end`. */
function isListed({ lower, word }: TextDocument, { given }: RoleWords, at: number, end: number): boolean {
  if (lower[at] !== ',' || !beginsWithCapital(word[at - 1])) return false;
  let and = false;
  for (let k = at + 1; k < end; k++) {
    if (lower[k] === 'and' && beginsWithCapital(word[k - 1])) and = true;
    else if ((!beginsWithCapital(word[k]) && lower[k] !== ',' && lower[k] !== 'the') || given.has(lower[k]!)) return false;
  }
  return and;
}

const LEADS =
  /^(?:heads?|headed|leads?|led|chairs?|chaired|co-chairs?|runs?|directs?|commands?|represents?|manages?|oversees?|coordinates?|handles?|advises?|advised)$/;
export const GROUP = /^(?:group|charity|ngo|organi[sz]ation|association|network|foundation|collective)$/;
const WENT = /^(?:left|lives?|lived|grew|moved|came|fled|travell?ed|went|returned|disappeared|vanished)$/;
const IN_CHARGE = /^(?:is|was) head of\b/;
const LONGEST_CLAUSE = 25;
const LONGEST_OFFICE = 5;

/** ", who heads the foreign department of …,", ", whose party …,": the clause after a name that tells what it leads; null for none. */
export function leadingClause(setting: Setting, mention: NameMention): TokenRange | null {
  const { doc } = setting;
  const sentence = doc.sentences[doc.sentenceOf[mention.from]!]!;
  const from = mention.to + 1;
  if (doc.lower[mention.to] !== ',' || (doc.lower[from] !== 'who' && doc.lower[from] !== 'whose')) return null;
  let to = from;
  while (to < sentence.to && to - from < LONGEST_CLAUSE && !CLAUSE_ENDS.has(doc.lower[to]!)) to++;
  let verb = from + 1;
  while (verb < to && doc.tag[verb] === 'ADV') verb++;
  if (doc.lower[verb] === 'co' && doc.lower[verb + 1] === '-') verb += 2;
  if (/^helps?$/.test(doc.lower[verb] ?? '')) verb += doc.lower[verb + 1] === 'to' ? 2 : 1;
  const inCharge = IN_CHARGE.test(doc.lower.slice(verb, verb + 4).join(' '));
  const leads = doc.lower[from] === 'who' && (LEADS.test(doc.lower[verb] ?? '') || inCharge);
  const group = doc.lower[from] === 'whose' && GROUP.test(doc.lower[from + 1] ?? '');
  // "who left Acton Green": a place.
  const party = !WENT.test(doc.lower[verb] ?? '') && tellsOfParty(setting, { from, to });
  return leads || group || party ? { from, to } : null;
}

/** ", in charge of the camps at the administration,", ", responsible for detention at …,": what a name is said to see to, with where; null for none. */
export function dutyOf({ doc }: Setting, mention: NameMention): TokenRange | null {
  if (doc.lower[mention.to] !== ',') return null;
  let from = mention.to + 1;
  if (doc.lower[from] === 'who' && /^(?:is|was)$/.test(doc.lower[from + 1] ?? '')) from += 2;
  if (!DUTY.test(doc.lower.slice(from, from + 3).join(' '))) return null;
  let to = from;
  while (to - from < LONGEST_CLAUSE && !CLAUSE_ENDS.has(doc.lower[to] ?? '.')) to++;
  return { from, to };
}
const DUTY = /^(?:in charge of|responsible for) ?/;

const WORKS = /^(?:works?|worked|deals?|follows?|serves?|speaks?|answers?|cares?)$/;

/** ", who deals with foreigners for the administration,": what somebody works at, behind the verb; null for none. */
export function workOf({ doc }: Setting, mention: NameMention): TokenRange | null {
  const from = mention.to + 2;
  if (doc.lower[mention.to] !== ',' || doc.lower[from - 1] !== 'who' || !WORKS.test(doc.lower[from] ?? '')) return null;
  let to = from + 1;
  while (to - from < LONGEST_CLAUSE && !CLAUSE_ENDS.has(doc.lower[to] ?? '.')) to++;
  return { from: from + 1, to };
}

/** "with foreigners for the Kurdish-led administration": the body that work is done for; null where none is named. */
export function employerOf({ doc, actorAt }: Setting, { from, to }: TokenRange): ActorCode | null {
  for (let k = from; k < to; k++) {
    const actor = actorAt.get(k);
    const first = doc.lower[k - 1] === 'the' ? k - 2 : k - 1;
    if (actor?.from === k && (actor.naming === 'body' || actor.naming === 'government') && /^(?:for|at|in|of)$/.test(doc.lower[first]!))
      return actor.code;
  }
  return null;
}

/** "Spokesperson for the council: Ann Kest", or the office in the line below a name that signs: the office that a line of its own gives a name; null for other lines. */
export function officeOfLine({ doc, roles }: Setting, { title, to }: NameMention): TokenRange | null {
  const paragraph = doc.paragraphOf[to - 1]!;
  const { from, to: end } = doc.paragraphs[paragraph]!;
  const below = doc.paragraphs[paragraph + 1];
  if (title.from === from && to === end && below && below.to - below.from < LONGEST_CLAUSE && roles.heads.has(doc.lower[below.from]!))
    return below;
  const colon = title.from - 1;
  if (to !== end || doc.lower[colon] !== ':' || colon <= from || colon - from > LONGEST_CLAUSE || !roles.heads.has(doc.lower[from]!))
    return null;
  return { from, to: colon };
}

/** "Ann Kest is the mayor of Lund.": what a sentence says its subject is; null where that is no office at all or another's. */
export function saidToBe({ doc, roles }: Setting, mention: NameMention): TokenRange | null {
  const sentence = doc.sentences[doc.sentenceOf[mention.from]!]!;
  const from = mention.to + 1;
  if (mention.title.from !== sentence.from || doc.lower[mention.to] !== 'is' || !/^(?:DET|ADJ|NOUN|PROPN)$/.test(doc.tag[from] ?? ''))
    return null;
  let head = from;
  while (head < sentence.to && /^(?:DET|ADJ|NOUN|PROPN)$/.test(doc.tag[head]!) && !roles.heads.has(doc.lower[head]!)) head++;
  if (!roles.heads.has(doc.lower[head] ?? '') || doc.lower[head + 1] === "'s") return null;
  let to = head + 1;
  while (to < sentence.to && to - from < LONGEST_CLAUSE && !/^(?:[,.;:—"]|who|which|that)$/.test(doc.lower[to]!) && doc.tag[to] !== 'VERB')
    to++;
  return { from, to };
}

/** The country or body that a clause names other than as a place. */
export function actorIn({ doc, actorAt }: Setting, { from, to }: TokenRange): ActorCode | null {
  for (let k = from; k < to; k++) {
    const actor = actorAt.get(k);
    if (actor && (actor.naming === 'body' || !isPlace(doc, actor))) return actor.code;
  }
  return null;
}

/** How far behind a name it is said what office they took. */
const TAKEN_WITHIN = 100;

/** "took over as", "was sworn in as": the last word. */
const takesOverAs = ({ lower }: TextDocument, k: number): boolean =>
  lower[k] === 'as' &&
  /^(?:over|office|in)$/.test(lower[k - 1] ?? '') &&
  /^(?:took|takes|take|taken|taking|sworn)$/.test(lower[k - 2] ?? '');

/** "…, in her first speech since becoming home secretary": the office that the sentence says its one person took; null for none. */
export function officeTaken({ doc, roles }: Setting, mention: NameMention, people: readonly NameMention[]): TokenRange | null {
  const end = Math.min(doc.sentences[doc.sentenceOf[mention.from]!]!.to, mention.to + TAKEN_WITHIN);
  let other = firstFrom(people, mention.to);
  while (other < people.length && people[other]!.from < end && doc.lower[people[other]!.from - 1] === 'the') other++;
  const limit = Math.min(end, people[other]?.from ?? end);
  for (let k = mention.to; k + 1 < limit; k++) {
    if (!(BECOMES.at(doc, k) || takesOverAs(doc, k)) || doc.quotationOf[k]! >= 0) continue;
    const start = OPENS.has(doc.lower[k + 1]!) ? k + 2 : k + 1;
    let head = start;
    while (head < limit && head - start < LONGEST_OFFICE && roles.heads.get(doc.lower[head]!) !== 'state') head++;
    while (roles.heads.get(doc.lower[head + 1] ?? '') === 'state' && head + 1 < limit) head++;
    if (roles.heads.get(doc.lower[head] ?? '') !== 'state' || head >= limit) return null;
    const after = /^(?:of|for)$/.test(doc.lower[head + 1] ?? '') ? nounPhraseStartingAt(doc, head + 2, limit, false) : null;
    return { from: start, to: after?.to ?? head + 1 };
  }
  return null;
}
