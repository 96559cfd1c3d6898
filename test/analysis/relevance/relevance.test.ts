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
    'A Berlin court tried an Islamic State bride who returned from Syria with her children after six years in the detention camp at al-Roj.',
  ])('yes: %s', (text) => {
    expect(relevant(text)).toBe(true);
  });

  it.each([
    'Islamic State claimed a bombing in Kabul that killed twelve people, the ministry of defence said. Police closed the roads.',
    'Belarus stripped three opposition politicians of citizenship and sent them home to Lithuania. Their prison terms had ended.',
    'Canada deported a bank robber to Chile. His lawyer said the repatriation broke the law, and a tribunal will hear the case.',
    'American firefighters returned home from Australia after a month. The fire fighters had been detained at customs for an hour.',
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
    ['Three held after return from Syria', 'They are suspected of having joined Islamic State.'],
  ])('reads on: %s', (title, summary) => {
    expect(mayBeOnTopic(title, summary, pack)).toBe(true);
  });

  it.each([
    ['Budget passes at last', 'Taxes will fall in spring.'],
    ['Firefighters praised', 'The crew came back on Monday.'],
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
