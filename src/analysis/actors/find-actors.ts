import { type ActorCode, isCountry } from '../../domain/actor.js';
import { distinctWords, WordFact } from '../text/distinct-words.js';
import type { TextDocument } from '../text/document.js';
import { isWord } from '../text/letters.js';
import type { ActorMention } from './actors.js';
import { isDateline, means } from './ambiguity.js';
import { type ActorName, type ActorTable, firstWord } from './lexicon.js';

/** The length of a name below which capitals are its own form: "US" is never the headline form of "us". */
const HEADLINE_LENGTH = 5;
const FOLD: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '‐': '-', '‑': '-', '–': '-', '\u00a0': ' ', '\n': ' ', '\t': ' ' };
const isWordCharacter = (c: string | undefined): boolean => c !== undefined && isWord(c);

/** True when `text` holds the name at `at`, in its own case or, for longer names, in capitals. */
function standsAt(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  if (end > text.length || isWordCharacter(text[end])) return false;
  let own = true;
  let capitals = name.length >= HEADLINE_LENGTH;
  for (let k = 0; k < name.length && (own || capitals); k++) {
    const given = text[at + k]!;
    const folded = FOLD[given] ?? given;
    const wanted = name[k]!;
    if (folded !== wanted && !(k === 0 && folded.toLowerCase() === wanted.toLowerCase() && /^(?:the |The |\p{Ll})/u.test(name)))
      own = false;
    if (capitals && folded !== wanted.toUpperCase()) capitals = false;
  }
  return own || capitals;
}

/** Index after the token that holds the character before `offset`. */
function tokenAfter(doc: TextDocument, from: number, offset: number): number {
  let to = from + 1;
  while (to < doc.length && doc.start[to]! < offset) to++;
  return to;
}

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

const standingAt = (names: readonly ActorName[], doc: TextDocument, token: number): ActorName | undefined =>
  names.length === 0 ? undefined : names.find((name) => standsAt(doc.text, doc.start[token]!, name.text));

const nameAt = (doc: TextDocument, token: number, table: ActorTable): ActorName | undefined =>
  standingAt(table.byFirstWord.get(firstWord(doc.lower[token]!)) ?? NONE, doc, token);

/**
 * Every country and body that a text names, in order, without overlaps; the longest name wins ("South Sudan", "Syrian
 * Democratic Forces"). Case counts ("us" is not the US), first names, surnames, datelines and compounds such as
 * "US-backed" do not. Linear in the number of tokens.
 */
export function findActors(doc: TextDocument, table: ActorTable): ActorMention[] {
  const out: ActorMention[] = [];
  const shared = new Set<ActorMention>();
  const { words, at } = distinctWords(doc.lower);
  const names = beginningWith(table);
  for (let i = 0; i < doc.length; ) {
    const name = standingAt(names.of(words[at[i]!]!), doc, i);
    if (!name) {
      i++;
      continue;
    }
    const to = tokenAfter(doc, i, doc.start[i]! + name.text.length);
    if (name.code !== null && means(doc, i, to, name)) {
      const mention = { from: i, to, code: name.code, naming: name.naming };
      out.push(mention);
      if (name.shared) shared.add(mention);
    }
    i = to;
  }
  return shared.size === 0 ? out : withoutForeign(doc, out, shared, table);
}

/** Without "the Foreign Office" where it is that of another state: "the German Foreign Office", or in a text about Pakistan alone. */
function withoutForeign(
  doc: TextDocument,
  actors: readonly ActorMention[],
  shared: ReadonlySet<ActorMention>,
  table: ActorTable,
): ActorMention[] {
  const named = new Set(actors.filter((actor) => !shared.has(actor) && isCountry(actor.code)).map(({ code }) => code));
  const from = datelineCountry(doc, table);
  if (from !== null) named.add(from);
  return actors.filter((actor, k) => {
    if (!shared.has(actor)) return true;
    const before = actors[k - 1];
    const owned = before && before.code !== actor.code && actor.from - before.to <= (doc.lower[before.to] === "'s" ? 1 : 0);
    return !owned && (named.has(actor.code) || named.size === 0);
  });
}

/** Paragraphs in which a dateline may stand: a headline and a byline may come before. */
const DATELINE_WITHIN = 4;

/** The country from whose capital a report was written ("BRUSSELS (Wire) -"): whom it means by "the minister", where it names nobody else. */
export function datelineCountry(doc: TextDocument, table: ActorTable): ActorCode | null {
  for (const { from } of doc.paragraphs.slice(0, DATELINE_WITHIN)) {
    const name = nameAt(doc, from, table);
    if (name?.naming !== 'capital') continue;
    if (isDateline(doc, from, tokenAfter(doc, from, doc.start[from]! + name.text.length))) return name.code;
  }
  return null;
}
