import type { Speaker } from '../../domain/statement.js';
import type { ActorMention } from '../actors/actors.js';
import type { Declared } from '../statements/attribution.js';
import { nounPhraseEndingAt } from '../statements/noun-phrase.js';
import { isTime } from '../statements/words.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { firstFrom, inside } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import { apposedState } from './apposed-state.js';
import { oneOfTwo } from './called-again.js';
import { countryman } from './called-back.js';
import { citedBy } from './cited.js';
import { describedSubject } from './described-subject.js';
import { buildDirectory } from './directory.js';
import { interviewed, intervieweeIn, shouted, strangerIn } from './interviewee.js';
import { isCommaOfList } from './joint.js';
import type { RolesLexicon } from './lexicon.js';
import { findNames, POST_NOMINAL } from './names.js';
import { officesOf } from './offices.js';
import { isCalledOrganisation } from './organisation-names.js';
import { organisationSpeaker } from './organisation-speaker.js';
import { documentIssuer } from './papers.js';
import type { Person } from './people-index.js';
import { pronounSpeaker } from './pronouns.js';
import { personSpeaker, type Resolved, type Resolver } from './resolver.js';
import { roleWords } from './role-words.js';
import { type Origin, type Setting, settingOf, textOf } from './setting.js';
import { countriesOf } from './spoken-for.js';
import { spokenOf } from './spoken-of.js';
import { thingBefore } from './thing-before.js';
import { unnamedSpeaker } from './unnamed-speaker.js';

const TELLS_WHEN = oneOf('last|this|late|early');

/** "for" of "Rescue for Children". */
const isInName = ({ word, lower }: TextDocument, k: number): boolean =>
  /^(?:for|of|without|against)$/.test(lower[k]!) && /^\p{Lu}\p{Ll}/u.test(word[k - 1] ?? '') && /^\p{Lu}\p{Ll}/u.test(word[k + 1] ?? '');

/** A role, a preposition or an office before a name: "a spokesman for Kest", "Allies of Kest" are not Kest. */
function isGoverned({ doc, roles }: Setting, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (
      roles.heads.has(doc.lower[k]!) ||
      roles.institutions.has(doc.lower[k]!) ||
      (doc.tag[k] === 'ADP' && (k === to - 1 || !isInName(doc, k)))
    )
      return true;
  return false;
}

/** "the spokesman, Navy Capt. Ann Kest": how many words of rank may stand before the name. */
const RANK_REACH = 6;

/**
 * "a lawyer for Ann Kest, Jan Dorn, said", "its chair, the crossbench peer Baroness Kest": who closes the source behind a comma, after the
 * people the role is of.
 */
function apposed({ setting: { doc, roles }, directory }: Resolver, after: number, source: TokenRange): Person[] {
  const last = inside(directory.mentions, after, source.to).at(-1);
  const closes = last && (last.to === source.to || (last.to + 1 === source.to && POST_NOMINAL.test(doc.word[last.to]!)));
  if (!closes) return [];
  let comma = last.from - 1;
  while (comma > last.from - RANK_REACH && /^(?:DET|ADJ|NOUN|PROPN)$/.test(doc.tag[comma]!)) comma--;
  const role = doc.lower.slice(source.from, Math.max(source.from, comma));
  const isPerson = role.some((word) => roles.heads.has(word) && !roles.institutions.has(word));
  return isPerson && doc.lower[comma] === ',' ? [last.person] : [];
}

/** People named in the source whose words these are: one, several joined by "and", or none. */
function peopleIn(resolver: Resolver, source: TokenRange): Person[] {
  const { setting, directory } = resolver;
  const { doc } = setting;
  const out: Person[] = [];
  let end = source.from;
  for (const mention of inside(directory.mentions, source.from, source.to)) {
    if (doc.lower[mention.to] === "'s" && mention.to < source.to) continue;
    const start = Math.max(source.from, mention.described);
    if (out.length === 0 && isGoverned(setting, source.from, start)) return apposed(resolver, mention.from, source);
    if (out.length > 0 && !(/^(?:and|or)$/.test(doc.lower[start - 1]!) && (start - 1 === end || doc.lower[start - 2] === ','))) break;
    end = mention.to;
    if (!out.includes(mention.person)) out.push(mention.person);
  }
  return out;
}

function several(resolver: Resolver, people: readonly Person[], source: TokenRange): Resolved {
  const each = people.map((person) => personSpeaker(resolver, person, source).speaker);
  const country = each.every((speaker) => speaker.country === each[0]!.country) ? each[0]!.country : null;
  const name = people.map((person) => person.name).join(' and ');
  return { speaker: { name, role: each[0]!.role, country }, source, plural: true, person: true, gender: null };
}

/** With the end of a name that the source breaks off ("the charity Doctors" Across Borders). */
function wholeNames({ directory }: Resolver, source: TokenRange): TokenRange {
  const last = directory.organisations[firstFrom(directory.organisations, source.to) - 1];
  return { from: source.from, to: Math.max(source.to, last?.to ?? 0) };
}

/** Without a description after a comma, and without a relative clause. */
function core(setting: Setting, source: TokenRange): TokenRange {
  const { doc } = setting;
  let to = source.from + 1;
  while (to < source.to && (!/^(?:,|—|who|which|whose|\()$/.test(doc.lower[to]!) || isCommaOfList(setting, to))) to++;
  return { from: source.from, to };
}

/** "He", "she": whoever opens this sentence or the one before without a name; null where there is none of that gender. */
function describedBefore(resolver: Resolver, source: TokenRange, depth: number): Resolved | null {
  const subject = describedSubject(resolver, source);
  const found = subject && resolve(resolver, subject, depth + 1);
  const gender = resolver.setting.doc.lower[source.from] === 'he' ? 'male' : 'female';
  return found && (found.gender ?? gender) === gender ? { ...found, source, person: true } : null;
}

const HE = wordKind(/^(?:he|she)$/);

/** "figures she gave in a written answer": who gave them; null for other phrases. */
function giverOf({ setting: { doc } }: Resolver, { from, to }: TokenRange): TokenRange | null {
  for (let k = from + 1; k < to - 1; k++)
    if (HE.at(doc, k) && /(?:s|data)$/.test(doc.lower[k - 1]!) && doc.tag[k + 1] === 'VERB') return { from: k, to: k + 1 };
  return null;
}

/** "who", "which": whom the noun before it names. */
function relativeSpeaker(resolver: Resolver, source: TokenRange, depth: number): Resolved | null {
  const { doc } = resolver.setting;
  const last = source.from - (doc.lower[source.from - 1] === ',' ? 2 : 1);
  const floor = doc.sentences[doc.sentenceOf[source.from]!]!.from;
  // "a question from Labour's Ann Kest, who said": the name right before it.
  const mention = inside(resolver.directory.mentions, floor, last + 1).at(-1);
  if (mention?.to === last + 1) return personSpeaker(resolver, mention.person, source);
  const antecedent = last >= floor ? nounPhraseEndingAt(doc, last, floor) : null;
  return antecedent && resolve(resolver, senderIn(doc, antecedent), depth + 1);
}

/** "pressure from Washington", "demands by the Greens": whom it comes from, which alone can speak. */
function senderIn(doc: TextDocument, { from, to }: TokenRange): TokenRange {
  for (let k = to - 2; k > from; k--)
    if (/^(?:from|by)$/.test(doc.lower[k]!)) return PRESSES.test(doc.lower[k - 1]!) ? { from: k + 1, to } : { from, to };
  return { from, to };
}
const PRESSES =
  /^(?:pressure|criticism|calls?|demands?|requests?|appeals?|support|help|aid|backing|opposition|resistance|protests?|pleas?|warnings?|threats?|questions?|scrutiny|objections?|complaints?|approval|permission|orders?|offers?|attacks?|fire|praise)$/;

/** "Kest, whose government has said": an office of the country that the noun before it speaks for. */
function whoseSpeaker(resolver: Resolver, source: TokenRange, depth: number): Resolved | null {
  const owner = relativeSpeaker(resolver, { from: source.from, to: source.from + 1 }, depth);
  if (!owner || source.to - source.from < 2) return owner;
  const role = textOf(resolver.setting.doc, source.from + 1, source.to);
  return { ...owner, speaker: { name: null, role, country: owner.speaker.country }, source, plural: false, person: false, gender: null };
}

/** "Last evening Ms Kest's office", "13:58 Minister Kest": tokens of time before whoever speaks. */
function timeBefore({ doc }: Setting, { from, to }: TokenRange): number {
  if (/^\d{1,2}(?::|\.)\d{2}$/.test(doc.lower[from]!)) return to - from > 1 ? 1 : 0;
  if (!TELLS_WHEN.has(doc.lower[from]!) || !isTime(doc.lower[from + 1]) || to - from < 3) return 0;
  return 2;
}

const HOUSE = /^(?:office|ministry|department|government|cabinet|campaign|team|administration)$/;

/** "Her office", "his ministry": by the name of whose it is; null for other phrases and where nobody fits. */
function officeOf(resolver: Resolver, source: TokenRange, { from, to }: TokenRange): Resolved | null {
  const { doc } = resolver.setting;
  if ((doc.lower[from] !== 'his' && doc.lower[from] !== 'her') || !HOUSE.test(doc.lower[to - 1]!)) return null;
  const owner = pronounSpeaker(resolver, { from, to: from + 1 });
  if (!owner?.speaker.name) return null;
  const name = `${owner.speaker.name}'s ${textOf(doc, from + 1, to)}`;
  return { speaker: { name, role: null, country: owner.speaker.country }, source, plural: false, person: false, gender: null };
}

/** "The security service, Kesto,": a body by the name behind what it is; null for other phrases. */
function bodyNamed(resolver: Resolver, source: TokenRange, range: TokenRange): Resolved | null {
  const { doc, roles } = resolver.setting;
  const noun = doc.lower[range.to - 1]!;
  const isBody = roles.organisations.has(noun) || roles.institutions.has(noun);
  if (!isBody || doc.lower[range.from] !== 'the' || doc.lower[range.to] !== ',' || /^\p{Lu}/u.test(doc.word[range.to - 1]!)) return null;
  const name = { from: range.to + 1, to: source.to - (doc.lower[source.to - 1] === ',' ? 1 : 0) };
  if (name.to <= name.from || !doc.word.slice(name.from, name.to).every((word) => /^\p{Lu}/u.test(word))) return null;
  const body = organisationSpeaker(resolver, source, range);
  const speaker = { name: textOf(doc, name.from, name.to), role: textOf(doc, range.from + 1, range.to) };
  return body && { ...body, speaker: { ...speaker, country: body.speaker.country } };
}

/** "The same source", in tokens. */
const LONGEST_SET_PHRASE = 3;

/** A source inside a source inside a source: deeper than this nobody writes. */
const DEEPEST = 4;

/** "the Children" of "Save the Children": with the whole name of the body. */
function fromItsName({ setting: { actorAt } }: Resolver, source: TokenRange): TokenRange {
  const actor = actorAt.get(source.from);
  return actor && actor.from < source.from ? { from: actor.from, to: Math.max(source.to, actor.to) } : source;
}

function resolve(resolver: Resolver, written: TokenRange, depth = 0): Resolved | null {
  const { setting } = resolver;
  const { doc } = setting;
  if (depth > DEEPEST) return null;
  const source = fromItsName(resolver, written);
  if (source.to - source.from === 1) {
    const word = doc.lower[source.from]!;
    const turn = interviewed(resolver, source);
    if (turn !== undefined) return turn;
    if (word === 'who' || word === 'which' || word === 'that') return relativeSpeaker(resolver, source, depth);
    const other = spokenOf(resolver, source);
    if (other !== undefined) return other;
    const described = HE.at(doc, source.from) ? describedBefore(resolver, source, depth) : null;
    if (described) return described;
    const thing = word === 'it' ? thingBefore(resolver, source, (range) => resolve(resolver, range, depth + 1)) : null;
    if (thing) return thing;
    if (doc.tag[source.from] === 'PRON' || /^(?:he|she|they|it|i|we|him|her|them|his)$/.test(word)) return pronounSpeaker(resolver, source);
  }
  const words = source.to - source.from <= LONGEST_SET_PHRASE ? doc.lower.slice(source.from, source.to).join(' ') : '';
  if (/^(?:the )?same sources?$/.test(words)) {
    const last = resolver.past.at(-1);
    return last ? { ...last, source } : null;
  }
  if (doc.lower[source.from] === 'whose') return whoseSpeaker(resolver, source, depth);
  if (/^(?:his|her) hono(?:u?)r$/.test(words)) return pronounSpeaker(resolver, source);
  if (doc.lower[source.from] === 'one' && doc.lower[source.from + 1] === 'of' && source.to - source.from > 2)
    return resolve(resolver, { from: source.from + 2, to: source.to }, depth + 1);
  const time = timeBefore(setting, source);
  if (time > 0) return resolve(resolver, { from: source.from + time, to: source.to }, depth + 1);
  const ofTwo = oneOfTwo(resolver, source);
  if (ofTwo) return ofTwo;
  const giver = giverOf(resolver, source);
  if (giver) return resolve(resolver, giver, depth + 1);
  const state = apposedState(setting, source);
  if (state) return resolve(resolver, state, depth + 1);
  const cited = citedBy(setting, source);
  const handedOn = cited && resolve(resolver, cited, depth + 1);
  // "citing unnamed sources" tells of nobody.
  if (handedOn?.speaker.name || handedOn?.speaker.country) return handedOn;
  const turn = shouted(resolver, source);
  const people = turn ? [turn] : peopleIn(resolver, source);
  if (people.length === 1) return personSpeaker(resolver, people[0]!, source);
  if (people.length > 1) return several(resolver, people, source);
  const stranger = strangerIn(resolver, source);
  if (stranger) return stranger;
  // "a Yazidi organisation, Sinjar Memory"
  const called = inside(resolver.directory.organisations, source.from + 1, source.to).at(-1);
  if (called?.to === source.to && doc.lower[called.from - 1] === ',' && isCalledOrganisation(setting, called.from))
    return resolve(resolver, { from: called.from, to: called.to }, depth + 1);
  const range = core(setting, wholeNames(resolver, source));
  const office = officeOf(resolver, source, range) ?? bodyNamed(resolver, source, range);
  if (office) return office;
  return (
    countryman(resolver, source) ??
    documentIssuer(resolver, source, range, (at) => resolve(resolver, at, depth + 1)) ??
    organisationSpeaker(resolver, source, range) ??
    unnamedSpeaker(resolver, source, range)
  );
}

export interface Speakers {
  /** Who speaks where the text says so; sources must come in the order of the text. */
  of(source: TokenRange): Speaker | null;
  /** Whose the words are that nothing beside them attributes. */
  declared(declared: Declared): Speaker | null;
}

/** Resolves sources to speakers within one text. */
export function createResolver(doc: TextDocument, lexicon: RolesLexicon, actors: readonly ActorMention[], origin: Origin): Speakers {
  const setting = settingOf(doc, roleWords(lexicon), actors, origin);
  const names = findNames(setting);
  const countries = countriesOf(setting, names);
  const offices = officesOf(setting, names, countries);
  const resolver: Resolver = {
    setting,
    countries,
    offices,
    directory: buildDirectory({ setting, countries, offices }, names),
    past: [],
  };
  return {
    of(source) {
      const found = resolve(resolver, source);
      if (!found) return null;
      resolver.past.push(found);
      return found.speaker;
    },
    declared({ as, at }) {
      if (as === 'interviewee') return intervieweeIn(resolver, at);
      const speaker = resolve(resolver, at)?.speaker ?? null;
      return speaker && as === 'government' ? { ...speaker, country: speaker.country ?? countries.around(at) } : speaker;
    },
  };
}
