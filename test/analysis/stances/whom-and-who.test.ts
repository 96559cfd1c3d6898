import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Said } from './said-return.js';

/** Whom a state receives, accepts or recovers: its own people, or guests, things and others. */
const RECEIVED: readonly Said[] = [
  ['Danish Foreign Minister Lars Holm received his Swedish counterpart and her delegation to discuss the camps.', []],
  ['German Foreign Minister Anna Weiss received her Danish colleague in Berlin.', []],
  ['Norway accepted her resignation on Friday.', []],
  ['The French president received the families of the victims of the attacks.', []],
  ['Germany received a letter from the mothers.', []],
  ['Egypt recovered the bodies of 20 citizens beheaded by Islamic State in Libya.', []],
  ['Sweden has accepted 12,000 Syrian refugees, many of them women and children.', []],
  ['Canada resettled 1,200 Yazidi women and children who had survived Islamic State.', []],
  ['France evacuated its diplomats and their families from Damascus.', []],
  ['Finland took responsibility for the children of the murdered envoy.', []],
  ['Denmark wants its paintings back from the people who looted the museum.', []],
  ['Syria took back control of the prisons where the fighters are held.', []],
  ['Kosovo received 110 of its citizens on Saturday.', ['XK repatriate origin']],
  ['Germany received the women at the airport in Frankfurt.', ['DE repatriate origin']],
  ['Iraq received 150 families from al-Hol.', ['IQ repatriate origin|custodian']],
  ['Sweden accepted the return of two women.', ['SE repatriate origin']],
  ['Belgium evacuated six orphans from the camp.', ['BE repatriate_children_only origin']],
  ['Tajikistan received a plane with 104 women and children.', ['TJ repatriate origin']],
  ['Slovakia took back its citizens and their children.', ['SK repatriate origin']],
  ['Tunisia has done little to bring home 120 children.', []],
];

/** A country's name and an office in it make no government: unions, churches, broadcasters, city councils, who has retired. */
const OFFICES: readonly Said[] = [
  ['The chief rabbi of Denmark said the mothers should be brought home.', []],
  ['The Danish police union said the men must not be brought home.', []],
  ['A retired Danish general said the men should be tried at home.', []],
  ['The Swedish state broadcaster said mothers would be brought home.', []],
  ["The Finnish bishops' council said the children must be brought home.", []],
  ['The city council of Aarhus in Denmark said the mothers should be brought home.', []],
  ['The Danish police chief said the men would be tried at home.', ['DK prosecute_at_home origin']],
  ['The head of Danish intelligence said the men should not be brought home.', ['DK refuse origin']],
  ['The European Union said that member states should bring home their citizens.', ['EU repatriate urging_others']],
  ['A Danish general said the men should be tried at home.', ['DK prosecute_at_home origin']],
];

describe.each([
  ['whom they receive', RECEIVED],
  ['who is in office', OFFICES],
])('%s', (_, table) => {
  it.each(table)('%s', (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });
});
