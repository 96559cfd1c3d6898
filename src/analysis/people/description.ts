import { type ActorCode, isCountry } from '../../domain/actor.js';
import { isGluedAdverb } from '../statements/noun-phrase.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { firstFrom, inside } from '../text/sorted.js';
import { nameInFull } from './acronyms.js';
import { houseOfBare, possessor } from './belonging.js';
import { groupBefore, groupNoun } from './group-before.js';
import { descriptionBefore, dutyOf, employerOf, leadingClause, officeOfLine, officeTaken, saidToBe, workOf } from './introduction.js';
import { AFFILIATED, affiliation, bodyIn, houseIn, inCharge, leadership, membership, ORGANISATION } from './membership.js';
import type { NameMention } from './names.js';
import { type Around, ledBack } from './offices.js';
import { tellsOfParty } from './party.js';
import { partyAbove } from './party-above.js';
import { partyInBrackets, partyMember, sitsInCongress } from './party-brackets.js';
import { IS_PEER } from './peers.js';
import { isCalling, officeNow, presentPart, speaksForBody } from './present-office.js';
import { isLearned, type Role, readRole } from './role.js';
import { isOrgan, isOrganFor } from './role-head.js';
import { type Setting, textOf } from './setting.js';
import { worksFor } from './works-for.js';

const TIES = oneOf('of|from|with');
const DETERMINERS = oneOf('the|an?|its|his|her|their');

const LONGEST_DESCRIPTION = 25;

/** ", the mayor of Lund," · ", 38, a nurse,": what stands between commas after a name and describes it. */
function betweenCommas({ doc }: Setting, comma: number, limit: number): TokenRange | null {
  let from = comma + 1;
  if (doc.tag[from] === 'NUM' && doc.lower[from + 1] === ',') from += 2;
  const opens = from < limit && /^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(doc.tag[from]!);
  if (!opens || /^(?:who|which|that|whose|he|she|it|they|i|we|you)$/.test(doc.lower[from]!)) return null;
  let to = from;
  while (to < limit && to - from < LONGEST_DESCRIPTION && !/^(?:,|\.|;|:|—|"|who|which|that)$/.test(doc.lower[to]!)) {
    if (doc.tag[to] === 'AUX' || (doc.tag[to] === 'VERB' && !/(?:ing|ed|en)$/.test(doc.lower[to]!))) break;
    to++;
  }
  return to > from ? { from, to } : null;
}

/** "of the Syrian Democratic Forces", "from the ministry": what a name is tied to. */
function afterPreposition({ doc, actorAt }: Setting, preposition: number, limit: number): TokenRange | null {
  let to = preposition + 1;
  const belongs = (k: number): boolean =>
    /^(?:the|its|of|for|and|-|'s)$/.test(doc.lower[k]!) ||
    // "of Families Against Hunger"
    (/^\p{Lu}/u.test(doc.word[k]!) && /^\p{Lu}/u.test(doc.word[k - 1]!)) ||
    /^(?:NOUN|PROPN|ADJ)$/.test(doc.tag[k]!) ||
    actorAt.has(k) ||
    isGluedAdverb(doc, k) ||
    doc.lower[k - 1] === '-';
  while (to < limit && to - preposition < LONGEST_DESCRIPTION && belongs(to)) to++;
  return to > preposition + 1 ? { from: preposition, to } : null;
}

/** What follows a name and describes it; a short parenthesis between is passed over. */
function descriptionAfter(setting: Setting, name: NameMention): TokenRange | null {
  const { doc } = setting;
  const limit = doc.sentences[doc.sentenceOf[name.from]!]!.to;
  let k = name.to;
  if (doc.lower[k] === '(') {
    const stop = Math.min(limit, k + LONGEST_DESCRIPTION);
    while (k < stop && doc.lower[k] !== ')') k++;
    k++;
  }
  if (k >= limit) return null;
  if (doc.lower[k] === ',' && TIES.has(doc.lower[k + 1] ?? '')) k++;
  if (doc.lower[k] === 'of' || doc.lower[k] === 'from' || doc.lower[k] === 'with') return afterPreposition(setting, k, limit);
  const beside = doc.lower[k] === ',' ? betweenCommas(setting, behindWhoIs(doc, k), limit) : null;
  return beside && (isVocative(setting, name, beside) || isTold(setting, name, beside)) ? null : beside;
}

/** ", who is the mayor of Lund," tells what ", the mayor of Lund," does: the last token before the description, `comma` itself where there is no such clause. */
function behindWhoIs({ lower }: TextDocument, comma: number): number {
  if (lower[comma + 1] !== 'who') return comma;
  const is = lower[comma + 2] === 'is' ? comma + 2 : lower[comma + 2] === 'has' && lower[comma + 3] === 'been' ? comma + 3 : comma;
  if (is === comma || /^(?:no|not|neither)$/.test(lower[is + 1] ?? '')) return comma;
  return /^(?:also|now|currently|still)$/.test(lower[is + 1] ?? '') ? is + 1 : is;
}

/** "According to the Courier, a majority supports it": what is behind the comma is what it tells. */
const isTold = ({ doc }: Setting, name: NameMention, { to }: TokenRange): boolean =>
  doc.lower[name.title.from - 1] === 'to' && doc.lower[name.title.from - 2] === 'according' && !/^[,.;]$/.test(doc.lower[to] ?? '.');

/** "Ms Kest, the council decided in May to wait.": whoever is spoken to, and a sentence behind the comma that no other comma ends. */
function isVocative({ doc }: Setting, name: NameMention, { from, to }: TokenRange): boolean {
  const opens = name.title.from === doc.sentences[doc.sentenceOf[name.from]!]!.from || doc.lower[name.title.from - 1] === ':';
  return opens && !/^(?:[,;:—(]|who)$/.test(doc.lower[to] ?? '') && doc.tag.slice(from, to).includes('VERB');
}

/** "committee's deputy chairman", "deputy minister": with the committee's name, and with the ministry that was named before. */
function inFull({ setting: { doc }, organisations }: Around, { from }: TokenRange, { text, head }: Role): string {
  const [, owner] = /^(\p{Ll}+)['’]s /u.exec(text) ?? [];
  const named = owner ? nameInFull(organisations, from, owner) : null;
  if (named) return named + text.slice(owner!.length);
  if (head !== 'minister' || !/^(?:deputy |junior |first deputy )?minister$/i.test(text)) return text;
  const last = organisations[firstFrom(organisations, from) - 1];
  const [, field] = /^Ministry (?:of|for)(?: the)? (.+)$/.exec(last?.name ?? '') ?? [];
  return last && field && doc.paragraphOf[from]! - doc.paragraphOf[last.from]! <= NEAR ? `${text} of ${field}` : text;
}

/** How many paragraphs back "the deputy minister" reaches for his ministry. */
const NEAR = 2;

const RUN =
  /^(?:(?!President|Prime|Premier|Chancellor|King|Minister|Governor|Government|State)\p{Lu}[\p{L} ]+|charity|ngo|group|association|foundation|watchdog|network|organi[sz]ation|coalition|collective)['’]s (?:[\p{L}-]+ ){0,3}(?:director|executive|founder|coordinator|chair|chairwoman|chairman|head|chief)\b/u;
/** What the director "for Syria" of a charity works on is not whom they speak for. */
const OF_GROUP = /^(?:charity|ngo|group|association|foundation|watchdog|network|organi[sz]ation|collective)['’]s /;

const bodyOnly = (code: ActorCode | null): ActorCode | null => (code !== null && isCountry(code) ? null : code);

/** "Commissioner for Children's Rights": what they see to is no organisation. */
const HAS_FIELD = /^(?:commissioner|ombuds\p{L}+|rapporteur|minister|secretary|adviser|advisor)$/u;

/** A phrase as a role, with whom "its" or "the ministry's" lead back to; null when it names no role. */
export function roleIn(around: Around, range: TokenRange): Role | null {
  const { setting, organisations, offices } = around;
  const { doc } = setting;
  const present = presentPart(setting, range);
  const today = present && roleIn(around, present);
  if (today && (today.code !== null || today.kind === 'state')) return today;
  const opens = DETERMINERS.has(doc.lower[range.from]!) ? 1 : 0;
  const named = inside(organisations, range.from, range.to).at(-1);
  const read = readRole(setting, { from: range.from + opens, to: range.to });
  if (!read.head) return null;
  const role = { ...read, text: inFull(around, range, read) + (partyAbove(setting, range) ?? '') };
  const ofGroup = OF_GROUP.test(read.text) && !role.past;
  const house = role.code === null && !role.past ? worksFor(setting, range, role) : null;
  if (house) return { ...role, code: house };
  if (isForBeat(setting, range, role))
    return { ...role, code: ledBack(around, range) ?? (role.kind === 'organisation' ? 'NGO' : role.code) };
  if ((role.code !== null && !ofGroup) || role.past) return role;
  // "the collective's lawyer" pleads for people.
  if (ofGroup && /^(?:lawyer|attorney|barrister|solicitor|counsel)$/.test(role.head!)) return role;
  if (ofGroup) return { ...role, code: groupBefore(around, range.from, groupNoun(setting, range)) ?? 'NGO' };
  const its = (doc.lower[range.from] === 'its' || doc.lower[range.from] === 'their') && AFFILIATED.test(role.head ?? '');
  if (role.kind === 'private' && isIndependentExpert(setting, range)) return { ...role, kind: 'organisation', code: 'UN' };
  if (role.kind === 'private')
    return { ...role, code: affiliation(around, role, range) ?? (its ? bodyOnly(ledBack(around, range)) : null) };
  const itself = tellsOfParty(setting, range) || (role.kind === 'organisation' && isLearned(setting, range));
  // "Passage's director", "the charity's chief executive".
  if (role.kind === 'organisation' && RUN.test(read.text)) return { ...role, code: ledBack(around, range) ?? 'NGO' };
  const before = doc.lower.slice(range.from, named?.from ?? range.from);
  const field = role.kind === 'state' && HAS_FIELD.test(role.head ?? '') && before.some((word) => /^(?:for|on)$/.test(word));
  const code = ledBack(around, range) ?? (named && !itself && !field ? offices.codeOf(named) : null);
  const group = code === null && role.kind === 'organisation' ? groupNoun(setting, range) : null;
  if (group) return { ...role, code: groupBefore(around, range.from, group) };
  const ofOrgan =
    code === null &&
    role.kind === 'organisation' &&
    (doc.lower[range.from] === 'its' || doc.lower[range.from] === 'their') &&
    officeBefore(setting, range);
  return { ...role, kind: ofOrgan ? 'state' : role.kind, code };
}

/** "the independent expert on detention": so the United Nations call theirs, where a text names them. */
const isIndependentExpert = ({ doc, actors }: Setting, { from, to }: TokenRange): boolean =>
  /\bindependent experts?\b/.test(doc.lower.slice(from, to).join(' ')) && actors.some(({ code }) => code === 'UN');

/** "its Iraq spokesperson", "Safe Harbour's Syria director": the country is what they work on; whoever employs them is meant by "its". */
function isForBeat({ doc, actors, actorAt }: Setting, { from, to }: TokenRange, { code }: Role): boolean {
  if (code === null) return false;
  const owner = from + doc.lower.slice(from, to).lastIndexOf("'s");
  const employer = owner > from && inside(actors, from, owner).length === 0;
  if (!employer && doc.lower[from] !== 'its' && doc.lower[from] !== 'their') return false;
  const beat = actorAt.get(employer ? owner + 1 : from + 1);
  return (beat?.naming === 'name' || beat?.naming === 'demonym') && beat.code === code && !IS_PEER.test(doc.lower[beat.to] ?? '');
}

/** How far into the sentence before the office stands that "its director" is of, in tokens. */
const OPENING = 10;

/** "The security service counts 90. Its director …", "The Reform Party is against it. Its leader …": whether an organ of the state or a party opens the sentence before. */
function officeBefore(setting: Setting, { from }: TokenRange): boolean {
  const { doc, roles } = setting;
  const before = doc.sentences[doc.sentenceOf[from]! - 1];
  if (!before || doc.paragraphOf[before.from] !== doc.paragraphOf[from]) return false;
  const end = Math.min(before.to, before.from + OPENING);
  for (let k = before.from; k < end; k++)
    if (roles.institutions.has(doc.lower[k]!) || isOrgan(setting, k) || isOrganFor(setting, k)) return true;
  return tellsOfParty(setting, { from: before.from, to: end });
}

const RANK =
  /^(?:colonel|general|major|captain|lieutenant|admiral|brigadier|sergeant|commander|commodore|col|gen|maj|capt|lt|brig|adm|sgt|corporal|inspector|superintendent|chief|officer|agent|judge|magistrate|justice|dr|professor)$/;

const SOLDIER = /^(?:colonel|general|major|captain|lieutenant|admiral|brigadier|commodore|col|gen|maj|capt|lt|brig|adm)$/;

/** "Brigadier General" before a name. */
const isSoldier = ({ doc }: Setting, { from, to }: TokenRange): boolean => to > from && SOLDIER.test(doc.lower[to - 1]!.replace(/\.$/, ''));

/** "Colonel Ann Kest, a spokesman for the coalition": a rank alone says nothing of the office behind the name; null where none stands there. */
function officeBehindRank(around: Around, title: TokenRange, mention: NameMention): Role | null {
  const { doc } = around.setting;
  for (let k = title.from; k < title.to; k++) if (!RANK.test(doc.lower[k]!.replace(/\.$/, '')) && doc.lower[k] !== '.') return null;
  const after = doc.lower[mention.to] === ',' ? descriptionAfter(around.setting, mention) : null;
  const office = after && roleIn(around, after);
  return office?.head && office.kind !== 'private' ? office : null;
}

/** "Commander Baran of the Syrian Democratic Forces", "analyst Ann Kest, of the Institute for Order,": whose, behind the name. */
function withForce(around: Around, role: Role, mention: NameMention): Role {
  const { setting } = around;
  if (role.code !== null && role.code !== 'NGO') return role;
  const behind = mention.to + (setting.doc.lower[mention.to] === ',' ? 1 : 0);
  if (role.past || !TIES.has(setting.doc.lower[behind] ?? '')) return role;
  const after = descriptionAfter(setting, mention);
  if (!after) return role;
  // "Justice spokesman Ann Kest of the Liberals": what they speak for is told behind the name.
  if (tellsOfParty(setting, after)) {
    const text = /spokes\p{L}+$/u.test(role.text) ? `${role.text} ${textOf(setting.doc, after.from, after.to)}` : role.text;
    return { ...role, text, kind: 'state', code: null };
  }
  if (isOfCause(setting, mention)) return { ...role, kind: 'organisation', code: 'NGO' };
  if (role.kind === 'state') return { ...role, code: bodyIn(setting, after) ?? stateBehind(setting, role, mention) };
  return { ...role, code: role.code ?? affiliation(around, role, after) };
}

/** "Justice Minister Ann Kest of Norway": those whom only states have; a senator or a mayor may be of a part of one. */
function stateBehind({ doc, actorAt }: Setting, { head }: Role, { to }: NameMention): ActorCode | null {
  if (doc.lower[to] !== 'of' || !/^(?:minister|president|premier|chancellor|ambassador|king|queen|prince)$/.test(head ?? '')) return null;
  const actor = actorAt.get(doc.lower[to + 1] === 'the' ? to + 2 : to + 1);
  // "of Denmark's ally", "of Kestland Without Borders"
  const whole = actor && doc.lower[actor.to] !== "'s" && !beginsWithCapital(doc.word[actor.to]);
  return whole && actor.naming === 'name' && isCountry(actor.code) ? actor.code : null;
}

/** "President Ann Kest of Kestland Without Borders": what calls itself so is no state. */
function isOfCause({ doc, actorAt }: Setting, { to }: NameMention): boolean {
  const actor = doc.lower[to] === 'of' ? actorAt.get(to + 1) : undefined;
  return actor !== undefined && /^(?:without|across|beyond)$/.test(doc.lower[actor.to] ?? '') && beginsWithCapital(doc.word[actor.to + 1]);
}

/** The role that a mention gives its person, the one of today where several are told; null for none. */
export function roleOfMention(around: Around, mention: NameMention): Role | null {
  const read = roleTold(around, mention);
  const { setting } = around;
  const now = !read || read.past || isCalling(read) ? officeNow(setting, mention) : null;
  const held = now && roleIn(around, now);
  if (held && (held.kind === 'state' || held.kind === 'organisation')) return held;
  if (!read || !isCalling(read)) return read;
  const clause = leadingClause(setting, mention);
  const after = clause ? null : descriptionAfter(setting, mention);
  const body = clause ? leadership(around, clause) : after && roleIn(around, after);
  return speaksForBody(body) ? { ...body, text: body.text || read.text } : read;
}

/** By the title before the name, else by what stands before or after it. */
function roleTold(around: Around, mention: NameMention): Role | null {
  const { setting, people } = around;
  const { doc, roles } = setting;
  const { title } = mention;
  const honorificOnly = title.to - title.from === 1 && roles.honorifics.has(doc.lower[title.from]!);
  const before = descriptionBefore(setting, mention) ?? officeOfLine(setting, mention);
  const described = before && roleIn(around, before);
  // "The director of public affairs, Brigadier General Ann Kest": whoever bears a rank serves a state.
  if (described?.kind === 'organisation' && described.code === null && isSoldier(setting, title)) return { ...described, kind: 'state' };
  if (described) return described;
  const party = partyInBrackets(setting, mention);
  if (title.to > title.from && !honorificOnly) {
    const its = doc.lower[title.from - 1] === 'its' || doc.lower[title.from - 1] === 'their' ? 1 : 0;
    const role = roleIn(around, { from: title.from - its, to: title.to });
    // "General Ann Kest, who commands US forces": the clause says whose general.
    const led = role?.kind === 'state' && role.code === null ? leadingClause(setting, mention) : null;
    const office = role?.kind === 'state' && role.code === null && !led ? officeBehindRank(around, title, mention) : null;
    if (office) return office;
    const whole = role && (led ? { ...role, code: leadership(around, led)?.code ?? null } : withForce(around, role, mention));
    // "the policy expert Ann Kest (Labour)" speaks for a party.
    if (whole && party && (whole.kind === 'private' || party.code)) return { ...whole, kind: 'state', code: party.code };
    if (whole)
      return { ...whole, code: whole.code ?? (sitsInCongress(setting, whole, mention) ? 'US' : houseOfBare(around, whole, mention)) };
  }
  if (party) return party;
  const possessed = possessor(around, mention);
  if (possessed) return possessed;
  const duty = dutyOf(setting, mention);
  if (duty) return inCharge(around, duty);
  const clause = leadingClause(setting, mention);
  if (clause) return leadership(around, clause);
  const work = workOf(setting, mention);
  const employer = work && (employerOf(setting, work) ?? houseIn(around, work));
  if (employer) return { ...ORGANISATION, code: employer };
  const after = descriptionAfter(setting, mention);
  if (after && TIES.has(doc.lower[after.from]!)) return membership(around, after);
  const role = after && (roleIn(around, after) ?? partyMember(setting, after));
  if (role) return role;
  const taken = saidToBe(setting, mention) ?? officeTaken(setting, mention, people);
  const office = taken && roleIn(around, taken);
  return office?.kind === 'state' || office?.kind === 'organisation' ? office : null;
}
