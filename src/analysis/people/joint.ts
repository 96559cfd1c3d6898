import type { Statement } from '../../domain/statement.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { firstAtLeast } from '../text/sorted.js';
import type { Setting } from './setting.js';

type Named = Pick<Setting, 'doc' | 'actorAt'>;

const JOINS = /^(?:,|and|the|&)$/;
/** "the envoy to Iraq and Syria", "head of the camps in Iraq and Syria": what somebody works on, or where. */
const WHERE = /^(?:to|in|for|on|across|between|over|against|with|about|into|inside)$/;

/** Only a comma, "and" or "the" stands between them. */
function areListed({ doc }: Named, from: number, to: number): boolean {
  if (from >= to) return false;
  for (let k = from; k < to; k++) if (!JOINS.test(doc.lower[k]!)) return false;
  return true;
}

/** "French, German" of "French, German and Dutch officials": does the comma stand between countries of one list? */
export const isCommaOfList = ({ doc, actorAt }: Named, comma: number): boolean => {
  if (doc.lower[comma] !== ',' || !actorAt.has(comma - 1)) return false;
  const next = doc.lower[comma + 1] === 'and' ? comma + 2 : comma + 1;
  const other = actorAt.get(doc.lower[next] === 'the' ? next + 1 : next);
  // "Dutch, Swedish and German": a list ends with "and".
  return other !== undefined && /^(?:and|,)$/.test(doc.lower[next === comma + 1 ? other.to : comma + 1] ?? '');
};

const STATELESS = /^(?:kurdish|western|european|arab|foreign|regional|local|allied)$/;

/** "French and German ministers", "the governments of Sweden, Norway and Finland": those who speak for several states or bodies at once, and so for none alone. */
function speaksForSeveral(setting: Named, { from, to }: TokenRange): boolean {
  const { doc, actorAt } = setting;
  for (let k = from; k < to; k++) {
    const first = actorAt.get(k);
    if (!first || first.from !== k) continue;
    // "Kurdish and Iraqi delegations": a people without a state of its own.
    if (first.naming === 'demonym' && doc.lower[k - 1] === 'and' && k - 2 >= from && STATELESS.test(doc.lower[k - 2]!)) return true;
    if (first.naming === 'demonym' && doc.lower[first.to] === 'and' && STATELESS.test(doc.lower[first.to + 1] ?? '')) return true;
    let next = first.to;
    while (next < to && JOINS.test(doc.lower[next]!)) next++;
    const second = next < to ? actorAt.get(next) : undefined;
    const before = doc.lower[doc.lower[k - 1] === 'the' ? k - 2 : k - 1] ?? '';
    // "the Iraq and Syria director": a country's bare name before a noun is what they work on.
    const beat = second?.naming === 'name' && doc.tag[second.to] === 'NOUN' && second.to < to;
    // "officials in Berlin and Paris": capitals stand for who governs there.
    const where = k > from && WHERE.test(before) && !(before === 'in' && first.naming === 'capital' && second?.naming === 'capital');
    if (second && second.code !== first.code && areListed(setting, first.to, next) && !beat && !where) return true;
  }
  return false;
}

/** No subject of a clause is longer, in tokens. */
const LONGEST_SUBJECT = 10;

/** "The Kenyan ministry and the Ugandan embassy said": where the first of two begins, of whom only the second was read; -1 where there is none. */
function firstOfTwo({ doc, actorAt }: Named, { from }: TokenRange, country: string): number {
  if (doc.lower[from - 1] !== 'and') return -1;
  const begin = doc.sentences[doc.sentenceOf[from]!]!.from;
  let of: string | null = null;
  let first = from - 2;
  while (first >= begin && from - first <= LONGEST_SUBJECT && (SUBJECT.test(doc.tag[first]!) || doc.lower[first] === "'s")) {
    const actor = actorAt.get(first);
    if (actor && actor.code !== country) of = actor.code;
    if (actor?.code === country) return -1;
    first--;
  }
  const opens = first < begin || /^(?:["—:]|,)$/.test(doc.lower[first]!);
  return of !== null && opens && first + 1 < from - 1 && isBodyOrOffice(doc, from - 2) ? first + 1 : -1;
}
const SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|PART)$/;
/** What speaks for a state: "ministry", "officials". */
const isBodyOrOffice = ({ lower }: TextDocument, at: number): boolean =>
  /^(?:ministry|ministries|department|office|embassy|government|cabinet|parliament|agency|service|services|police|army|court|officials?|authorities|ministers?|president|premier|prosecutors?|ambassador|envoy|spokes(?:man|woman|person)|administration|commission|forces|council)$/.test(
    lower[at]!,
  );

const calledSo = ({ speaker }: Statement): string => `${speaker?.name}|${speaker?.role}`;

/** Whoever said it together with the one before the "and" of another country: by both names, for neither alone. */
function ofBoth(doc: TextDocument, actors: readonly ActorMention[], statement: Statement): Statement {
  const { source, speaker } = statement;
  if (!source || !speaker?.country || (speaker.name !== null && speaker.role !== null)) return statement;
  const from = firstAtLeast(doc.start, source.start);
  if (doc.lower[from - 1] !== 'and') return statement;
  const actorAt = new Map<number, ActorMention>();
  for (const actor of actors) for (let k = actor.from; k < actor.to; k++) actorAt.set(k, actor);
  const first = firstOfTwo({ doc, actorAt }, { from, to: from }, speaker.country);
  if (first < 0) return statement;
  const opens = speaker.name !== null && /^(?:the|an?)$/.test(doc.lower[first]!) ? first + 1 : first;
  const both = doc.text.slice(doc.start[opens], source.end);
  const named = speaker.name === null ? { name: null, role: both } : { name: both, role: null };
  return { ...statement, speaker: { ...speaker, ...named, country: null } };
}

/**
 * Statements of those who speak for several states or bodies without the one that was read first: whoever is shown speaks for none alone. Stances are
 * read before, since they find the others beside that one.
 */
export function withoutOneOfSeveral(doc: TextDocument, actors: readonly ActorMention[], found: readonly Statement[]): Statement[] {
  const statements = found.map((statement) => ofBoth(doc, actors, statement));
  const joint = new Set<string>();
  const actorAt = new Map<number, ActorMention>();
  for (const statement of statements) {
    const { source, speaker } = statement;
    if (!source || !speaker?.country || !(speaker.name ?? speaker.role ?? '').includes(' and ')) continue;
    if (actorAt.size === 0) for (const actor of actors) for (let k = actor.from; k < actor.to; k++) actorAt.set(k, actor);
    const range = { from: firstAtLeast(doc.start, source.start), to: firstAtLeast(doc.start, source.end) };
    if (speaksForSeveral({ doc, actorAt }, range)) joint.add(calledSo(statement));
  }
  if (joint.size === 0) return [...statements];
  return statements.map((statement) =>
    statement.speaker && joint.has(calledSo(statement)) ? { ...statement, speaker: { ...statement.speaker, country: null } } : statement,
  );
}
