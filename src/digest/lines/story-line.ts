import type { ActorCode } from '../../domain/actor.js';
import type { Inline, Line } from '../../domain/message.js';
import type { WindowArticle } from '../../domain/ports/stores.js';
import type { Span } from '../../domain/span.js';
import { sentencesOf } from '../text/sentences.js';
import { ENGLISH } from '../words/en.js';
import type { FrameWords } from '../words/frame-words.js';
import { dayWords } from './dates.js';
import { bold, dim, link, plain, verbatim } from './inline.js';
import { articleRef } from './refs.js';

export interface StoryToShow {
  readonly actor: ActorCode | null;
  /** The article whose lead is shown; its title stands in where it has no fitting sentence. */
  readonly teller: WindowArticle;
  /** By article the sentence that says best what it is about. */
  readonly leads: ReadonlyMap<string, Span>;
  /** All its articles, earliest first. */
  readonly articles: readonly WindowArticle[];
  readonly copies: ReadonlyMap<string, string>;
}

const MOST_OUTLETS = 5;

/** One story as one line: its sentence, where that stands, who else reports it, who was first, and how many only carry a copy. */
export function storyLine(story: StoryToShow, zone: string, words: FrameWords = ENGLISH): Line {
  const { teller, leads, articles, copies } = story;
  const sentence = leads.get(teller.id);
  const first = (articles[0] ?? teller).outlet;
  const own = oncePerOutlet([teller, ...articles.filter((article) => !copies.has(article.id))]);
  const copied = oncePerOutlet(articles.filter((article) => copies.has(article.id))).filter(
    (article) => !own.some((other) => other.outlet === article.outlet),
  );
  const others = own.slice(1);
  const shown = others.slice(0, MOST_OUTLETS);
  const firstMark = (outlet: string): Inline[] => (outlet === first && others.length + copied.length > 0 ? [dim(` ${words.first}`)] : []);
  return {
    actor: story.actor,
    spans: [
      sentence === undefined ? bold(teller.title) : verbatim(sentence.text),
      dim(' · '),
      link(teller.outlet, teller.url),
      dim(`${words.comma}${dayWords(teller.published, zone, words.locale)}`),
      ...firstMark(teller.outlet),
      ...shown.flatMap((article) => [plain(words.comma), link(article.outlet, article.url), ...firstMark(article.outlet)]),
      ...(others.length > shown.length ? [plain(words.andMore(others.length - shown.length))] : []),
      ...(copied.length > 0 ? [dim(`${words.semicolon}${words.copiedBy(copied.length)}`)] : []),
    ],
    refs: [teller, ...articles.filter((article) => article.id !== teller.id)].map((article) =>
      articleRef(article, opening(article, leads)),
    ),
  };
}

/** The sentence that an article's reference opens to: its lead, else its first. */
function opening(article: WindowArticle, leads: ReadonlyMap<string, Span>): Span {
  return leads.get(article.id) ?? sentencesOf(article.text)[0] ?? { start: 0, end: 0, text: '' };
}

function oncePerOutlet(articles: readonly WindowArticle[]): WindowArticle[] {
  const seen = new Set<string>();
  return articles.filter((article) => !seen.has(article.outlet) && seen.add(article.outlet));
}
