import type { ActorCode } from '../../domain/actor.js';
import { idOf } from '../../domain/ids.js';
import type { Inline, PictureBlock } from '../../domain/message.js';
import type { WindowFacts } from '../../domain/ports/stores.js';
import type { UnreadArticles } from '../../domain/ports/unread.js';
import { daysWords, momentWords, windowWords } from '../lines/dates.js';
import { bold, dim, link, plain } from '../lines/inline.js';
import type { CountedNoun, FrameWords } from '../words/frame-words.js';
import { listIn, namesIn, wordsOf } from '../words/words-of.js';
import type { DigestInput } from './input.js';
import type { Section, SectionName } from './sections.js';
import { tellingArticles } from './telling.js';

const MOST_NAMED = 5;

/** One id per selection, window, zone and form, whatever they hold. */
export function digestId({ selection: { topic, subtopic, country }, window: { since, until }, zone, form }: DigestInput): string {
  const { length, language, weekly } = form;
  return idOf('digest', topic, subtopic ?? '', country ?? '', since, until, zone, length, language, weekly ? 'weekly' : 'daily');
}

/** "Islamic State foreign fighters · France · the week" */
export function titleOf({ topicTitle, selection, subtopic, nameOf, form }: DigestInput): string {
  const words = wordsOf(form.language);
  const parts = [topicTitle];
  if (selection.subtopic !== null) parts.push(subtopic?.title ?? selection.subtopic);
  if (selection.country !== null) parts.push(namesIn(words, nameOf)(selection.country));
  if (form.weekly) parts.push(words.weekly);
  return parts.join(' · ');
}

const sourcesOf = ({ articles }: Pick<WindowFacts, 'articles'>): number => new Set(articles.map((article) => article.outlet)).size;

/** Under the title: the day, what was read, and whether it comes late. */
export function subtitleSpans(input: DigestInput, selected: WindowFacts): Inline[] {
  const words = wordsOf(input.form.language);
  const telling = tellingArticles(selected);
  const about = words.about(telling.length, sourcesOf({ articles: telling }));
  const spans = [plain(`${daysWords(input.window, input.zone, words.locale)} · ${about}`)];
  if (input.late) spans.push(bold(` · ${words.late(momentWords(input.builtAt, input.zone, words.locale))}`));
  return spans;
}

/** The one line of a digest with nothing to tell. */
export function nothingNewSpans(input: DigestInput): Inline[] {
  const words = wordsOf(input.form.language);
  const read = input.facts.articles.length;
  const spans = [plain(read === 0 ? words.noArticle : words.nothingNew(read))];
  if (input.late) spans.push(bold(` ${words.late(momentWords(input.builtAt, input.zone, words.locale))}.`));
  return spans;
}

/** Window, what was read, what could not be read, and the way to the full digest. */
export function footerSpans(input: DigestInput, sections: readonly Section[] = [], picture: PictureBlock | null = null): Inline[] {
  const words = wordsOf(input.form.language);
  const { articles } = input.facts;
  const parts = [windowWords(input.window, input.zone, words.locale)];
  // Where there was nothing to tell, the line above says what was read.
  if (sections.length > 0) parts.push(words.read(articles.length, sourcesOf(input.facts)));
  if (input.failedFeeds.length > 0) parts.push(failedWords(input.failedFeeds, words));
  const unread = [...languageWords(input.skippedByLanguage, words), ...reasonWords(input.unread, words)];
  if (unread.length > 0) parts.push(words.notRead(listIn(words, unread)));
  parts.push(...bodiesIn(sections, picture, words, namesIn(words, input.nameOf)));
  const spans: Inline[] = [dim(parts.join(' · '))];
  const address = input.linkOf(digestId(input));
  if (address !== null) spans.push(dim(' · '), link(words.fullDigest, address));
  return spans;
}

/** "SDF: Syrian Democratic Forces": what the short names before the lines stand for. A country's two letters stand beside its flag. */
function bodiesIn(
  sections: readonly Section[],
  picture: PictureBlock | null,
  words: FrameWords,
  nameOf: (code: ActorCode) => string,
): string[] {
  const drawn = picture?.picture.kind === 'board' ? picture.picture.rows : [];
  const actors = [...sections.flatMap(({ lines }) => lines), ...drawn].map(({ actor }) => actor);
  const bodies = [...new Set(actors.filter((actor): actor is ActorCode => actor !== null && actor.length > 2))].sort();
  return bodies.filter((code) => nameOf(code) !== code).map((code) => `${code}${words.colon}${nameOf(code)}`);
}

/** "3 feeds failed: BBC News (2) and ICCT". */
function failedWords(feeds: readonly string[], words: FrameWords): string {
  const outlets = new Map<string, number>();
  for (const outlet of feeds) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
  const named = [...outlets].slice(0, MOST_NAMED).map(([outlet, count]) => (count > 1 ? `${outlet} (${count})` : outlet));
  const rest = outlets.size - named.length;
  return words.failed(feeds.length, `${listIn(words, named)}${rest > 0 ? words.andMore(rest) : ''}`);
}

/** "3 articles in Arabic", "1 article in French". */
const languageWords = (skipped: Readonly<Record<string, number>>, words: FrameWords): string[] =>
  Object.entries(skipped)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .map(([code, count]) => words.articlesIn(count, languageName(code, words)));

const REASONS = ['failed', 'refused', 'waiting', 'unanalysed', 'withoutAddress'] as const satisfies readonly (keyof UnreadArticles)[];

/** "2 articles (page failed)", "1 article (not read yet)". */
const reasonWords = (unread: UnreadArticles, words: FrameWords): string[] =>
  REASONS.filter((reason) => unread[reason] > 0).map((reason) => words.unread(unread[reason], reason));

function languageName(code: string, words: FrameWords): string {
  try {
    return new Intl.DisplayNames([words.locale], { type: 'language' }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code === '' ? words.unknownLanguage : code;
    throw error;
  }
}

const NOUNS: Record<SectionName, CountedNoun> = { changes: 'change', stories: 'story', statements: 'statement', numbers: 'number' };

/** One line for notifications: "Foreign fighters, 3 Feb 2026: 1 change, 3 stories and 4 statements". */
export function summaryOf(input: DigestInput, sections: readonly Section[]): string {
  const words = wordsOf(input.form.language);
  const head = `${titleOf(input)}, ${daysWords(input.window, input.zone, words.locale)}`;
  if (sections.length === 0) return `${head}: ${input.facts.articles.length === 0 ? words.noArticleShort : words.nothingNewShort}`;
  const counts = sections.map(({ name, lines }) => words.counted(NOUNS[name], lines.length));
  return `${head}: ${listIn(words, counts)}`;
}
