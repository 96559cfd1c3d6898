import type { ActorCode } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import { isVerbal } from '../statements/words.js';
import type { TokenRange } from '../text/document.js';
import type { NameMention } from './names.js';
import type { Setting } from './setting.js';
import { firstFrom } from './sorted.js';

/** How far into a sentence its subject may stand, in tokens. */
const SUBJECT_REACH = 8;

function isSubject({ doc }: Setting, actor: ActorMention): boolean {
  if (actor.naming === 'demonym') return false;
  const start = doc.sentences[doc.sentenceOf[actor.from]!]!.from;
  const before = doc.lower[actor.from - 1] ?? '';
  const near = actor.from - start <= SUBJECT_REACH || doc.quotationOf[actor.from - 1]! >= 0;
  const opens = actor.from === start || (near && /^(?:,|the|that|and|but|while|as|when|if|:|—|\)|"|')$/.test(before));
  return opens && isVerbal(doc.tag[actor.to]);
}

/** "Danish officials", "France’s government", "the US delegation", "German nationals" are theirs; "the French man" is not,
 * nor is an office that is spoken to ("urged the French government"). */
function hasOffice({ doc, roles }: Setting, actor: ActorMention): boolean {
  const before = doc.tag[actor.from - 1] === 'DET' ? actor.from - 2 : actor.from - 1;
  if (doc.tag[before] === 'VERB') return false;
  for (let k = actor.to; k < Math.min(doc.length, actor.to + 4); k++) {
    const lower = doc.lower[k]!;
    if (roles.institutions.has(lower) || roles.heads.get(lower) === 'state') return true;
    if (!(lower === "'s" || doc.tag[k] === 'ADJ' || doc.tag[k] === 'NOUN' || doc.tag[k] === 'PROPN')) return false;
  }
  return false;
}

/** Countries that act, in order; those that only stand in a named person’s title are left out ("US President Kest"). */
function actingCountries(setting: Setting, names: readonly NameMention[]): ActorMention[] {
  const { doc, actors } = setting;
  const inTitle = new Set<number>();
  for (const { title } of names) for (let k = title.from; k < title.to; k++) inTitle.add(k);
  const counts = (actor: ActorMention): boolean =>
    actor.naming !== 'body' && !inTitle.has(actor.from) && !doc.furniture[doc.paragraphOf[actor.from]!];
  return actors.filter((actor) => counts(actor) && (isSubject(setting, actor) || hasOffice(setting, actor)));
}

/** The country that a text names at least twice as often as any other; null when there is none. */
function dominantCountry(actors: readonly ActorMention[]): ActorCode | null {
  const count = new Map<ActorCode, number>();
  for (const { code, naming } of actors) if (naming !== 'body') count.set(code, (count.get(code) ?? 0) + 1);
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** How many paragraphs away a country may act whose office is named without it. */
const REACH = 3;

/** Mentions of one paragraph that are compared; more than these no paragraph of prose has. */
const MOST_COMPARED = 100;

/** Tells the country of an office that is named without one. */
export interface Countries {
  /**
   * "the migration minister": the country that acts in the same sentence, else the last that acted before it, else the
   * first that acts after it, where it is alone in its paragraph; else the country that the text is about. Null where
   * the text is about several.
   */
  around(source: TokenRange): ActorCode | null;
}

export function countriesOf(setting: Setting, names: readonly NameMention[]): Countries {
  const { doc } = setting;
  const acting = actingCountries(setting, names);
  const dominant = dominantCountry(setting.actors);
  const paragraphOf = (actor: ActorMention): TokenRange => doc.paragraphs[doc.paragraphOf[actor.from]!]!;
  const onlyOneIn = ({ from, to }: TokenRange): ActorCode | null => {
    const first = firstFrom(acting, from);
    const code = acting[first]?.code ?? null;
    for (let k = first; k < Math.min(acting.length, first + MOST_COMPARED) && acting[k]!.from < to; k++)
      if (acting[k]!.code !== code) return null;
    return code;
  };
  return {
    around(source) {
      const sentence = doc.sentences[doc.sentenceOf[source.from]!]!;
      const own = acting[firstFrom(acting, sentence.from)];
      if (own && own.from < sentence.to) return own.code;
      const next = firstFrom(acting, source.from);
      const nearest = acting[next - 1] ?? acting[next];
      const near = nearest && Math.abs(doc.paragraphOf[nearest.from]! - doc.paragraphOf[source.from]!) <= REACH;
      const code = near ? onlyOneIn(paragraphOf(nearest)) : null;
      return code ?? dominant;
    },
  };
}
