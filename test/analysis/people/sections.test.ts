import { describe, expect, test } from 'vitest';
import { type Speaker, speaksForCountry } from '../../../src/domain/statement.js';
import { statementsIn } from '../statements/reading.js';

const last = (text: string): Speaker | null | undefined => statementsIn(text).at(-1)?.speaker;

/** A text about Belgium that comes to another country at its end. */
const belgian = (rest: string): string =>
  `Belgium has lost its appeal. Belgium fetched nine. The Belgian foreign ministry said it would pay.\n\nBelgium waits. Belgium has no plan.\n\n${rest}`;

describe('a report that comes to another country', () => {
  const turn = "Vienna's turn\n\nAustria, until lately among the strictest, has gone the other way.\n\n";

  test.each([
    ['a minister under the heading', `${turn}“That is no change,” Interior Minister Jonas Aich said.`, 'AT'],
    [
      'an office far below it',
      `${turn}One.\n\nTwo.\n\nThree.\n\nFour.\n\nAccording to the Ministry of the Interior, 334 people left.`,
      'AT',
    ],
    ['an office named above for another', `${turn}The Foreign Ministry said that it would take the children.`, 'AT'],
    [
      'no heading about it',
      'A look at Vienna\n\nThe judges will meet soon.\n\nInterior Minister Jonas Aich said nothing would change.',
      'BE',
    ],
    [
      'a subject with an aside',
      'Austria, until lately the strictest, has gone the other way. Interior Minister Jonas Aich said it was time.',
      'AT',
    ],
  ])('%s', (_, text, country) => {
    expect(last(belgian(text))?.country).toBe(country);
  });

  test('who acts behind the speaker in a paragraph tells nothing of them', () => {
    const text =
      "The US army moved them. The US will pay.\n\nIraq's foreign ministry has said it will hold the men. “We have opened our prisons,” spokesman Haidar Tamim said. The US Central Command counted 4,500.";
    expect(statementsIn(text).find(({ speaker }) => speaker?.name === 'Haidar Tamim')?.speaker?.country).toBe('IQ');
  });
});

describe('who is meant', () => {
  test("a woman's solicitor may be a man", () => {
    const text =
      "Home Secretary Rosa Tisdale said nobody would come. Britain waits.\n\nMs Asher's solicitor, Dominic Farr, said his client had not been asked.\n\n“Let it be heard in court,” he said.";
    expect(last(text)?.name).toBe('Dominic Farr');
  });

  test('a party is no person, and no government', () => {
    const speaker = last('Norway waits. The Christian Democrats said that the boy should come home at once.')!;
    expect(speaker).toEqual({ name: 'Christian Democrats', role: null, country: 'NO' });
    expect(speaksForCountry(speaker)).toBe(false);
  });

  test.each([
    ['whose group', 'Canada waits. “No,” said Sasha Boyd, whose group, Home Again, counts 24 children. “Never,” Boyd said.', 'NGO'],
    ['an embassy abroad', 'International relations spokesman Lwazi Dlamini said officials at the embassy in Amman knew of it.', null],
  ])('%s', (_, text, country) => {
    expect(last(text)?.country).toBe(country);
  });
});
