import type { ActorCode } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import { isVerbal } from '../statements/words.js';
import type { TokenRange } from '../text/document.js';
import type { NameMention } from './names.js';
import type { Setting } from './setting.js';

/** A country that acts in the text: as the subject of a sentence, or through one of its offices ("Danish officials"). */
export type ActingCountry = ActorMention;

/** How far into a sentence its subject may stand, in tokens. */
const SUBJECT_REACH = 8;

function isSubject({ doc }: Setting, actor: ActorMention): boolean {
  if (actor.naming === 'demonym') return false;
  const start = doc.sentences[doc.sentenceOf[actor.from]!]!.from;
  const before = doc.lower[actor.from - 1] ?? '';
  const opens = actor.from === start || (actor.from - start <= SUBJECT_REACH && /^(?:,|the|that|and|but|:|—|\))$/.test(before));
  return opens && isVerbal(doc.tag[actor.to]);
}

/** "Danish officials", "France’s government", "the US delegation", "German nationals" are theirs; "the French man" is not. */
function hasOffice({ doc, roles }: Setting, actor: ActorMention): boolean {
  for (let k = actor.to; k < Math.min(doc.length, actor.to + 4); k++) {
    const lower = doc.lower[k]!;
    if (roles.institutions.has(lower) || roles.heads.get(lower) === 'state') return true;
    if (!(lower === "'s" || doc.tag[k] === 'ADJ' || doc.tag[k] === 'NOUN' || doc.tag[k] === 'PROPN')) return false;
  }
  return false;
}

/** Countries that act, in order; those that only stand in a named person’s title are left out ("US President Kest"). */
export function actingCountries(setting: Setting, names: readonly NameMention[]): ActingCountry[] {
  const inTitle = new Set<number>();
  for (const { title } of names) for (let k = title.from; k < title.to; k++) inTitle.add(k);
  return setting.actors.filter(
    (actor) =>
      actor.naming !== 'body' &&
      !inTitle.has(actor.from) &&
      !setting.doc.furniture[setting.doc.paragraphOf[actor.from]!] &&
      (isSubject(setting, actor) || hasOffice(setting, actor)),
  );
}

/** The country that a text names at least twice as often as any other; null when there is none. */
function dominantCountry(actors: readonly ActorMention[]): ActorCode | null {
  const count = new Map<ActorCode, number>();
  for (const { code, naming } of actors) if (naming !== 'body') count.set(code, (count.get(code) ?? 0) + 1);
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/**
 * The country of an office that is named without one ("the migration minister"): the country that acts in the same
 * sentence, else the last that acted before it, else the first that acts after it. Where none acts it is the country that
 * the text is about; null where it is about several.
 */
export function countryAround({ doc, actors }: Setting, acting: readonly ActingCountry[], source: TokenRange): ActorCode | null {
  const sentence = doc.sentenceOf[source.from]!;
  let before: ActorCode | null = null;
  let after: ActorCode | null = null;
  for (const actor of acting) {
    if (doc.sentenceOf[actor.from] === sentence) return actor.code;
    if (actor.from < source.from) before = actor.code;
    else after ??= actor.code;
  }
  return before ?? after ?? dominantCountry(actors);
}
