import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { learnedScorer } from '../../../src/analysis/statements/learned/learned-scorer.js';
import { statementWeightsSchema } from '../../../src/analysis/statements/learned/weights.js';
import { statementsIn } from './reading.js';

const weights = readFileSync(new URL('../../../config/models/statements.json', import.meta.url), 'utf8');
const scorer = learnedScorer(statementWeightsSchema.parse(JSON.parse(weights)));

const told = (text: string): string[] =>
  statementsIn(text, undefined, scorer).map(({ speaker, cue, quote }) => `${speaker?.name ?? speaker?.role}, ${cue?.text}: ${quote}`);

describe('what is told as said', () => {
  test.each([
    [
      'behind a semicolon whoever acts there',
      'Egypt plans a court; Kuwait opposes it but says the men should be heard.',
      'Kuwait, says: the men should be heard',
    ],
    ['whoever acts before it goes on', 'Egypt is late; it says the men should be heard.', 'Egypt, says: the men should be heard'],
    [
      'all who are told to',
      'The minister told Norway, Sweden and Finland to take back the men whom others had captured.',
      'The minister, told: to take back the men whom others had captured',
    ],
    [
      'two who are told to',
      'The minister told Norway and Chile to take back the men whom others had captured.',
      'The minister, told: to take back the men whom others had captured',
    ],
    ['a verb with its particle', 'Chile has ruled out fetching men.', 'Chile, has ruled out: fetching men'],
    ['that something will be', 'The minister ruled out that men would be on board.', 'The minister, ruled out: that men would be on board'],
    ['a ruling', 'The judge ruled that the mother may go home.', 'The judge, ruled: that the mother may go home'],
    [
      'a newspaper by its name',
      'Chile will fetch two mothers, Danish newspaper Morgenposten reported, citing unnamed sources.',
      'Morgenposten, reported: Chile will fetch two mothers',
    ],
    [
      'what is cited in its words',
      'The ministry declined, citing “a risk to the guards of the camp”.',
      'ministry, citing: a risk to the guards of the camp',
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toContain(expected));

  test.each([
    ['stopped short', 'Chile stopped short of promising to fetch the men.'],
    ['is far from', 'Chile is far from agreeing to fetch the men.'],
    ['is unwilling', 'Chile is unwilling to say that it will fetch the men.'],
    ['neither nor', 'Chile has neither confirmed nor denied that it is in talks.'],
    ['nor in a clause of its own', 'The ministry would neither confirm that there was a list nor say who was on it.'],
    ['confirm or deny', 'A spokesman for Chile would not confirm or deny that the men had left.'],
    ['has yet to', 'Chile has yet to confirm that it will fetch the men.'],
    ['rather than', 'Chile waits rather than promising to fetch the men.'],
    ['ruled it out', 'Asked about the men, Chile ruled it out.'],
  ])('nothing was said: %s', (_, text) => expect(told(text)).toEqual([]));

  test('one quotation handed over twice is one statement', () => {
    const text = 'Her lawyer, Carl Dorn, told the court in Lund. “She was ill,” Dorn said.';
    expect(told(text)).toEqual(['Carl Dorn, said: She was ill']);
  });

  test('a countryman called back by the nation', () => {
    const text = 'Danish Foreign Minister Carl Dorn came. “They will stay,” he said. “It is over,” the Dane added.';
    expect(told(text).at(-1)).toBe('Carl Dorn, added: It is over');
  });

  test('an office without a country is not that of the country where people are held', () => {
    const text = 'Thousands live in camps in northeast Syria.\n\nThe minister said nobody would fetch them.';
    expect(statementsIn(text, undefined, scorer).at(-1)?.speaker?.country).toBeNull();
  });
});
