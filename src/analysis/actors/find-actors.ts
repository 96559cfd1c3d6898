import { isCountry } from '../../domain/actor.js';
import { WordFact } from '../text/distinct-words.js';
import type { TextDocument } from '../text/document.js';
import type { ActorMention } from './actors.js';
import { means } from './ambiguity.js';
import { type ActorName, type ActorTable, firstWord } from './lexicon.js';
import { standsAt, tokenAfter } from './names.js';
import { isOwnCouncil } from './own-council.js';
import { isPlace } from './place.js';
import { datelineCountry, placedIn } from './towns.js';
import { unionAtItsSeat } from './union-seat.js';

const NONE: readonly ActorName[] = [];
const namesOf = new WeakMap<ActorTable, WordFact<readonly ActorName[]>>();

/** Per word the names that begin with it: found out once per word, since nearly every word of a text begins none. */
function beginningWith(table: ActorTable): WordFact<readonly ActorName[]> {
  const known = namesOf.get(table);
  if (known) return known;
  const fact = new WordFact((lower) => table.byFirstWord.get(firstWord(lower)) ?? NONE);
  namesOf.set(table, fact);
  return fact;
}

/** A loop: a function that is made for each token of a text costs more than looking at it. */
function standingAt(names: readonly ActorName[], doc: TextDocument, token: number): ActorName | undefined {
  for (const name of names) if (standsAt(doc.text, doc.start[token]!, name.text)) return name;
  return undefined;
}

/** "The Australian government", not "The Australian reported": a newspaper's name before a noun is the adjective of its country. */
const isAdjective = ({ tag, lower }: TextDocument, { code, text }: ActorName, to: number): boolean =>
  code === null &&
  text.startsWith('The ') &&
  /^(?:NOUN|ADJ|NUM|PROPN)$/.test(tag[to] ?? '') &&
  !/^(?:newspaper|daily|paper)$/.test(lower[to]!);

/**
 * Every country and body that a text names, in order, without overlaps; the longest name wins ("South Sudan", "Syrian
 * Democratic Forces"). Case counts ("us" is not the US), first names, surnames, datelines and compounds such as
 * "US-backed" do not, nor a capital from where the text has placed it in
 * another country ("Tripoli, Lebanon"). Linear in the number of tokens.
 */
export function findActors(doc: TextDocument, table: ActorTable): ActorMention[] {
  const out: ActorMention[] = [];
  const shared = new Set<ActorMention>();
  const namesakes = new Set<ActorName>();
  const { at } = doc.distinct;
  const names = beginningWith(table).ofEach(doc.distinct);
  const isCountryAt = (token: number): boolean => {
    const name = token < doc.length ? standingAt(names[at[token]!]!, doc, token) : undefined;
    return name?.code != null && isCountry(name.code);
  };
  for (let i = 0; i < doc.length; ) {
    const name = standingAt(names[at[i]!]!, doc, i);
    if (!name) {
      i++;
      continue;
    }
    const to = tokenAfter(doc, i, doc.start[i]! + name.text.length);
    if (isAdjective(doc, name, to)) {
      i++;
      continue;
    }
    if (name.naming === 'capital' && (placedIn(doc, to, table) ?? name.code) !== name.code) namesakes.add(name);
    if (name.code !== null && !namesakes.has(name) && means(doc, i, to, name)) {
      const mention = { from: i, to, code: unionAtItsSeat(doc, to, name) ?? name.code, naming: name.naming };
      const last = out.at(-1);
      if (isOwnCouncil(doc, mention, name, last, isCountryAt)) {
        // From here on it is that of the country.
        namesakes.add(name);
        i = to;
        continue;
      }
      if (last && isBranch(doc, last, mention)) {
        out[out.length - 1] = { ...last, to };
        i = to;
        continue;
      }
      out.push(mention);
      if (name.shared) shared.add(mention);
    }
    i = to;
  }
  return shared.size === 0 ? out : withoutForeign(doc, out, shared, table);
}

/** "Save the Children Australia", "Amnesty International UK": a body with the country of its branch, which is a part of its name. */
const isBranch = ({ tag, lower }: TextDocument, body: ActorMention, { from, to, naming }: ActorMention): boolean =>
  body.naming === 'body' &&
  !isCountry(body.code) &&
  naming === 'name' &&
  body.to === from &&
  !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tag[to] ?? '') &&
  !/^(?:'s|-)$/.test(lower[to] ?? '');

/** How often a text names each country by a name that is its alone, places left out; its dateline counts once. */
function countriesNamed(doc: TextDocument, actors: readonly ActorMention[], table: ActorTable): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (code: string): void => void counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const actor of actors) if (isCountry(actor.code) && !isPlace(doc, actor)) add(actor.code);
  const from = datelineCountry(doc, table);
  if (from !== null) add(from);
  return counts;
}

/** "Kurdish officials … the department of foreign relations": the bodies that the text names more often than any like them, which have such an office. */
function namedMost(certain: readonly ActorMention[]): (code: string) => boolean {
  const counts = new Map<string, number>();
  for (const { code } of certain) counts.set(code, (counts.get(code) ?? 0) + 1);
  const ofOthers = (code: string): number => {
    let count = 0;
    for (const other of ADMINISTRATIONS) if (other !== code) count += counts.get(other) ?? 0;
    return count;
  };
  return (code) => (counts.get(code) ?? 0) > ofOthers(code);
}
/** They have departments by the same names. */
const ADMINISTRATIONS: ReadonlySet<string> = new Set(['AANES', 'KRG']);

/** How many times as often another country may be named. */
const FOREIGN = 2;

/** Without "the Foreign Office" where it is that of another state: "the German Foreign Office", or in a text that is about another. */
function withoutForeign(
  doc: TextDocument,
  actors: readonly ActorMention[],
  shared: ReadonlySet<ActorMention>,
  table: ActorTable,
): ActorMention[] {
  const certain = actors.filter((actor) => !shared.has(actor));
  const named = countriesNamed(doc, certain, table);
  const most = Math.max(0, ...named.values());
  const isNamedMost = namedMost(certain);
  return actors.filter((actor, k) => {
    if (!shared.has(actor)) return true;
    if (!isCountry(actor.code)) return !/^(?:of|to|in)$/.test(doc.lower[actor.to] ?? '') && isNamedMost(actor.code);
    const before = actors[k - 1];
    const owned = before && before.code !== actor.code && actor.from - before.to <= (doc.lower[before.to] === "'s" ? 1 : 0);
    return !owned && FOREIGN * (named.get(actor.code) ?? 0) >= most;
  });
}
