import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../../src/domain/statement.js';
import { statementsIn } from '../statements/reading.js';

const speakers = (text: string): (Speaker | null)[] => statementsIn(text).map((s) => s.speaker);
const last = (text: string): Speaker | null | undefined => speakers(text).at(-1);

describe('named people', () => {
  test.each([
    [
      'title before the name',
      'French Foreign Minister Luc Amar said no child would stay.',
      { name: 'Luc Amar', role: 'French Foreign Minister', country: 'FR' },
    ],
    [
      'possessive country',
      "Turkey's Interior Minister Kaya Demir said the flights would go on.",
      { name: 'Kaya Demir', role: "Turkey's Interior Minister", country: 'TR' },
    ],
    [
      'description after the name',
      'Jan Holm, the Danish justice minister, said the law was ready.',
      { name: 'Jan Holm', role: 'Danish justice minister', country: 'DK' },
    ],
    [
      'title with a portfolio after it',
      'Minister for Home Affairs Clara Oakes said Australia would act. Australia voted.',
      { name: 'Clara Oakes', role: 'Minister for Home Affairs', country: 'AU' },
    ],
    [
      'body spoken for',
      'Rashid Omer, a commander of the Syrian Democratic Forces, said the gate had held.',
      { name: 'Rashid Omer', role: 'commander of the Syrian Democratic Forces', country: 'SDF' },
    ],
    ['body named after the name', 'Farid Shahin of the SDF said the gate had held.', { name: 'Farid Shahin', role: null, country: 'SDF' }],
    [
      'honorific of two words, then by the given name',
      'Home Minister Tan Sri Rizal Hamid Osman of Malaysia spoke on Monday. “We are not following that road,” said Rizal.',
      { name: 'Rizal Hamid Osman', role: 'Home Minister', country: 'MY' },
    ],
    [
      'expert of a think-tank named behind a comma',
      'Security expert Dr Leon Prower, of the Northern Centre for Risk, says the numbers are small.',
      { name: 'Leon Prower', role: 'Security expert', country: null },
    ],
    [
      'official of the country whose citizens the paragraph tells of, whatever is named later',
      'After 21 citizens of North Macedonia were brought back from Syria, the deputy national coordinator, Lidia Stojan, spoke on Monday.\n\n“The United States helped with the plane,” said Stojan.',
      { name: 'Lidia Stojan', role: 'deputy national coordinator', country: 'MK' },
    ],
    [
      'name behind a role of somebody else',
      'A lawyer for Lena Brandt, Jasmin Oude, said the woman was ill.',
      { name: 'Jasmin Oude', role: 'lawyer for Lena Brandt', country: null },
    ],
    [
      'nickname inside the name',
      'President Bambang “Beno” Wirya said Indonesia would wait. Indonesia voted.',
      { name: 'Bambang “Beno” Wirya', role: 'President', country: 'ID' },
    ],
    ['lawyer', 'The French lawyer Marie Duval said the ruling was wrong.', { name: 'Marie Duval', role: 'French lawyer', country: null }],
    [
      'former official',
      'Former Danish prime minister Lars Munk said the law was weak.',
      { name: 'Lars Munk', role: 'Former Danish prime minister', country: null },
    ],
    ['nobody knows', 'Ann Kest said the camp was full.', { name: 'Ann Kest', role: null, country: null }],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toEqual(expected);
  });

  test('two who speak together', () => {
    const text = 'Dutch Justice Minister Frits Bakker and Dutch Foreign Minister Sven Kok said the state would appeal.';
    expect(last(text)).toEqual({ name: 'Frits Bakker and Sven Kok', role: 'Dutch Justice Minister', country: 'NL' });
  });
});

describe('the same person again', () => {
  const amar = { name: 'Luc Amar', role: 'French Foreign Minister', country: 'FR' };
  const intro = 'French Foreign Minister Luc Amar arrived late. ';
  test.each([
    ['surname', `${intro}“We are ready,” Amar said.`],
    ['honorific', `${intro}Mr. Amar said he was ready.`],
    ['pronoun', `${intro}He said he was ready.`],
    ['role', `${intro}The minister said he was ready.`],
    ['full role', `${intro}The crowd left. The foreign minister said he was ready.`],
    ['pronoun after a pronoun', `${intro}He said he was ready. “We are late,” he added.`],
    ['relative', `${intro}It was Amar who said that the plan was dead.`],
  ])('%s', (_, text) => {
    expect(last(text)).toEqual(amar);
  });

  test('surname before the full name', () => {
    expect(speakers('Amar said France was ready.\n\nFrench Foreign Minister Luc Amar spoke in Lyon.')[0]).toEqual(amar);
  });

  test('the role before the name', () => {
    const text = 'Belgium will appeal, the migration minister said.\n\nThe plan was old. Els Claes, the migration minister, left early.';
    expect(speakers(text)[0]).toEqual({ name: 'Els Claes', role: 'migration minister', country: 'BE' });
  });

  test('a woman is not "he"', () => {
    const text = 'French spokeswoman Lea Morel said the list was wrong. Mr. Jan Holm left. She said it was old.';
    expect(last(text)?.name).toBe('Lea Morel');
  });
});

describe('those without a name', () => {
  test.each([
    ['official', 'A French official said nobody would come.', { name: null, role: 'A French official', country: 'FR' }],
    ['their pronoun', 'A French official said nobody would come. “It is over,” the official said.', 'FR'],
    [
      'spokesman for a named person',
      'A spokesman for Luc Amar said nobody would come.',
      { name: null, role: 'A spokesman for Luc Amar', country: null },
    ],
    ['detainee', 'A German detainee said the guards had left.', { name: null, role: 'A German detainee', country: null }],
    ['family', 'The family said the girl was ill.', { name: null, role: 'The family', country: null }],
  ])('%s', (_, text, expected) => {
    if (typeof expected === 'string') expect(last(text)?.country).toBe(expected);
    else expect(last(text)).toEqual(expected);
  });
});

describe('countries, offices and organisations', () => {
  test.each([
    ['country', 'Germany said it had flown home ten women.', { name: 'Germany', role: 'government', country: 'DE' }],
    ['capital', 'Paris has said that nobody would come.', { name: 'Paris', role: 'government of France', country: 'FR' }],
    [
      'capital of a country with an article',
      'Manila has said that nobody would come.',
      { name: 'Manila', role: 'government of the Philippines', country: 'PH' },
    ],
    ['office', 'The French foreign ministry said nobody would come.', { name: 'French foreign ministry', role: null, country: 'FR' }],
    [
      'office in its capital',
      'The foreign ministry in Ankara said the flights would go on.',
      { name: 'foreign ministry in Ankara', role: null, country: 'TR' },
    ],
    [
      'office again',
      'The French foreign ministry said nobody would come. The ministry added that the list was old.',
      { name: 'French foreign ministry', role: null, country: 'FR' },
    ],
    [
      'behind what was said, of whoever opens it',
      'The Kurdish-led administration heard on the radio that Norway wants to take nine children, one of its diplomats said.',
      { name: null, role: 'one of its diplomats', country: 'AANES' },
    ],
    [
      'the same behind a dateline',
      'QAMISHLI — The Kurdish-led administration heard on the radio that Norway wants to take nine children, one of its diplomats said.',
      { name: null, role: 'one of its diplomats', country: 'AANES' },
    ],
    ['body', 'The UN said the camp was full.', { name: 'UN', role: null, country: 'UN' }],
    [
      'organisation',
      'The Northern Observatory for Prisoners said the camp was full.',
      { name: 'Northern Observatory for Prisoners', role: null, country: 'NGO' },
    ],
    [
      'organisation in short',
      'The Northern Observatory for Prisoners met. The camp is full, the Observatory said.',
      { name: 'Northern Observatory for Prisoners', role: null, country: 'NGO' },
    ],
    [
      'document with its issuer',
      'A statement by the French foreign ministry said nobody would come.',
      { name: 'French foreign ministry', role: null, country: 'FR' },
    ],
    [
      'document after its issuer',
      'The French foreign ministry said nobody would come. The statement added that the list was old.',
      { name: 'French foreign ministry', role: null, country: 'FR' },
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toEqual(expected);
  });

  test('an office without a country in a text of several countries stays without', () => {
    const text = 'France waits, and Germany flew ten women home.\n\nThe justice minister said the law was ready.';
    expect(last(text)?.country).toBeNull();
  });

  test('nobody stands behind "we" and "I"', () => {
    expect(last('We said that the plan was dead.')).toBeNull();
  });
});

test('a name that the text spells in two ways is one', () => {
  expect(last('Iraqi adviser Qasim Aradi left. Al-Aradi said the list was old.')?.country).toBe('IQ');
});

describe('whom offices and experts speak for', () => {
  const countryOf = (text: string, words: string) => statementsIn(text).find((s) => s.quote.includes(words))?.speaker?.country ?? null;

  test('a security minister is not British where Britain is not named', () => {
    expect(
      countryOf(
        'Fiji will bring its nationals home, National Security Minister Ratu Vale told parliament in Suva. "We will not wait," the minister said.',
        'not wait',
      ),
    ).toBe('FJ');
  });
  test('a special rapporteur speaks for the UN, whichever country stands beside', () => {
    expect(countryOf('"Finland has shown the way," said Ida Moss, Special Rapporteur on torture.', 'shown')).toBe('UN');
  });
  test('experts of the UN, named once in full', () => {
    const text = 'UN human rights experts today urged states to act. The experts said the camps were unlawful.';
    expect(countryOf(text, 'camps were')).toBe('UN');
  });
  test('an organisation named behind what it is', () => {
    expect(countryOf('Josie Orr, director of the campaign group Clearwater, said ministers were wrong.', 'wrong')).toBe('NGO');
  });
});
