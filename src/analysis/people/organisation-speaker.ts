import type { ActorCode } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { wordsOf } from './people-index.js';
import type { Resolved, Resolver } from './resolver.js';
import { readRole } from './role.js';
import { type Setting, textOf } from './setting.js';
import { inside, lastBefore } from './sorted.js';

export const ARTICLE = /^(?:the|an?|this|that|these|those)$/;

/** Capitalised throughout, and no role: a name, of whatever it may be. */
function isName({ doc, roles }: Setting, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!/^(?:\p{Lu}|-|')/u.test(doc.word[k]!) || roles.heads.has(doc.lower[k]!)) return false;
  return from < to;
}

function bodyIn({ actorAt }: Setting, { from, to }: TokenRange): ActorCode | null {
  for (let k = from; k < to; k++) {
    const actor = actorAt.get(k);
    if (actor && (actor.naming === 'body' || actor.naming === 'government')) return actor.code;
  }
  return null;
}

/** "the ministry" after "the French foreign ministry": the last office of that kind that spoke. */
const officeBefore = ({ past }: Resolver, office: string): Resolved | undefined =>
  lastBefore(past, past.length, (r) => !r.person && r.speaker.name !== null && wordsOf(r.speaker.name).includes(office));

/**
 * A country, body, office or organisation as the speaker of `source`, whose own words stand in `range`; null when it is
 * none. The name is as written, in full where the text has it so.
 */
export function organisationSpeaker(resolver: Resolver, source: TokenRange, range: TokenRange): Resolved | null {
  const { setting, directory, countries, past } = resolver;
  const { doc, roles, actorAt } = setting;
  const from = range.from + (ARTICLE.test(doc.lower[range.from]!) ? 1 : 0);
  if (from >= range.to) return null;
  const make = (name: string, country: ActorCode | null): Resolved => ({
    speaker: { name, role: null, country },
    source,
    plural: false,
    person: false,
    gender: null,
  });
  const written = textOf(doc, from, range.to);
  const actor = actorAt.get(range.to - 1) ?? actorAt.get(from);
  if (actor && actor.from <= from && actor.to >= range.to) return make(written, actor.code);
  const role = readRole(setting, { from, to: range.to });
  if (role.kind === 'institution') {
    const known = role.code === null ? officeBefore(resolver, role.head!) : undefined;
    return make(known?.speaker.name ?? written, role.code ?? known?.speaker.country ?? countries.around(source));
  }
  const named = inside(directory.organisations, range.from, range.to + 1).find((o) => o.from <= from);
  if (!named) return isName(setting, from, range.to) ? make(written, null) : null;
  const name = directory.fullName(named.name);
  const known = bodyIn(setting, range) ?? lastBefore(past, past.length, (r) => r.speaker.name === name)?.speaker.country;
  const office = wordsOf(name).some((word) => roles.institutions.has(word));
  return make(name, known ?? (office ? countries.around(source) : 'NGO'));
}
