import type { ActorCode } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { firstFrom, lastBefore } from '../text/sorted.js';
import type { NameMention } from './names.js';
import type { Resolver } from './resolver.js';

/** "the Interior Ministry", where the text knows one interior minister: of whose country they spoke; null where nothing tells. */
export function ministersCountry({ setting, directory }: Resolver, { from, to }: TokenRange): ActorCode | null {
  const { doc, roles } = setting;
  if (!/^(?:ministry|department)$/.test(doc.lower[to - 1]!)) return null;
  const field = doc.lower.slice(from, to).filter((word) => roles.portfolios.has(word));
  const fits = ({ person: { role, code } }: (typeof directory.mentions)[number]): boolean =>
    code !== null && role?.head === 'minister' && field.every((word) => role.text.toLowerCase().includes(word));
  return field.length > 0 ? (lastBefore(directory.mentions, firstFrom(directory.mentions, from), fits)?.person.code ?? null) : null;
}

/** How many paragraphs back "the ministry" reaches. */
const REACH = 2;

/** "the ministry", behind what a minister said: of that one's country; null for other phrases. */
export function ministryAgain({ setting: { doc }, past }: Resolver, { from, to }: TokenRange): ActorCode | null {
  if (to - from !== 2 || doc.lower[from] !== 'the' || !/^(?:ministry|department)$/.test(doc.lower[to - 1]!)) return null;
  const last = past.at(-1);
  if (!last || !/\bminister\b/i.test(last.speaker.role ?? '')) return null;
  return doc.paragraphOf[from]! - doc.paragraphOf[last.source.from]! <= REACH ? last.speaker.country : null;
}

/** The name in full, but for one that the text brings only later as another country's: "Tunisia … the Interior Ministry … the Saudi Interior Ministry". */
export function namedSoFar(
  { setting: { actorAt }, directory, countries }: Resolver,
  { name, from }: NameMention,
  source: TokenRange,
): string {
  const full = directory.fullName(name);
  const first = directory.firstOf(full);
  const owner = first && first.from > from ? actorAt.get(first.from) : undefined;
  if (!owner || owner.naming === 'body') return full;
  const here = countries.around(source);
  return here !== null && here !== owner.code ? name : full;
}
