import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** Speakers of the quotations of a text, in order. */
const speakers = (text: string): (string | null)[] => statementsIn(text).map(({ speaker }) => speaker?.name ?? null);

test.each([
  'The envoy, Raymond Kest, said there was no excuse. “Repatriate them,” he said.\n\nAt the far end of the camp, Olfa, a Tunisian, has stopped waiting.\n\n“They left on a Tuesday,” she said.',
  'Ann Kest, the minister, said that it was hard. “It takes years,” she said.\n\nOne of the women, who introduced herself as Madina, left in 2013. She was returned in May. “My husband lied to me,” she said.',
  'Ombudsperson Ann Kest said that children are not guilty. “They need papers,” she said.\n\nGrandmother of two boys Salima Dorn came to the airport. “I saw the bus only,” she said.',
])('puts the words of somebody new into nobody’s mouth: %s', (text) => {
  const [first, second, last] = speakers(text);
  expect([first, second]).toEqual([first, first]);
  expect(first).not.toBeNull();
  expect(last).not.toBe(first);
});

test('goes on with who spoke where nobody new comes in', () => {
  const text =
    'Ann Kest, the minister, said that it was hard. “It takes years,” she said.\n\nThe passport was taken in May. “She made her choice,” she said.';
  expect(speakers(text)).toEqual(['Ann Kest', 'Ann Kest', 'Ann Kest']);
});
