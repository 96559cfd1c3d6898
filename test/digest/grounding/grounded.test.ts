import { describe, expect, it } from 'vitest';
import { isGrounded } from '../../../src/digest/grounding/grounded.js';

const LANDED =
  'After a plane landed in Port Selm, Norland handed nine children and at least four women to their families, including two sisters from Arvik.';
const PLAIN = 'Norland, which had hesitated for a long while, brought nine children home from the Tarn camp, closing a bitter dispute.';

const shown = (text: string, source: string): string => {
  const held = isGrounded(text, source);
  return held.grounded ? held.pieces.map((piece) => piece.text).join(' … ') : held.reason;
};

describe('a shortened text that stands on its source', () => {
  it.each([
    ['the whole sentence', LANDED, LANDED, LANDED],
    [
      'a relative clause left out',
      'Norland had taken back its women, which surprised its neighbours.',
      'Norland had taken back its women.',
      'Norland had taken back its women',
    ],
    [
      'a circumstance at the end',
      'Norland brought nine children home from the Tarn camp, closing a bitter dispute.',
      'Norland brought nine children home from the Tarn camp.',
      'Norland brought nine children home from the Tarn camp',
    ],
    [
      'a relative clause inside',
      'Minister Ana Verin, who leads the Harbour party, welcomed nine children home.',
      'Minister Ana Verin welcomed nine children home.',
      'Minister Ana Verin … welcomed nine children home.',
    ],
    [
      'a circumstance before, and plain punctuation of the model',
      'After a plane landed in Port Selm, Norland handed nine children to their families.',
      'norland handed nine children to their families',
      'Norland handed nine children to their families.',
    ],
  ])('%s', (_name, source, text, expected) => {
    expect(shown(text, source)).toBe(expected);
  });

  it('gives pieces by their offsets in the source', () => {
    const source = 'Minister Ana Verin, who leads the Harbour party, welcomed nine children home.';
    const held = isGrounded('Minister Ana Verin welcomed nine children home.', source);
    if (!held.grounded) throw new Error(held.reason);
    for (const piece of held.pieces) expect(source.slice(piece.start, piece.end)).toBe(piece.text);
  });
});

describe('a shortened text that does not', () => {
  const MAY = 'Norland may bring home nine children, Minister Ana Verin said, if a court in Arvik agrees.';
  const NOT = 'Norland will not fetch its women, Minister Ana Verin told parliament, while Estmark fetched 12.';
  const QUOTE = 'Minister Ana Verin called the camp “a slow death”, and a deputy, Olan Brekk, called it “a school of hate”.';
  it.each([
    ['number', LANDED.replace('nine', '9'), LANDED],
    ['number', LANDED.replace('nine', 'ninety'), LANDED],
    ['number', LANDED.replace('at least', 'more than'), LANDED],
    ['cut', LANDED.replace('at least four', 'four'), LANDED],
    ['cut', 'Norland handed nine children to their families.', LANDED],
    ['negation', PLAIN.replace('brought', 'never brought'), PLAIN],
    ['name', PLAIN.replace('the Tarn', 'the Roj'), PLAIN],
    ['word', PLAIN.replace('Norland', 'Estmark'), PLAIN],
    ['order', NOT.replace('Norland', 'X').replace('Estmark', 'Norland').replace('X', 'Estmark'), NOT],
    ['cut', NOT.replace(' not', ''), NOT],
    ['cut', 'Norland will not fetch its women.', NOT],
    ['cut', MAY.replace('may ', ''), MAY],
    ['cut', 'Norland may bring home nine children, Minister Ana Verin said.', MAY],
    ['cut', 'Norland may bring home nine children, if a court in Arvik agrees.', MAY],
    ['modality', MAY.replace('may', 'will'), MAY],
    ['speaker', PLAIN.replace('Norland', 'Norland said it'), PLAIN],
    ['quotation', PLAIN.replace('a bitter dispute', '“a bitter dispute”'), PLAIN],
    ['order', QUOTE.replace('slow death', 'X').replace('school of hate', 'slow death').replace('X', 'school of hate'), QUOTE],
    ['cut', QUOTE.replace('“a slow death”, and a deputy, Olan Brekk, called it ', ''), QUOTE],
    ['sign', `[${PLAIN}](https://evil.example)`, PLAIN],
    ['sign', `@everyone ${PLAIN}`, PLAIN],
    ['word', PLAIN.replace('children', 'child\u200bren'), PLAIN],
    ['empty', ' … ', PLAIN],
  ])('%s: %s', (reason, text, source) => {
    expect(shown(text, source)).toBe(reason);
  });

  it.each([
    [
      'a list that a cut would join',
      'Norland brought children home, after talks with Estmark, Ruvia and Tolm.',
      'after talks with Estmark, ',
    ],
    ['a subject after another', 'After talks with Estmark, Ruvia and Tolm, Norland brought children home.', 'After talks with Estmark, '],
    ['an apposition inside a relative clause', 'Norland, whose minister, Ana Verin, resigned, took children home.', 'whose minister, '],
    ['what is not over', 'Norland will bring its children home, after a court agrees to it.', ', after a court agrees to it'],
    ['the date', 'Norland brought children home, after a riot in 2014.', ', after a riot in 2014'],
    ['who says so', 'Norland brought children home, after a riot that Estmark reported.', ', after a riot that Estmark reported'],
  ])('leaves no part out that turns the meaning: %s', (_name, source, part) => {
    expect(source).toContain(part);
    expect(shown(source.replace(part, ''), source)).toBe('cut');
  });
});
