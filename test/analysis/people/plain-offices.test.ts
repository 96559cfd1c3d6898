import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  // What opens a sentence without a comma says when.
  ['At the same time Baghdad said it would wait.', 'Baghdad | IQ'],
  ['Last week Ankara said it would wait.', 'Ankara | TR'],
  ['In January Vienna said it would wait.', 'Vienna | AT'],
  ['In 2019 Oslo said it would wait.', 'Oslo | NO'],
  ['At this point Ann Kest said it would wait.', 'Ann Kest | null'],
  // An office with a name of its own is held by somebody.
  ['The plane is late, the Taoiseach has said.\n\nEoin Kest said it would wait.', 'Eoin Kest | IE'],
  ['The plane is late, the Taoiseach has said.', 'the Taoiseach | IE'],
  // Parties speak for nobody but stand in their country's parliament.
  ['Ottawa is silent. The NDP’s Dana Kest said it would wait.', 'Dana Kest | CA'],
  ['Germany has brought home 12 women, the Bundestag heard. The policy expert Dana Kest (CDU) said it would wait.', 'Dana Kest | DE'],
  // Whom a clause puts in charge.
  ['“It is late,” said Dana Kest, who is in charge of foreigners in the Kurdish administration.', 'Dana Kest | AANES'],
  ['“It is late,” said Dana Kest, who is responsible for the camps at the Kurdish administration.', 'Dana Kest | AANES'],
  ['“It is late,” said Dana Kest, who is in charge of the kitchen.', 'Dana Kest | null'],
  ['Kurdish commanders said it would wait.', 'Kurdish commanders | SDF'],
  // To whom somebody speaks is not what they are.
  ['In a call with reporters, Dana Kest, the State Department’s envoy for camps, said it would wait.', 'Dana Kest | US'],
  ['UN experts met. Dana Kest, the independent expert on detention, said it would wait.', 'Dana Kest | UN'],
  ['The court met. Dana Kest, the independent expert on detention, said it would wait.', 'Dana Kest | null'],
  ['Canada waits. Counsel for the government, Dana Kest KC, said it would wait.', 'Dana Kest | CA'],
  ['Canada waits. Counsel for the families, Dana Kest KC, said it would wait.', 'Dana Kest | null'],
  // "it" behind a clause in which a body does something.
  ['The children cannot leave because the Kurdish administration does not agree. It said it would wait.', 'Kurdish administration | AANES'],
  ['The rights organisation HRW has met them. Its Iraq researcher Dana Kest said it would wait.', 'Dana Kest | HRW'],
  // Who is held by whom says nothing of who speaks.
  [
    'Germany was not asked. Berlin is silent. Eight men are in Syrian state custody. The opposition’s legal spokeswoman said it would wait.',
    'The opposition’s legal spokeswoman | DE',
  ],
  ['Norway’s justice minister asked for a list. Jan Kest wants to know why. “It is late,” he said.', 'Jan Kest | NO'],
  ['“It is cold,” said UNICEF’s regional director, Ann Dorn. The agency said it would wait.', 'UNICEF | UN'],
  ['Kenya waits. The attorney general, Carl Kest, was silent. The AG said it would wait.', 'Carl Kest | KE'],
  ['Germany waits. CSU interior politician Stephan May said it would wait.', 'Stephan May | DE'],
  ['“It is late,” said Dana Kest of Families Against Hunger.', 'Dana Kest | NGO'],
  [
    'Tunisia’s president spoke last year.\n\nThe Autonomous Administration says that it is ready. “It is late,” said Dana Kest of its foreign department.',
    'Dana Kest | AANES',
  ],
  ['Bosnia waits, the Minister of Security said.\n\nJan Kest told reporters it would wait.', 'Jan Kest | BA'],
  ['Will Switzerland act? No, says the justice minister. “It is late,” says Karin Kest.', 'Karin Kest | CH'],
  ['According to the Courier, a majority in parliament supports the plan.', 'Courier | null'],
  ['It was called late by Human Rights Watch. In its report the organisation says it would wait.', 'Human Rights Watch | HRW'],
  ['Kenya waits. The UN’s under-secretary-general Dana Kest said it would wait.', 'Dana Kest | UN'],
  ['The Netherlands waits. VVD member Dana Kest said it would wait.', 'Dana Kest | NL'],
  // Offices told with "of", by whom they serve, or in brackets before the name.
  ['The Court of Bosnia and Herzegovina met. Prosecutor Dana Kest said it would wait.', 'Dana Kest | BA'],
  ['The Ministry of Foreign Affairs of Kenya was silent. A ministry official said it would wait.', 'A ministry official | KE'],
  ['They spoke with the Court of Kenya. Norway waits. Prosecutor Dana Kest said it would wait.', 'Dana Kest | NO'],
  ['Jakarta has moved. President’s chief of staff Dana Kest said it would wait.', 'Dana Kest | ID'],
  ['The charity Open Roads was glad. Open Roads’s chief executive Dana Kest said it would wait.', 'Dana Kest | NGO'],
  ['Malaysia waits. Special Branch deputy director (counter-terrorism) Dana Kest said it would wait.', 'Dana Kest | MY'],
  ['Sudan waits. “It is late,” said Maj-Gen Dana Kest.', 'Dana Kest | SD'],
  ['Sudan waits. “It is late,” said Maj Gen Dana Kest.', 'Dana Kest | SD'],
  ['Russia waits. “It is late,” said Dana Kest, who heads the interdepartmental commission on minors.', 'Dana Kest | RU'],
  [
    'The Autonomous Administration will hold trials. “It is late,” said Dana Kest, co-chair of the committee that prepares them.',
    'Dana Kest | AANES',
  ],
  // Whose paper it is.
  ['“It is late,” a Central Command statement read.', 'Central Command | US'],
  [
    'It was cold, the interior ministry in Ankara said. According to figures shared by the ministry, 26 were late.',
    'interior ministry in Ankara | TR',
  ],
  ['According to a letter seen by the daily Courier, it was late.', 'a letter seen by the daily Courier | null'],
  // Who stands before "who", over what belongs to them.
  [
    'A lawyer appointed by the court in three of the cases, who asked not to be named, said it was late.',
    'A lawyer appointed by the court in three of the cases | null',
  ],
  // To whom the question was put.
  [
    'Minister Ann Dorn of Kenya said it was cold.\n\nThe question was put at the gate to Colonel Carl Kest of the Kenyan army.\n\n“It is late,” he replied.',
    'Carl Kest | KE',
  ],
  ['“It is late,” said the presiding judge, Dana Kest, while reading the verdict.', 'Dana Kest | null'],
])('whose office it is, plainly told: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each(['It is said that the plane was late.', 'Baghdad was silent. In Washington it is said that the plane was late.'])(
  'what is said by nobody is nobody’s: %s',
  (text) => {
    expect(statementsIn(text)).toEqual([]);
  },
);
