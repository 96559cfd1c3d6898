import type { ActorCode } from '../../domain/actor.js';
import { afterDateline } from '../statements/dateline.js';
import { nounPhraseStartingAt } from '../statements/noun-phrase.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { firstFrom, inside, lastBefore } from '../text/sorted.js';
import { WORDS_OF } from './introduction.js';
import { isKin } from './kin.js';
import { newcomer } from './newcomer.js';
import { standsAside } from './office-holders.js';
import type { Person } from './people-index.js';
import type { PersonMention } from './person-mention.js';
import { personSpeaker, type Resolved, type Resolver } from './resolver.js';
import { readRole } from './role.js';
import type { Gender } from './role-words.js';
import type { Setting } from './setting.js';

const GENDER: Readonly<Record<string, Gender>> = { he: 'male', him: 'male', his: 'male', she: 'female', her: 'female' };
/** How many paragraphs back a pronoun reaches. */
const REACH = 5;

/** Longest office before its holder's name, in tokens. */
const LONGEST_OFFICE = 25;

/** "The head of the Association of Families of the Missing": nothing acts in it. */
function isPhrase({ tag, lower, word }: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (lower[k] === ',' || tag[k] === 'AUX' || (tag[k] === 'VERB' && !lower[k]!.endsWith('ing') && !beginsWithCapital(word[k])))
      return false;
  return true;
}

interface Gendered {
  readonly gender: Gender | null;
  readonly guess?: Gender | null;
}

/** `certain`: a guess counts as known. */
function fits(asked: Gender | null, { gender, guess = null }: Gendered, certain: boolean): boolean {
  const known = gender ?? (certain ? guess : null);
  return asked === null || known === null || asked === known;
}

/** "Kest is the tenth, she noted": whoever is named in what was said is not who said it, but "when Kest came, she said" may be. */
function isSpokenOf(doc: TextDocument, mention: TokenRange, source: TokenRange): boolean {
  const sentence = doc.sentenceOf[source.from]!;
  if (doc.sentenceOf[mention.from] !== sentence || source.to - source.from !== 1) return false;
  return !/^(?:SCONJ|ADP|ADV)$/.test(doc.tag[doc.sentences[sentence]!.from]!);
}

/** The last person outside quotations who opens a sentence before the pronoun, where `test` holds of them. */
function lastSubject({ setting, directory }: Resolver, source: TokenRange, test: (person: Person) => boolean): PersonMention | undefined {
  const { doc } = setting;
  const paragraph = doc.paragraphOf[source.from]!;
  const opening = (mention: PersonMention): number => afterDateline(doc, doc.sentences[doc.sentenceOf[mention.from]!]!);
  return lastBefore(directory.mentions, firstFrom(directory.mentions, source.from), (mention) => {
    if (paragraph - doc.paragraphOf[mention.from]! > REACH || !test(mention.person)) return false;
    if (doc.quotationOf[mention.from]! >= 0 || doc.lower[mention.to] === "'s" || isSpokenOf(doc, mention, source)) return false;
    const first = opening(mention);
    const before = mention.described - first;
    if (before <= 1) return true;
    return (
      doc.lower[mention.described - 1] === ',' && (before < 12 || (before < LONGEST_OFFICE && isPhrase(doc, first, mention.described - 1)))
    );
  });
}

/** "Danish officials visited the camp. They said …": several who open the sentence before, without a name. */
function pluralSubject({ setting, past }: Resolver, source: TokenRange): Resolved | null {
  const { doc } = setting;
  const sentence = doc.sentences[doc.sentenceOf[source.from]! - 1];
  if (!sentence || doc.paragraphOf[sentence.from] !== doc.paragraphOf[source.from]) return null;
  const subject = nounPhraseStartingAt(doc, sentence.from, sentence.to, false);
  if (!subject || past.some((r) => r.source.from >= sentence.from)) return null;
  const role = readRole(setting, subject);
  if (!role.head?.endsWith('s') || role.code === null) return null;
  const speaker = { name: null, role: role.text, country: role.code };
  return { speaker, source, plural: true, person: true, gender: null };
}

/** "A spokesperson said it was late. “…,” they said.": one of whom the text tells neither name nor sex, who spoke just before in the paragraph. */
function singularThey({ setting: { doc }, past }: Resolver, source: TokenRange): Resolved | null {
  const last = past.at(-1);
  if (!last?.person || last.plural || last.gender !== null || last.speaker.name !== null) return null;
  return doc.paragraphOf[last.source.from] === doc.paragraphOf[source.from] ? { ...last, source } : null;
}

const lastSpeaker = ({ setting: { doc }, past }: Resolver, { from }: TokenRange, test: (r: Resolved) => boolean): Resolved | undefined =>
  lastBefore(
    past,
    past.length,
    (r) => r.source.from < from && doc.paragraphOf[from]! - doc.paragraphOf[r.source.from]! <= REACH && test(r),
  );

/** A he or a she, or somebody by their role, before `to`: whoever is named there is not alone. */
function hasOther({ doc, roles }: Setting, { from, to }: TokenRange, except: PersonMention): boolean {
  for (let k = from; k < to; k++) {
    if (doc.quotationOf[k]! >= 0 || (k >= except.described && k < except.to)) continue;
    // "Among them is the daughter of Ann Kest."
    if (isKin(doc.lower[k]) && doc.lower[k + 1] === 'of' && k + 2 >= except.described - 1 && k - 1 > from) continue;
    if (doc.lower[k] === 'he' || doc.lower[k] === 'she' || (roles.heads.has(doc.lower[k]!) && !/(?:s|men)$/.test(doc.lower[k]!)))
      return true;
  }
  return false;
}

/**
 * "I asked Ann Kest, the mayor. She winced. "No," she said.": the one person whom a paragraph names before its first
 * pronoun, wherever in its sentence; null where there is another.
 */
function onlyOneNamed({ setting, directory }: Resolver, source: TokenRange, gender: Gender | null): PersonMention | null {
  const { doc } = setting;
  const { mentions } = directory;
  const paragraph = doc.paragraphs[doc.paragraphOf[source.from]!]!;
  const mention = mentions[firstFrom(mentions, paragraph.from)];
  if (!mention || mention.to > source.from || doc.quotationOf[mention.from]! >= 0 || doc.lower[mention.to] === "'s") return null;
  if (!fits(gender, mention.person, true) || !mention.person.name.includes(' ') || standsAside(setting, mention)) return null;
  const next = mentions[firstFrom(mentions, mention.to)];
  if (next && next.from < source.from && next.person !== mention.person) return null;
  return hasOther(setting, { from: paragraph.from, to: mention.described }, mention) ? null : mention;
}

/** How far before a name the noun may stand whose words they are ("comments by the State Department's co-ordinator, Kest"), in tokens. */
const WORDS_REACH = 16;

/** "The row follows comments by the envoy, Carl Kest.¶ “…,” he said.": whose words the paragraph before announces; null where none does. */
function announced(
  { setting: { doc }, directory: { mentions } }: Resolver,
  source: TokenRange,
  gender: Gender | null,
): PersonMention | null {
  const { from } = doc.paragraphs[doc.paragraphOf[source.from]!]!;
  const mention = mentions[firstFrom(mentions, from) - 1];
  if (!mention || doc.quotationOf[from]! < 0 || doc.quotationOf[mention.from]! >= 0) return null;
  if (doc.paragraphOf[mention.from] !== doc.paragraphOf[from]! - 1 || !fits(gender, mention.person, true)) return null;
  const start = Math.max(doc.sentences[doc.sentenceOf[mention.from]!]!.from, mention.from - WORDS_REACH);
  for (let k = mention.from - 1; k > start; k--)
    if (doc.lower[k] === 'by' || doc.lower[k] === 'from' || doc.lower[k] === 'with')
      return WORDS_OF.test(doc.lower[k - 1]!) ? mention : null;
    // "The question was put at the airport to Kest."
    else if (doc.lower[k] === 'to' && /\bquestions? (?:was|were) put\b/.test(doc.lower.slice(start, k).join(' '))) return mention;
  return null;
}

/** Whoever was called "she" before is no "he". */
const isOther = ({ past }: Resolver, { speaker }: Resolved, gender: Gender | null): boolean =>
  gender !== null &&
  speaker.name !== null &&
  lastBefore(past, past.length, (r) => r.speaker.name === speaker.name && r.gender !== null && r.gender !== gender) !== undefined;

/** Behind what is said of a subject between commas ("Kest, who met Dorn, has warned"). */
function behindAside({ lower }: TextDocument, { to }: TokenRange): number {
  if (lower[to] !== ',') return to;
  for (let k = to + 1; k < to + LONGEST_ASIDE; k++) {
    if (lower[k] === ',') return k;
    if (lower[k] === '.') break;
  }
  return to;
}
const LONGEST_ASIDE = 30;

/** "confirmed to Dorn", "in an interview with Dorn": who listens. */
const isListener = ({ lower }: TextDocument, { described }: PersonMention): boolean =>
  lower[described - 1] === 'to' || (lower[described - 1] === 'with' && lower[described - 2] === 'interview');

/** Others than the subject who are named between it and the pronoun, and may be of this gender. */
function othersSince({ setting, directory }: Resolver, subject: PersonMention, source: TokenRange, gender: Gender | null): PersonMention[] {
  const { doc } = setting;
  return inside(directory.mentions, behindAside(doc, subject), source.from).filter(
    (mention) =>
      mention.person !== subject.person &&
      fits(gender, mention.person, true) &&
      doc.quotationOf[mention.from]! < 0 &&
      doc.lower[mention.to] !== "'s" &&
      !isListener(doc, mention) &&
      !standsAside(setting, mention),
  );
}

/** Whom a text names before a pronoun, and where; a person of null may be one of two. */
interface Named {
  readonly at: number;
  readonly person: Person | null;
}

/**
 * The subject named last that fits; where it is known not to, the only one beside it ("Carl Kest met Ann Dorn. “No,” she said"); one of two
 * where as little is known of another beside it.
 */
function namedBefore(resolver: Resolver, source: TokenRange, gender: Gender | null, certain: boolean): Named | null {
  const fitting = lastSubject(resolver, source, (person) => fits(gender, person, certain));
  const last = gender === null ? fitting : lastSubject(resolver, source, () => true);
  const [other, ...more] = last && last.person.gender !== gender ? othersSince(resolver, last, source, gender) : [];
  if (last && other)
    return more.length === 0 && !fits(gender, last.person, true)
      ? { at: other.from, person: other.person }
      : { at: last.from, person: null };
  return fitting ? { at: fitting.from, person: fitting.person } : null;
}

/** The last speaker, or whom the text has named since, who may be of this gender, of either where it is null; undefined where that is one of two. */
function whoBefore(resolver: Resolver, source: TokenRange, gender: Gender | null, certain: boolean): Resolved | null | undefined {
  const spoke = lastSpeaker(resolver, source, (r) => r.person && !r.plural && fits(gender, r, certain) && !isOther(resolver, r, gender));
  const subject = namedBefore(resolver, source, gender, certain);
  const only = onlyOneNamed(resolver, source, gender) ?? announced(resolver, source, gender);
  const named = only && (!subject || only.from > subject.at) ? { at: only.from, person: only.person } : subject;
  const other = gender ? newcomer(resolver, source, Math.max(spoke?.source.to ?? -1, named?.at ?? -1), gender) : null;
  if (other) return other;
  if (!named || (spoke && named.at <= spoke.source.to)) {
    // Whoever is called "he" is known for a man from now on.
    const person = gender && spoke?.speaker.name ? resolver.directory.named(spoke.speaker.name.toLowerCase()) : undefined;
    if (person) person.gender ??= gender;
    return spoke ? { ...spoke, source, gender: gender ?? spoke.gender } : null;
  }
  if (!named.person) return undefined;
  named.person.gender ??= gender;
  return { ...personSpeaker(resolver, named.person, source), gender };
}

/** The last speaker, or subject named since, who may be of this gender; of either where it is null. */
export const personBefore = (resolver: Resolver, source: TokenRange, gender: Gender | null): Resolved | null =>
  whoBefore(resolver, source, gender, true) ?? null;

/**
 * Whom a pronoun stands for: "he", "she" → the last speaker or subject that fits; "they" → the last speaker of several;
 * "it" → the last organisation that spoke. Null for "I", "we" and where nobody fits.
 */
export function pronounSpeaker(resolver: Resolver, source: TokenRange): Resolved | null {
  const pronoun = resolver.setting.doc.lower[source.from]!;
  const gender = GENDER[pronoun];
  if (gender) {
    const surely = whoBefore(resolver, source, gender, true);
    return surely === null ? (whoBefore(resolver, source, gender, false) ?? null) : (surely ?? null);
  }
  if (pronoun !== 'they' && pronoun !== 'them' && pronoun !== 'it') return null;
  if (pronoun === 'they') {
    const acted = pluralSubject(resolver, source) ?? singularThey(resolver, source);
    if (acted) return acted;
  }
  const spoke = lastSpeaker(resolver, source, (r) => !r.person || (r.plural && pronoun !== 'it'));
  return spoke ? { ...spoke, source } : null;
}

/** "her spokesman", "his office": the country of whom the pronoun stands for. */
export function ownersCountry(resolver: Resolver, { from, to }: TokenRange): ActorCode | null {
  const { lower } = resolver.setting.doc;
  for (let k = from; k < to; k++)
    // "an official in his office".
    if ((lower[k] === 'his' || lower[k] === 'her') && (k === from || /^(?:in|of|at|from|for)$/.test(lower[k - 1]!)))
      return pronounSpeaker(resolver, { from: k, to: k + 1 })?.speaker.country ?? null;
  return null;
}
