import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { firstFrom } from '../text/sorted.js';

interface Surroundings {
  readonly doc: TextDocument;
  readonly actors: readonly ActorMention[];
  readonly actorAt: ReadonlyMap<number, ActorMention>;
}

interface Heading {
  /** Null for a heading that leaves the country above it: of several, or of none. */
  readonly code: ActorCode | null;
  readonly alone: boolean;
  /** A country's name and nothing else, or before a colon or dash: such headings make an overview. */
  readonly bare: boolean;
}

/** The country whose name stands alone in a paragraph, or before a colon or dash at its beginning. */
function headingIn({ doc, actorAt }: Surroundings, paragraph: number): Heading | null {
  const { from: first, to } = doc.paragraphs[paragraph]!;
  const from = /^[-—–•*·]$/.test(doc.lower[first]!) ? first + 1 : first;
  const actor = actorAt.get(from);
  if (!actor || actor.from !== from || actor.naming !== 'name') return null;
  const alone = actor.to >= to || (actor.to === to - 1 && /^[.:]$/.test(doc.lower[actor.to]!));
  const mark = doc.lower[actor.to];
  // "NORWAY - Oslo has fetched five": a dash with room around it.
  const opens = mark === ':' || (/^[-–—]$/.test(mark ?? '') && doc.start[actor.to]! > doc.end[actor.to - 1]!);
  return alone || opens ? { code: actor.code, alone, bare: true } : null;
}

/** Longest heading in words, in tokens. */
const LONGEST = 8;

/** "Kenyans in the camps", "Pressure from the Kurds", "BANGLADESH AND SRI LANKA": a short line without a stop, with its one country. */
function worded({ doc, actors }: Surroundings, paragraph: number): Heading | null {
  const { from, to } = doc.paragraphs[paragraph]!;
  if (to - from > LONGEST || doc.quotationOf[from]! >= 0) return null;
  if (/^[.!:;,"”’')]$/.test(doc.lower[to - 1]!) || !beginsWithCapital(doc.word[from])) return null;
  for (let k = from; k < to; k++) if (/^[:|•]$/.test(doc.lower[k]!)) return null;
  let code: ActorCode | null = null;
  for (let k = firstFrom(actors, from); k < actors.length && actors[k]!.from < to; k++) {
    const next = actors[k]!.code;
    if (!isCountry(next)) continue;
    if (code !== null && code !== next) return { code: null, alone: true, bare: false };
    code = next;
  }
  return { code, alone: true, bare: false };
}

/** "Vienna's turn" over "Austria has gone the other way": a heading and the sentence below it that open with one country come to it. */
function sections(setting: Surroundings): (ActorCode | null)[] {
  const { doc, actorAt } = setting;
  const opener = (k: number): ActorCode | null => actorAt.get(doc.paragraphs[k]?.from ?? -1)?.code ?? null;
  // "And Kenya?": what an explainer asks it answers below.
  const isQuestion = (k: number): boolean => doc.lower[doc.paragraphs[k]!.to - 1] === '?';
  let standing: ActorCode | null = null;
  return doc.paragraphs.map((_, k) => {
    const heading = k > 0 ? worded(setting, k) : null;
    if (heading) standing = isQuestion(k) || (opener(k) === heading.code && opener(k + 1) === heading.code) ? heading.code : null;
    return standing;
  });
}

/**
 * Per paragraph the country of the heading above it, as in an overview "where countries stand"; null where there is none.
 * One name alone makes no overview, unless it stands in capitals inside the text. In an overview any short line is a heading.
 */
export function headingCountries(setting: Surroundings): readonly (ActorCode | null)[] {
  const { doc } = setting;
  const bare = doc.paragraphs.map((_, k) => headingIn(setting, k));
  const shouted = (k: number): boolean => {
    const { from } = doc.paragraphs[k]!;
    return k > 0 && bare[k]!.alone && doc.word[from] === doc.word[from]!.toUpperCase();
  };
  const all = bare.flatMap((heading, k) => (heading ? [k] : []));
  if (all.length < 2 && !all.some(shouted)) return sections(setting);
  let standing: ActorCode | null = null;
  return bare.map((own, k) => {
    const heading = own ?? worded(setting, k);
    if (heading?.alone || (heading === null && standing === null)) standing = heading?.code ?? null;
    return heading?.code ?? standing;
  });
}
