import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { Statement } from '../../domain/statement.js';
import { areStates } from '../actors/untold-states.js';
import { isGerund } from '../statements/words.js';
import type { TextDocument } from '../text/document.js';
import { afterHeading } from '../text/headings.js';
import { oneOf } from '../text/one-of.js';
import { sentencesWith } from '../text/sentences-with.js';
import { beginningIn, firstAtLeast, inside } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import { administrationAt } from './administration.js';
import { authorityAt, isFormer } from './authority.js';
import { readChain } from './chain.js';
import { SPEECH } from './governors.js';
import { mainSubject } from './main-subject.js';
import { type Holder, isUnofficial, named, ofSpeaker, saidBy } from './official.js';
import { oncePerPlace } from './once.js';
import { isPosition, positionBefore, WILL } from './position.js';
import { quotedWithin } from './quoted-within.js';
import { countryAt, headingAt, mayHoldHere, mayHoldStance, onlyCountry, type Scene, statementAt } from './scene.js';
import { sceneIndex } from './scene-index.js';
import { statesBefore } from './states-before.js';
import { readSubject, type Subject } from './subject.js';

const OPENS_CLAUSE = oneOf('that|whether|there');
const PRON_DET_PROPN_ADP = oneOf('PRON|DET|PROPN|ADP');
const ANSWERS = oneOf('asked|responding|reacting|commenting|referring');

/**
 * Whose official words the token stands in, null when in nobody's. Beside the statements found this reads "…, outlining
 * that …" and "… said that it …" inside other people's reports.
 */
export const speakerAt = oncePerPlace((scene, token): Holder | null => {
  const from = afterHeading(scene.doc, scene.doc.sentences[scene.doc.sentenceOf[token]!]!.from);
  const opens = SPEAKS.at(scene.doc, from) && scene.doc.tag[from] === 'VERB' && from < token;
  const heading = opens ? named(headingAt(scene, from)) : null;
  if (heading) return { ...heading, speaker: heading.country };
  const verb = quotedWithin(scene, token);
  if (verb >= 0) {
    const subject = subjectOf(scene, verb, from);
    return subject.kind === 'actor' ? holderNamed(scene, subject, null) : null;
  }
  const statement = statementAt(scene, token);
  return saidBy(scene, statement) ?? saidByStates(scene, statement) ?? reporterAt(scene, token, statement);
});

const SPEAKS = wordKind(SPEECH);
const ENDS = wordKind(/^[,;:"—]$/);
const OPINES = oneOf('hold|holds|held|maintain|maintains|maintained');
const tells = sentencesWith((word) => SPEECH.has(word) || isPosition(word) || OPINES.has(word));
/** "has held that", "maintains that" */
const holdsThat = ({ lower }: TextDocument, k: number): boolean => lower[k + 1] === 'that' && OPINES.has(lower[k]!);

/** "said trials ought to": a noun alone begins what is said. */
const opensBare = ({ tag }: TextDocument, at: number): boolean => tag[at] === 'NOUN' && tag[at + 1] === 'AUX';

/** The subject of the nearest verb of speech before the token, when it is a country, a body or an office. */
function reporterAt(scene: Scene, token: number, statement: Statement | null): Holder | null {
  const { doc } = scene;
  if (!tells(doc, token)) return null;
  const sentence = doc.sentences[doc.sentenceOf[token]!]!;
  const from = statement ? Math.max(sentence.from, firstTokenOf(doc, statement, sentence.from)) : sentence.from;
  for (let k = token - 1; k >= from; k--) {
    if (doc.lower[k] === '"') {
      // "said that they “should be tried there”, but women would be taken": the words go on behind the marks.
      const closed = doc.quotationOf[k - 1] ?? -1;
      if (closed < 0 || doc.quotationOf[token]! === closed) return null;
      k = doc.quotations[closed]!.from - 1;
      continue;
    }
    const position = statement ? 0 : positionBefore(doc, k);
    if (position > from) {
      const whose = readSubject(doc, from, readChain(doc, position, from).subjectEnd, scene.actors);
      if (whose.kind === 'actor') return holderNamed(scene, whose, null);
      if (whose.kind === 'office') return inOffice(scene, whose, k);
    }
    if (!(SPEAKS.at(doc, k) || holdsThat(doc, k)) || doc.tag[k] === 'NOUN') continue;
    if (!OPENS_CLAUSE.has(doc.lower[k + 1] ?? '') && !PRON_DET_PROPN_ADP.has(doc.tag[k + 1] ?? '') && !opensBare(doc, k + 1)) continue;
    const own = subjectOf(scene, k, from);
    // "brought home two but maintains that …": the subject of the verb before.
    const joined = own.kind === 'none' && /^(?:and|but)$/.test(doc.lower[k - 1] ?? '');
    const subject = joined ? mainSubject(scene, from, k) : own;
    // "Successive governments have held" tells of the one of today as well.
    if (isOfFormer(doc, subject) && doc.lower[subject.from] !== 'successive') return null;
    if (subject.kind === 'actor') return holderNamed(scene, subject, null);
    if (!statement && subject.kind === 'pronoun' && subject.head === 'both') return ofStates(scene, subject);
    if (!statement && (subject.kind === 'office' || subject.kind === 'person')) return inOffice(scene, subject, k);
    if (subject.kind !== 'none') return null;
    if (k === from) return named(headingAt(scene, k));
  }
  return statement ? null : reporterBehind(scene, token, sentence.to);
}

/** Whom an office without its country, or a name, stands for. */
const inOffice = (scene: Scene, subject: Subject, verb: number): Holder | null =>
  subject.kind === 'person' ? speakerNamed(scene, subject.to) : named(countryAt(scene, verb), authorityAt(scene.doc, subject));

/** "The women would be arrested on arrival, Roelvink said in a letter": who says what stands before, where it was found to be no statement. */
function reporterBehind(scene: Scene, token: number, to: number): Holder | null {
  const { doc, actors } = scene;
  // "Asked about the words of X that …, the minister said": another's words.
  if (ANSWERS.has(doc.lower[doc.sentences[doc.sentenceOf[token]!]!.from]!)) return null;
  let comma = token + 1;
  while (comma < to && doc.lower[comma] !== ',') comma++;
  for (let k = comma + 2; k < Math.min(to, comma + REPORTER_REACH); k++) {
    if (ENDS.at(doc, k)) return null;
    if (!SPEECH.has(doc.lower[k]!) || doc.tag[k] === 'NOUN' || !/^(?:PUNCT|ADP|ADV|PROPN)$/.test(doc.tag[k + 1] ?? 'PUNCT')) continue;
    const subject = readSubject(doc, comma + 1, k, actors);
    if (subject.from !== comma + 1) return null;
    if (subject.kind === 'actor') return holderNamed(scene, subject, null);
    return subject.kind === 'office' || subject.kind === 'person' ? inOffice(scene, subject, k) : null;
  }
  return null;
}

function firstTokenOf(doc: TextDocument, statement: Statement, from: number): number {
  const start = statement.content[0]?.start ?? 0;
  let k = from;
  while (k < doc.length && doc.start[k]! < start) k++;
  return k;
}

/** How long the name and office of who speaks may be behind the words, in tokens. */
const REPORTER_REACH = 12;

/** The subject of a verb; for "…, outlining" that of the main clause. */
export function subjectOf(scene: Scene, verb: number, from: number): Subject {
  const { doc, actors } = scene;
  const subject = readSubject(doc, from, readChain(doc, verb, from).subjectEnd, actors);
  const participle = isGerund(doc.lower[verb]!) && /^[,—]$/.test(doc.lower[verb - 1] ?? '');
  return participle ? mainSubject(scene, from, verb) : subject;
}

function holderNamed(scene: Scene, subject: Subject, speaker: Holder['speaker']): Holder | null {
  const code = subject.actor!.code;
  return mayHoldHere(scene, code) ? { country: code, authority: authorityAt(scene.doc, subject), speaker } : null;
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

/** "Denmark has left there three mothers whom it stripped of citizenship": the subject of the sentence that the pronoun stands in. */
function withinSentence(scene: Scene, token: number): Holder | null {
  const { from } = scene.doc.sentences[scene.doc.sentenceOf[token]!]!;
  const subject = token > from + 1 ? mainSubject(scene, from, token) : null;
  return subject?.kind === 'actor' && subject.to <= token ? holderNamed(scene, subject, null) : null;
}

/** "The SDF reacted coolly. It prefers …": the subject of the sentence before, in the same paragraph. */
function antecedent(scene: Scene, token: number): Holder | null {
  const { doc } = scene;
  const before = doc.sentences[doc.sentenceOf[token]! - 1];
  if (!before || doc.paragraphOf[before.from] !== doc.paragraphOf[token]) return null;
  const subject = mainSubject(scene, before.from, before.to);
  return subject.kind === 'actor' && subject.from <= before.from + 1 ? holderNamed(scene, subject, null) : null;
}

/**
 * "Denmark has 14 nationals there. There are no plans to fetch them", "The policy is …": the country of the heading, the only one of the text, or the
 * subject of the sentence before, where that names no other; in nobody's words.
 */
export function spokenOf(scene: Scene, token: number): Holder | null {
  if (statementAt(scene, token) !== null) return null;
  const { doc, actors, theatre } = scene;
  const country = headingAt(scene, token) ?? onlyCountry(scene);
  if (country) return named(country);
  const before = doc.sentences[doc.sentenceOf[token]! - 1];
  const last = antecedent(scene, token);
  if (!before || !last || !isCountry(last.country) || theatre.has(last.country)) return null;
  const codes = inside(actors, before.from, token).map(({ code }) => code);
  return codes.every((code) => code === last.country || theatre.has(code)) ? last : null;
}

/** "“…,” the Danish minister said. Four mothers are to be brought home": whose official spoke last, where no other country is named since. */
export function spokeBefore(scene: Scene, token: number): Holder | null {
  const { doc, actors, theatre } = scene;
  const before = doc.sentences[doc.sentenceOf[token]! - 1];
  if (!before || statementAt(scene, token) !== null || doc.paragraphOf[token]! - doc.paragraphOf[before.from]! > 1) return null;
  const said = saidBy(scene, statementAt(scene, before.from + 1));
  if (!said || !isCountry(said.country) || theatre.has(said.country)) return null;
  const codes = inside(actors, before.from, token).map(({ code }) => code);
  return codes.every((code) => code === said.country || theatre.has(code)) ? named(said.country) : null;
}

/** "Refuses to take back adults" under a heading: its country is the subject. */
function elliptical(scene: Scene, subject: Subject, cue: number): Holder | null {
  const { doc } = scene;
  const from = afterHeading(doc, doc.sentences[doc.sentenceOf[cue]!]!.from);
  const begins =
    subject.from <= from + 2 &&
    (doc.tag[from] === 'VERB' || doc.tag[from] === 'AUX' || doc.tag[subject.to] === 'VERB' || doc.tag[subject.to] === 'AUX');
  return begins ? named(headingAt(scene, cue)) : null;
}

/** "The previous government", "the then prime minister": what they wanted or did is history. */
export function isOfFormer(doc: TextDocument, { kind, from, to }: Subject): boolean {
  if (kind !== 'actor' && kind !== 'office') return false;
  return isFormer(doc.lower.slice(doc.lower[from - 1] === 'then' ? from - 1 : from, to).join(' '));
}

/** "European states have refused to": what each of them does with its own nationals is not done by their body; "the United Nations" is one. */
export const isOfEachMember = (doc: TextDocument, { actor }: Subject): boolean =>
  actor !== null && actor.code !== 'UN' && !isCountry(actor.code) && areStates.at(doc, actor.to - 1);

/** "Prosecutors in Hamburg": the country of the town in which an office sits; null where none is told. */
function seatOf({ doc, towns }: Scene, { from, to }: Subject): ActorCode | null {
  return beginningIn(towns, from, to).find((town) => /^(?:in|of)$/.test(doc.lower[town.from - 1] ?? ''))?.code ?? null;
}

/** "Danish policy (is not to …)": whose it is. */
function ofPolicy({ doc, actors }: Scene, { from, to }: Subject): Holder | null {
  const own = beginningIn(actors, from, to).find((m) => m.naming === 'demonym' && m.to === to - 1);
  return own && doc.tag[to - 1] === 'NOUN' ? named(mayHoldStance(own.code) ? own.code : null) : null;
}

/** "Both", "they": the first of those named before. */
function ofStates(scene: Scene, { from }: Subject): Holder | null {
  const before = statesBefore(scene, from);
  return before && holderNamed(scene, before, null);
}

/** "Both say that …" */
function saidByStates(scene: Scene, statement: Statement | null): Holder | null {
  const source = statement?.source;
  if (!source || !/^(?:both|neither)\b/i.test(source.text)) return null;
  return ofStates(
    scene,
    readSubject(scene.doc, firstAtLeast(scene.doc.start, source.start), firstAtLeast(scene.doc.start, source.end), scene.actors),
  );
}

/** Who holds what a subject is said to want or do, null when that is no government or body. */
export function holderOf(scene: Scene, subject: Subject, cue: number): Holder | null {
  if (isOfFormer(scene.doc, subject)) return null;
  const statement = statementAt(scene, cue);
  const said = speakerAt(scene, cue);
  // "Denmark settled with the families and agreed to take them back": a subject outside the words is whose words they are.
  const isTold = statementAt(scene, subject.from) === statement;
  switch (subject.kind) {
    case 'actor':
      if (said && said.country === subject.actor!.code) return said;
      return holderNamed(scene, subject, said?.country ?? (isUnofficial(statement) && isTold ? 'unofficial' : null));
    case 'person':
      return speakerNamed(scene, subject.to);
    case 'office': {
      if (said) return said;
      if (isUnofficial(statement) || (statement?.speaker?.name && statement.speaker.role === null)) return null;
      const country = seatOf(scene, subject) ?? administrationAt(scene, subject) ?? countryAt(scene, subject.from);
      // "The coalition moved 60 detainees": where the war is, an army of many states.
      if (subject.head === 'coalition' && country !== null && scene.theatre.has(country)) return null;
      return named(country, authorityAt(scene.doc, subject));
    }
    case 'pronoun':
      if (said) return said;
      // "They agreed to …": told as what they said, of nobody by name.
      if (statement && (statement.direct || statement.speaker !== null)) return null;
      if (/^(?:both|they)$/.test(subject.head)) return ofStates(scene, subject);
      if (statement) return null;
      if (subject.head !== 'it') return null;
      return withinSentence(scene, subject.from) ?? antecedent(scene, subject.from) ?? named(countryAt(scene, subject.from, 2));
    case 'none':
      return said ?? elliptical(scene, subject, cue) ?? (subject.head === 'there' ? spokenOf(scene, cue) : null);
    case 'states':
      return null;
    case 'other':
      if (!WILL.test(subject.head)) return null;
      return said ?? ofPolicy(scene, subject) ?? (scene.doc.lower[subject.from] === 'the' ? spokenOf(scene, cue) : null);
  }
}
