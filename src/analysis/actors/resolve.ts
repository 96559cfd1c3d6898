import { distance } from 'fastest-levenshtein';
import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { Actor, ActorTable } from './lexicon.js';
import { codeOfFlag, namesInOtherLanguages } from './other-languages.js';

/** Lower case, without accents, stops and "the". */
const fold = (typed: string): string =>
  typed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

const MOST = 3;
const LONGEST_TYPED = 60;
/** Names are tried in this order, so that "us" is the United States before it is anything else. */
const ORDER = ['name', 'body', 'demonym', 'capital', 'government'] as const;

interface Folded {
  readonly codeOf: ReadonlyMap<string, ActorCode>;
}
const cache = new WeakMap<ActorTable, Folded>();

/** Folded names of a table, made once per table. */
function foldedNames(table: ActorTable): Folded {
  const known = cache.get(table);
  if (known) return known;
  const codeOf = new Map<string, ActorCode>();
  const put = (name: string, code: ActorCode): void => {
    const key = fold(name);
    if (key && !codeOf.has(key)) codeOf.set(key, code);
  };
  const names = [...table.byFirstWord.values()].flat();
  for (const naming of ORDER) {
    for (const { text, code, naming: own } of names) if (own === naming && code !== null) put(text, code);
    if (naming === 'body') for (const code of table.actors.keys()) put(code, code);
  }
  for (const { code, name } of table.actors.values()) put(name, code);
  for (const [name, code] of namesInOtherLanguages(table.actors.keys())) put(name, code);
  const made = { codeOf };
  cache.set(table, made);
  return made;
}

export type ActorResolution = { readonly code: ActorCode } | { readonly suggestions: readonly Actor[] };

/**
 * The actor that somebody typed, in any case and spelling of the lexicon ("uk", "Turkiye", "french", "FR"), in a language of the digests
 * ("Allemagne"), or as a flag; otherwise up to three actors with the nearest names, nearest first: those that begin with what was typed,
 * that hold it as a word ("korea"), or that are written much like it (Levenshtein distance at most a third of the length).
 */
export function resolveActor(table: ActorTable, typed: string): ActorResolution {
  const { codeOf } = foldedNames(table);
  const flag = codeOfFlag(typed);
  if (flag !== null && table.actors.has(flag)) return { code: flag };
  const key = fold(typed.slice(0, LONGEST_TYPED));
  const exact = codeOf.get(key);
  if (exact !== undefined) return { code: exact };
  if (!key) return { suggestions: [] };
  const limit = Math.max(1, Math.floor(key.length / 3));
  const nearest = new Map<ActorCode, number>();
  for (const [name, code] of codeOf) {
    const far = farFrom(key, name, limit);
    if (far <= limit && far < (nearest.get(code) ?? Infinity)) nearest.set(code, far);
  }
  const sorted = [...nearest].sort((a, b) => a[1] - b[1]).slice(0, MOST);
  return { suggestions: sorted.flatMap(([code]) => table.actors.get(code) ?? []) };
}

function farFrom(key: string, name: string, limit: number): number {
  if (key.length >= 3 && name.startsWith(key)) return 0.5;
  if (key.length >= 4 && name.endsWith(` ${key}`)) return 0.75;
  return Math.abs(name.length - key.length) > limit ? Infinity : distance(key, name);
}

/** Actors with a name that begins with what was typed, for completion: countries first, then by name. */
export function completeActor(table: ActorTable, typed: string, limit: number): Actor[] {
  const flag = table.actors.get(codeOfFlag(typed) ?? '');
  if (flag) return [flag];
  const key = fold(typed.slice(0, LONGEST_TYPED));
  if (key === '' && typed.trim() !== '') return [];
  const codes = new Set<ActorCode>();
  for (const [name, code] of foldedNames(table).codeOf) if (name.startsWith(key)) codes.add(code);
  const found = [...codes].flatMap((code) => table.actors.get(code) ?? []);
  const own = (actor: Actor): number => (fold(actor.name).startsWith(key) ? 0 : 1);
  const body = (actor: Actor): number => (actor.kind === 'country' ? 0 : 1);
  return found.sort((a, b) => own(a) - own(b) || body(a) - body(b) || a.name.localeCompare(b.name, 'en')).slice(0, limit);
}

/** The name shown to readers; the code itself for a code that no lexicon holds. */
export const nameOf = (table: ActorTable, code: ActorCode): string => table.actors.get(code)?.name ?? code;

/** The flag of a country, of the EU or of the UN as an emoji; empty for everybody else. */
export function flagOf(code: ActorCode): string {
  if (!isCountry(code) && code !== 'EU' && code !== 'UN') return '';
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}
