import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { Span } from '../../domain/span.js';
import type { Authority } from '../../domain/stance.js';
import type { Statement } from '../../domain/statement.js';
import { speaksOfStates } from '../actors/untold-states.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { latest } from '../text/latest.js';
import { beginningIn, firstAtLeast } from '../text/sorted.js';
import { authorityOf, isOfficeOfState, isOfficialRole, isUnofficialName, speaksOfficially, wordsOf } from './authority.js';
import { OUGHT } from './governors.js';
import { isVagueOffice } from './outsiders.js';
import { countryAt, dominantCountry, headingAt, isMoreThanPlace, mayHoldHere, mayHoldStance, onlyCountry, type Scene } from './scene.js';
import { sceneIndex } from './scene-index.js';
import { isOffice } from './subject.js';

export interface Holder {
  readonly country: ActorCode;
  readonly authority: Authority;
  /** For whom the words around are spoken; `unofficial` for words of nobody in office; null when nobody is known to say them. */
  readonly speaker: ActorCode | 'unofficial' | null;
}

export const named = (country: ActorCode | null, authority: Authority = 'named_official'): Holder | null =>
  country && mayHoldStance(country) ? { country, authority, speaker: null } : null;

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

/** "Tunisia has brought home orphans. Interior Minister Kest said": named before in its own paragraph, where a heading further up is of another. */
function isNamedAbove({ doc, actors, theatre }: Scene, { speaker, source }: Statement): boolean {
  if (!source || !speaker?.country || theatre.has(speaker.country)) return false;
  const token = tokenAt(doc, source.start);
  const { from } = doc.paragraphs[doc.paragraphOf[token]!]!;
  return beginningIn(actors, from, token).some(({ code, naming }) => code === speaker.country && naming !== 'demonym');
}

/** "the children's commission", "their leader": of the state only where its name, or where it sits, stands beside. */
const isNobodysOffice = (scene: Scene, statement: Statement, words: string): boolean =>
  isVagueOffice(wordsOf(words), isOffice) && !/ (?:in|from) \p{Lu}/u.test(words) && !namesItsCountry(scene, statement);

/** Case by letter: with the flag for it every letter would be folded. */
const THEN_OFFICE = /\b[Tt][Hh][Ee][Nn][- ]\p{L}/u;

/** "then-president Karl Voss", "the minister-designate": in office no more or not yet, though the role is told without that. */
function isOfAnotherTime({ speaker, source, sentence }: Statement): boolean {
  if (/^then\b/i.test(speaker?.role ?? '') || THEN_OFFICE.test(source?.text ?? '')) return true;
  return source !== null && /^(?:-| )(?:designate|elect)\b/i.test(sentence.text.slice(source.end - sentence.start));
}

/** The country or body that the speaker of a statement speaks for in office; null for anybody else. */
export function ofSpeaker(scene: Scene, statement: Statement): Holder | null {
  const { speaker, source } = statement;
  if (!speaker || /^(?:some|several|many|most|a few|few|certain|various) /i.test(source?.text ?? '')) return null;
  if (speaker.role === null && source && LEADS_OTHERS.test(source.text)) return null;
  if ((speaker.country !== scene.issuer && isSomebody(scene, statement)) || isOfAnotherTime(statement)) return null;
  const words = speaker.role ?? speaker.name ?? '';
  // "The government", "the justice ministry": an office that stands for a name.
  const office = speaker.role ?? (speaker.name !== null && isOfficialRole(speaker.name) ? speaker.name : null);
  const underHeading =
    source !== null && office !== null && isOfficeOfState(office) && !namesItsCountry(scene, statement) && !isNamedAbove(scene, statement);
  const heading = underHeading ? headingAt(scene, tokenAt(scene.doc, source.start)) : null;
  const guessed = heading ?? (isNamedBefore(scene, statement) ? speaker.country : null);
  const country = guessed ?? (office !== null && isOfficialRole(office) ? homeOf(scene, office, source) : null);
  if (country === null || !speaksOfficially({ ...speaker, country }) || !mayHoldHere(scene, country)) return null;
  if (isCountry(country) && isNobodysOffice(scene, statement, words)) return null;
  if (!isMoreThanPlace(scene, country) && !namesItsCountry(scene, statement)) return null;
  return { country, authority: authorityOf(words, speaker.name !== null), speaker: country };
}

/** "A Kurdish spokesman": of a people without a state, hence not of the country that the text is about. */
const STATELESS = /^(?:kurdish(?:-led|-run)?|yazidi)$/;

/** The country of a speaker in office: named in the mention ("Latvia's security service"), else, for offices that every state has, that of the heading. */
function homeOf(scene: Scene, role: string, span: Span | null): ActorCode | null {
  const { doc, actors } = scene;
  if (!span) return null;
  const within = beginningIn(actors, firstAtLeast(doc.start, span.start), firstAtLeast(doc.start, span.end));
  const own = within.find((m) => doc.end[m.to - 1]! <= span.end)?.code;
  if (own) return own;
  const words = doc.text.slice(span.start, span.end).toLowerCase().split(' ');
  if (speaksOfStates(words) || words.some((word) => STATELESS.test(word))) return null;
  const token = tokenAt(doc, span.start);
  const heading = headingAt(scene, token);
  return heading ?? (isOfficeOfState(role) ? countryAt(scene, token) : onlyCountry(scene));
}

/** The first token that ends after an offset. */
const tokenAt = (doc: TextDocument, offset: number): number => Math.min(firstAtLeast(doc.end, offset + 1), doc.length - 1);

const known = latest((_: Scene) => new Map<Statement, Holder | null>());

/** Whose official words these are, null for anybody else's. Asked for every cue and clause in them, so found once. */
export function saidBy(scene: Scene, statement: Statement | null): Holder | null {
  if (!statement) return null;
  const found = known(scene);
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

/** "Leila Brandt, who leads the Greens" */
const LEADS_OTHERS =
  /\bwho (?:leads|chairs|heads|runs|represents) (?!the (?:\w+ )?(?:ministry|government|cabinet|department|delegation|agency|state|administration|authority|authorities|embassy|army|police))/i;

/** The head of a party or group speaks for it, not for a government. */
export const leadsOthers = ({ speaker, source }: Statement): boolean => speaker?.role === null && LEADS_OTHERS.test(source?.text ?? '');

/** Words in which somebody without office tells what a government should or will do. */
export const isUnofficial = (statement: Statement | null): boolean => statement !== null && isOfNobodyInOffice(statement);

const isOfNobodyInOffice = latest((statement: Statement): boolean => {
  const { speaker } = statement;
  if (!speaker) return false;
  if (leadsOthers(statement) || isOfAnotherTime(statement)) return true;
  if (speaker.country !== null) return !speaksOfficially(speaker) || !mayHoldStance(speaker.country);
  if (speaker.role !== null) return !isOfficialRole(speaker.role);
  const mention = statement.source?.text ?? '';
  return statement.direct || isUnofficialName(speaker.name ?? '') || isUnofficialName(mention);
});

const WISHES = /^(?:demand|call|urg|insist|plead|propos|suggest|want|ask|petition|campaign|clamou?r|appeal)/i;

/** "Germany's AfD called for the women to lose their passports": what somebody asks for who speaks for no government. */
export const isWishOfNobody = (scene: Scene, statement: Statement | null): boolean =>
  statement?.cue != null && WISHES.test(statement.cue.text) && saidBy(scene, statement) === null;

/** "Fighters must lose their passports, the Greens' spokesman said": what should be, by somebody who speaks for no government. */
export const isDemandOfNobody = ({ lower }: TextDocument, { from, to }: TokenRange, statement: Statement | null): boolean =>
  isUnofficial(statement) && lower.slice(from, to).some((word) => OUGHT.has(word));
