import type { StanceFact } from '../../domain/facts.js';
import type { FigureEvent, Group } from '../../domain/figure.js';
import type { BoardPicture } from '../../domain/picture.js';
import type { UnreadArticles } from '../../domain/ports/unread.js';
import type { Authority, StanceLabel } from '../../domain/stance.js';
import type { DigestLanguage } from '../../domain/subscription.js';

export type CountedNoun = 'article' | 'source' | 'feed' | 'outlet' | 'change' | 'story' | 'statement' | 'number';

/** Everything that a digest says itself, in one language. Quotations, sentences, names, outlets and numbers stay as the sources have them. */
export interface FrameWords {
  readonly language: DigestLanguage;
  /** BCP 47 tag for dates, lists, languages and countries (`Intl`). */
  readonly locale: string;
  /** Between what a line begins with and what follows (French puts a space before it), and between the parts of a list. */
  readonly colon: string;
  readonly comma: string;
  /** Before what is said of a list as a whole. */
  readonly semicolon: string;
  counted(noun: CountedNoun, count: number): string;
  readonly sections: Readonly<Record<'changes' | 'stories' | 'statements' | 'numbers', string>>;
  readonly weekly: string;
  /** Under the title: what the window held on this. */
  about(articles: number, sources: number): string;
  read(articles: number, sources: number): string;
  nothingNew(read: number): string;
  readonly noArticle: string;
  readonly nothingNewShort: string;
  /** Where nothing was read, it is not known whether there was something new. */
  readonly noArticleShort: string;
  late(moment: string): string;
  failed(feeds: number, outlets: string): string;
  /** Before what was not read: how many, in which languages or for what other reason. */
  notRead(articles: string): string;
  articlesIn(count: number, language: string): string;
  unread(count: number, reason: keyof UnreadArticles): string;
  readonly unknownLanguage: string;
  readonly fullDigest: string;
  readonly fullStory: string;
  /** " and 3 more", after a list of outlets. */
  andMore(count: number): string;
  readonly first: string;
  copiedBy(outlets: number): string;
  /** Before the outlets that carry the same text. */
  readonly alsoIn: string;
  asOf(day: string): string;
  /** After what happened: the first year of a total. */
  since(year: string): string;
  /** After a number: whose it is, in the words of the article. */
  accordingTo(source: string): string;
  /** Before the numbers that a number includes, and between the last two. */
  readonly including: string;
  readonly and: string;
  readonly notNamed: string;
  /** After a speaker whose words are told in a sentence that was not his or hers. */
  readonly reported: string;
  readonly before: string;
  readonly now: string;
  /** Of a number that is another one because it was counted wrongly before; nobody came or went. */
  readonly corrected: string;
  /** Before the sentence that gives the reason. */
  readonly why: string;
  /** Of a country whose officials do not want the same. */
  readonly opposed: string;
  differOn(people: string, event: string | null): string;
  /** `people` where the stance is one about several groups: their names as one list. */
  stance(stance: Pick<StanceFact, 'stance' | 'group' | 'part' | 'deed'>, people?: string): string;
  label(label: StanceLabel): string;
  event(event: FigureEvent): string;
  group(group: Group): string;
  /** One letter for a group, each another one: under a mark of the board there is no room for more. */
  initial(group: Group): string;
  authority(authority: Authority): string;
  boardTitle(topic: string): string;
  boardSubtitle(days: string): string;
  readonly legend: BoardPicture['legend'];
  readonly seriesSubtitle: string;
}
