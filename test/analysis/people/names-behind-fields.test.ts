import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name} | ${speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  // The name right behind what the office sees to.
  ['PRETORIA - Commissioner for Prisons Nora Maseko said it would wait.', 'Nora Maseko | Commissioner for Prisons | ZA'],
  [
    'SKOPJE - Director of the Bureau for Emergencies Goran Iliev said it would wait.',
    'Goran Iliev | Director of the Bureau for Emergencies | MK',
  ],
  [
    'YEREVAN - Deputy chairman of the Committee on Security of Armenia Zurik Lomia said it would wait.',
    'Zurik Lomia | Deputy chairman of the Committee on Security of Armenia | AM',
  ],
  [
    'ALGIERS - Minister of State for Regional Cooperation Lounis Ferhati said it would wait.',
    'Lounis Ferhati | Minister of State for Regional Cooperation | DZ',
  ],
  [
    'TUNIS - Head of the National Guard Service (NGS) Karim Jaziri said it would wait.',
    'Karim Jaziri | Head of the National Guard Service (NGS) | TN',
  ],
  ['CHISINAU - Mayor of Orhei Vasily Rusu said it would wait.', 'Vasily Rusu | Mayor of Orhei | MD'],
  ['VIENNA - Coordinator for Security Franz-Josef Huber said it would wait.', 'Franz-Josef Huber | Coordinator for Security | AT'],
  ['MOSCOW - Head of the Dagestan Republic Rashid Omarov said it would wait.', 'Rashid Omarov | Head of the Dagestan Republic | RU'],
  // Ministries with "of" before whoever speaks for them.
  ['LUSAKA - Ministry of Home Affairs spokesman Moses Phiri said it would wait.', 'Moses Phiri | Ministry of Home Affairs spokesman | ZM'],
  [
    'WINDHOEK - Department of International Relations and Trade spokesperson Ella Nangolo said it would wait.',
    'Ella Nangolo | Department of International Relations and Trade spokesperson | NA',
  ],
  [
    'BERN - Federal Department of Justice (FDJ) spokeswoman Anna-Lena Zbinden said it would wait.',
    'Anna-Lena Zbinden | Federal Department of Justice (FDJ) spokeswoman | CH',
  ],
  // One office of several fields, and two offices.
  ['Dutch Justice and Security Minister Joep Kest said it would wait.', 'Joep Kest | Dutch Justice and Security Minister | NL'],
  [
    'COPENHAGEN - Immigration, Integration and Housing Affairs Minister Lise Kest said it would wait.',
    'Lise Kest | Immigration, Integration and Housing Affairs Minister | DK',
  ],
  // Whoever speaks for somebody is not that one; nor is kin.
  [
    'SYDNEY - A spokesman for Home Affairs Minister Colin Kest said it would wait.',
    'null | A spokesman for Home Affairs Minister Colin Kest | AU',
  ],
  ['LONDON - An adviser to President Ann Kest said it would wait.', 'null | An adviser to President Ann Kest | null'],
  ['LONDON - The father of Abu Bilal Ahmed said it would wait.', 'null | The father of Abu Bilal Ahmed | null'],
  ['The Committee for Justice for Ahmed Kest said it would wait.', 'Committee for Justice for Ahmed Kest | null | NGO'],
  // A party that leans, behind a name.
  ['VIENNA - Franz Kest of the far-right Homeland List said it would wait.', 'Franz Kest | far-right Homeland List | AT'],
  ['VIENNA - Franz Kest, of the hard-left Workers Alliance, said it would wait.', 'Franz Kest | hard-left Workers Alliance | AT'],
  // An office that one state has unless the report comes from another.
  ['SARAJEVO - Security Minister Denis Kest said it would wait.', 'Denis Kest | Security Minister | BA'],
  ['LONDON - Security Minister Denis Kest said it would wait.', 'Denis Kest | Security Minister | GB'],
  ['Security Minister Denis Kest said it would wait.', 'Denis Kest | Security Minister | GB'],
])('%s → %s', (text, wanted) => {
  expect(speakerOf(text)).toBe(wanted);
});
