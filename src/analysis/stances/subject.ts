import type { ActorCode } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import { areSomeOf, areStates, speaksOfStates } from '../actors/untold-states.js';
import { IS_PEER } from '../people/peers.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { inside } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import { beforeTime } from './before-time.js';
import { RELATIVES } from './governors.js';
import { namedBeside, namedInside, namesWho } from './named-inside.js';
import { isOutsidePhrase, isVagueOffice, namesOutsider } from './outsiders.js';
import { IS_PREPOSITION, isParticiple, phraseStart } from './phrase-start.js';
import { beforeRelative, reportsThat } from './relative-clause.js';

const EXCEPTS = oneOf('except|excluding|besides');
const EXCEPT_IN_TWO = oneOf('except for|other than|apart from|aside from');
const INDEFINITE = oneOf('an?|another|several');

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** These make a government of the country beside them. */
const OFFICES = set(
  'government governments cabinet cabinets administrations ministry ministries minister ministers premier president chancellor chancellery state administration authorities authority official officials spokesman spokeswoman spokesperson secretary department police prosecutor prosecutors parliament lawmakers senate diplomat diplomats ambassador envoy consul consuls consulate adviser advisor commissioner agency office service services military army forces leader leaders delegation representatives representative kingdom republic duchy emirate sultanate principality secretariat directorate embassy king queen country countries nation nations states coalition council committee governor bundestag attorney-general general chief intelligence',
);
/** "Some countries": nobody in particular. */
const QUANTIFIERS = set('some several many most few certain various other');
const GOVERNING = set('ruling governing coalition');
/** "Uzbek operations have brought home …": what a state sends out. */
export const MISSIONS = set('operation operations mission missions airlift plane planes aircraft');

export type SubjectKind =
  /** a country, a body or somebody in its office */
  | 'actor'
  /** an office without its country: "the government" */
  | 'office'
  /** a person by name alone */
  | 'person'
  | 'pronoun'
  /** states, nobody knows which: "36 countries" */
  | 'states'
  /** court, opposition, families, the people concerned … */
  | 'other'
  | 'none';

/** Is the word an office of state? */
export const isOffice = (word: string | undefined): boolean => word !== undefined && OFFICES.has(word);

export interface Subject extends TokenRange {
  readonly kind: SubjectKind;
  readonly actor: ActorMention | null;
  /** Codes of the other heads ("Sweden and the Netherlands"). */
  readonly others: readonly ActorCode[];
  /** Said of a noun by a relative clause ("women who were …"). */
  readonly relative: boolean;
  /** Last word of the head, lower case. */
  readonly head: string;
}

const PRONOUNS = set('he she it they we i you this that');
/** Where the noun phrase ends when an insertion between commas stands before `end` ("X, the minister, …"). */
function beforeInsertion(doc: TextDocument, from: number, end: number): number {
  const mark = doc.lower[end - 1];
  if (mark !== ',' && mark !== '—' && mark !== ')') return end;
  const open = mark === ')' ? '(' : mark;
  for (let k = end - 2; k >= Math.max(from, end - 30); k--) if (doc.lower[k] === open) return k;
  return end;
}

/** Heads joined to the first by commas and "and"; "the Belgian and Dutch governments" too. */
function othersIn(doc: TextDocument, phrase: readonly ActorMention[], actor: ActorMention, areMany: boolean): ActorCode[] {
  const out: ActorCode[] = [];
  for (const m of phrase) {
    let before = m.from - 1;
    while (before > 0 && (doc.tag[before] === 'DET' || doc.tag[before] === 'ADJ')) before--;
    const isHead = m.naming !== 'demonym' || (areMany && actor.naming === 'demonym');
    if (m !== actor && isHead && /^(?:and|nor|,|&)$/.test(doc.lower[before] ?? '')) out.push(m.code);
  }
  return out;
}

/** "every country but Hungary", "all except Norway": who is left out is not who does it. */
const isExcepted = ({ lower }: TextDocument, { from }: ActorMention): boolean =>
  EXCEPTS.has(lower[from - 1] ?? '') ||
  (lower[from - 1] === 'but' && lower.slice(Math.max(0, from - 5), from - 1).some((word) => /^(?:all|every|any|no|none)$/.test(word))) ||
  EXCEPT_IN_TWO.has(`${lower[from - 2]} ${lower[from - 1]}`);

/** "Both", "neither country", "the two governments": states that were named before. */
const OF_BEFORE =
  /^(?:(?:both|neither)(?: of them)?|(?:both|neither|(?:the|these) (?:two|three|four)|all (?:two|three|four))(?: \p{L}+)? (?:countr(?:y|ies)|states?|governments?|nations?|capitals))$/u;
/** The longest of them, in tokens: "the two neighbouring countries". */
const LONGEST_BEFORE = 4;
/** What they begin with. */
const OPENS_BEFORE: ReadonlySet<string> = new Set(['both', 'neither', 'the', 'these', 'all']);

const PANEL = /^(?:panel|group|team)$/;
/** Those whom a state sends, and those whom somebody else does. */
const TEAM = oneOf('teams?|crews?|group|experts?|doctors?|medics');
const OF_OTHERS = /^(?:legal|defen[cs]e|rescue|media|camera|research|football)$/;

function classify(doc: TextDocument, from: number, to: number, actors: readonly ActorMention[], relative: boolean): Subject {
  let headEnd = from;
  while (headEnd < to && !((IS_PREPOSITION.at(doc, headEnd) || isParticiple(doc, headEnd)) && headEnd > from)) headEnd++;
  while (headEnd > from + 1 && doc.lower[headEnd - 1] === "'s") headEnd--;
  const head = doc.lower[headEnd - 1] ?? '';
  const words = doc.lower.slice(from, headEnd);
  const within = inside(actors, from, to);
  const inHead = within.filter((m) => m.from < headEnd);
  const office = words.some((word) => OFFICES.has(word));
  const subject = (kind: SubjectKind, actor: ActorMention | null): Subject => ({
    from,
    to,
    kind,
    actor,
    others: actor ? othersIn(doc, within, actor, isOffice(head) && head.endsWith('s')) : [],
    head,
    relative,
  });
  const own = inHead.find((m) => m.naming !== 'demonym') ?? inHead[0] ?? null;
  if (words.length <= LONGEST_BEFORE && OPENS_BEFORE.has(words[0] ?? '') && OF_BEFORE.test(words.join(' ')))
    return { ...subject('pronoun', null), head: 'both' };
  if (QUANTIFIERS.has(words[0] ?? '') || within.some((m) => isExcepted(doc, m))) return subject('other', null);
  // "A panel of UN experts"
  const panel = doc.lower[to - 1] === 'experts' && PANEL.test(head) ? within.find(({ code }) => code === 'UN') : undefined;
  if (panel) return subject('actor', panel);
  // "Experts of the United Nations", "the UN human rights chief": who speaks with their mandate is no outsider.
  const mandated = own?.code === 'UN' && /^(?:experts?|rapporteurs?|chief|head|office|commissioner|envoy|agency|council)$/.test(head);
  if (!mandated && !words.some((word) => GOVERNING.has(word)) && (namesOutsider(words) || isOutsidePhrase(doc.lower.slice(from, to)))) {
    const whole = own !== null && own.naming === 'body' && own.to >= headEnd;
    if (!whole) return subject('other', null);
  }
  // "Two Danes", "a Briton": people of that country, and not it.
  const counted = doc.tag[from] === 'NUM' || INDEFINITE.has(words[0] ?? '');
  if (counted && own?.naming === 'demonym' && own.to === headEnd && !office) return subject('other', null);
  // "Germany's allies": other states.
  if (own && own.to < headEnd && ALLIES.test(head)) return subject('states', null);
  // "Since 2016 the United States" are no 2,016 states.
  if (own && own.to < headEnd && areStates.at(doc, headEnd - 1) && areSomeOf(doc, from, own.from)) return subject('states', null);
  if (own && (own.naming !== 'demonym' || office || MISSIONS.has(head) || IS_PEER.test(head) || beginsWithCapital(doc.word[headEnd - 1])))
    return subject('actor', own);
  // "A consular team from Copenhagen", "a team from the Danish foreign ministry": whoever sent it.
  const sent = TEAM.has(head) && !words.some((word) => OF_OTHERS.test(word)) && /^(?:from|of)$/.test(doc.lower[headEnd] ?? '');
  const sender = sent ? within.find((m) => m.from > headEnd && (m.naming !== 'demonym' || isOffice(doc.lower[to - 1]))) : undefined;
  if (sender) return subject('actor', sender);
  // "Its operation Homeward": the mission of whom the text spoke before.
  if (office || ((words[0] === 'its' || words[0] === 'our') && words.some((word) => MISSIONS.has(word)))) {
    // "Our embassy in Ankara" is of whoever has it there.
    const abroad = POSTS.has(head) && /^(?:in|at|to)$/.test(doc.lower[headEnd] ?? '');
    const of = abroad ? undefined : within.find((m) => m.from >= headEnd && m.from <= headEnd + 3);
    if (of) return subject('actor', of);
    if (speaksOfStates(doc.lower.slice(from, to), headEnd - 1 - from)) return subject('states', null);
    return subject(isVagueOffice(doc.lower.slice(from, to), isOffice) ? 'other' : 'office', null);
  }
  if (to - from === 1 && PRONOUNS.has(head)) return subject('pronoun', null);
  if (doc.tag[headEnd - 1] === 'PROPN') return subject('person', null);
  return subject(from < to ? 'other' : 'none', null);
}

/** What a state has in other countries. */
const POSTS = oneOf('embassy|consulate|legation|mission|ambassador|envoy|consul|delegation');
const ALLIES = /^(?:all(?:y|ies)|neighbou?rs?|partners?)$/;

/** How far behind a relative pronoun its verb and what it does to its own people stand, in tokens. */
const ONE_REACH = 12;

/** "Latvia and neighbouring Estonia, which has …", "which turned down 60 of its people": said of the last one alone. */
function toldOfOne({ lower }: TextDocument, end: number): boolean {
  const told = lower.slice(end, end + ONE_REACH);
  return told.includes('which') && told.some((word) => /^(?:has|is|was|does|its)$/.test(word));
}

/** Where the last of the nouns begins that "and" joins. */
function afterJoin({ lower, tag }: TextDocument, from: number, to: number, actors: readonly ActorMention[]): number {
  const and = lower.lastIndexOf('and', to - 1);
  const named = inside(actors, from, to).some((m) => m.from < and && m.to > and);
  return and > from && tag[and - 1] === 'PROPN' && !named ? and + 1 : from;
}

const IS_EDGE = wordKind(/^(?:,|"|'|—)$/);

/** "After months of talks Denmark (flew home …)": the name behind a circumstance that no comma parts from it. */
function afterCircumstance(doc: TextDocument, from: number, begins: number, end: number, actors: readonly ActorMention[]): number {
  if (begins !== from + 1 || doc.tag[from] !== 'ADP' || doc.lower[from] === 'by') return begins;
  const last = inside(actors, begins, end).find((m) => m.to === end && m.naming !== 'demonym');
  return last && last.from > begins && doc.tag[last.from - 1] === 'NOUN' ? last.from : begins;
}

/** Reads the subject that ends before token `end`, inside the sentence (or clause) that begins at `from`. */
export function readSubject(doc: TextDocument, from: number, end: number, actors: readonly ActorMention[]): Subject {
  const timed = beforeTime(doc, from, end);
  const comma = beforeInsertion(doc, from, timed);
  if (comma === timed) return subjectBefore(doc, from, end, comma, actors);
  const [actor, ...more] = namedInside(doc, comma, timed, actors);
  if (actor) {
    const head = doc.lower[actor.to - 1]!;
    return { from: actor.from, to: timed - 1, kind: 'actor', actor, others: more.map(({ code }) => code), relative: false, head };
  }
  const own = subjectBefore(doc, from, end, comma, actors);
  const only = own.kind === 'other' || own.kind === 'states' ? namesWho(doc, comma, timed, actors) : null;
  if (only) return { ...own, from: only.from, to: timed - 1, kind: 'actor', actor: only, head: doc.lower[only.to - 1]! };
  const beside = own.kind === 'actor' ? namedBeside(doc, comma, timed, actors) : [];
  return beside.length > 0 ? { ...own, others: [...own.others, ...beside] } : own;
}

function subjectBefore(doc: TextDocument, from: number, end: number, last: number, actors: readonly ActorMention[]): Subject {
  let e = last;
  if (reportsThat(doc, from, e)) return { from: e, to: e, kind: 'none', actor: null, others: [], head: '', relative: false };
  const relative = e > from && RELATIVES.has(doc.lower[e - 1]!);
  if (relative) {
    e--;
    if (e > from && doc.lower[e - 1] === ',') e--;
  }
  while (e > from && IS_EDGE.at(doc, e - 1) && e < end) e--;
  if (e > from && PRONOUNS.has(doc.lower[e - 1]!) && doc.tag[e - 1] !== 'DET')
    return { from: e - 1, to: e, kind: 'pronoun', actor: null, others: [], head: doc.lower[e - 1]!, relative };
  if (e > from && (doc.lower[e - 1] === 'both' || doc.lower[e - 1] === 'neither'))
    return { from: e - 1, to: e, kind: 'pronoun', actor: null, others: [], head: 'both', relative };
  e = beforeTime(doc, from, e);
  const whole = phraseStart(doc, from, e);
  const s = relative && toldOfOne(doc, e) ? afterJoin(doc, whole, e, actors) : afterCircumstance(doc, from, whole, e, actors);
  // "Children whose parents died in the war (were brought home)": the clause of "whose" has its own verb.
  if (doc.lower[s - 1] === 'whose' && s - 1 > from && doc.tag.slice(s, e).includes('VERB')) return readSubject(doc, from, s - 1, actors);
  const own: Subject =
    s < e ? classify(doc, s, e, actors, relative) : { from: s, to: s, kind: 'none', actor: null, others: [], head: '', relative };
  const agent = doc.lower[s - 1] === 'by';
  // "Danes who joined Islamic State (will not be taken back)": the armed group does nothing here either.
  const isPlace = own.kind === 'actor' && (/^(?:name|capital)$/.test(own.actor?.naming ?? '') || own.actor?.code === 'DAESH');
  if (relative || (own.kind !== 'other' && own.kind !== 'none' && !agent && !isPlace)) return own;
  const antecedent = beforeRelative(doc, from, s);
  // "the women who made their way to Denmark (would be arrested)", but "the women who Denmark says (would …)".
  if (antecedent === null || (isPlace && !/^(?:VERB|AUX|ADV)$/.test(doc.tag[antecedent + 1] ?? ''))) return own;
  return readSubject(doc, from, antecedent, actors);
}
