import type { Analysis } from '../../src/domain/analysis.js';
import type { FigureEvent } from '../../src/domain/figure.js';
import { DAY } from '../../src/domain/instant.js';
import { STANCE_LABELS } from '../../src/domain/stance.js';

/** Invented news of any size, the same for the same seed: words as common as they are in English, few countries that speak often. */

export const TOPIC = 'is-foreign-fighters';
/** The time the news ends, and how long before it they began. */
const END = Date.parse('2026-03-16T00:00:00.000Z');
const SPAN_MS = 5 * 365 * DAY;
export const STATEMENTS_A_TEXT = 5;

/** As common as the first words of any English text; the topic's own words follow. */
export const COMMON_WORDS = ['the', 'of', 'to', 'and', 'in', 'said', 'camp', 'children', 'we', 'not'] as const;
export const COUNTRIES = [
  'FR',
  'DE',
  'GB',
  'SE',
  'DK',
  'NL',
  'BE',
  'US',
  'CA',
  'AU',
  'FI',
  'NO',
  'AT',
  'CH',
  'KZ',
  'TN',
  'MA',
  'ID',
  'XK',
  'IQ',
] as const;
const EVENTS: readonly FigureEvent[] = ['travelled', 'detained', 'returned', 'repatriated', 'prosecuted'];
const SYLLABLES = ['ba', 'ro', 'li', 'men', 'ta', 'ko', 'shi', 'nor', 'ela', 'vin', 'dus', 'pra', 'gor', 'tel', 'um', 'sek'];
const VOCABULARY = 30_000;
const SPEAKERS = 20_000;
const WORDS_A_SENTENCE = 22;

/** Numbers between 0 and 1 that look random and are the same every time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The word of a rank: the first are the commonest of all, then invented ones of two to four syllables. */
export function wordOf(rank: number): string {
  if (rank < COMMON_WORDS.length) return COMMON_WORDS[rank]!;
  let word = '';
  for (let rest = rank; rest > 0 || word.length < 4; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

/** Ranks as Zipf found them: the hundredth word stands a hundredth as often as the first. */
const zipf = (random: () => number, size: number): number => Math.min(Math.floor(size ** random()) - 1, size - 1);

export const speakerName = (rank: number): string => {
  const name = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
  return `${name(wordOf(200 + (rank % 140)))} ${name(wordOf(400 + rank))}`;
};

export interface InventedText {
  readonly published: string;
  readonly text: string;
  readonly analysis: Analysis;
}

/** Text `index` of `total`, evenly spread over the years, with statements, a figure and, every other time, a stance. */
export function textOf(index: number, total: number): InventedText {
  const random = randomFrom(index + 1);
  const pick = <T>(list: readonly T[]): T => list[zipf(random, list.length + 1) % list.length]!;
  const published = new Date(END - SPAN_MS + Math.floor((SPAN_MS * index) / total)).toISOString();
  const sentences = Array.from({ length: STATEMENTS_A_TEXT }, () =>
    Array.from({ length: WORDS_A_SENTENCE }, () => wordOf(zipf(random, VOCABULARY))).join(' '),
  );
  const number = `${2 + Math.floor(random() * 900)}`;
  const text = `${sentences.join('\n')}\n${number} children`;
  let start = 0;
  const statements = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length, text: sentence };
    start = span.end + 1;
    return {
      quote: sentence,
      direct: true,
      source: null,
      cue: null,
      content: [span],
      speaker: { name: speakerName(zipf(random, SPEAKERS)), role: 'minister', country: pick(COUNTRIES) },
      sentence: span,
      key: false,
    };
  });
  const at = text.length - ' children'.length - number.length;
  const figure = { value: Number(number), max: null, modifier: null, unit: 'children', text: number, start: at, end: at + number.length };
  return {
    published,
    text,
    analysis: {
      relevant: true,
      statements,
      quantities: [],
      figures: [
        {
          ...figure,
          country: pick(COUNTRIES),
          event: pick(EVENTS),
          asOf: null,
          group: 'children',
          sentence: `${number} children`,
          parent: null,
          key: false,
        },
      ],
      stances:
        index % 2 === 0
          ? []
          : [
              {
                country: pick(COUNTRIES),
                stance: pick(STANCE_LABELS),
                group: 'children',
                authority: 'minister',
                kind: 'word',
                part: 'origin',
                evidence: sentences[0]!,
                start: 0,
                end: sentences[0]!.length,
                date: published.slice(0, 10),
              },
            ],
    },
  };
}
