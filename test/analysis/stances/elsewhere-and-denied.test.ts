import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Said } from './said-return.js';

const BEFORE = 'Women whose husbands joined Islamic State are held in camps in Syria.\n\n';

/** Other wars and troubles in a text on the topic. */
const ELSEWHERE: readonly Said[] = [
  ['Mexico flew 40 of its citizens home from Lebanon in May.', []],
  ['Portugal repatriated 12 families from Gaza.', []],
  ['Estonia brought home two sailors from Kyiv.', []],
  ['Kenya has offered an amnesty to those who come back from al-Shabaab.', []],
  ['Peru evacuated 20 students from Wuhan.', []],
  // The topic is named too.
  ['Tajikistan brought home 12 women from Kabul and Damascus.', ['TJ repatriate origin']],
  ['Kazakhstan flew home 30 mothers from the camps and, a week later, 12 sailors.', ['KZ repatriate origin']],
  ['Ukraine brought home two women and seven children on a military plane.', ['UA repatriate origin']],
];

const TOLD: readonly Said[] = [
  // What nobody can is not done.
  ['"We do not have the means to feed them, nor to try them," the Autonomous Administration said of the fighters.', []],
  [
    'Croatian Interior Minister Ana Perić rejected a proposal by the police union, made in May, to strip returnees of their nationality.',
    [],
  ],
  ['The Danish prime minister said that her government will do whatever it takes to bring the children home.', ['DK repatriate origin']],
  ['Denmark will do whatever it takes to keep the fighters out.', ['DK refuse origin']],
  // Spokespeople for a subject speak for a party.
  ['"Leave them where they are," the legal affairs spokesman Karsten Bruun said in Denmark.', []],
  ['Tunis has never wanted them back, the families say.', []],
  // Who must let people in.
  ['The Dutch government said that it could not refuse entry to its own citizens.', ['NL repatriate origin']],
  ['Belgium refused entry to its own citizens.', ['BE refuse origin']],
  // Undecided, in other words.
  ['Portugal has not said whether it will take back the two widows.', ['PT undecided origin']],
  ['The Finnish government is in two minds about the women in Roj.', ['FI undecided origin']],
  ['Vienna has put the return of the women on hold.', ['AT undecided origin']],
  // A plan of which somebody is no part.
  ['"The men are not part of this plan," Spanish Foreign Minister Ana Ferrer said.', ['ES refuse origin']],
  ['Adult men are not included in the programme, the Kazakh interior ministry said.', ['KZ refuse origin']],
  // Each by itself.
  ['Older children are looked at individually, the Belgian government said.', ['BE case_by_case origin']],
  ['"We look at each one," Tajik deputy interior minister Zafar Rahimov said of the women.', ['TJ case_by_case origin']],
  // Tried there, and here.
  ['Portugal prefers that its fighters be tried “where the evidence is”.', ['PT prosecute_locally origin']],
  ['Austria’s chancellor said that the fighters should be judged by the people they wronged.', ['AT prosecute_locally origin']],
  ['Kosovo brought back 12 women for trial.', ['XK repatriate origin', 'XK prosecute_at_home origin']],
  // Wishes of parties, effects of a measure, and what is to end.
  ['Secular parties in Tunisia want the constitution amended so that fighters can be stripped of their nationality.', []],
  ['"Taking away a passport merely passes the fighter on to a neighbour," Austrian Interior Minister Ann Kest said.', []],
  ['Austria wants to end the practice of stripping women of citizenship.', []],
  // Not said, not planned, and each request.
  ['The government in Tirana has not said what it intends to do with the women.', ['AL undecided origin']],
  [
    'The Spanish foreign ministry said that no flight was planned and that any new request would be studied individually.',
    ['ES refuse origin', 'ES case_by_case origin'],
  ],
  ['"We now examine individual requests," French Foreign Minister Ann Kest said.', ['FR case_by_case origin']],
  ['Local authorities in North-East Syria want all countries to take back their nationals.', ['AANES repatriate urging_others']],
  [
    'The approach compares well with that of the former Australian government, which had refused to send officials into Syria and cancelled the citizenship of dual nationals.',
    [],
  ],
  [
    'Germany intends to prosecute the men who are sent back, said a German diplomat in the region.',
    ['DE prosecute_at_home origin', '?DE repatriate origin'],
  ],
  // Names of camps, and times between a subject and its verb.
  ['Iraqi families from Al-Hol were transferred to the Jeddah camp in Nineveh, the migration ministry said.', ['IQ repatriate origin']],
  ['Denmark two weeks later brought home six children.', ['DK repatriate|repatriate_children_only origin']],
  // Offices with a subject.
  [
    '"Whoever recruited others will answer before a Tajik court," said Zarina Rahmon, deputy head of the government committee on women and family affairs of Tajikistan.',
    ['TJ prosecute_at_home origin'],
  ],
];

describe.each([
  ['other wars', ELSEWHERE],
  ['told otherwise', TOLD],
])('%s', (_, table) => {
  it.each(table)('%s', (text, expected) => {
    expect(faults(BEFORE + text, expected)).toEqual([]);
  });
});
