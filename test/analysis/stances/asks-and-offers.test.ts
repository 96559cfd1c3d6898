import { describe, expect, it } from 'vitest';
import { briefly, stancesOf } from './read.js';

describe('who wants others to take their people', () => {
  it.each([
    ['UNICEF urged the Finnish government to bring the last eleven children home before winter.', 'UN repatriate urging_others'],
    ['Maltese ministers are being pressed by the United Nations to fetch three orphans from Roj.', 'UN repatriate urging_others'],
    ['The United Nations refugee agency called on the Greek government to complete the returns by spring.', 'UN repatriate urging_others'],
    [
      'The United Nations has a team in Hasakah. The agency has appealed again and again to governments to take back their citizens.',
      'UN repatriate urging_others',
    ],
    [
      '“We ask of the states, above all those of Europe, that they take back their nationals,” Iraqi Foreign Minister Samir Aziz said.',
      'IQ repatriate urging_others',
    ],
    ['“Come and get your people,” US special envoy Hank Dorsey said.', 'US repatriate urging_others'],
    ['Europe must take responsibility, US Secretary of Defence Hal Brode said.', 'US repatriate urging_others'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it('who is pressed wants nothing by that', () => {
    const text = 'Maltese ministers are being pressed by the United Nations to fetch three orphans from Roj.';
    expect(briefly(text)).toEqual(['UN repatriate urging_others']);
  });

  it('who asks others to try their people tries nobody', () => {
    const text =
      'We urge every country, including our neighbours, to repatriate and, where fitting, prosecute its nationals, Swedish Foreign Minister Karin Ahl said.';
    expect(briefly(text)).toEqual(['SE repatriate urging_others']);
  });
});

describe('who can hold them no longer, and who offers to carry them', () => {
  it.each([
    ['The autonomous administration says it cannot keep the women and children of others for ever.', 'AANES repatriate custodian'],
    ['The SDF is unable to guard 9,000 prisoners alone, its commander Mazen Karo said.', 'SDF repatriate custodian'],
    ['Washington has offered to fly the Latvian families home in its own aircraft.', 'US repatriate urging_others'],
    ['“We stand ready to help Ireland,” a US State Department spokeswoman said.', 'US repatriate urging_others'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it.each([
    'The autonomous administration says it cannot hold the front alone.',
    'The United States stands ready to help Iraq rebuild its army.',
    'Ireland is ready to help.',
    'A charity worker said that the camp could not go on alone.',
  ])('and who does not: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

describe('what is done, told in other ways', () => {
  it.each([
    ['Cyprus has taken back about 30 people since 2020.', 'CY repatriate origin'],
    ['Slovakia brought back 14 in one night.', 'SK repatriate origin'],
    ['Malta and Cyprus, it noted, had meanwhile fetched some of theirs.', 'MT repatriate origin'],
    ['Georgia had already taken two women and a boy in 2021.', 'GE repatriate origin'],
    ['Ghana took nine children from a prison in Mosul in May.', 'GH repatriate_children_only|repatriate origin'],
    ['Since the summer 40 people, most of them women from Chechnya, have been flown home from Iraq.', 'RU repatriate origin'],
    ['Austria, Ireland and the Czech Republic now take back women with their children, but not men.', 'AT repatriate origin'],
    ['Austria, Ireland and the Czech Republic now take back women with their children, but not men.', 'IE refuse origin'],
    ['Portugal has taken back two of its citizens and put them on trial.', 'PT prosecute_at_home origin'],
  ])('%s', (text, expected) => {
    const [country, labels, part] = expected.split(' ');
    expect(labels!.split('|').some((label) => briefly(text).includes(`${country} ${label} ${part}`))).toBe(true);
  });

  it.each(['Georgia took 40 prisoners in the battle.', 'Georgia took part with 30 men.'])('nobody is taken in: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });

  it('"not men" is of the men alone', () => {
    const text = 'Ireland takes back women and children, but not men.';
    const refused = stancesOf(text).filter(({ stance }) => stance === 'refuse');
    expect(refused.map(({ group }) => group)).toEqual(['men']);
    expect(refused[0]!.evidence).toBe('Ireland takes back women and children, but not men');
  });
});

describe('justice on terms, and in steps', () => {
  it.each([
    ['If they come back to Norway, they will be prosecuted, the Norwegian justice minister said.', 'NO prosecute_at_home origin'],
    [
      '“If anyone among them is found to have broken our laws, they will be charged,” Canadian Justice Minister Ann Roy said.',
      'CA prosecute_at_home origin',
    ],
    ['The Irish government will, if need be, prosecute its nationals.', 'IE prosecute_at_home origin'],
    ['Two mothers were brought back to Finland on Friday. Both were arrested at the airport in Helsinki.', 'FI prosecute_at_home origin'],
    ["The government's position is that Dutch men who joined the group should be tried in the region.", 'NL prosecute_locally origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it('other conditions leave it open', () => {
    expect(briefly('If a court orders it, they will be prosecuted, the Norwegian justice minister said.')).toEqual([]);
  });

  it('the words of an office come after what the police did', () => {
    const text =
      'Two mothers were brought back to Finland. Both were arrested on arrival. They will be prosecuted here, Finnish Interior Minister Eva Lehto said.';
    const justice = stancesOf(text).filter(({ stance }) => stance === 'prosecute_at_home');
    expect(justice.at(-1)?.evidence).toContain('will be prosecuted here');
  });
});

describe('who speaks, where the text has told it', () => {
  it.each([
    [
      'Lithuania has found four of its citizens in Roj. The women would be arrested on arrival, Interior Minister Ona Petraitis said in a letter.',
      'LT prosecute_at_home origin',
    ],
    [
      'What the Baltic states want to do with their people in the camps of Syria was asked again this week.\n\nEstonia - The government said it would not take back adults.\n\nLatvia - The cabinet has not decided what to do with the four women in the camp.',
      'EE refuse origin',
    ],
    ['The caretaker government in Belgium “in principle” does not bring back adults.', 'BE refuse origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });
});

describe('one at a time, not yet, not at all: idioms', () => {
  it.each([
    ['Every return needs checks, one case after another, Moroccan Interior Minister Karim Alaoui said.', 'MA case_by_case origin'],
    ['“We go through them name by name,” Danish Foreign Minister Lars Holm said.', 'DK case_by_case origin'],
    ['Each application will be screened by the police, Malaysian Home Minister Azlan Shah said.', 'MY case_by_case origin'],
    ['The matter of the mothers is being studied, the Kyrgyz foreign ministry said.', 'KG undecided origin'],
    [
      'We cannot take a decision about the men before we know who they are, Maldivian Home Minister Ali Naseer said.',
      'MV undecided origin',
    ],
    ['There will be no second flight, Bosnian Security Minister Emir Hadzic said.', 'BA refuse origin'],
    ['Austria leaves its adults where they are, the chancellery said.', 'AT refuse origin'],
    ['Greece rejected all requests from the families of nine men in Kurdish prisons.', 'GR refuse origin'],
    ['“Whoever fought will find the door locked,” Russian Interior Minister Oleg Belov said.', 'RU refuse origin'],
    ['All women will be at the disposal of the prosecutor, Spanish Interior Minister Ana Reyes said.', 'ES prosecute_at_home origin'],
    ['“It is for Baghdad to judge them,” Czech Foreign Minister Jan Dusek said.', 'CZ prosecute_locally origin'],
    ['Crimes should be tried close to the witnesses, Swedish Foreign Minister Karin Ahl said.', 'SE prosecute_locally origin'],
    ['The Kurdish administration told others to follow suit after Norway took back its citizens.', 'AANES repatriate urging_others'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });
});
