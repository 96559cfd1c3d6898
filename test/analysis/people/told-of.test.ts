import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../src/analysis/analyzer.js';
import { loadLexicon } from '../../../src/config/lexicon.js';
import { loadTopic } from '../../../src/config/topic.js';

const analyzer = createAnalyzer(loadLexicon(), loadTopic('is-foreign-fighters'));
const LEAD = 'Hundreds of women and children of Islamic State fighters are held in camps in north-east Syria.\n\n';

/** "name or role | country" of whoever says the last words of a text. */
const lastOf = (text: string): string => {
  const speaker = analyzer.analyze({ id: 'told-of', text: LEAD + text, date: '2021-05-04' }).statements.at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  // Whom a text tells of holds no office beside it.
  ['Mona Kest was an Irish citizen. The minister said the army would help.', 'The minister | IE'],
  ['Irish premier Jan Dorn spoke of Mona Kest. The minister said the army would help.', 'The minister | IE'],
  ['Norway must act, its foreign minister said. Mona Kest was born in Oslo. “It is late,” the minister said.', 'the minister | NO'],
  ['Norway knows of Mona Kest’s case. The justice minister said it was late.', 'The justice minister | NO'],
  ['Norway’s court has convicted Mona Kest. The justice minister said it was late.', 'The justice minister | NO'],
  [
    'Mona Kest was stripped of her Danish citizenship. The Danish immigration minister said it was late.',
    'The Danish immigration minister | DK',
  ],
  // But whoever acts may.
  ['Mona Kest met families in Oslo. The Norwegian justice minister said that she had listened.', 'Mona Kest | NO'],
  ['The Norwegian cabinet met. Mona Kest’s ministry had a plan. The justice minister said it was late.', 'Mona Kest | NO'],
])('whom a text tells of is not whoever holds the office: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Paris said it would pay, but the Belgian foreign minister, Jan Kest, said nobody had asked him.', 'Jan Kest | BE'],
  ['The mayor said the town was ready, while Jan Kest, the Belgian foreign minister, said that nobody knew.', 'Jan Kest | BE'],
  ['Paris has promised to pay, and the mayor of Lille, Jan Kest, said that it was late.', 'Jan Kest | FR'],
  ['The Belgian minister said it would pay, but, asked again on Monday, said nobody knew.', 'The Belgian minister | BE'],
  ['The Belgian minister said it would pay, but added that it was late.', 'The Belgian minister | BE'],
])('the second clause has a subject of its own: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Mrs May said that it was late.', 'May | null'],
  ['“It is late,” said Dana May.', 'Dana May | null'],
  ['Danish officials in Ankara in May said that it was late.', 'Danish officials in Ankara | DK'],
])('months that are surnames: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  [
    'The Kenyan interior ministry and the Ugandan embassy said that it was late.',
    'Kenyan interior ministry and the Ugandan embassy | null',
  ],
  [
    'The Belgian justice minister and the Dutch prosecutor said that it was late.',
    'The Belgian justice minister and the Dutch prosecutor | null',
  ],
  ['The Belgian justice ministry and the police said that it was late.', 'police | BE'],
  ['The Danish ministry agreed and the Swedish government said that it was late.', 'Swedish government | SE'],
])('two who speak at once: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['BAGHDAD — Iraq has tried them. Foreign Ministry spokesman Jan Kest said in Paris that it was late.', 'Jan Kest | FR'],
  ['In Oslo, Justice Minister Jan Kest said no; in Stockholm, Justice Minister Mona Dorn said that it was late.', 'Mona Dorn | SE'],
  ['Sudan’s election commission said that it was late.', 'Sudan’s election commission | SD'],
  ['The UN refugee agency said that it was late.', 'The UN refugee agency | UN'],
  ['The Iraqi news agency said that it was late.', 'The Iraqi news agency | null'],
  [
    'The SDF’s commander-in-chief, Jan Kest, spoke to the paper. “It is late,” he said. The general said Iraqis were there.',
    'Jan Kest | SDF',
  ],
  ['The Court of Justice in Luxembourg said that it was late.', 'Court of Justice in Luxembourg | CJEU'],
  ['The European Commission is late. Brussels said that it would pay.', 'Brussels | EU'],
  ['The European Commission is late. Belgium has 12 women there. Brussels said that it would pay.', 'Brussels | BE'],
])('for whom they speak: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['The Kurdish and Iraqi delegations said that it was late.', 'Kurdish and Iraqi delegations | null'],
  ['Western and Iraqi officials said that it was late.', 'Western and Iraqi officials | null'],
  ['Iraqi officials said that it was late.', 'Iraqi officials | IQ'],
  ['“It is late,” the director of Hasakeh’s Alaya prison told a visiting team.', 'the director of Hasakeh’s Alaya prison | null'],
  ['“It is late,” said the director of the Alaya prison, Jan Kest.', 'Jan Kest | null'],
])('peoples without a state, places that are nobody: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});
