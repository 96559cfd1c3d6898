import type { ActorCode } from '../../domain/actor.js';
import type { Span } from '../../domain/span.js';
import type { Authority } from '../../domain/stance.js';
import type { Statement } from '../../domain/statement.js';
import type { TextDocument } from '../text/document.js';
import { sentencesWith } from '../text/sentences-with.js';
import { beginningIn, firstAtLeast } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import { authorityOf, isOfficeOfState, isOfficialRole, isUnofficialName, speaksOfficially } from './authority.js';
import { readChain } from './chain.js';
import { SPEECH } from './governors.js';
import { oncePerPlace } from './once.js';
import { countryAt, dominantCountry, headingAt, mayHoldStance, type Scene, statementAt } from './scene.js';
import { sceneIndex } from './scene-index.js';
import { readSubject, type Subject } from './subject.js';

export interface Holder {
  readonly country: ActorCode;
  readonly authority: Authority;
  /** For whom the words around are spoken; `unofficial` for words of nobody in office; null when nobody is known to say them. */
  readonly speaker: ActorCode | 'unofficial' | null;
}

const text = (doc: TextDocument, from: number, to: number): string => doc.text.slice(doc.start[from], doc.end[Math.max(from, to - 1)]);
const named = (country: ActorCode | null, authority: Authority = 'named_official'): Holder | null =>
  country && mayHoldStance(country) ? { country, authority, speaker: null } : null;

/** Nouns that stand for a government's will: "the aim is to …". */
export const WILL = /^(?:intention|plan|policy|position|aim|goal|idea|decision|stance|option|move|approach|priority|task|mission)$/;

/** Paper that speaks for whoever issued it. */
const PAPER =
  /^(?:the |an? |its |their |his |her )?(?:[\p{L}-]+ ){0,2}(?:statement|communiqu[ée]|release|announcement|letter|message|tweet|post|memo|text)(?!\p{L})/iu;

/** What anybody may send round: official only where official words came before. */
const ANYBODYS = /^an? |(?:message|tweet|post|text)$/i;

/** "the statement said": the official words before it. */
function issuerBefore(scene: Scene, statement: Statement, words: string): Holder | null {
  const at = sceneIndex(scene).placeOf.get(statement) ?? -1;
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const holder = ofSpeaker(scene, scene.statements[k]!);
    if (holder) return holder;
  }
  if (ANYBODYS.test(words)) return null;
  const begins = statement.content[0]?.start ?? 0;
  return begins <= (scene.doc.start.at(-1) ?? -1) ? named(dominantCountry(scene)) : null;
}

/**
 * Is the speaker's country named in the text up to the words? Of an office of state that is not ("the security
 * minister"), the country is one that often has such an office, and the text may speak of another.
 */
function isNamedBefore(scene: Scene, { speaker, content }: Statement): boolean {
  if (!speaker?.country || !speaker.role || !isOfficeOfState(speaker.role)) return true;
  const end = content.at(-1)?.end ?? 0;
  const { named, firstCountry } = sceneIndex(scene);
  return named.has(speaker.country) || firstCountry >= end;
}

/** "Bernd Tisch, Free List": a person of whom the text tells no office; the country is that of the text, and no government speaks. */
function isSomebody({ doc, actors }: Scene, { speaker, source }: Statement): boolean {
  if (!source || speaker?.role !== null || speaker.name === null || isOfficialRole(speaker.name)) return false;
  if (!/^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)+$/u.test(speaker.name)) return false;
  return !beginningIn(actors, tokenAt(doc, source.start), firstAtLeast(doc.start, source.end)).some(({ naming }) => naming !== 'demonym');
}

/** "Dhaka", "the Danish minister": whatever the heading above. */
function namesItsCountry({ doc, actors }: Scene, { speaker, source }: Statement): boolean {
  if (!source || !speaker?.country) return false;
  return beginningIn(actors, tokenAt(doc, source.start), firstAtLeast(doc.start, source.end)).some(({ code }) => code === speaker.country);
}

function ofSpeaker(scene: Scene, statement: Statement): Holder | null {
  const { speaker, source } = statement;
  if (!speaker || /^(?:some|several|many|most|a few|few|certain|various) /i.test(source?.text ?? '')) return null;
  if (speaker.role === null && source && LEADS_OTHERS.test(source.text)) return null;
  if (isSomebody(scene, statement)) return null;
  const words = speaker.role ?? speaker.name ?? '';
  const underHeading = source !== null && speaker.role !== null && isOfficeOfState(speaker.role) && !namesItsCountry(scene, statement);
  const heading = underHeading ? headingAt(scene, tokenAt(scene.doc, source.start)) : null;
  const guessed = heading ?? (isNamedBefore(scene, statement) ? speaker.country : null);
  const office = speaker.role ?? (speaker.name !== null && /^(?:its|the|an?) /.test(speaker.name) ? speaker.name : null);
  const country = guessed ?? (office !== null && isOfficialRole(office) ? homeOf(scene, office, source) : null);
  if (country === null || !speaksOfficially({ ...speaker, country }) || !mayHoldStance(country)) return null;
  return { country, authority: authorityOf(words, speaker.name !== null), speaker: country };
}

/** The country of a speaker in office: named in the mention ("Latvia's security service"), else, for offices that every state has, that of the heading. */
function homeOf(scene: Scene, role: string, span: Span | null): ActorCode | null {
  const { doc, actors } = scene;
  if (!span) return null;
  const within = beginningIn(actors, firstAtLeast(doc.start, span.start), firstAtLeast(doc.start, span.end));
  const own = within.find((m) => doc.end[m.to - 1]! <= span.end)?.code;
  if (own) return own;
  const token = tokenAt(doc, span.start);
  const heading = headingAt(scene, token);
  return heading ?? (isOfficeOfState(role) ? countryAt(scene, token) : null);
}

/** The first token that ends after an offset. */
function tokenAt(doc: TextDocument, offset: number): number {
  let low = 0;
  let high = doc.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.end[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const known = new WeakMap<Scene, Map<Statement, Holder | null>>();

/** Whose official words these are, null for anybody else's. Asked for every cue and clause in them, so found once. */
function saidBy(scene: Scene, statement: Statement | null): Holder | null {
  if (!statement) return null;
  const found = known.get(scene) ?? new Map<Statement, Holder | null>();
  known.set(scene, found);
  let holder = found.get(statement);
  if (holder === undefined) {
    holder = holderOfWords(scene, statement);
    found.set(statement, holder);
  }
  return holder;
}

function holderOfWords(scene: Scene, statement: Statement): Holder | null {
  const own = ofSpeaker(scene, statement);
  if (own) return own;
  const words = statement.speaker ? (statement.speaker.role ?? statement.speaker.name) : statement.source?.text;
  return words && statement.speaker?.name == null && PAPER.test(words.trim()) ? issuerBefore(scene, statement, words.trim()) : null;
}

/**
 * Whose official words the token stands in, null when in nobody's. Beside the statements found this reads "…, outlining
 * that …" and "… said that it …" inside other people's reports.
 */
export const speakerAt = oncePerPlace((scene, token): Holder | null => {
  const { from } = scene.doc.sentences[scene.doc.sentenceOf[token]!]!;
  const opens = SPEAKS.at(scene.doc, from) && scene.doc.tag[from] === 'VERB' && from < token;
  const heading = opens ? named(headingAt(scene, from)) : null;
  if (heading) return { ...heading, speaker: heading.country };
  const statement = statementAt(scene, token);
  return saidBy(scene, statement) ?? reporterAt(scene, token, statement);
});

const SPEAKS = wordKind(SPEECH);

/** The subject of the nearest verb of speech before the token, when it is a country, a body or an office. */
function reporterAt(scene: Scene, token: number, statement: Statement | null): Holder | null {
  const { doc } = scene;
  if (!SPEAKS.inSentence(doc, token)) return null;
  const sentence = doc.sentences[doc.sentenceOf[token]!]!;
  const from = statement ? Math.max(sentence.from, firstTokenOf(doc, statement, sentence.from)) : sentence.from;
  for (let k = token - 1; k >= from; k--) {
    if (doc.lower[k] === '"') return null;
    if (!SPEAKS.at(doc, k) || doc.tag[k] === 'NOUN') continue;
    if (doc.lower[k + 1] !== 'that' && doc.lower[k + 1] !== 'whether' && !/^(?:PRON|DET|PROPN|ADP)$/.test(doc.tag[k + 1] ?? '')) continue;
    const subject = subjectOf(scene, k, from);
    if (subject.kind === 'actor') return holderNamed(doc, subject, null);
    if (subject.kind === 'office' && !statement) return named(countryAt(scene, k), authorityOf(text(doc, subject.from, subject.to), true));
    if (subject.kind !== 'none') return null;
    if (k === from) return named(headingAt(scene, k));
  }
  return null;
}

function firstTokenOf(doc: TextDocument, statement: Statement, from: number): number {
  const start = statement.content[0]?.start ?? 0;
  let k = from;
  while (k < doc.length && doc.start[k]! < start) k++;
  return k;
}

const ATTITUDE = /^(?:hop|believ|fear|dream|assum|wish|pray|doubt|expect)(?:e|es|ed|s|t)?$/;

const hopes = sentencesWith((word) => ATTITUDE.test(word));

/** "She had hoped that Britain would …": what somebody without office hopes or believes that a government does. */
export function isPrivateHope(scene: Scene, token: number, from: number): boolean {
  const { doc } = scene;
  if (!hopes(doc, token)) return false;
  for (let k = token - 1; k > from; k--) {
    if (/^[";]$/.test(doc.lower[k]!)) return false;
    const verbal = doc.tag[k] === 'VERB' || (doc.lower[k + 1] === 'that' && doc.tag[k - 1] === 'NOUN');
    if (!ATTITUDE.test(doc.lower[k]!) || !verbal || !/^(?:that|the|[\p{L}-]+)$/u.test(doc.lower[k + 1] ?? '')) continue;
    if (doc.lower[k + 1] === 'to') continue;
    const { kind } = subjectOf(scene, k, from);
    return (kind === 'pronoun' || kind === 'other' || kind === 'person') && speakerAt(scene, k) === null;
  }
  return false;
}

/** The subject of a verb; for "…, outlining" that of the main clause. */
export function subjectOf(scene: Scene, verb: number, from: number): Subject {
  const { doc, actors } = scene;
  const subject = readSubject(doc, from, readChain(doc, verb, from).subjectEnd, actors);
  const participle = /ing$/.test(doc.lower[verb]!) && /^[,—]$/.test(doc.lower[verb - 1] ?? '');
  return participle ? mainSubject(scene, from, verb) : subject;
}

/** The subject of the first finite verb of a clause. */
export const mainSubject = oncePerPlace(({ doc, actors }, from, to): Subject => {
  for (let k = from + 1; k < to; k++) {
    const finite = (doc.tag[k] === 'VERB' || doc.tag[k] === 'AUX') && !/ing$/.test(doc.lower[k]!) && doc.lower[k - 1] !== 'to';
    if (!finite) continue;
    const subject = readSubject(doc, from, k, actors);
    if (subject.kind !== 'none') return subject;
  }
  return { from, to: from, kind: 'none', actor: null, others: [], head: '', relative: false };
});

function holderNamed(doc: TextDocument, subject: Subject, speaker: Holder['speaker']): Holder | null {
  const code = subject.actor!.code;
  return mayHoldStance(code) ? { country: code, authority: authorityOf(text(doc, subject.from, subject.to), true), speaker } : null;
}

/** "Smith" and "Jane Smith" are one person. */
function speakerNamed(scene: Scene, to: number): Holder | null {
  const last = scene.doc.word[to - 1]!;
  if (last.length < 3) return null;
  for (const statement of sceneIndex(scene).byName.get(last) ?? []) {
    const holder = ofSpeaker(scene, statement);
    if (holder) return holder;
  }
  return null;
}

/** "Leila Brandt, who leads the Greens" */
const LEADS_OTHERS =
  /\bwho (?:leads|chairs|heads|runs|represents) (?!the (?:\w+ )?(?:ministry|government|cabinet|department|delegation|agency|state))/i;

/** The head of a party or group speaks for it, not for a government. */
export const leadsOthers = ({ speaker, source }: Statement): boolean => speaker?.role === null && LEADS_OTHERS.test(source?.text ?? '');

/** Words in which somebody without office tells what a government should or will do. */
export function isUnofficial(statement: Statement | null): boolean {
  const speaker = statement?.speaker;
  if (!statement || !speaker) return false;
  if (leadsOthers(statement)) return true;
  if (speaker.country !== null) return !speaksOfficially(speaker) || !mayHoldStance(speaker.country);
  if (speaker.role !== null) return !isOfficialRole(speaker.role);
  const mention = statement.source?.text ?? '';
  return statement.direct || isUnofficialName(speaker.name ?? '') || isUnofficialName(mention);
}

/** "The SDF reacted coolly. It prefers …": the subject of the sentence before, in the same paragraph. */
function antecedent(scene: Scene, token: number): Holder | null {
  const { doc } = scene;
  const before = doc.sentences[doc.sentenceOf[token]! - 1];
  if (!before || doc.paragraphOf[before.from] !== doc.paragraphOf[token]) return null;
  const subject = mainSubject(scene, before.from, before.to);
  return subject.kind === 'actor' && subject.from <= before.from + 1 ? holderNamed(doc, subject, null) : null;
}

/** "Refuses to take back adults" under a heading: its country is the subject. */
function elliptical(scene: Scene, subject: Subject, cue: number): Holder | null {
  const { doc } = scene;
  const { from } = doc.sentences[doc.sentenceOf[cue]!]!;
  const begins =
    subject.from <= from + 2 &&
    (doc.tag[from] === 'VERB' || doc.tag[from] === 'AUX' || doc.tag[subject.to] === 'VERB' || doc.tag[subject.to] === 'AUX');
  return begins ? named(headingAt(scene, cue)) : null;
}

/** Who holds what a subject is said to want or do, null when that is no government or body. */
export function holderOf(scene: Scene, subject: Subject, cue: number): Holder | null {
  const statement = statementAt(scene, cue);
  const said = speakerAt(scene, cue);
  switch (subject.kind) {
    case 'actor':
      if (said && said.country === subject.actor!.code) return said;
      return holderNamed(scene.doc, subject, said?.country ?? (isUnofficial(statement) ? 'unofficial' : null));
    case 'person':
      return speakerNamed(scene, subject.to);
    case 'office': {
      if (said) return said;
      if (isUnofficial(statement) || (statement?.speaker?.name && statement.speaker.role === null)) return null;
      return named(countryAt(scene, subject.from), authorityOf(text(scene.doc, subject.from, subject.to), true));
    }
    case 'pronoun':
      if (said) return said;
      return statement || subject.head !== 'it' ? null : (antecedent(scene, subject.from) ?? named(countryAt(scene, subject.from, 2)));
    case 'none':
      return said ?? elliptical(scene, subject, cue);
    case 'other':
      return WILL.test(subject.head) ? said : null;
  }
}
