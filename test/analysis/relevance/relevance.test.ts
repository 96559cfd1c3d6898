import { describe, expect, it } from 'vitest';
import { mayBeOnTopic } from '../../../src/analysis/relevance/may-be-on-topic.js';
import { isRelevant } from '../../../src/analysis/relevance/relevance.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { topicPackSchema } from '../../../src/domain/topic.js';
import { pack } from '../stances/read.js';

const relevant = (text: string): boolean => isRelevant(readDocument(text), pack);

describe('isRelevant', () => {
  it.each([
    'Norway repatriated a woman and her two sons from the al-Hol camp in Syria, where relatives of Islamic State fighters are held.',
    'Britain stripped a woman who travelled to join Islamic State of her citizenship. She remains in a detention camp in northeastern Syria.',
    'Kurdish forces hold some 2,000 foreign fighters of the Islamic State group. Their home countries refuse to take them back.',
    'Islamic State attacked a prison in Hasaka that holds thousands of its captured members; dozens of detainees escaped.',
    'A mother of two has come back to Leuven after six years behind the wire of Roj. The foreign ministry said other nationals would follow.',
    'Malta will not help its citizens to leave detention camps in north-eastern Syria, the prime minister said. They went of their own free will, he told parliament.',
    'Six women of Dutch nationality were handed to diplomats at the border. They had followed their husbands into Islamic State. In the camp children waved.',
    'France counts 80 adults and twice as many minors among the people held in Syrian camps. The government decides on each of them separately.',
    'Chad wants a court set up for the men in SDF prisons who came from abroad to fight. Families of the victims would be heard.',
    'A Berlin court tried an Islamic State bride who returned from Syria with her children after six years in the detention camp at al-Roj.',
  ])('yes: %s', (text) => {
    expect(relevant(text)).toBe(true);
  });

  it.each([
    'Islamic State claimed a bombing in Kabul that killed twelve people, the ministry of defence said. Police closed the roads.',
    'Belarus stripped three opposition politicians of citizenship and sent them home to Lithuania. Their prison terms had ended.',
    'Canada deported a bank robber to Chile. His lawyer said the repatriation broke the law, and a tribunal will hear the case.',
    'American firefighters returned home from Australia after a month. The fire fighters had been detained at customs for an hour.',
    'Iraq recovered forty looted tablets that Islamic State had sold abroad. The tablets were flown home from Geneva, and people queued at the museum to see them returned.',
    'Volunteer fire fighters came back from Chile. The fire fighters, among them two women, were met by their families and an honour guard; one had travelled to join them from Perth.',
    'Islamic State gunmen killed nine villagers near Kirkuk. The army searched houses, and two officers were taken to hospital, a police source said.',
    'Thousands of Syrians returned home from Lebanon this month. Aid agencies say families need food, clean water and seeds for the spring.',
    'A man who planned an Islamic State attack on a Christmas market was sentenced to life in Vienna. The judge called him a danger to the public.',
    'Foreign volunteers fighting in Ukraine may be tried as mercenaries, Moscow says. The foreign volunteers include two women from Bristol, and their families want them brought home.',
    'Air strikes hit Islamic State positions near Mosul. A spokesman for the coalition said a bridge was destroyed.',
    'The museum brought home two bronzes from abroad. Their repatriation took a decade.',
    '',
  ])('no: %s', (text) => {
    expect(relevant(text)).toBe(false);
  });
});

describe('mayBeOnTopic', () => {
  it.each([
    ['Mother pleads for return of sons from al-Hol', ''],
    ['Minister rules out help', 'The families of ISIS members will not be repatriated, she said.'],
    ['Austria says 11 of its nationals remain in Syrian camps', ''],
    ['Women with a case file will return for trial, minister says', 'They have been held by Kurdish forces since 2019.'],
    ['Wives and children flown to Tirana', 'The group had lived in detention camps.'],
    ['Mothers and children to return, minister says after months of talks', ''],
    [
      'Camp officials say plan to take children alone is "not agreed"',
      'The transfer of 14 was announced before anybody asked those who hold them.',
    ],
    ['Three held after return from Syria', 'They are suspected of having joined Islamic State.'],
  ])('reads on: %s', (title, summary) => {
    expect(mayBeOnTopic(title, summary, pack)).toBe(true);
  });

  it.each([
    ['Budget passes at last', 'Taxes will fall in spring.'],
    ['Firefighters praised', 'The crew came back on Monday.'],
    ['Woman wins marathon', 'She ran the last mile with a broken shoe.'],
    ['Court rules on school fees', ''],
  ])('passes over: %s', (title, summary) => {
    expect(mayBeOnTopic(title, summary, pack)).toBe(false);
  });
});

it('takes a second topic from data alone', () => {
  const coral = topicPackSchema.parse({
    id: 'coral',
    title: 'Coral',
    description: 'What states do about reefs.',
    terms: {
      subject: ['coral reef'],
      matter: ['bleach*', 'protect|protected', 'marine park'],
      hints: ['warm|warming', 'fish'],
      people: [],
      lookAlikes: ['coral lipstick'],
    },
    stances: { cues: {} },
  });
  expect(
    isRelevant(readDocument('The coral reef is bleaching as seas warm. Palau protected its coral reefs in a marine park.'), coral),
  ).toBe(true);
  expect(isRelevant(readDocument('A new coral lipstick is out. The coral lipstick costs nine euros.'), coral)).toBe(false);
});

describe('the headline', () => {
  const body =
    'In April it flew home 110 citizens in one operation. All the men were arrested on landing. How have the others handled those who survived?';

  it('says what the text takes as known', () => {
    expect(isRelevant(readDocument(body), pack, 'Explainer: how Kosovo dealt with its Islamic State returnees')).toBe(true);
    expect(isRelevant(readDocument(body), pack, 'Explainer: how Kosovo dealt with stranded tourists')).toBe(false);
  });
});
