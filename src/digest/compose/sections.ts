import type { Line } from '../../domain/message.js';
import { changeLine } from '../lines/change-line.js';
import { figureLine } from '../lines/figure-line.js';
import { statementLine } from '../lines/statement-line.js';
import { storyLine } from '../lines/story-line.js';
import type { DigestInput } from './input.js';
import type { DigestPlan } from './plan.js';

export type SectionName = 'changes' | 'stories' | 'statements' | 'numbers';

export interface Section {
  readonly name: SectionName;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** The sections of a digest in reading order, empty ones left out. */
export function sectionsOf(plan: DigestPlan, { nameOf, zone }: DigestInput): Section[] {
  const sections: Section[] = [
    { name: 'changes', title: 'What changed', lines: plan.changes.map(({ item }) => changeLine(item, nameOf, zone)) },
    { name: 'stories', title: 'Top stories', lines: plan.stories.map(({ item }) => storyLine(item, zone)) },
    {
      name: 'statements',
      title: 'Key statements',
      lines: plan.statements.map(({ item }) => statementLine(item.best, item.reports, nameOf, zone)),
    },
    { name: 'numbers', title: 'Key numbers', lines: plan.numbers.map(({ item }) => figureLine(item.best, item.reports, nameOf, zone)) },
  ];
  return sections.filter((section) => section.lines.length > 0);
}
