import { idOf } from '../../domain/ids.js';
import type { Inline } from '../../domain/message.js';
import type { WindowFacts } from '../../domain/ports/stores.js';
import { daysWords, momentWords, windowWords } from '../lines/dates.js';
import { bold, counted, dim, joined, link, plain } from '../lines/inline.js';
import type { DigestInput } from './input.js';
import type { Section, SectionName } from './sections.js';

const MOST_NAMED = 5;

/** One id per selection and window, whatever they hold. */
export function digestId({ selection: { topic, subtopic, country }, window: { since, until } }: DigestInput): string {
  return idOf('digest', topic, subtopic ?? '', country ?? '', since, until);
}

/** "Islamic State foreign fighters · France" */
export function titleOf({ topicTitle, selection, subtopic, nameOf }: DigestInput): string {
  const parts = [topicTitle];
  if (selection.subtopic !== null) parts.push(subtopic?.title ?? selection.subtopic);
  if (selection.country !== null) parts.push(nameOf(selection.country));
  return parts.join(' · ');
}

/** Under the title: the day, what was read, and whether it comes late. */
export function subtitleSpans(input: DigestInput, selected: WindowFacts): Inline[] {
  const sources = new Set(selected.articles.map((article) => article.outlet)).size;
  const about = `${counted(selected.articles.length, 'article')} on this from ${counted(sources, 'source')}`;
  const spans = [plain(`${daysWords(input.window, input.zone)} · ${about}`)];
  if (input.late) spans.push(bold(` · Late: built ${momentWords(input.builtAt, input.zone)} after an outage`));
  return spans;
}

/** The one line of a digest with nothing to tell. */
export function nothingNewSpans(input: DigestInput): Inline[] {
  const read = input.facts.articles.length;
  const what =
    read === 0 && input.failedFeeds.length > 0
      ? 'No article was read'
      : `Nothing new: ${counted(read, 'article')} read, none with news on this`;
  const spans = [plain(`${what}, ${windowWords(input.window, input.zone)}.`)];
  if (input.late) spans.push(bold(` Late: built ${momentWords(input.builtAt, input.zone)} after an outage.`));
  return spans;
}

/** Window, what was read, what could not be read, and the way to the full digest. */
export function footerSpans(input: DigestInput): Inline[] {
  const { articles } = input.facts;
  const sources = new Set(articles.map((article) => article.outlet)).size;
  const parts = [windowWords(input.window, input.zone), `${counted(articles.length, 'article')} read from ${counted(sources, 'source')}`];
  if (input.failedFeeds.length > 0) parts.push(failedWords(input.failedFeeds));
  const languages = languageWords(input.skippedByLanguage);
  if (languages !== null) parts.push(languages);
  const spans: Inline[] = [dim(parts.join(' · '))];
  const address = input.linkOf(digestId(input));
  if (address !== null) spans.push(dim(' · '), link('Full digest', address));
  return spans;
}

/** "3 feeds failed: BBC News (2) and ICCT". */
function failedWords(feeds: readonly string[]): string {
  const outlets = new Map<string, number>();
  for (const outlet of feeds) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
  const named = [...outlets].slice(0, MOST_NAMED).map(([outlet, count]) => (count > 1 ? `${outlet} (${count})` : outlet));
  const rest = outlets.size - named.length;
  return `${counted(feeds.length, 'feed')} failed: ${joined(rest > 0 ? [...named, `${rest} more`] : named)}`;
}

/** "not read: 3 articles in Arabic and 1 in French", null when there are none. */
export function languageWords(skipped: Readonly<Record<string, number>>): string | null {
  const entries = Object.entries(skipped)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const first = entries[0];
  if (!first) return null;
  const words = entries.map(([code, count], index) => `${index === 0 ? counted(count, 'article') : count} in ${languageName(code)}`);
  return `not read: ${joined(words)}`;
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code === '' ? 'an unknown language' : code;
    throw error;
  }
}

const NOUNS: Record<SectionName, readonly [string, string]> = {
  changes: ['change', 'changes'],
  stories: ['story', 'stories'],
  statements: ['statement', 'statements'],
  numbers: ['number', 'numbers'],
};

/** One line for notifications: "Foreign fighters, 3 Feb 2026: 1 change, 3 stories and 4 statements". */
export function summaryOf(input: DigestInput, sections: readonly Section[]): string {
  const head = `${titleOf(input)}, ${daysWords(input.window, input.zone)}`;
  if (sections.length === 0) return `${head}: nothing new`;
  return `${head}: ${joined(sections.map(({ name, lines }) => counted(lines.length, ...NOUNS[name])))}`;
}
