import type { FigureFact, StatementFact } from '../../domain/facts.js';
import type { Modifier } from '../../domain/figure.js';
import type { Inline, Line } from '../../domain/message.js';
import { ENGLISH } from '../words/en.js';
import type { FrameWords } from '../words/frame-words.js';
import { bold, numberWords, plain } from './inline.js';
import { asOfSpans, outletSpans } from './outlets.js';
import { refOf } from './refs.js';
import { sentenceSpans } from './sentence.js';
import { type NameOf, sourceWords } from './speaker.js';

/** One figure as one line: "France · more than 400 children · repatriated · Outlet, date". */
export function figureLine(
  fact: FigureFact,
  reports: readonly FigureFact[],
  nameOf: NameOf,
  zone: string,
  words: FrameWords = ENGLISH,
  { parts = [], said = null }: { readonly parts?: readonly FigureFact[]; readonly said?: StatementFact | null } = {},
): Line {
  const others = reports.filter((report) => report.id !== fact.id);
  const source = said === null ? null : sourceWords(said);
  const whose = fact.country === null ? [] : [bold(nameOf(fact.country)), plain(' · ')];
  return {
    actor: fact.country,
    spans: [
      ...whose,
      ...figureSpans(fact, words),
      ...partSpans(fact, parts, nameOf, words),
      ...(fact.event === null ? sentenceOf(fact, words) : asOfSpans(fact.asOf, fact.published, zone, words)),
      ...(source === null ? [] : [plain(`${words.comma}${words.accordingTo(source)}`)]),
      ...outletSpans([fact, ...others], zone, words),
    ],
    refs: [fact, ...others, ...parts].map(refOf),
  };
}

/** ", including 118 children and 380 (France)": the part's own words where they differ from those of the whole. */
function partSpans(whole: FigureFact, parts: readonly FigureFact[], nameOf: NameOf, words: FrameWords): Inline[] {
  return parts.flatMap((part, index) => {
    const before = index === 0 ? `${words.comma}${words.including} ` : index === parts.length - 1 ? ` ${words.and} ` : words.comma;
    const unit = part.unit === whole.unit ? '' : ` ${unitOf(part)}`;
    const event = part.event === whole.event || part.event === null ? '' : `${words.comma}${words.event(part.event)}`;
    const whose = part.country === whole.country || part.country === null ? '' : ` (${nameOf(part.country)})`;
    return [plain(before), ...valueSpans(part), plain(`${unit}${event}${whose}`)];
  });
}

const UNTOLD_LIMIT = 160;

/** Where the sentence alone tells what the number is about, it also tells of when. */
const sentenceOf = (fact: FigureFact, words: FrameWords): Inline[] => [
  plain(words.colon),
  ...sentenceSpans(fact.evidence.text, UNTOLD_LIMIT),
];

/** Value with its modifier, unit and what happened: "more than 400 children, repatriated". The number is never rewritten. */
export function figureSpans(fact: FigureFact, words: FrameWords = ENGLISH): Inline[] {
  const happened = fact.event === null ? '' : `${words.comma}${words.event(fact.event)}`;
  return [...valueSpans(fact), plain(` ${unitOf(fact)}${happened}`)];
}

/** "51 of its own nationals": whose own they are stands before the number. */
const unitOf = ({ unit }: FigureFact): string => unit.replace(/^own /, '');

/** How a modifier is written right before a number. */
const WRITTEN: Record<Modifier, RegExp> = {
  'more than': /\b(?:well |far )?(?:more than|over|above|in excess of|upwards of)\s*$/i,
  'at least': /\b(?:at least|no fewer than|no less than|a minimum of)\s*$/i,
  around: /\b(?:about|around|some|nearly|almost|roughly|approximately|close to|an estimated|estimated|circa|up to about)\s*$/i,
  'up to': /\b(?:up to|as many as|at most|no more than|not more than|a maximum of)\s*$/i,
  'less than': /\b(?:less than|fewer than|under|below)\s*$/i,
  up: /\bup (?:to|from|by)\s*$/i,
  down: /\bdown (?:to|from|by)\s*$/i,
};

/** "Between 20 and 25": without its first word a range would read as two numbers. */
const RANGE = /\b(?:between|from)\s+$/i;

/**
 * The number with the modifier as the source writes it ("some 400"). Where the source puts the modifier elsewhere ("400 or more"),
 * its plain form stands before the number as words of ours.
 */
export function valueSpans(fact: FigureFact): Inline[] {
  const before = fact.evidence.text.slice(0, Math.max(0, fact.start - fact.evidence.start));
  if (fact.modifier === null) return [numberWords(`${fact.max === null ? '' : (RANGE.exec(before)?.[0] ?? '')}${fact.text}`)];
  const written = WRITTEN[fact.modifier].exec(before)?.[0];
  if (written !== undefined && fact.evidence.text.startsWith(written + fact.text, before.length - written.length)) {
    return [numberWords(written + fact.text)];
  }
  const alreadyThere = WRITTEN[fact.modifier].test(`${fact.text.replace(/[\d.,\s]+$/, '')} `);
  return alreadyThere ? [numberWords(fact.text)] : [plain(`${fact.modifier} `), numberWords(fact.text)];
}
