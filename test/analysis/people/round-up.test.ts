import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

/** A report from Austria, on which several countries open paragraphs. */
const ROUND_UP = `VIENNA – Austria has taken home three women, the Interior Ministry said.

Austria’s interior minister, Eva Kest, thanked the crew. “Austria keeps its word,” she said in Vienna.

In neighbouring Slovakia, which took home two, the government said there would be more.

Finland, on the other hand, has taken home nobody since May.`;

test.each<[string, string]>([
  // Each country has its turn, and its officials are told by their offices alone.
  [ROUND_UP.split('\n\n').slice(0, 3).join('\n\n'), 'government | AT'],
  [`${ROUND_UP.split('\n\n').slice(0, 3).join('\n\n')}\n\nFinland has taken home nobody.`, 'government | SK'],
  [`${ROUND_UP}\n\nSecurity Minister Olli Dorn said the next flight would come.`, 'Olli Dorn | FI'],
  [`${ROUND_UP}\n\nRelatives are angry.\n\nLawmaker Olli Dorn said the next flight would come.`, 'Olli Dorn | FI'],
  // Until another country is named, or long after.
  [`${ROUND_UP}\n\nOpposition parties in Vienna were divided. Lawmaker Olli Dorn said the next flight would come.`, 'Olli Dorn | AT'],
  [
    `${ROUND_UP}\n\nRelatives are angry.\n\nThey have written.\n\nThey have waited.\n\nLawmaker Olli Dorn said the next flight would come.`,
    'Olli Dorn | AT',
  ],
  // One country abroad makes no round-up.
  [
    'VIENNA – Austria has taken home three women, the Interior Ministry said. Austria’s chancellor was glad.\n\nFinland has taken home nobody since May.\n\nSecurity Minister Olli Dorn said the next flight would come.',
    'Olli Dorn | AT',
  ],
  // The ministry of whoever spoke last; an office of another country that is named later.
  [
    'BAGHDAD – Iraq will try them, Justice Minister Ali Kest said.\n\nSome 900 were brought by the US military from the north. Most are Syrians, the ministry said.',
    'ministry | IQ',
  ],
  [
    'TUNIS: Tunisia will try all of them, the Interior Ministry said on Tuesday.\n\nIn Riyadh the doors are open, as the Saudi Interior Ministry knows.',
    'Interior Ministry | TN',
  ],
  // A paragraph that opens with a country, under the heading of another.
  [
    'VIENNA – Several states have taken home women.\n\nFinland takes mothers along\n\nFinland has taken home 20 of them. Helsinki decides on each family.\n\nSlovakia has taken a harder line. “That is where it ends,” Interior Minister Jan Dorn told a newspaper.',
    'Jan Dorn | SK',
  ],
  // A minister who is a senator.
  ['The Minister of Trade, Sen. the Hon. Carl Kest, said Trinidad and Tobago would wait.', 'Carl Kest | TT'],
])('%s → %s', (text, wanted) => {
  expect(speakerOf(text)).toBe(wanted);
});
