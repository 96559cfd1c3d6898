import { StandpointError } from '../../domain/errors.js';
import type { Group } from '../../domain/figure.js';

/** What people call the groups. */
const CALLED: Readonly<Record<Group, readonly string[]>> = {
  men: ['men', 'man', 'male', 'males', 'fathers'],
  women: ['women', 'woman', 'female', 'females', 'mothers', 'mother', 'wives'],
  children: ['children', 'child', 'kids', 'minors', 'minor'],
  orphans: ['orphans', 'orphan'],
  everyone: ['everyone', 'everybody', 'all', 'nationals', 'citizens'],
};
const GROUP_OF: ReadonlyMap<string, Group> = new Map(
  Object.entries(CALLED).flatMap(([group, names]) => names.map((name): [string, Group] => [name, group as Group])),
);
/** Words that join a group to a country and say nothing. */
const JOINING = new Set(['on', 'for', 'about', 'and', 'of', '&', '+']);

/** The group that a word names, in any case; null for any other word. */
export const groupOf = (word: string): Group | null => GROUP_OF.get(word.toLowerCase().replace(/[.,;:?!]+$/, '')) ?? null;

/**
 * Takes a group of people off either end: "france children" → ["france", "children"]. Throws `bad_request` where several are named, since
 * what is said of one is not said of the other.
 */
export function splitGroup(text: string): [rest: string, group: Group | null] {
  let words = text.trim().split(/\s+/);
  const named = new Set<Group>();
  for (;;) {
    const last = groupOf(words.at(-1) ?? '');
    const first = groupOf(words[0] ?? '');
    if (last) words = words.slice(0, -1);
    else if (first) words = words.slice(1);
    else if (named.size > 0 && JOINING.has(words.at(-1)?.toLowerCase() ?? '')) words = words.slice(0, -1);
    else if (named.size > 0 && JOINING.has(words[0]?.toLowerCase() ?? '')) words = words.slice(1);
    else break;
    const group = last ?? first;
    if (group) named.add(group);
  }
  const [group = null, another] = named;
  if (another) {
    const rest = words.join(' ') || 'france';
    throw new StandpointError('bad_request', 'Ask for one group at a time.', { remedy: `For example: /stance ${rest} ${group}` });
  }
  return [words.join(' '), group];
}
