import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

const said = (...paragraphs: string[]): string[] =>
  statementsIn(paragraphs.join('\n\n')).map((s) => `${s.speaker?.name ?? s.speaker?.role}, ${s.speaker?.country}: ${s.quote}`);

test('an office in the lead whose holder is named further down', () => {
  expect(
    said(
      'BAGHDAD, May 3 - Iraq would take 1,900 men, its national security adviser said on Sunday.',
      'Up to 1,000 could come by May, Munther al-Rawi told the agency in an interview.',
      'Munther al-Rawi, Iraq’s national security adviser, was appointed in March.',
    ),
  ).toEqual(['Munther al-Rawi, IQ: Iraq would take 1,900 men', 'Munther al-Rawi, IQ: Up to 1,000 could come by May']);
});

test('the holder of the same office in another country is somebody else', () => {
  expect(
    said(
      'Denmark will not fetch the mothers, its foreign minister said on Tuesday.',
      'Swedish Foreign Minister Elin Strand said Sweden would.',
    ),
  ).toEqual(['its foreign minister, DK: Denmark will not fetch the mothers', 'Elin Strand, SE: Sweden would']);
});

test('a headline that leaves the name to the text', () => {
  expect(
    said(
      'Home secretary tells MPs that Britain will go on stripping citizenship',
      'LONDON - Home Secretary Harriet Coyle told MPs on Tuesday that the power would stay.',
    )[0],
  ).toBe('Harriet Coyle, GB: that Britain will go on stripping citizenship');
});

test('the minister, with what he was before', () => {
  expect(
    said(
      'Denmark will not fetch the mothers, Foreign Minister Jens Holm said on Tuesday.',
      '“A line is a line,” the minister, a former naval officer who took the post in January, told the chamber.',
    )[1],
  ).toBe('Jens Holm, DK: A line is a line');
});

test('whose government', () => {
  expect(
    said(
      'Iraq offers to try them.',
      'French Foreign Minister Luc Amar, whose government has long said that adults should be tried in the region, welcomed the offer but said Paris would oppose the death penalty.',
    ),
  ).toEqual(
    expect.arrayContaining([
      'government, FR: that adults should be tried in the region',
      'Luc Amar, FR: Paris would oppose the death penalty',
    ]),
  );
});

test('a speaker with a relative clause, behind what he said', () => {
  expect(
    said('Two governments had asked about it, said an Iraqi judge who sits on a committee and was not authorised to discuss them.'),
  ).toEqual(['an Iraqi judge, IQ: Two governments had asked about it']);
});

test.each([
  ['before the verb', 'One of its commanders said the wall fell at night.'],
  ['behind it', '“The wall fell at night,” said one of their commanders.'],
])('one of several, %s: nobody is named', (_, text) => {
  const [statement] = statementsIn(`The Syrian Democratic Forces guard the prison. ${text}`);
  expect(statement?.speaker).toMatchObject({ name: null, country: 'SDF' });
});
