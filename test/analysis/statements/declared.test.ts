import { expect, test } from 'vitest';
import { findFurniture } from '../../../src/analysis/furniture/furniture.js';
import { statementsIn } from './reading.js';

const told = (...paragraphs: string[]): string[] => {
  const text = paragraphs.join('\n');
  return statementsIn(text, findFurniture(text)).map(
    ({ speaker, quote }) => `${speaker?.name ?? speaker?.role} (${speaker?.country}): ${quote}`,
  );
};

test('every sentence of an answer to a parliament is the government’s, but for what it reports', () => {
  const all = told(
    'Question for the Foreign Office',
    'Asked by Lord Dorn',
    'To ask His Majesty’s Government how many Britons are held in the camps.',
    'Answer',
    'Answered by Baroness Kest',
    'Answered on 3 May 2024',
    'We do not hold a precise figure.',
    'Each request is looked at by itself. Save the Children says that there are thirty children.',
    'Related documents',
    'Annual report',
  );
  expect(all).toEqual([
    'Kest (GB): We do not hold a precise figure.',
    'Kest (GB): Each request is looked at by itself.',
    'Save the Children (SaveTheChildren): that there are thirty children',
  ]);
});

test('a reply below the question is of the minister asked', () => {
  const all = told(
    'Ms A. Kest to ask the Minister of Home Affairs:',
    'Whether Kenya has fetched any child;',
    'REPLY:',
    'Kenya has fetched two children. No other request is known.',
    'MINISTER OF HOME AFFAIRS',
  );
  expect(all).toEqual([
    'the Minister of Home Affairs (KE): Kenya has fetched two children.',
    'the Minister of Home Affairs (KE): No other request is known.',
  ]);
});

test('the answer to a committee is of the minister who signs it', () => {
  const all = told(
    'Question no. 12 from the Legal Affairs Committee:',
    '“Will the Minister state how many children are in the camps?”',
    'Answer:',
    '1. Norway knows of nine children. The Norwegian government will not fetch any adult.',
    'Yours sincerely,',
    'Ann Kest',
    'Minister for Foreign Affairs',
  );
  expect(all).toEqual([
    'Ann Kest (NO): Norway knows of nine children.',
    'Ann Kest (NO): The Norwegian government will not fetch any adult.',
  ]);
});

test.each<[string, string, string]>([
  ['a line with an office and a name', 'Spokeswoman for the European Union: Ann Kest', 'Ann Kest (EU)'],
  ['a title', 'Statement by the Belgian foreign minister Luc Maes on the camps', 'Luc Maes (BE)'],
  ['a speech', 'Remarks of Norwegian ambassador Kari Lunde', 'Kari Lunde (NO)'],
])('what a signed paper says in the first person is its author’s: %s', (_, header, who) => {
  const all = told('The camps', header, 'We welcome the flight of May.', 'It was late.', 'I thank the crews.', 'Our work goes on.');
  expect(all).toEqual([`${who}: We welcome the flight of May.`, `${who}: I thank the crews.`, `${who}: Our work goes on.`]);
});

test.each<[string, string[]]>([
  ['answers to readers', ['Your questions', 'Answered by our editor Ann Kest', 'The camps are far away. Nobody knows who is there.']],
  ['nobody is asked', ['To ask is no shame.', 'Answer', 'The camps are far away.']],
  ['a report on a statement', ['A statement by the minister', 'The camps are full.', 'We were there in May.', 'Nobody was glad.']],
  ['a headline on remarks', ['Remarks by minister cause anger', 'The camps are full.', 'Nobody was glad.']],
])('no words without somebody who says them: %s', (_, paragraphs) => {
  expect(told(...paragraphs)).toEqual([]);
});
