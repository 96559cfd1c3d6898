import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** Who is found for the last words of a text; null where that stays open. */
const speakerOf = (text: string): string | null => statementsIn(text).at(-1)?.speaker?.name ?? null;

test.each([
  [
    'given names tell them apart',
    'Spanish Interior Minister Carlos Vega met Ingrid Moe, who runs the agency. “Two flights are ready,” she said.',
    'Ingrid Moe',
  ],
  [
    'the other way round',
    'Ingrid Moe, the envoy, met Interior Minister Carlos Vega. “Two flights are ready,” he told reporters.',
    'Carlos Vega',
  ],
  [
    'both are women: the subject',
    'Prime Minister Ingrid Moe met her colleague Laura Vega. “Two flights are ready,” she said.',
    'Ingrid Moe',
  ],
  [
    'one known not to be, the other unknown',
    'Envoy Pierre Lanot visited the commander Xelat Dorn. “We need guards,” she said.',
    'Xelat Dorn',
  ],
  ['two of whom nothing is known', 'Envoy Tavi Lanot visited the commander Xelat Dorn. “We need guards,” she said.', null],
  [
    '"her colleague" tells that the subject is a woman',
    'Envoy Tavi Lanot received her colleague Xelat Dorn. “We need guards,” he said.',
    'Xelat Dorn',
  ],
  [
    'whoever asks is the other one',
    'Minister Henrik Aas was interviewed by the reporter Sofie Lund. “Will you fetch them?” she asked.',
    'Sofie Lund',
  ],
  ['a given name of two halves', 'Jean-Luc Kest met Anne-Marie Dorn. “They stay,” he said.', 'Jean-Luc Kest'],
  ['a title tells more than the name', 'Ms Henrik Dorn met Tom Kest, a lawyer. “They stay,” she said.', 'Henrik Dorn'],
])('two are named: %s', (_, text, expected) => expect(speakerOf(text)).toBe(expected));

test.each([
  ['somebody else only listens', 'Minister Tavi Lanot confirmed to Kest Dorn that nobody would go. “It is over,” he said.', 'Tavi Lanot'],
  ['in an interview', 'Minister Tavi Lanot, in an interview with Kest Dorn, ruled it out. “It is over,” he said.', 'Tavi Lanot'],
  [
    'somebody else is named in passing',
    'Minister Tavi Lanot, who succeeded Kest Dorn, has other plans. “It is over,” he said.',
    'Tavi Lanot',
  ],
  ["somebody else's things", "Minister Tavi Lanot read Kest Dorn's letter. “It is over,” he said.", 'Tavi Lanot'],
  [
    'whoever spoke goes on',
    'Minister Tavi Lanot said it was late. “It is over,” he said after talks with Kest Dorn. “They stay,” he added.',
    'Tavi Lanot',
  ],
  ['named inside what was said', 'Minister Tavi Lanot welcomed it. “Kest Dorn is right,” he said.', 'Tavi Lanot'],
])('the subject speaks: %s', (_, text, expected) => expect(speakerOf(text)).toBe(expected));
