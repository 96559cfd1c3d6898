import type { FigureFact, StatementFact } from '../../domain/facts.js';
import type { Modifier } from '../../domain/figure.js';
import type { Inline, Line } from '../../domain/message.js';
import { ENGLISH } from '../words/en.js';
import type { FrameWords } from '../words/frame-words.js';
import { bold, numberWords, plain, verbatim } from './inline.js';
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
      ...(fact.event === null
        ? sentenceOf(fact, parts, nameOf, words)
        : [...figureSpans(fact, words), ...partSpans(fact, parts, nameOf, words), ...asOfSpans(fact, zone, words)]),
      ...(source === null || fact.event === null ? [] : [plain(`${words.comma}${words.accordingTo(source)}`)]),
      ...outletSpans([fact, ...others], zone, words),
    ],
    refs: [fact, ...others, ...parts].map(refOf),
  };
}

/** ", including 118 children and 380 (France)": the part's own words where they differ from those of the whole; one without any tells nothing. */
function partSpans(whole: FigureFact, parts: readonly FigureFact[], nameOf: NameOf, words: FrameWords): Inline[] {
  const telling = parts.filter((part) => part.unit !== whole.unit || part.country !== whole.country || part.event !== whole.event);
  return telling.flatMap((part, index) => {
    const before = index === 0 ? `${words.comma}${words.including} ` : index === telling.length - 1 ? ` ${words.and} ` : words.comma;
    const unit = part.unit === whole.unit ? '' : ` ${unitOf(part)}`;
    const event = part.event === whole.event || part.event === null ? '' : `${words.comma}${words.event(part.event)}`;
    const whose = part.country === whole.country || part.country === null ? '' : ` (${nameOf(part.country)})`;
    return [plain(before), ...valueSpans(part), plain(`${unit}${event}${whose}`)];
  });
}

const UNTOLD_LIMIT = 160;

/** Where the sentence alone tells what the number is about, it stands for it, and tells of when as well; a sentence cut before the number has it in front. */
function sentenceOf(fact: FigureFact, parts: readonly FigureFact[], nameOf: NameOf, words: FrameWords): Inline[] {
  const spans = sentenceSpans(fact.evidence.text, UNTOLD_LIMIT);
  const [sentence] = spans;
  const at = sentence?.text.search(wholeNumber(fact.text)) ?? -1;
  if (!sentence || at < 0) return [...figureSpans(fact, words), ...partSpans(fact, parts, nameOf, words), plain(words.colon), ...spans];
  const end = at + fact.text.length;
  return [verbatim(sentence.text.slice(0, at)), numberWords(fact.text), verbatim(sentence.text.slice(end)), ...spans.slice(1)].filter(
    ({ text }) => text !== '',
  );
}

const wholeNumber = (text: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`, 'u');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Value with its modifier, unit, what happened and over which years: "more than 400 children, repatriated since 2019". The number is never rewritten. */
export function figureSpans(fact: FigureFact, words: FrameWords = ENGLISH): Inline[] {
  const since = sinceWords(fact, words);
  const happened = fact.event === null ? '' : `${words.comma}${words.event(fact.event)}${since === null ? '' : ` ${since}`}`;
  return [...valueSpans(fact), plain(` ${fromWhere(fact) ?? unitOf(fact)}${happened}`)];
}

/** "2,100 Europeans, including 380 from France": of what is counted alone, where its whole does not stand beside it. */
function fromWhere(fact: FigureFact): string | null {
  if (fact.parentId === null) return null;
  const after = fact.evidence.text.slice(fact.end - fact.evidence.start);
  return /^ (from (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/u.exec(after)?.[1] ?? null;
}

const BEGINS = /^(?:[^,:;.“"]*?[:—–-] )?["“]?Since (?:the (?:start|beginning|end) of )?(?:\p{Lu}\p{L}+ )?(\d{4}),/u;
const ALL_THE_TIME =
  /\b(?:repatriated|returned|brought (?:back|home)|taken (?:back|home)|flown (?:back|home)|handed over|come (?:back|home)|convicted|sentenced|prosecuted|stripped|deported|killed) since (?:\p{Lu}\p{L}+ )?(\d{4})\b/u;

/** A total of several years is one where its sentence says so: "Since 2019 the country has brought home 108". */
function sinceWords({ evidence }: FigureFact, words: FrameWords): string | null {
  const year = BEGINS.exec(evidence.text)?.[1] ?? ALL_THE_TIME.exec(evidence.text)?.[1];
  return year === undefined ? null : words.since(year);
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
