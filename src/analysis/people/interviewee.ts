import type { Speaker } from '../../domain/statement.js';
import { TOLD_AS_INTERVIEW } from '../statements/interview.js';
import { ASKS, barePart, isShoutedWord, isTitled } from '../statements/labels.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { initialsOf } from '../text/letters.js';
import { inside } from '../text/sorted.js';
import type { Person } from './people-index.js';
import type { PersonMention } from './person-mention.js';
import { personSpeaker, type Resolved, type Resolver } from './resolver.js';
import { textOf } from './setting.js';
import { isWithAnother } from './told-interview.js';

/**
 * "A:" in an interview: whoever is named first in the text above it, as its introduction does; "RVP:": whose initials these are. Null for
 * whoever asks, undefined where the source opens no turn.
 */
export function interviewed(resolver: Resolver, source: TokenRange): Resolved | null | undefined {
  const { doc } = resolver.setting;
  if (doc.lower[source.to] !== ':') return undefined;
  const { mentions } = resolver.directory;
  const called = doc.word[source.from]!;
  if (ASKS.test(called)) return null;
  const isAnswer = /^(?:a|answer)$/i.test(called);
  if (!isAnswer && !/^\p{Lu}{2,4}$/u.test(called)) return undefined;
  const first = isAnswer ? mentions[0] : mentions.find(({ person }) => initialsOf(person.name).toUpperCase() === called);
  if (first && first.from < source.from) return personSpeaker(resolver, first.person, source);
  return isAnswer ? null : undefined;
}

const opensTurn = ({ paragraphs, paragraphOf, lower }: TextDocument, { from, to }: TokenRange): boolean =>
  from === paragraphs[paragraphOf[from]!]!.from && (lower[to] === ':' || lower[to] === '(');

/** "ANN KEST:", "Senator KEST:" where a turn opens: the words in capitals before a comma; null for other phrases. */
function shoutedName(doc: TextDocument, source: TokenRange): TokenRange | null {
  if (!opensTurn(doc, source)) return null;
  const { from, to } = barePart(doc, source);
  let first = to;
  while (first > from && (isShoutedWord(doc.word[first - 1]!) || doc.word[first - 1] === '-')) first--;
  return first < to ? { from: first, to } : null;
}

/** Where a turn opens with a name in capitals: whom the text names in small letters elsewhere; undefined for other phrases. */
export function shouted({ setting: { doc }, directory }: Resolver, source: TokenRange): Person | undefined {
  const name = shoutedName(doc, source);
  return name ? directory.named(textOf(doc, name.from, name.to).toLowerCase()) : undefined;
}

/** "Senator KEST:" of a text that names no Kest: by the surname, and never a body of that name; null for other phrases. */
export function strangerIn({ setting, countries }: Resolver, source: TokenRange): Resolved | null {
  const { doc, roles } = setting;
  const name = shoutedName(doc, source);
  if (!name || name.from === source.from || !isTitled(doc, source)) return null;
  const title = doc.lower[name.from - 1]!;
  const official = roles.heads.get(title) === 'state';
  const role = roles.honorifics.has(title) && !official ? null : textOf(doc, source.from, name.from);
  const country = official ? countries.around(source, title) : null;
  const gender = /^(?:ms|mrs|miss|baroness|lady|dame)$/.test(title) ? 'female' : /^(?:mr|lord|sir|baron)$/.test(title) ? 'male' : null;
  return { speaker: { name: inSmallLetters(textOf(doc, name.from, name.to)), role, country }, source, plural: false, person: true, gender };
}

/** "O'BRIEN-HALL" as "O'Brien-Hall". */
const inSmallLetters = (name: string): string => name.replace(/\p{Lu}[\p{Lu}]+/gu, (word) => word[0] + word.slice(1).toLowerCase());

const OF_PRESS = /^(?:by|correspondents?|reporters?|journalists?|editors?|photographers?|interviewers?)$/;

/** "By Ann Kest", "the Post's Ann Kest", "Interview: Ann Kest": whoever asks. */
function asks({ lower }: TextDocument, { described, from }: PersonMention): boolean {
  return [described, from].some((at) => OF_PRESS.test(lower[at - 1] ?? '') || lower[at - 1] === "'s" || lower[at - 1] === ':');
}

/** Whoever answers in an interview: the one person whom the lines above it name with an office, or at all. Null for several. */
export function intervieweeIn(resolver: Resolver, opening: TokenRange): Speaker | null {
  const { setting, directory } = resolver;
  const mentions = inside(directory.mentions, opening.from, opening.to).filter((mention) => !asks(setting.doc, mention));
  const named = new Set<Person>(mentions.map(({ person }) => person));
  const inOffice = [...named].filter(({ role }) => role?.head);
  const all = inOffice.length > 0 ? inOffice : [...named];
  const chosen = all.length > 1 ? all.filter((person) => mentions.some((m) => m.person === person && isInterviewed(setting.doc, m))) : all;
  if (chosen.length !== 1) return null;
  const own = mentions.filter(({ person }) => person === chosen[0]);
  if (isWithAnother(setting.doc, opening, own, chosen[0]!.role?.head ?? null)) return null;
  const { speaker } = personSpeaker(resolver, chosen[0]!, opening);
  // What the headline is about tells whose minister it is where the lines below do not.
  if (chosen[0]!.role?.kind === 'state' && !chosen[0]!.role.past) chosen[0]!.code ??= setting.headline;
  return { ...speaker, country: chosen[0]!.code };
}

/** Named in the sentence that tells of the interview. */
function isInterviewed(doc: TextDocument, { from }: PersonMention): boolean {
  return TOLD_AS_INTERVIEW.inSentence(doc, from);
}
