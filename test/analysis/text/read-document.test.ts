import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument, withFurniture } from '../../../src/analysis/text/read-document.js';

const sentencesOf = (text: string): string[] => {
  const doc = readDocument(text);
  return doc.sentences.map(({ from, to }) => text.slice(doc.start[from], doc.end[to - 1]));
};
const quotationsOf = (text: string): string[] => {
  const doc = readDocument(text);
  return doc.quotations.map(({ from, to }) => text.slice(doc.start[from], doc.end[to - 1]));
};

test.each([
  ['Turkish', 'Judge Nurhan Eğilmez told Süleyman Şahin and Işıl Kılıç of İzmir.', ['Eğilmez', 'Şahin', 'Işıl', 'Kılıç', 'İzmir']],
  ['Slavic', 'Łukasz Przybyła met Đorđe Ćosić and Ivana Žižková.', ['Łukasz', 'Przybyła', 'Đorđe', 'Ćosić', 'Žižková']],
  ['Romanian and Vietnamese', 'Ștefan Țîrlea met Nguyễn Văn Tư.', ['Ștefan', 'Țîrlea', 'Nguyễn', 'Văn', 'Tư']],
  ['marks written behind their letter', 'Bedran Keles\u0327 left.', ['Keles\u0327']],
])('letters of %s names are letters', (_, text, names) => {
  const doc = readDocument(text);
  expect(doc.word).toEqual(expect.arrayContaining(names));
  expect(doc.word.map((word, k) => text.slice(doc.start[k], doc.end[k]) === word)).not.toContain(false);
});

describe('sentences', () => {
  test.each([
    ['a title before a name', 'Rev. Alma Dorn met Gen. Kest. They talked.', ['Rev. Alma Dorn met Gen. Kest.', 'They talked.']],
    [
      'initials',
      'He was driven to the U.S. He then left. The U.S. Navy waited.',
      ['He was driven to the U.S.', 'He then left.', 'The U.S. Navy waited.'],
    ],
    [
      'a question that a reporter goes on after',
      '“Who pays for it?” Varga asked. Nobody knew.',
      ['“Who pays for it?” Varga asked.', 'Nobody knew.'],
    ],
    [
      'a question that ends its sentence',
      '“Who pays for it?” Nobody in the camp knew.',
      ['“Who pays for it?”', 'Nobody in the camp knew.'],
    ],
    ['a closing mark after the stop', '“We are done.” She left.', ['“We are done.”', 'She left.']],
    ['a paragraph without a stop', 'Minister resigns\nShe will leave in May.', ['Minister resigns', 'She will leave in May.']],
    [
      'a short word at the end',
      'Her answer was no. On Friday she left cell no. 5.',
      ['Her answer was no.', 'On Friday she left cell no. 5.'],
    ],
    ['money and measures', 'It cost $1.5bn. The rest came later.', ['It cost $1.5bn.', 'The rest came later.']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('quotations', () => {
  test.each([
    ['curly', 'He said “no” and “never”.', ['“no”', '“never”']],
    ['straight', 'He said "no" and "never".', ['"no"', '"never"']],
    ['two single marks for one', "She said ''not today'' and left.", ["''not today''"]],
    ['single, with an apostrophe inside', '‘We can’t take the boys’ mothers,’ he said.', ['‘We can’t take the boys’ mothers,’']],
    ['single around double', '‘She told me “no” twice,’ he said.', ['‘She told me “no” twice,’']],
    ['an apostrophe is none', "The ministers' plan isn't ready; the '90s are over.", []],
    ['inches are none', 'The cell is 5\'10" wide.', []],
    ['directions mixed up', 'He said ”never again“, she recalled.', ['”never again“']],
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  test('a paragraph that leaves its quotation open says so', () => {
    const doc = readDocument('“We have no choice.\n\n“None at all,” he said.');
    expect(doc.quotations.map((q) => q.open)).toEqual([true, false]);
    expect(doc.quotations.map((q) => q.words)).toEqual([4, 3]);
  });
});

describe('words', () => {
  test('possessives stand apart, contractions keep their verb', () => {
    const doc = readDocument("The minister’s aide says it’s Kest's plan.");
    expect(doc.lower).toEqual(['the', 'minister', "'s", 'aide', 'says', 'it', "'s", 'kest', "'s", 'plan', '.']);
    expect([doc.tag[2], doc.tag[6], doc.tag[8]]).toEqual(['PART', 'AUX', 'PART']);
  });

  test('marks are plain in `lower` and as written in `word`', () => {
    const doc = readDocument('“Go” -- he said – now - please');
    expect(doc.word).toEqual(['“', 'Go', '”', '--', 'he', 'said', '–', 'now', '-', 'please']);
    expect(doc.lower).toEqual(['"', 'go', '"', '—', 'he', 'said', '—', 'now', '—', 'please']);
  });

  test('the United Nations stand apart from what is theirs, and a prefix does not', () => {
    expect(readDocument('A UN-mandated court, un-British.').lower).toEqual(['a', 'un', '-', 'mandated', 'court', ',', 'un-british', '.']);
  });

  test('a direction before a name belongs to it', () => {
    const tagOf = (text: string, word: string): string | undefined => {
      const doc = readDocument(text);
      return doc.tag[doc.lower.indexOf(word)];
    };
    expect(tagOf('The authorities in northeast Syria asked for help.', 'northeast')).toBe('ADJ');
    expect(tagOf('They drove northeast through the night.', 'northeast')).toBe('ADV');
  });

  test('the tags of a text do not depend on what was read before', () => {
    const text = "The candidate's call came late. Dorn's answer is a no.";
    const before = readDocument(text);
    readDocument("Candidate's Call: Dorn's ANSWER, dorn's answer");
    expect(readDocument(text)).toEqual(before);
  });

  test('a word of 200,000 letters is one token', () => {
    const doc = readDocument(`Before ${'a'.repeat(200_000)} after.`);
    expect(doc.length).toBe(4);
    expect(doc.tag[1]).toBe('X');
  });
});

test('furniture is told by paragraph, and no paragraph is furniture unless told', () => {
  const doc = readDocument('Share this\nShe left.\nMore');
  expect(doc.furniture).toEqual([false, false, false]);
  expect(withFurniture(doc, [true]).furniture).toEqual([true, false, false]);
  expect(readDocument('Share this\nShe left.', [true, false]).furniture).toEqual([true, false]);
});

const pieces = fc.constantFrom(
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  "''",
  '--',
  ' - ',
  '.',
  '? ',
  '\n',
  ' ',
  '\r\n',
  'Mr. ',
  'U.S. ',
  'said ',
  'Ann',
  "Kest's",
  '\ud83d',
  '\u0000',
  '😀',
  '(',
  ')',
  ',',
  '5',
  'İ',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);

test('whatever the text, tokens are slices in order and every range is in bounds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const doc = readDocument(text);
      for (let i = 0; i < doc.length; i++) {
        expect(doc.word[i]).toBe(text.slice(doc.start[i], doc.end[i]));
        expect(doc.end[i]! > doc.start[i]!).toBe(true);
        expect(i === 0 || doc.start[i]! >= doc.end[i - 1]!).toBe(true);
        const sentence = doc.sentences[doc.sentenceOf[i]!]!;
        expect(sentence.from <= i && i < sentence.to).toBe(true);
        const paragraph = doc.paragraphs[doc.paragraphOf[i]!]!;
        expect(paragraph.from <= sentence.from && sentence.to <= paragraph.to).toBe(true);
        const quotation = doc.quotations[doc.quotationOf[i]!];
        expect(quotation === undefined || (quotation.from <= i && i < quotation.to)).toBe(true);
      }
      expect(doc.sentences.reduce((n, { from, to }) => n + to - from, 0)).toBe(doc.length);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['marks', '" '],
  ['words', 'the minister said that he '],
  ['paragraphs', 'a\n'],
  ['one run', 'a-'],
])('time grows with the length of %s', { timeout: 120_000 }, (_, unit) => {
  const text = unit.repeat(Math.ceil(400_000 / unit.length));
  const seconds = (length: number): number => {
    const before = process.cpuUsage();
    readDocument(text.slice(0, length));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  seconds(50_000);
  // Eight times the length: quadratic would be 64 times the time.
  expect(seconds(400_000)).toBeLessThan(Math.max(0.02, seconds(50_000), seconds(50_000)) * 32);
});
