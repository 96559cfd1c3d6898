import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  // The country of whoever did or had something; not a place, nor whom it is done to.
  ['Finland fetched 60 women. Its second plane left Syria in June.\n\n“It is late,” the country’s foreign minister said.', 'FI'],
  ['Norway has asked Iraq for its papers.\n\n“It is late,” the country’s justice minister said.', 'NO'],
  ['Belgium hopes to see its men tried in Iraq.\n\n“It is late,” the country’s interior minister said.', 'BE'],
  ['Uzbekistan went ahead and took 500 people out of Syria. The country’s ombudsman said that it was late.', 'UZ'],
  ['Austria’s women walked from Roj to Turkey. “It is late,” said the country’s prosecutor.', 'AT'],
  ['Syria has a new government. “It is late,” the country’s interior minister said.', 'SY'],
  ['The mood in Kenya is hard after the news from Syria. “It is late,” the country’s interior minister said.', 'KE'],
  ['Finland took six. Norway has asked Iraq for its papers. “It is late,” the country’s justice minister said.', 'NO'],
])('whose country it is: %s', (text, country) => {
  expect(speakerOf(text)).toMatch(new RegExp(` \\| ${country}$`));
});

test.each<[string, string]>([
  // Who runs a camp or a charity is no official of a state.
  ['Omar Kest, head of the camp, said that it was hot. Swedish envoys came.\n\n“It is late,” the official said.', 'the official | null'],
  [
    'Ann Kest, director of the Swedish charity Open Roads, said that it was hot. The government answered. “It is late,” the official said.',
    'the official | SE',
  ],
  // A country has come in since.
  [
    'UN envoy Ann Kest called on Sweden to act. “It is hot,” she said. The ministry in Stockholm was silent.\n\n“It is late,” the official said.',
    'the official | SE',
  ],
  ['UN envoy Ann Kest came to Roj. “It is hot,” she said. “It is late,” the official said.', 'Ann Kest | UN'],
  ['The head of the prison service of Sweden, Ann Kest, said that it was hot. “It is late,” the official said.', 'Ann Kest | SE'],
])('who is the official: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

const MINISTER = 'Swedish justice minister Ann Kest went to Roj. “It is hot,” she said.';

test.each<[string, string]>([
  // What states do with those who are held, none of these says of herself.
  [`${MINISTER} At the gate was a woman of 30. “We will take the children back, and she knows it,” she said.`, 'Ann Kest | SE'],
  [`${MINISTER} In the tent sat a Swedish mother, 31. “We have not yet fetched them all,” she told reporters.`, 'Ann Kest | SE'],
  [`${MINISTER} At the gate stood a woman of 30. “I want to leave,” she said.`, 'a woman | null'],
  [`${MINISTER} At the gate stood a woman of 30. “We want to go home,” she said.`, 'a woman | null'],
  [`${MINISTER} At the gate stood a woman of 30. “We took the children and fled,” she said.`, 'a woman | null'],
  [`${MINISTER} At the gate stood a woman of 30. “We want to bring our children home,” she said.`, 'a woman | null'],
])('whose words are not a newcomer’s: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Sweden will do nothing, Amnesty said. It said in May that it would fetch the children.', 'SE'],
  ['Finland must act, the Red Cross said. It has said that it will fetch its women.', 'FI'],
  ['Finland must act, the Red Cross said. It added that time was short.', 'ICRC'],
  ['Finland must act, the Red Cross said. That would help, it said.', 'ICRC'],
])('whom “it” stands for: %s', (text, country) => {
  expect(speakerOf(text)).toMatch(new RegExp(` \\| ${country}$`));
});

test.each<[string, string]>([
  ['Three girls said to be from Finland told the judges that they were cold.', 'Three girls said to be from Finland | null'],
  ['Two men believed to have lived in Sweden said that they were cold.', 'Two men believed to have lived in Sweden | null'],
  ['“It is late,” a man said to be from Finland said.', 'a man said to be from Finland | null'],
  ['Two men thought to be Swedish citizens said that it was late.', 'Two men thought to be Swedish citizens | null'],
  ['A man believed to be Jan Dorn said that it was late.', 'Jan Dorn | null'],
  ['The men are thought to be in Iraq, Sweden said.', 'Sweden | SE'],
])('who speaks, and not what they are held to be: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});
