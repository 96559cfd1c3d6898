import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role?.replace(/^the /i, '')} | ${speaker?.country}`;
};

const ABROAD = 'The hearings dealt with Sweden, where the police have charged 20, and with Swedish law.';

test.each<[string, string]>([
  // Ministers and members speak for the country whose parliament it is, whoever else acted last.
  [
    `The defence committee of the Austrian parliament has published its findings on women in Syria.\n\n${ABROAD}\n\nThe minister told members that none would be brought back.`,
    'minister | AT',
  ],
  [
    `Twelve women are in the camps, the Slovak parliament was told on Tuesday.\n\n${ABROAD}\n\n“We owe them nothing,” Senator Jana Dorn said.`,
    'Jana Dorn | SK',
  ],
  [
    `Questions on the camps were put in the Bundestag on Monday.\n\nSweden has charged 20 women. Sweden has convicted 15.\n\nThe deputy minister said that no list was kept.`,
    'deputy minister | DE',
  ],
  // Who is told of in the clause is spoken of.
  [`The Belgian Senate debated the camps on Thursday.\n\nSweden had charged 20 of them, the minister said.`, 'minister | BE'],
  // Prosecutors and judges are those of the country where the court sits.
  [
    `A woman of 30 was jailed for four years by the Higher Regional Court in Celle on Friday.\n\nShe had met a Frenchman there. France has tried 60 women.\n\nJudge Anke Dorn said that nobody had forced her.`,
    'Anke Dorn | DE',
  ],
  [
    `Rotterdam District Court found a man of 30 guilty on Friday.\n\nFrance has tried 60 women. France has jailed 40.\n\nThe public prosecutor said more would follow.`,
    'public prosecutor | NL',
  ],
  // Ministers do not sit in court.
  [
    `A Belgian court has convicted three women in their absence.\n\nAustria took the other way. The Austrian government flew two women to Vienna.\n\n“For the men it is clear,” said Interior Minister Karl Dorn.`,
    'Karl Dorn | AT',
  ],
  // A house that people live in.
  [
    `Ten women left a house in Leeds in 2014.\n\nSweden has charged 20 women. Sweden has convicted 15.\n\nThe justice minister said that more would follow.`,
    'justice minister | SE',
  ],
  // A country that opens the paragraph before has its minister there.
  [
    `The Belgian Senate debated the camps on Thursday.\n\nSweden has been harder. It charged 20 women in May. The justice minister said that more would follow.`,
    'justice minister | SE',
  ],
  // Houses of two countries, or one of many states.
  [
    `The Belgian Senate and the Finnish parliament debated the camps on Thursday.\n\nSweden has charged 20 women. Sweden has convicted 15.\n\nThe justice minister said that more would follow.`,
    'justice minister | SE',
  ],
  [
    `The European Court of Human Rights in Strasbourg heard two families on Thursday.\n\nSweden has charged 20 women. Sweden has convicted 15.\n\nThe justice minister said that more would follow.`,
    'justice minister | SE',
  ],
  // A report written elsewhere that names a court abroad.
  [
    `VIENNA – Six women whom a Swedish court convicted will be sent on.\n\nAustria has charged 20 women. Austria has convicted 15.\n\nThe justice minister said that more would follow.`,
    'justice minister | AT',
  ],
  // A court where others are held says nothing of whose ministers speak.
  [
    `A court in Baghdad has sentenced three women to death.\n\nSweden has charged 20 women. Sweden has convicted 15.\n\nThe justice minister said that more would follow.`,
    'justice minister | SE',
  ],
])('%s → %s', (text, wanted) => {
  expect(speakerOf(text)).toBe(wanted);
});
