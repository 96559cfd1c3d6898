import type { Speaker } from '../../domain/statement.js';
import { ASKS } from '../statements/transcript.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { initialsOf } from '../text/letters.js';
import { inside } from '../text/sorted.js';
import type { Person } from './people-index.js';
import type { PersonMention } from './person-mention.js';
import { personSpeaker, type Resolved, type Resolver } from './resolver.js';
import { textOf } from './setting.js';

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

/** "ANN KEST:" where a turn opens: whom the text names in small letters elsewhere; undefined for other phrases. */
export function shouted({ setting: { doc }, directory }: Resolver, { from, to }: TokenRange): Person | undefined {
  const name = textOf(doc, from, to);
  const opens = from === doc.paragraphs[doc.paragraphOf[from]!]!.from && /^[:(]$/.test(doc.lower[to] ?? '');
  return opens && name === name.toUpperCase() ? directory.named(name.toLowerCase()) : undefined;
}

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
  const chosen = inOffice.length > 0 ? inOffice : [...named];
  return chosen.length === 1 ? personSpeaker(resolver, chosen[0]!, opening).speaker : null;
}
