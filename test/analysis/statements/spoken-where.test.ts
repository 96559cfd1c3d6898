import { describe, expect, it } from 'vitest';
import { learnedScorer } from '../../../src/analysis/statements/learned/learned-scorer.js';
import { loadLexicon } from '../../../src/config/lexicon.js';
import { statementsIn } from './reading.js';

const shipped = learnedScorer(loadLexicon().statementWeights!);
const words = (text: string): string[] => statementsIn(text, undefined, shipped).map(({ quote }) => quote);

describe('what was said begins behind where, when and through what it was said', () => {
  it.each<[string, string]>([
    ['Kest said on Twitter the girls were on their way.', 'the girls were on their way'],
    ['Kest wrote on Instagram she was ashamed.', 'she was ashamed'],
    ['Kest said on X the girls would be home soon.', 'the girls would be home soon'],
    ['Kest said in a tweet 14 girls had been flown home.', '14 girls had been flown home'],
    ['Kest said in Vienna the state had forgiven them.', 'the state had forgiven them'],
    ['Kest said in Vienna that states had to pay.', 'that states had to pay'],
    ['The agency said in Geneva 27,000 girls were stuck there.', '27,000 girls were stuck there'],
    ['Kest said from Beirut five boys were home.', 'five boys were home'],
    ['Kest said in Parliament on Wednesday Norway had no plan.', 'Norway had no plan'],
    ['Kest said on Friday 3 June the men would be tried.', 'the men would be tried'],
    ['Kest said by email 20 families had asked for help.', '20 families had asked for help'],
    ['Kest said after the meeting the men would be tried.', 'the men would be tried'],
    ['Kest said in an interview with Danish radio the men would be tried.', 'the men would be tried'],
    ['The mother said through a lawyer she had never fought.', 'she had never fought'],
    // Where it is so, and nothing that was said left out.
    ['Kest said in Iraq the trials were unfair.', 'in Iraq the trials were unfair'],
    ['Kest said in the camps there was no school.', 'in the camps there was no school'],
    ['Kest said in Europe nobody would take them.', 'in Europe nobody would take them'],
    ['Kest said after the attack the guards had fled.', 'after the attack the guards had fled'],
    ['Kest said in March 40 women would be tried.', '40 women would be tried'],
    ["Kest said Monday's ruling was wrong.", "Monday's ruling was wrong"],
  ])('%s', (text, expected) => expect(words(text)).toEqual([expected]));

  it.each(['Kest said in Vienna.', 'Kest spoke in Vienna on Monday.'])('and where alone is nothing: %s', (text) =>
    expect(words(text)).toEqual([]),
  );
});

it.each<[string, string]>([
  ['A letter seen by Lantern News said the family would not be helped.', 'A letter seen by Lantern News'],
  ['A report published by Lantern said the boys were ill.', 'A report published by Lantern'],
  ['A man held by Kurdish forces said he was ill.', 'A man held by Kurdish forces'],
])('a paper is not who saw it: %s', (text, source) => expect(statementsIn(text, undefined, shipped)[0]?.source?.text).toBe(source));
