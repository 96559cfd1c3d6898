import type { TextDocument } from '../text/document.js';
import type { Attribution } from './attribution.js';

/** Longest name before the colon of a turn, in tokens. */
const LONGEST_NAME = 6;
/** A text with fewer such lines is no transcript. */
const FEWEST_TURNS = 4;

function nameEnd(doc: TextDocument, from: number, to: number): number {
  for (let k = from + 1; k < Math.min(from + LONGEST_NAME, to); k++) {
    if (doc.lower[k] !== ':') continue;
    if (doc.quotationOf[k]! >= 0) return -1;
    const name = doc.word.slice(from, k);
    return name.every((w) => /^[\p{Lu}(]/u.test(w) || /^(?:de|van|of|al|\)|\.|-)$/.test(w)) ? k : -1;
  }
  return -1;
}

/**
 * The turns of a transcript ("KEST: …" at the start of many paragraphs, a name at least twice), by paragraph; empty for
 * other texts.
 */
export function transcriptTurns(doc: TextDocument): ReadonlyMap<number, Attribution> {
  const colons = new Map<number, number>();
  const turnsOf = new Map<string, number>();
  const name = (from: number, colon: number): string => doc.word.slice(from, colon).join(' ');
  doc.paragraphs.forEach(({ from, to }, k) => {
    const colon = nameEnd(doc, from, to);
    if (colon < 0 || to - colon < 3) return;
    colons.set(k, colon);
    turnsOf.set(name(from, colon), (turnsOf.get(name(from, colon)) ?? 0) + 1);
  });
  const turns = new Map<number, Attribution>();
  if (colons.size < FEWEST_TURNS || ![...turnsOf.values()].some((n) => n > 1)) return turns;
  for (const [k, colon] of colons) {
    const { from, to } = doc.paragraphs[k]!;
    if (colon - from > 3 && turnsOf.get(name(from, colon))! < 2) continue;
    turns.set(k, {
      source: { from, to: colon },
      cue: { from: colon, to: colon + 1 },
      content: [{ from: colon + 1, to }],
      sentence: doc.sentenceOf[from]!,
      rule: 'transcript',
      strength: 0.9,
      sure: 0.9,
    });
  }
  return turns;
}
