import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../../src/domain/statement.js';
import { speaksForCountry } from '../../../src/domain/statement.js';
import { statementsIn } from '../statements/reading.js';

const last = (text: string): Speaker | null | undefined => statementsIn(text).at(-1)?.speaker;

describe('politicians known by their party', () => {
  const debate = 'MPs pressed the minister. Britain has nine children there. ';

  test.each([
    ['party behind the seat', 'Alan Moore (Leith and Portobello, SNP) said that nobody had shown the way.', 'Alan Moore'],
    ['party before the seat', 'Sir Denis Kyle (Conservative, Larch South) told members that nobody cared.', 'Denis Kyle'],
    ['an acronym', 'The ruling is wrong, said Priya Oakes (UKPP).', 'Priya Oakes'],
  ])('%s', (_, text, name) => {
    const speaker = last(debate + text)!;
    expect(speaker).toMatchObject({ name, country: 'GB' });
    expect(speaksForCountry(speaker)).toBe(false);
  });

  test('a seat is nobody who speaks later', () => {
    expect(last(`${debate}Sir Denis Kyle (Conservative, Larch South) struck another note. He said that nobody cared.`)?.name).toBe(
      'Denis Kyle',
    );
  });

  test('a photographer is no politician', () => {
    expect(last('Parliament met. Ann Kest (AFP) said the hall was full. France waits.')?.country).toBeNull();
  });

  test('the shadow minister after the name', () => {
    const text = "Labour's Nina Patel accused ministers of sleeping. “They talk tough,” the shadow security minister said. Britain waits.";
    expect(last(text)).toEqual({ name: 'Nina Patel', role: 'shadow security minister', country: 'GB' });
  });
});

describe('those who work for a body named before', () => {
  test.each([
    [
      'its researcher',
      'Human Rights Watch said that Albania was late. “It is a matter of will,” its Balkans researcher Tea Jurić said.',
      'HRW',
    ],
    ['its adviser', 'Human Rights Watch said that Serbia was late. “They hide,” its legal adviser Tea Jurić said. Serbia waits.', 'HRW'],
    [
      'a researcher with the group',
      'Human Rights Watch has seen the trials. The sentences are harsh, a researcher with the group said.',
      'HRW',
    ],
    [
      "the group's director for a country",
      "Open Doors Relief counted 62. “They are not safe,” said the group's Syria director, Marit Elling.",
      'NGO',
    ],
    ["the charity's head", "The charity's head of advocacy, Hanna Bright, said it was a disgrace.", 'NGO'],
    [
      'who handles its visitors',
      'Mr Serbest Omar, who handles visitors for the autonomous administration in Qamishli, said nobody came.',
      'AANES',
    ],
  ])('%s', (_, text, country) => {
    expect(last(text)?.country).toBe(country);
  });
});

describe('officials without a name', () => {
  test.each([
    ['law enforcement', 'A law enforcement source said nobody would be tried. Tajikistan waits.', 'TJ'],
    ['security sources', 'At least 37 have gone, according to security sources. Lebanon waits.', 'LB'],
    ['the same source again', 'A source at the Lebanese interior ministry said there was a file. It would act, the source said.', 'LB'],
    ['an office by its address', "A source at the Quai d'Orsay said the men were Iraq's.", 'FR'],
    ['lawmakers', 'Morocco waits. Lawmakers who wrote a report said there were 97 women.', 'MA'],
    ['a commission of the president', 'A presidential commission said 173 had gone. The Maldives waits.', 'MV'],
  ])('%s', (_, text, country) => {
    expect(last(text)?.country).toBe(country);
  });
});

describe('who it is', () => {
  test.each([
    [
      'a relative of somebody else',
      'Jan Pell, a council member, said yes. The mother of one of the women said she had not been heard.',
      null,
    ],
    ['a name behind a clause', 'A Lund lawyer who is helping the family, Ali Hassan, said time was running out.', 'Ali Hassan'],
    ['a name behind a clause and a comma', 'In the room, a woman who lost her son, Ann Kest, said it was too late.', 'Ann Kest'],
    ['letters behind the name', 'Terror law watchdog Simon Farley QC caused a stir. “Some can come back,” he said.', 'Simon Farley'],
    ['counsel is no judge', 'Mr Dermot Lane SC, for the defence, made his plea. The judge said the sentence was five years.', null],
  ])('%s', (_, text, name) => {
    expect(last(text)?.name).toBe(name);
  });

  test.each([
    [
      'a clause that ends in a place',
      'In a statement, a survivor who is now living in Germany said that nobody helped.',
      'a survivor who is now living in Germany',
    ],
    ['a clause with a verb like a noun', 'A woman who lives in Germany said nobody had asked her.', 'A woman who lives in Germany'],
    [
      'a participle inside an office',
      "The prosecutor's office for organised crime said it had opened a case.",
      "The prosecutor's office for organised crime",
    ],
    ['a common noun at the beginning', 'Rights groups in Jakarta said nobody had asked them.', 'Rights groups in Jakarta'],
  ])('source: %s', (_, text, source) => {
    expect(statementsIn(text).at(-1)?.source?.text).toBe(source);
  });
});
