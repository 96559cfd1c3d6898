import { describe, expect, test } from 'vitest';
import { read, table } from './table.js';

table('a list that adds up to a number is of its country', [
  ['Iraq sent 40 Moldovan children home with a delegation in May: 22 girls and 18 boys.', ['40 MD', '22 MD', '18 MD']],
  ['In the prisons are 9,000 men: 5,000 Syrians, 3,000 Iraqis and 1,000 others.', ['9000 -', '5000 SY', '3000 IQ', '1000 -']],
]);

table('where those on a flight belong', [
  ['Nine mothers boarded a plane to Oslo.', ['9 NO']],
  ['Nine mothers boarded a plane bound for Finland.', ['9 FI']],
  ['Nine mothers boarded a plane to Baghdad.', ['9 -']],
  ['The Kurds have offered Rabat 31 children.', ['31 MA']],
]);

table('figures with their country in front', [
  ["Jordan's figures: 610 people left, 250 came back.", ['610 JO', '250 JO']],
  ['Of the Austrian contingent, some 70 are dead or missing.', ['70 AT']],
  ["In Libya's jails sit 300 men.", ['300 -']],
  ['Nine women went on trial in Helsinki.', ['9 FI']],
]);

table('bare numbers of people', [
  ['A court sentenced two more Danes, bringing to seven the number condemned this year.', ['2 DK', '7 DK']],
  ['The Croatian minister said that 74 had gone, of whom 31 were women.', ['74 HR', '31 HR']],
  ['About 50 Irish mothers were stuck there; some 30, most of them widows, still are in the camp.', ['50 IE', '30 IE']],
  ['Six orphans from Turku and three from Tampere live with relatives in Finland.', ['6 FI', '3 FI']],
  ['Many states have nationals there; only 14 have taken any of them home.', []],
]);

table('a few who are told of by their nation or with a parent', [
  ['Three widows are Danish.', ['3 DK']],
  ['A widow from Oslo and her two girls were flown home to Norway.', ['1 NO', '2 NO']],
]);

table('a few words from which their country is known', [
  ['A plane fetched the nine women, the ministry in Helsinki said.', ['9 FI']],
  ['Rotterdam looks after nine children from Roj.', ['9 NL']],
  ['A reporter in Rotterdam has met nine children from Roj.', ['9 -']],
  ['The 61 who came to Astana were children.', ['61 KZ']],
  ['A Tunisian mother and her five sons came back to Tripoli.', ['1 TN', '5 TN']],
  ['Norwegian officials say that 30 of their compatriots are there; the minister spoke of 40 of his countrymen.', ['30 NO', '40 NO']],
  ['Eight Algerians were among the dead of the town.', ['8 DZ']],
  ['Eight Algerians were among the dead of the hotel bombing.', []],
  ['Forty women have signed up for the journey to Denmark.', ['40 DK']],
  ['Tunisian researcher Ann Kest puts the number of her countrymen there at 700.', ['700 TN']],
  ['Some 40 men were arrested over links to the group.', ['40 -']],
  ['Nine Danes fought in the Syrian civil war.', ['9 DK']],
]);

table('what is said of others of the same sentence', [
  ['Zagreb counts 41 adults who left, seven of them women, and six who were killed.', ['41 HR', '7 HR', '6 HR']],
  ['Thirty Swedes were killed, four of them as suicide bombers.', ['30 SE', '4 SE']],
  ['In the attack in Nice a man killed nine people.', []],
  ['Norway said that 12 citizens, five from the same family, had been sent home.', ['12 NO', '5 NO']],
  ['Estonia took in 40 girls in the first year and 22 in the second.', ['40 EE', '22 EE']],
]);

table('where people were is not whose they are', [
  ['Some 300 women from Syria have been to the clinic.', ['300 -']],
  ['Forty girls landed at an airfield near Oslo.', ['40 NO']],
]);

table('what the people of the topic sign and are offered', [
  ['Some 70 Tunisian mothers have signed papers for their children.', ['70 TN']],
  ['Six Tunisian mothers offered a seat stayed away.', ['6 TN']],
  ['Some 70 Tunisian mothers have signed the petition.', []],
  ['More than 900 Danes answered the questionnaire.', []],
]);

table('a convoy is of the country where it is told', [
  ['A convoy with 140 families has reached Nineveh, an official of the migration ministry in Mosul said.', ['140 IQ']],
  ['A convoy with 140 fighters has reached Nineveh, an official of the migration ministry in Mosul said.', ['140 -']],
]);

table('of those beside whom some have a nation nobody says so', [
  ['The prison held 800 boys, among them two Norwegians.', ['800 -', '2 NO']],
]);

describe('nobody of the topic', () => {
  test.each([
    'The militia kept 300 prisoners of war.',
    'Some 900 foreigners fought in the Bosnian war.',
    'The tribunal tried 90 people for crimes in Rwanda.',
    'The midwife delivered 70 babies in the town.',
    'His mother raised five children on her own.',
    'At the vigil, 80 people asked for the women to stay away.',
    'Some 60 people, half of them students, came to the meeting.',
    'Police arrested 25 people over the bank fraud.',
    'Some 25 people were arrested over the bank fraud.',
    'The base houses 150 Americans.',
    'The inquiry heard 45 people.',
    'Some 12,000 residents of the district fled their homes.',
    'Nine EU states signed, and 14 others later.',
    '"Ask 20 Danes and you hear it," she said.',
    'She had two sisters and three brothers.',
    'It was a letter to a baker whose wife, a Dane, had died.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('the ages of two boys', () => {
    expect(read('Two Danish boys of five and eight were flown home.')).toEqual(['2 DK']);
  });
});
