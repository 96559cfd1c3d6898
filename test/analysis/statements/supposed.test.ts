import { describe, expect, it } from 'vitest';
import { said } from './reading.js';

describe('what somebody may say was not said', () => {
  it.each([
    'If the ministry says that it has no money, the parents will sue.',
    'Even if Finland says that it will pay, the camp will stay.',
    'Unless the embassy confirms that the girl is Finnish, she gets no passport.',
    'Should the minister announce that the men may return, his party will leave the cabinet.',
    'The cabinet will fall, should the minister say that the men may return.',
    'Had the ministry said in time that it would pay, the girl would be alive.',
    'Were the minister to announce that she would fetch them, many would cheer.',
    'Suppose Finland says that it will pay.',
    'In case the embassy confirms that they are Finns, they may leave.',
    'It is unknown whether the ministry has confirmed that the men are Finns.',
    'Until the embassy confirms that the girl is Finnish, she waits.',
    'Once the ministry announces that the plane has landed, the police take over.',
    'Does the minister say that the men will return?',
    'But can the ministry confirm that nobody paid?',
    'The minister may say that she has no choice.',
    'The minister is expected to announce that the men will return.',
    'If what the minister says is true, nobody is left.',
  ])('%s', (text) => expect(said(text)).toEqual([]));

  it.each<[string, string[]]>([
    ['Once the minister said that the men could return, the mood changed.', ['the minister: that the men could return']],
    ['Until the embassy confirmed that the girl was Finnish, she waited.', ['the embassy: that the girl was Finnish']],
    ['If the men return, the minister said they would be tried.', ['the minister: they would be tried']],
    ['If the men return, the minister said, they will be tried.', ['the minister: If the men return … they will be tried']],
    [
      'The minister said that if the embassy confirmed it she could leave.',
      ['The minister: that if the embassy confirmed it she could leave'],
    ],
    ['In May the minister said that the men could return.', ['the minister: that the men could return']],
    ['The embassy had said that it would help.', ['The embassy: that it would help']],
    ['The ministry had until Friday to answer, its lawyer said.', ['its lawyer: The ministry had until Friday to answer']],
    ['“Should we wait?” the minister asked.', ['the minister: Should we wait?']],
    ['The police may charge her, the prosecutor said.', ['the prosecutor: The police may charge her']],
    ['Once a nurse, she says she never fought.', ['she: she never fought']],
  ])('and what was said stays: %s', (text, expected) => expect(said(text)).toEqual(expected));
});
