import { expect, test } from 'vitest';
import { statementsIn } from './reading.js';

const read = (text: string): string[] =>
  statementsIn(text).map(({ speaker, quote }) => `${speaker?.name ?? speaker?.role} | ${speaker?.country} | ${quote}`);

test.each<[string, string[]]>([
  [
    'Norway considers that the camps are a danger. It encourages all States to take charge of their nationals.',
    ['Norway | NO | that the camps are a danger', 'Norway | NO | all States to take charge of their nationals'],
  ],
  ['The government of Chile considers that the prisons are full.', ['government of Chile | CL | that the prisons are full']],
  ['Portugal encourages its partners to bring home their children.', ['Portugal | PT | its partners to bring home their children']],
  ['Finland waits. The security service, Kesto, believes the women are ill.', ['Kesto | FI | the women are ill']],
  ['Finnish intelligence believes that the women are ill.', ['Finnish intelligence | FI | that the women are ill']],
  ['Denmark waits. The government hopes that the women will be tried.', ['government | DK | that the women will be tried']],
  ['Peru considers that men who fought must pay.', ['Peru | PE | that men who fought must pay']],
  ['Whoever is ill will be told, and Peru believes that few are.', ['Peru | PE | that few are']],
  ['The UN thinks at least 40 children died there.', ['UN | UN | at least 40 children died there']],
])('what a state or its office holds: %s', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  'France considers children individually.',
  'The family hopes that the women will be tried.',
  'Germany expects its partners to follow.',
  'Her mother believes she is innocent.',
  'The Danish government believes in second chances.',
  'Government lawyers believe the law is enough.',
  'A lawyer at the ministry believes the law is enough.',
  'The ministry does not believe that the men are alive.',
  'The new law encourages states to take back their citizens.',
  'The programme of the Danish government encourages other countries to follow.',
  'The state of the prisons is bad. It encourages other states to act.',
  'Boko Haram hopes that the women are ill.',
  'If Portugal considers that the women are ill, it must act.',
  'It is open whether the Chilean government thinks the women are ill.',
  'Norway considered that door shut.',
  'Norway considers that door to be open, and that the men may come.',
  'Anyone who trusts that Peru considers that the men are ill is mistaken.',
  'Portugal considers that chapter of its history over.',
  'Canada assesses every request one by one and has taken back 32 people.',
])('and what is no view of theirs: %s', (text) => expect(read(text)).toEqual([]));
