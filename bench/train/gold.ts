import type { Attribution } from '../../src/analysis/statements/attribution.js';
import type { TextDocument, TokenRange } from '../../src/analysis/text/document.js';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
}
export interface GoldAttribution {
  readonly source: GoldSpan | null;
  readonly sources?: readonly GoldSpan[];
  readonly cue: GoldSpan | null;
  readonly cues?: readonly GoldSpan[];
  readonly content: readonly GoldSpan[];
  /** What was said, rather than thought, wanted or felt. */
  readonly statement: boolean;
}
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

const cuesOf = (gold: GoldAttribution): readonly GoldSpan[] => gold.cues ?? (gold.cue ? [gold.cue] : []);

/** An article with its gold, as the rules see it. */
export interface Lesson {
  readonly doc: TextDocument;
  readonly gold: readonly GoldAttribution[];
}

/** The attribution whose cue holds the token; null when none does. */
export function goldAt({ doc, gold }: Lesson, token: number): GoldAttribution | null {
  const start = doc.start[token]!;
  const end = doc.end[token]!;
  const holds = gold.filter((g) => cuesOf(g).some((cue) => start < cue.end && end > cue.start));
  return holds.find((g) => g.statement) ?? holds[0] ?? null;
}

const overlap = (a: GoldSpan, b: GoldSpan): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Share of two spans, 0 to 1, that they have in common. */
export function likeness(a: GoldSpan, b: GoldSpan): number {
  const common = overlap(a, b);
  return common === 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export const spanOf = (doc: TextDocument, { from, to }: TokenRange): GoldSpan => ({ start: doc.start[from]!, end: doc.end[to - 1]! });

function tokensOf(doc: TextDocument, spans: readonly GoldSpan[]): Set<number> {
  const out = new Set<number>();
  for (let k = 0; k < doc.length; k++) {
    if (!/[\p{L}\p{N}]/u.test(doc.word[k]!)) continue;
    if (spans.some(({ start, end }) => doc.start[k]! < end && doc.end[k]! > start)) out.add(k);
  }
  return out;
}

/**
 * Of each attribution: 1 when it answers a statement of the gold (half of the words in common, the speaker touched), 0
 * when it does not, -1 when it answers something that is no statement and so is neither right nor wrong.
 */
export function rightness(lesson: Lesson, found: readonly Attribution[]): number[] {
  const { doc, gold } = lesson;
  const golds = gold.map((g) => ({ g, words: tokensOf(doc, g.content) }));
  const own = found.map(({ content }) =>
    tokensOf(
      doc,
      content.map((piece) => spanOf(doc, piece)),
    ),
  );
  const pairs: { readonly k: number; readonly n: number; readonly iou: number }[] = [];
  golds.forEach(({ words }, n) => {
    own.forEach((mine, k) => {
      let common = 0;
      for (const token of mine) if (words.has(token)) common++;
      if (common > 0) pairs.push({ k, n, iou: common / (mine.size + words.size - common) });
    });
  });
  pairs.sort((a, b) => b.iou - a.iou);
  const out = found.map(() => 0);
  const takenGold = new Set<number>();
  const takenOwn = new Set<number>();
  for (const { k, n, iou } of pairs) {
    if (takenGold.has(n) || takenOwn.has(k)) continue;
    takenGold.add(n);
    takenOwn.add(k);
    const { g } = golds[n]!;
    const { source } = found[k]!;
    const speakers = g.sources ?? (g.source ? [g.source] : []);
    const heard = source !== null && speakers.some((s) => overlap(s, spanOf(doc, source)) > 0);
    out[k] = !g.statement ? -1 : iou >= 0.5 && heard ? 1 : 0;
  }
  return out;
}
