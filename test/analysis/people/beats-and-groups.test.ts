import { expect, test } from 'vitest';
import { inAnArticle } from '../in-an-article.js';

test.each<[string, string | null]>([
  // What somebody of a charity works on is no employer.
  ['“They have survived the winter,” said Maren Dahl, Harbour Light’s Syria Response Director.', 'NGO'],
  ['“They have survived the winter,” said Maren Dahl, Harbour Light’s Turkey programme manager.', 'NGO'],
  ['“They have survived the winter,” said Maren Dahl, Denmark’s Syria envoy.', 'DK'],
  // A group with a name of its own, and the group of whom the article tells.
  ['“It is a formality,” said Omar Haddad, Iraq researcher at the Geneva-based group Law Beyond Walls.', 'NGO'],
  ['“We will fight on,” a spokesman for the group said.', 'DAESH'],
  // Whose commander, told by whoever runs the camp.
  [
    'Britain says no. The camp is run by the Syrian Democratic Forces. Its commander, Rojhat Amin, warned that his men could not go on.',
    'SDF',
  ],
  [
    'Britain says no. The centre is run by Indonesia’s counter-terrorism agency. Its director, Bambang Adi, admitted that the course was short.',
    'ID',
  ],
  ['“We can’t judge them,” said Rojda Amin, a Kurdish foreign relations official.', 'AANES'],
])('%s → %s', (text, wanted) => {
  expect(inAnArticle(text).statements.map(({ speaker }) => speaker?.country ?? null)).toEqual([wanted]);
});

test('a thing that is called official is nobody who speaks', () => {
  const text = 'Rita Borg is Malta’s security minister. The official figure, she says, is 40 nationals who left.';
  const [statement] = inAnArticle(text).statements;
  expect(statement?.speaker?.name).toBe('Rita Borg');
});

test('the guest of a broadcast is of the country that it is about, whoever acts in the introduction', () => {
  const text = [
    'PRESENTER: Turkey began this week to send home foreigners who it says belonged to Islamic State. Among those held in its camps and prisons is a Maltese woman with her daughter. Joining me is the Minister of State at the Department of Foreign Affairs, Rita Borg. Minister, are they coming home?',
    'RITA BORG: We have always said that this woman is a Maltese citizen, whoever she joined in Syria.',
    'PRESENTER: And her daughter?',
    'RITA BORG: We will not abandon a Maltese child in a camp.',
    'PRESENTER: Will she be arrested?',
    'RITA BORG: That is for the Maltese police and a Maltese court.',
  ].join('\n\n');
  const { statements } = inAnArticle(text, { title: 'Transcript: Minister on the Maltese woman held in Syria', date: '2019-11-13' });
  const countries = statements.filter(({ speaker }) => speaker?.name === 'Rita Borg').map(({ speaker }) => speaker?.country);
  expect(countries.length).toBeGreaterThan(1);
  expect(new Set(countries)).toEqual(new Set(['MT']));
});
