import type { Line } from '../../domain/message.js';
import { type DigestLength, USUAL_FORM } from '../../domain/subscription.js';
import { textOf } from '../lines/inline.js';
import type { Section } from './sections.js';

/**
 * About one screen of text; also what the strictest platform takes in one message, with room for its markup. Who asks for a long digest gets
 * two, which the renderers divide or cut.
 */
const MOST_CHARACTERS: Record<DigestLength, number> = { short: 3600, normal: 3600, long: 7200 };

/** A week brings more than a day, and is read once. */
const OF_A_WEEK = 1.5;

/**
 * Drops lines from the end of the fullest section until the digest fits on a screen. "What changed" is cut last, and no section loses
 * its first line.
 */
export function fitOneScreen(
  sections: readonly Section[],
  { length, ofAWeek }: { readonly length: DigestLength; readonly ofAWeek: boolean } = { length: USUAL_FORM.length, ofAWeek: false },
  most = MOST_CHARACTERS[length] * (ofAWeek ? OF_A_WEEK : 1),
): Section[] {
  const kept = sections.map((section) => ({ ...section, lines: [...section.lines] }));
  while (lengthOf(kept) > most) {
    const droppable = kept.filter((section) => section.lines.length > 1);
    const fullest = longest(droppable.filter((section) => section.name !== 'changes')) ?? longest(droppable);
    if (!fullest) break;
    fullest.lines.pop();
  }
  return kept;
}

const longest = <T extends Section>(sections: readonly T[]): T | undefined =>
  [...sections].sort((a, b) => b.lines.length - a.lines.length || sectionLength(b) - sectionLength(a))[0];

const lineLength = (line: Line): number =>
  textOf(line.spans).length + (line.children ?? []).reduce((sum, child) => sum + lineLength(child), 0);
const sectionLength = (section: Section): number => section.lines.reduce((sum, line) => sum + lineLength(line), section.title.length);
const lengthOf = (sections: readonly Section[]): number => sections.reduce((sum, section) => sum + sectionLength(section), 0);
