import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

const deported = 'She was expelled by the Iraqi authorities in May and arrested when she landed.';
const lead = (court: string): string => `A woman who joined Islamic State with her Tunisian husband went on trial in ${court} on Tuesday.`;

test.each<[string, string]>([
  // The bench is of the country whose court it is.
  [`CELLE, Germany – ${lead('Celle')}\n\n${deported}\n\nProsecutors said that she had carried a rifle.`, 'Prosecutors | DE'],
  [`LYON, France – ${lead('Lyon')}\n\n${deported}\n\nA police officer said that she had sold a car.`, 'A police officer | FR'],
  [
    `A Danish court jailed a woman on Tuesday for joining Islamic State.\n\n${deported}\n\nPolice said that two others were sought.`,
    'Police | DK',
  ],
  [
    `A court in Rotterdam jailed a woman on Tuesday for joining Islamic State.\n\n${deported}\n\nThe prosecutor said that she had lied.`,
    'The prosecutor | NL',
  ],
  [`CELLE, Germany – ${lead('Celle')}\n\n${deported}\n\nSome 400 people went to Syria and Iraq, police said.`, 'police | DE'],
  // Where the court is one abroad.
  [
    `A court in Baghdad jailed a German woman on Tuesday for joining Islamic State.\n\nProsecutors said that she had carried a rifle.`,
    'Prosecutors | IQ',
  ],
  // Another country in the same paragraph has its own.
  [
    `A Danish court jailed a woman on Tuesday for joining Islamic State.\n\nIn Sweden, where her sister was tried, prosecutors said that nothing was proven.`,
    'prosecutors | SE',
  ],
  [
    `A Danish court jailed a woman on Tuesday for joining Islamic State.\n\nTurkey has arrested her cousin. Police said that he had fled in May.`,
    'Police | TR',
  ],
  // No court opens the report.
  [`Iraq has expelled a woman who joined Islamic State.\n\nPolice said that she was on a plane.`, 'Police | IQ'],
])('%s', (text, who) => {
  expect(speakerOf(text)).toBe(who);
});
