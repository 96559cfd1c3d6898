import type { Carrier, FactSource, FigureFact } from '../../domain/facts.js';
import type { Inline } from '../../domain/message.js';
import { ENGLISH } from '../words/en.js';
import type { FrameWords } from '../words/frame-words.js';
import { dayOf, dayWords } from './dates.js';
import { dim, link, plain } from './inline.js';

type Source = Pick<FactSource, 'outlet' | 'url' | 'published' | 'alsoIn'>;

/** Outlets named that only carry what another wrote. */
const MOST_CARRIERS = 3;

/**
 * " · Outlet, Outlet and Outlet (also in Outlet), 3 Feb 2026": each outlet once, linked to its article, earliest first, and those behind them
 * that carry the same text; the date is the first report's. `most` outlets are named, the rest counted.
 */
export function outletSpans(sources: readonly Source[], zone: string, words: FrameWords = ENGLISH, most = 4): Inline[] {
  const byOutlet = new Map<string, Source>();
  const firstPrinted = sources.map(byPublication);
  for (const source of firstPrinted.sort(earlier)) {
    if (!byOutlet.has(source.outlet)) byOutlet.set(source.outlet, source);
  }
  const outlets = [...byOutlet.values()];
  const shown = outlets.slice(0, most);
  const spans: Inline[] = [dim(' · ')];
  shown.forEach((source, index) => {
    if (index > 0) spans.push(plain(index === outlets.length - 1 && words.language === 'en' ? ' and ' : words.comma));
    spans.push(link(source.outlet, source.url));
  });
  if (outlets.length > shown.length) spans.push(plain(words.andMore(outlets.length - shown.length)));
  spans.push(...carrierSpans(firstPrinted, new Set(byOutlet.keys()), words));
  const first = outlets[0];
  if (first) spans.push(dim(`${words.comma}${dayWords(first.published, zone, words.locale)}`));
  return spans;
}

const earlier = (a: Carrier, b: Carrier): number => a.published.localeCompare(b.published);

/** Of one text in several outlets the first to print it, with the others behind it, whichever of them was analysed first. */
function byPublication({ outlet, url, published, alsoIn = [] }: Source): Source {
  const [first, ...others] = [{ outlet, url, published }, ...alsoIn].sort(earlier);
  return { ...first!, alsoIn: others };
}

/** " (also in Outlet, Outlet and 2 more)"; nothing when nobody else carries it. */
function carrierSpans(sources: readonly Source[], named: Set<string>, words: FrameWords): Inline[] {
  const carriers = sources.flatMap(({ alsoIn = [] }) => alsoIn).filter(({ outlet }) => !named.has(outlet) && named.add(outlet));
  if (carriers.length === 0) return [];
  const shown = carriers.slice(0, MOST_CARRIERS);
  const rest = carriers.length - shown.length;
  return [
    dim(` (${words.alsoIn}`),
    ...shown.flatMap(({ outlet, url }, index) => [...(index > 0 ? [plain(words.comma)] : []), link(outlet, url)]),
    dim(`${rest > 0 ? words.andMore(rest) : ''})`),
  ];
}

/** ", as of 3 Feb 2019" where the number is older than the report by at least a day; nothing otherwise. No closer than the sentence tells it. */
export function asOfSpans({ asOf, published, evidence }: FigureFact, zone: string, words: FrameWords = ENGLISH): Inline[] {
  if (asOf === null || !isBefore(asOf, published, zone)) return [];
  return [dim(`${words.comma}${words.asOf(dayWords(asTold(asOf, evidence.text), zone, words.locale))}`)];
}

const NAMES_DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:yesterday|today|tonight|overnight)\b/i;
const NAMES_MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:months?|weeks?|[Aa] year ago)\b/;

/** The day that stands for "in October 2022" or "in 2023" is the last of that time: the month or the year is all that was told. */
function asTold(asOf: string, sentence: string): string {
  const day = String(Number(asOf.slice(8, 10)));
  if (NAMES_DAY.test(sentence) || new RegExp(`\\b${day}(?:st|nd|rd|th)?\\b`).test(sentence)) return asOf;
  if (NAMES_MONTH.test(sentence)) return asOf.slice(0, 7);
  return sentence.includes(asOf.slice(0, 4)) ? asOf.slice(0, 4) : asOf;
}

/** Is the fact older than the report by at least a day? */
export const isBefore = (date: string, published: string, zone: string): boolean => date.slice(0, 10) < dayOf(published, zone);
