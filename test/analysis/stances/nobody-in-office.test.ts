import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Said } from './said-return.js';

/** A word of an office in a phrase whose head is no organ of the state, and offices by a noun that others have too. */
const OUTSIDE: readonly string[] = [
  'The chief rabbi said the women should be brought home.',
  'The prison officers’ union said the fighters must not be taken back.',
  'The council of bishops said that Norway must bring home the orphans.',
  'The Norwegian bishops’ council wants to bring home the children.',
  'The state broadcaster said the mothers would be brought home.',
  'A retired general said the men should be tried at home.',
  'The head of the children’s commission said the boys must be brought home.',
  'The city council of Bergen wants the mothers brought home.',
  'The regional council said the women should be repatriated.',
  'The state of Victoria will help the women whom Australia brings home.',
  'The committee said the mothers should be brought home.',
  'Their leader said it would take back its fighters from the prisons.',
  'A spokeswoman for the families said the state would bring the children home.',
  'The president of the bar association said the women should be tried in Norway.',
  'The head of a refugee agency said the mothers should be brought home.',
  'The prime minister’s campaign said the fighters would be tried in Iraq.',
  'The secretary of the dockers’ federation said the men should be stripped of citizenship.',
  '“We must bring the mothers home,” said the chairwoman of the nurses’ union, Kari Holm.',
  'Religious leaders want the state to bring the children home.',
];

describe('no office of the state', () => {
  it.each(OUTSIDE)('%s', (text) => {
    expect(faults(`Norway’s position has hardened. ${text}`, [])).toEqual([]);
  });
});

const INSIDE: readonly Said[] = [
  ['The security service wants the men tried in Iraq.', ['NO prosecute_locally origin']],
  ['The intelligence chief said the mothers would be brought home.', ['NO repatriate origin']],
  ['The national security council decided to bring home the mothers.', ['NO repatriate origin']],
  ['The state will take back the women.', ['NO repatriate origin']],
  ['The head of the security service, Per Holm, said the men should be tried where they are.', ['NO prosecute_locally origin']],
  ['The police chief said the women would be prosecuted at home.', ['NO prosecute_at_home origin']],
  ['The army chief said the men would be brought home.', ['NO repatriate origin']],
  ['The ministry of children and family affairs said the orphans would be brought home.', ['NO repatriate_children_only origin']],
  ['A spokesman for the prime minister said the mothers would be taken back.', ['NO repatriate origin']],
  ['The government’s leader in parliament said the mothers would not be brought home.', ['NO refuse origin']],
  ['The attorney general said the men would be tried in Norway.', ['NO prosecute_at_home origin']],
];

describe('an office of the state', () => {
  it.each(INSIDE)('%s', (text, expected) => {
    expect(faults(`Norway’s position has hardened. ${text}`, expected)).toEqual([]);
  });
  it.each<Said>([
    ['The UN human rights chief called on Denmark to bring home the children.', ['UN repatriate urging_others']],
    ['The EU foreign policy chief said the fighters should be tried in Iraq.', ['EU prosecute_locally origin|urging_others']],
    ['Kosovo’s police chief said the men would be tried in Kosovo.', ['XK prosecute_at_home origin']],
    ['The former Soviet republic of Kazakhstan has brought home 600 citizens.', ['KZ repatriate origin']],
    [
      'The children’s rights commissioner of Russia, Maria Volkova, said Russia would bring home 30 children.',
      ['RU repatriate|repatriate_children_only origin'],
    ],
    [
      'The agency had sent staff to the camp. UNICEF said so. The agency has appealed to all countries to bring the children home.',
      ['UN repatriate urging_others'],
    ],
  ])('%s', (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });
});
