/**
 * How right figures are on the project's own passages (`bench/train/figures`): those that rules were written from, and those kept out, of
 * which no miss is ever shown.
 *   npx tsx bench/figures.ts [FILE.jsonl…] [--details]
 */

import { loadLexicon } from '../src/config/lexicon.js';
import { loadTopic } from '../src/config/topic.js';
import type { Figure } from '../src/domain/figure.js';
import { Tally } from './eval/match.js';
import { type FigureLesson, figureLessonMaker, figuresIn } from './train/figure-lessons.js';
import { type FigurePassage, readFigurePassages, readKeptOut } from './train/figure-passages.js';

type Gold = FigurePassage['figures'][number] & { readonly optional?: boolean };

const sameNumber = (g: Gold, p: Figure): boolean => g.value === p.value && g.max === p.max;
/** "Women and children" are everybody where nobody is left out; a figure without a group says as much. */
const sameGroup = (g: Gold, p: Figure): boolean => (g.group ?? 'everyone') === (p.group ?? 'everyone');

const MEASURES: Readonly<Record<string, (g: Gold, p: Figure) => boolean>> = {
  value: () => true,
  '+ modifier': (g, p) => g.modifier === p.modifier,
  '+ country': (g, p) => g.country === p.country,
  '+ country + modifier': (g, p) => g.country === p.country && g.modifier === p.modifier,
  '+ group': sameGroup,
  '+ event': (g, p) => g.event === p.event,
};

function score(name: string, lessons: readonly FigureLesson[], say?: (line: string) => void): void {
  const tallies = Object.entries(MEASURES).map(([measure, fits]) => ({ name: measure, fits, tally: new Tally() }));
  for (const lesson of lessons) {
    const found = figuresIn(lesson);
    for (const { fits, tally } of tallies) {
      // Of equal numbers the one that is right in more is taken for it.
      const fit = (g: Gold, p: Figure): number => (sameNumber(g, p) && fits(g, p) ? 1 + Number(g.country === p.country) : 0);
      tally.add(lesson.figures, found, fit);
    }
    if (say) tell(lesson, found, say);
  }
  console.log(`${name}: ${lessons.length} passages`);
  for (const { name: measure, tally } of tallies) console.log(`  figure ${measure.padEnd(22)} ${tally.line}`);
}

const shown = ({ value, max, modifier, country, group, event }: Gold | Figure): string =>
  `${modifier ? `${modifier} ` : ''}${value}${max === null ? '' : `..${max}`} ${country ?? '-'} ${event ?? '-'} ${group ?? '-'}`;

function tell(lesson: FigureLesson, found: readonly Figure[], say: (line: string) => void): void {
  const left = [...found];
  const lines: string[] = [];
  for (const gold of lesson.figures) {
    const equal = left.filter((p) => sameNumber(gold, p));
    const best = equal.find((p) => p.country === gold.country) ?? equal[0];
    if (best) left.splice(left.indexOf(best), 1);
    if (!best) lines.push(`missed     ${shown(gold)}   [${gold.evidence}]`);
    else if (best.country !== gold.country) lines.push(`country    ${shown(gold)}   not ${best.country ?? '-'}   [${gold.evidence}]`);
    else if (best.modifier !== gold.modifier) lines.push(`modifier   ${shown(gold)}   not ${best.modifier ?? '-'}   [${gold.evidence}]`);
    else if (best.event !== gold.event || !sameGroup(gold, best)) lines.push(`event etc. ${shown(gold)}   not ${shown(best)}`);
  }
  for (const wrong of left) lines.push(`too much   ${shown(wrong)}   [${wrong.text} ${wrong.unit}]`);
  if (lines.length === 0) return;
  say(`\n${lesson.id} | ${lesson.headline} | ${lesson.dateline ?? ''} | ${lesson.text}`);
  for (const line of lines) say(`  ${line}`);
}

const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const details = process.argv.includes('--details') ? (line: string): void => console.log(line) : undefined;
const lessonOf = figureLessonMaker(loadLexicon(), loadTopic('is-foreign-fighters'));
if (files.length > 0) score('named', files.flatMap((file) => readFigurePassages(file)).map(lessonOf), details);
else {
  score('seen', readFigurePassages().map(lessonOf), details);
  score('kept out', readKeptOut().map(lessonOf));
}
