import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('a government that helps nobody and asks for nobody', () => {
  it.each([
    ['The Norwegian government does not assist adults who went to the caliphate.', 'NO refuse origin'],
    ['Finland will not help them, its interior minister said.', 'FI refuse origin'],
    ['Ireland declined to help three women in Roj camp.', 'IE refuse origin'],
    ['Croatia declines responsibility for the widow.', 'HR refuse origin'],
    ['The Danish cabinet chose not to assist the mothers in the camp.', 'DK refuse origin'],
    ['Portugal has no plans to help the fighters in Syrian prisons.', 'PT refuse origin'],
    ['Slovenia does not intend to request the transfer of its fighter from Hasakah.', 'SI refuse origin'],
    ['Latvia is not seeking the handover of its two fighters.', 'LV refuse origin'],
    ['The Greek government said it would not ask for them.', 'GR refuse origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toContain(read);
  });

  it.each([
    'The camp hospital does not help adults, a nurse in Roj said.',
    'Her lawyer declined to help three other women in Roj camp.',
    'If Ireland does not help them, the women will stay in the camp, their lawyer said.',
    'Norway was criticised by a charity that asked why it does not assist adults.',
    'The women did not ask for them when the Danish delegation came to the camp.',
    'Denmark did not ask for advice about the camps.',
  ])('refuses nobody: %s', (text) => {
    expect(briefly(text).filter((each) => each.includes('refuse'))).toEqual([]);
  });
});

describe('a government that wants time or looks at the matter', () => {
  it.each([
    ['Asked about the three widows in Roj, Estonia asked for time.', 'EE undecided origin'],
    ['Ireland is examining its options for the mother in Roj camp.', 'IE undecided origin'],
    ['Copenhagen is still thinking it over.', 'DK undecided origin'],
    ['Spain is still making up its mind about the two women in Roj.', 'ES undecided origin'],
    ["Croatia hasn't decided what to do about its citizens in the camps.", 'HR undecided origin'],
    ["The Greek government hasn't determined its policy on the families in Syria.", 'GR undecided origin'],
    ['Cyprus has yet to define a policy on the families in the camps.', 'CY undecided origin'],
    ["Malta hasn't said yes or no to the mothers.", 'MT undecided origin'],
    ['Slovakia says it is still analysing the legal situation of the widow.', 'SK undecided origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toContain(read);
  });

  it.each([
    'The lawyer of the three widows asked for time.',
    'The mother is still thinking it over, a Danish nurse in the camp said.',
    "A court in Madrid hasn't decided whether the mother may return.",
    'The relatives are examining their options, their lawyer in Dublin said.',
    "The widow hasn't said yes or no to the offer of Denmark.",
    'Prosecutors in Oslo are examining the matter.',
  ])('is not undecided: %s', (text) => {
    expect(briefly(text).filter((each) => each.includes('undecided'))).toEqual([]);
  });
});

describe('a state that wants its own back, or tries them', () => {
  it.each([
    ['Germany has asked for three of its nationals in Roj camp to be sent home.', 'DE repatriate origin'],
    ['Norway asked for one of its women to be transferred to Oslo.', 'NO repatriate origin'],
    ['The Danish government has asked for two of its citizens to be returned.', 'DK repatriate origin'],
    ['Latvia sentenced a man who came back from Syria to six years.', 'LV prosecute_at_home origin'],
    ['Finland convicted two women who had returned from Roj camp of membership of the group.', 'FI prosecute_at_home origin'],
    ['Spain believes that its men should be judged by Iraq.', 'ES prosecute_locally origin'],
    ['Belgium favours trials by Iraqis for the fighters.', 'BE prosecute_locally origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual([read]);
  });

  it.each([
    ['Germany has asked for a report on three of its nationals to be sent to Berlin.', 'DE repatriate'],
    ['Germany has not asked for its nationals to be sent home.', 'DE repatriate'],
    ['Relatives in Germany have asked for three of its nationals to be sent home.', 'DE repatriate'],
    ['Norway asked for two of its diplomats to be returned to Oslo.', 'NO repatriate'],
    ['In Latvia, convicted smugglers were told to return their money.', 'LV prosecute'],
    ['Finland sentenced a smuggler who came back from Estonia.', 'FI prosecute'],
    ['Finland has not convicted any woman who returned from Roj camp.', 'FI prosecute'],
    ['A man whom Finland convicted of theft came back from holiday in Spain.', 'FI prosecute'],
    ['Spain believes that its men should not be judged by Iraq.', 'ES prosecute_locally'],
  ])('%s: no %s', (text, not) => {
    expect(briefly(text).filter((each) => each.startsWith(not))).toEqual([]);
  });
});

describe('a government that looks at each, says no, or doubts, in plain words', () => {
  it.each([
    ["Vienna looks into each mother's file, its interior minister said.", 'AT case_by_case origin'],
    ['Croatia vets each applicant in the camps by herself.', 'HR case_by_case origin'],
    ['Poland goes through each such request from the camps.', 'PL case_by_case origin'],
    ['Malta deals with each application from the camps as it comes.', 'MT case_by_case origin'],
    ['Finland will proceed man by man, its foreign minister said of the prisoners in Syria.', 'FI case_by_case origin'],
    ['Denmark has said no to all men in Kurdish prisons.', 'DK refuse origin'],
    ['Austria has excluded fighters from its repatriations.', 'AT refuse origin'],
    ['Ireland ruled out any rescue mission for the women in Roj.', 'IE refuse origin'],
    ['The Swiss government has no wish to see them on Swiss soil.', 'CH refuse origin'],
    ['Spain is in doubt over whether to fetch the widows.', 'ES undecided origin'],
    ['Norway has not yet formed an opinion on the mothers in Roj.', 'NO undecided origin'],
    ['Cyprus is still deliberating about the widow in Roj camp.', 'CY undecided origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toContain(read);
  });

  it.each([
    "A charity in Vienna looks into each mother's file.",
    'A doctor in the camp vets each woman before she is moved to another tent.',
    'The women said no to all offers of the Danish consul.',
    'Her lawyer has no wish to see them in a Danish prison.',
    'The coalition ruled out any ground operation in Syria.',
    'Her parents in Oslo have not yet formed an opinion on the trial.',
    'The court in Madrid is still deliberating about the widow.',
    'Relatives in Spain are in doubt over whether to go to the camp.',
  ])('tells of no government: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});
