import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';

/** Nouns that stand for a government's will: "the aim is to …". */
export const WILL = /^(?:intention|plan|policy|position|aim|goal|idea|decision|stance|option|move|approach|priority|task|mission)$/;

/** "The cabinet's position is that …": nouns that tell what somebody says. */
const POSITION = oneOf('position|policy|line|stance|view|principle|answer|message|argument|preference|conviction|opinion');
export const isPosition = (word: string): boolean => POSITION.has(word);

const KEEPS =
  /^(?:st(?:and|ands|ood)|sticks?|stuck|hold|holds|held|ke(?:ep|eps|pt)|cl(?:ing|ings|ung)|(?:repeat|reiterat|restat|defend|reaffirm|maintain|confirm)(?:s|es|ed))$/;

/** "The cabinet's line is (that)", "The cabinet takes the view (that)": where those whose it is are named up to; 0 elsewhere. */
export function positionBefore({ lower, tag }: TextDocument, k: number): number {
  if (lower[k] !== 'that') return 0;
  // "stands by its line that"
  if (POSITION.has(lower[k - 1] ?? '') && /^(?:its|their)$/.test(lower[k - 2] ?? '')) {
    const verb = tag[k - 3] === 'ADP' ? k - 4 : k - 3;
    return KEEPS.test(lower[verb] ?? '') ? verb : 0;
  }
  if (/^(?:is|was|remains|remained)$/.test(lower[k - 1] ?? '')) return POSITION.has(lower[k - 2] ?? '') ? k - 1 : 0;
  const takes = (lower[k - 2] === 'the' || lower[k - 2] === 'a') && /^(?:takes?|took|taken|taking|holds?|held)$/.test(lower[k - 3] ?? '');
  return takes && POSITION.has(lower[k - 1] ?? '') ? k - 3 : 0;
}
