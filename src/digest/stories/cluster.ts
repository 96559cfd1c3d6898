import { DAY } from '../../domain/instant.js';
import { agglomerate, type Item } from './agglomerate.js';
import { type Term, termsOf } from './terms.js';
import { twoEvents } from './two-events.js';
import { scaled, type Vector, Vocabulary } from './vocabulary.js';

/** An article as the grouping sees it. */
export interface ClusterInput {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date?: string | undefined;
}
export interface ClusterOutput {
  readonly id: string;
  /** The id of the article that opened the story. */
  readonly cluster: string;
}

/** Mean likeness from which reports are of one event. */
const SAME_EVENT = 0.1;
/** Articles taken in at a time; within a batch their order does not matter. */
const BATCH = 1000;
/** Days after which a story that nobody reported on is over. */
const RUNNING_DAYS = 21;

interface Member {
  readonly id: string;
  readonly terms: ReadonlyMap<string, Term>;
  readonly vector: Vector;
  readonly day: number | null;
}

interface OpenStory {
  readonly id: string;
  readonly members: Member[];
  readonly sum: Map<number, number>;
}

/**
 * Stories as they come in: articles are added in batches of any size, a story keeps its id while it grows, and stories once apart stay
 * apart.
 */
export class StoryIndex {
  private readonly vocabulary = new Vocabulary();
  private readonly stories: OpenStory[] = [];

  add(articles: readonly ClusterInput[]): void {
    const read = articles.map((article) => ({ article, terms: termsOf(article) }));
    for (const { terms } of read) this.vocabulary.learn(terms);
    const arrivals = read
      .map(({ article, terms }) => ({ id: article.id, terms, vector: this.vocabulary.vectorOf(terms), day: dayOf(article.date) }))
      .sort(earliestFirst);
    const running = this.runningWith(arrivals);
    const groups = agglomerate([...running.map(itemOfStory), ...arrivals.map(itemOfArticle)], SAME_EVENT);
    const storyOf = new Map(running.map((story, index) => [groups[index]!, story]));
    const grown = new Set<OpenStory>();
    arrivals.forEach((member, index) => {
      const group = groups[running.length + index]!;
      const story = storyOf.get(group) ?? this.open(member.id);
      storyOf.set(group, story);
      grown.add(join(story, member));
    });
    for (const story of grown) this.takeApart(story);
  }

  /** The story of every article added so far. */
  assignments(): Map<string, string> {
    return new Map(this.stories.flatMap((story) => story.members.map((member) => [member.id, story.id] as const)));
  }

  /** Stories that arrivals of these days can still belong to. */
  private runningWith(arrivals: readonly Member[]): OpenStory[] {
    const days = arrivals.flatMap((member) => member.day ?? []);
    if (days.length < arrivals.length) return [...this.stories];
    const from = Math.min(...days) - RUNNING_DAYS;
    const until = Math.max(...days) + RUNNING_DAYS;
    return this.stories.filter(({ members }) => members.some(({ day }) => day === null || (day >= from && day <= until)));
  }

  private open(id: string): OpenStory {
    const story: OpenStory = { id, members: [], sum: new Map() };
    this.stories.push(story);
    return story;
  }

  /** Parts a story that turned out to be two; the part that holds its first article keeps the id. */
  private takeApart(story: OpenStory): void {
    const sides = twoEvents(story.members.map((member) => member.terms));
    if (sides === null) return;
    const members = [...story.members];
    const leaving = new Set(sides[0].includes(0) ? sides[1] : sides[0]);
    story.members.length = 0;
    story.sum.clear();
    let other: OpenStory | null = null;
    members.forEach((member, index) => {
      if (leaving.has(index)) other = join(other ?? this.open(member.id), member);
      else join(story, member);
    });
  }
}

/** Groups articles by event, in whatever order they come. One line out for each in, in input order. */
export function groupStories(articles: readonly ClusterInput[]): ClusterOutput[] {
  const index = new StoryIndex();
  const ordered = [...articles].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || a.id.localeCompare(b.id));
  for (let from = 0; from < ordered.length; from += BATCH) index.add(ordered.slice(from, from + BATCH));
  const stories = index.assignments();
  return articles.map(({ id }) => ({ id, cluster: stories.get(id) ?? id }));
}

function join(story: OpenStory, member: Member): OpenStory {
  story.members.push(member);
  const { terms, values } = member.vector;
  for (let at = 0; at < terms.length; at += 1) story.sum.set(terms[at]!, (story.sum.get(terms[at]!) ?? 0) + values[at]!);
  return story;
}

function itemOfStory(story: OpenStory): Item {
  const size = story.members.length;
  const days = story.members.flatMap((member) => member.day ?? []);
  return {
    vector: scaled([...story.sum.keys()], [...story.sum.values()], 1 / size),
    size,
    days: days.length > 0 ? [Math.min(...days), Math.max(...days)] : null,
    settled: true,
  };
}

const itemOfArticle = ({ vector, day }: Member): Item => ({ vector, size: 1, days: day === null ? null : [day, day], settled: false });

function dayOf(date: string | undefined): number | null {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : time / DAY;
}

const earliestFirst = (a: Member, b: Member): number => (a.day ?? 0) - (b.day ?? 0) || a.id.localeCompare(b.id);
