import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument } from './document.js';

/** Words that a heading may hold beside its country: "[heading]", "The", a colon. */
const BESIDE = /^(?:\[|\]|heading|\*|#|-|•|·|–|—|:|\.|the|\d+)$/;

interface Heading {
  readonly code: ActorCode;
  /** The rest of the paragraph is its text ("DENMARK: The government …"). */
  readonly runsIn: boolean;
}

/** The country that heads a paragraph: a line of its own, or the words before its colon or dash. */
function headingOf(doc: TextDocument, paragraph: number, first: ActorMention | undefined): Heading | null {
  if (!first || !isCountry(first.code) || first.naming === 'demonym') return null;
  const { from, to } = doc.paragraphs[paragraph]!;
  for (let k = from; k < first.from; k++) if (!BESIDE.test(doc.lower[k]!)) return null;
  let k = first.to;
  while (k < to && BESIDE.test(doc.lower[k]!)) k++;
  if (k >= to) return { code: first.code, runsIn: false };
  const capital = first.naming === 'capital' || doc.lower[first.to] === ',';
  return !capital && /^(?::|—|–)$/.test(doc.lower[first.to] ?? '') ? { code: first.code, runsIn: true } : null;
}

/** A text laid out by country has at least so many headings. */
const FEWEST = 2;

/**
 * Per paragraph the country under whose heading it stands, in a text that is laid out by country (a factbox); null
 * elsewhere.
 */
export function headingsOf(doc: TextDocument, actors: readonly ActorMention[]): (ActorCode | null)[] {
  const first = new Map<number, ActorMention>();
  for (const m of actors) {
    const p = doc.paragraphOf[m.from]!;
    if (!first.has(p)) first.set(p, m);
  }
  const headings = doc.paragraphs.map((_, p) => headingOf(doc, p, first.get(p)));
  if (headings.filter((each) => each !== null).length < FEWEST) return headings.map(() => null);
  let current: ActorCode | null = null;
  return headings.map((heading) => {
    if (heading) current = heading.code;
    const own = current;
    if (heading?.runsIn) current = null;
    return own;
  });
}
