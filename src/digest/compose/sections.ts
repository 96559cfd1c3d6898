import type { Line } from '../../domain/message.js';
import { changeLine } from '../lines/change-line.js';
import { figureLine } from '../lines/figure-line.js';
import { dim, link } from '../lines/inline.js';
import { statementLine } from '../lines/statement-line.js';
import { type StoryToShow, storyLine } from '../lines/story-line.js';
import { directedLine } from '../words/direction.js';
import { namesIn, wordsOf } from '../words/words-of.js';
import type { DigestInput } from './input.js';
import type { DigestPlan } from './plan.js';

export type SectionName = 'changes' | 'stories' | 'statements' | 'numbers';

export interface Section {
  readonly name: SectionName;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** The sections of a digest in reading order, empty ones left out. */
export function sectionsOf(plan: DigestPlan, input: DigestInput): Section[] {
  const { nameOf: inEnglish, zone, form } = input;
  const words = wordsOf(form.language);
  const nameOf = namesIn(words, inEnglish);
  const sections: Section[] = [
    { name: 'changes', title: words.sections.changes, lines: plan.changes.map(({ item }) => changeLine(item, nameOf, zone, words)) },
    { name: 'stories', title: words.sections.stories, lines: plan.stories.map(({ item }) => shownStory(item, input)) },
    {
      name: 'statements',
      title: words.sections.statements,
      lines: plan.statements.map(({ item }) => statementLine(item.best, item.reports, nameOf, zone, words)),
    },
    {
      name: 'numbers',
      title: words.sections.numbers,
      lines: plan.numbers.map(({ item }) => figureLine(item.best, item.reports, nameOf, zone, words, item)),
    },
  ];
  return sections
    .filter((section) => section.lines.length > 0)
    .map((section) => ({ ...section, lines: section.lines.map((line) => directedLine(line, words)) }));
}

/** The line of a story under its permanent id, with the way to all of it. */
function shownStory(story: StoryToShow, { zone, form, storyOf, storyLinkOf }: DigestInput): Line {
  const words = wordsOf(form.language);
  const line = storyLine(story, zone, words);
  const id = story.articles.map((article) => storyOf(article.id)).find((known) => known !== null);
  if (id == null) return line;
  const address = storyLinkOf(id);
  const spans = address === null ? line.spans : [...line.spans, dim(' · '), link(words.fullStory, address)];
  return { ...line, spans, story: id };
}
