import { expect, test } from 'vitest';
import { said, statementsIn } from './reading.js';

test.each<[string, string[]]>([
  // A first name that is a verb too.
  ['Lawmaker Said Arabi of the opposition said Morocco must not wait.', ['Lawmaker Said Arabi of the opposition: Morocco must not wait']],
  ['The deputy Said Arabi told reporters that nobody had asked.', ['The deputy Said Arabi: that nobody had asked']],
  // To whom somebody is sent.
  [
    '“The camp will be closed by May,” said Norway’s ambassador to Iraq, Lars Holt.',
    ['Norway’s ambassador to Iraq, Lars Holt: The camp will be closed by May'],
  ],
  // Where they are belongs to those who speak.
  ['Damascus waits. Officials there said that the men would be tried.', ['Officials there: that the men would be tried']],
  ['Oslo waits. The authorities here said that the men would be tried.', ['The authorities: that the men would be tried']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  'Britain waits. A Kurdish security source said that the woman was quiet.',
  'Britain waits. A Kurdish intelligence official said that the woman was quiet.',
])('security officials of the Kurds speak for those who hold people: %s', (text) => {
  expect(statementsIn(text).map(({ speaker }) => speaker?.country)).toEqual(['AANES']);
});
