import { expect, test } from 'vitest';
import { stancesIn } from '../in-an-article.js';

test.each<[string, string[]]>([
  // What others are asked to follow is that people were taken back.
  ['The US embassy hailed the flight and said more countries must follow this example.', ['US repatriate']],
  [
    '“We are grateful to the Latvian delegation and hope that other governments will follow,” said Rojda Amin of the Kurdish-led administration.',
    ['AANES repatriate'],
  ],
  ['The UN envoy welcomed the handover and urged all states to follow suit.', ['UN repatriate']],
  // Nobody who decides asks it, it is asked of no state, or it is another example.
  ['Lawyers welcomed the flight and hope that other countries will follow.', []],
  ['The Latvian finance minister said other banks should follow the example of the two lenders.', []],
  ['The Latvian minister praised the flight and hoped that other states would not follow.', []],
  // Whose embassy it is, and not where it stands.
  ['“Our embassy in Baghdad has brought back four children,” said Sweden’s foreign minister, Ulla Berg.', ['SE repatriate']],
  ['“Our mission in Ankara has brought home 40 young men,” a spokesman for the Saudi interior ministry said.', ['SA repatriate']],
  ['The government in Ankara has brought home 22 women.', ['TR repatriate']],
  // No open question.
  ['The return of adult citizens is not under consideration, the Tajik interior ministry said.', ['TJ refuse']],
  ['The question of the men is not under consideration at this stage, the Tajik interior ministry said.', ['TJ undecided']],
])('%s → %j', (text, wanted) => {
  expect(stancesIn(text)).toEqual(wanted);
});
