import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument } from './document.js';
import { beginsWithCapital } from './letters.js';
import { beginningIn, firstFrom } from './sorted.js';
import { wordKind } from './word-kinds.js';

interface Surroundings {
  readonly doc: TextDocument;
  readonly actors: readonly ActorMention[];
}

/** Whoever is named from a token on. */
function namedAt({ actors }: Surroundings, token: number): ActorMention | null {
  const actor = actors[firstFrom(actors, token)];
  return actor?.from === token ? actor : null;
}

interface Heading {
  /** Null for a heading that leaves the country above it: of several, or of none. */
  readonly code: ActorCode | null;
  /** What it is: words alone; a name, a colon and more words; or a name before the text of its own paragraph. */
  readonly kind: 'alone' | 'line' | 'opening';
}

const BULLET = wordKind(/^[-—–•*·]$/);

/** How long a heading may be that says more than whose part it is, in tokens: "Germany: quietly, and children only". */
const LONGEST_LINE = 12;

/** Does a paragraph not close as a sentence does, and is no item of a list? */
const isLine = ({ lower }: TextDocument, from: number, to: number): boolean =>
  to - from <= LONGEST_LINE && !/^(?:[.!?";,:)…]|-|\*|•|·|–|—|\d+)$/.test(lower[to - 1]!) && !/^(?:-|\*|•|·|–|—|\d+|")$/.test(lower[from]!);

/** The country whose name stands alone in a paragraph, or before a colon or dash at its beginning. */
function headingIn(setting: Surroundings, paragraph: number): Heading | null {
  const { doc } = setting;
  const { from: first, to } = doc.paragraphs[paragraph]!;
  const from = BULLET.at(doc, first) ? first + 1 : first;
  const actor = namedAt(setting, from);
  if (actor?.naming !== 'name') return null;
  const alone = actor.to >= to || (actor.to === to - 1 && /^[.:]$/.test(doc.lower[actor.to]!));
  const mark = doc.lower[actor.to];
  // "Australia, Denmark: tear up the passport"
  if (/^(?:,|and|&|\/)$/.test(mark ?? '') && isLine(doc, first, to) && doc.lower.slice(first, to).includes(':'))
    return { code: null, kind: 'line' };
  // "NORWAY - Oslo has fetched five": a dash with room around it.
  const opens = mark === ':' || (/^[-–—]$/.test(mark ?? '') && doc.start[actor.to]! > doc.end[actor.to - 1]!);
  if (alone) return { code: actor.code, kind: 'alone' };
  return opens ? { code: actor.code, kind: isLine(doc, first, to) ? 'line' : 'opening' } : null;
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
    if (code !== null && code !== next) return { code: null, kind: 'alone' };
    code = next;
  }
  return { code, kind: 'alone' };
}

/** "TURKEY", "ANKARA" above all text: the desk, or where it was written. */
function isAboveText(setting: Surroundings, paragraph: number): boolean {
  const { paragraphs, lower } = setting.doc;
  const { from, to } = paragraphs[paragraph]!;
  if (namedAt(setting, from)?.to !== to) return false;
  return !paragraphs.slice(0, paragraph).some(({ to: end }) => /^[.!?"]$/.test(lower[end - 1]!));
}

/** "Vienna's turn" over "Austria has gone the other way": a heading and the sentence below it that open with one country come to it. */
function sections(setting: Surroundings): (ActorCode | null)[] {
  const { doc } = setting;
  const opener = (k: number): ActorCode | null => namedAt(setting, doc.paragraphs[k]?.from ?? -1)?.code ?? null;
  // "And Kenya?": what an explainer asks it answers below, unless that speaks of another country alone.
  const isAnswered = (k: number, code: ActorCode | null): boolean => {
    const answer = doc.paragraphs[k + 1];
    if (doc.lower[doc.paragraphs[k]!.to - 1] !== '?' || !answer) return false;
    const named = beginningIn(setting.actors, answer.from, answer.to).filter((m) => isCountry(m.code));
    return named.length === 0 || named.some((m) => m.code === code);
  };
  let standing: ActorCode | null = null;
  return doc.paragraphs.map((_, k) => {
    const heading = k > 0 && !isAboveText(setting, k) ? worded(setting, k) : null;
    if (heading)
      standing = isAnswered(k, heading.code) || (opener(k) === heading.code && opener(k + 1) === heading.code) ? heading.code : null;
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
    return k > 0 && bare[k]!.kind === 'alone' && !isAboveText(setting, k) && doc.word[from] === doc.word[from]!.toUpperCase();
  };
  const all = bare.flatMap((heading, k) => (heading ? [k] : []));
  if (all.length < 2 && !all.some(shouted)) return sections(setting);
  let standing: ActorCode | null = null;
  return bare.map((own, k) => {
    const heading = own ?? worded(setting, k);
    // "France: tries them there", "Kosovo: brought back 110": each line of such a list is all that is told of one.
    const isItem = heading?.kind === 'line' && Boolean(bare[k - 1] ?? bare[k + 1]);
    if (heading === null ? standing === null : heading.kind !== 'opening' && !isItem) standing = heading?.code ?? null;
    return heading?.code ?? standing;
  });
}

const SETS_APART = wordKind(/^[:–—]$/);

/** Where the text of a paragraph begins behind the country that heads it ("KOSOVO: Brought …"): the token itself where none does. */
export function afterHeading(doc: TextDocument, from: number): number {
  const { paragraphs, paragraphOf } = doc;
  const { from: begins, to } = paragraphs[paragraphOf[from]!]!;
  if (begins !== from) return from;
  for (let k = from + 1; k < Math.min(to, from + LONGEST); k++) if (SETS_APART.at(doc, k)) return k + 1;
  return from;
}
