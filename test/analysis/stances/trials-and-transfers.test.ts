import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Said } from './said-return.js';

/** The trial as a noun, or as what is to be done with somebody. */
const TRIALS: readonly Said[] = [
  ['Sweden favours prosecution in Iraq.', ['SE prosecute_locally origin']],
  ['The Belgian government backs trials by local courts.', ['BE prosecute_locally origin']],
  ['Norway is in favour of the prosecution of jihadists by Iraqi courts.', ['NO prosecute_locally origin']],
  ['The Finnish government is pushing for court proceedings against its nationals in Iraqi courts.', ['FI prosecute_locally origin']],
  ['Austria wants criminal proceedings against women who joined the group.', ['AT prosecute_at_home origin']],
  ['The Spanish interior ministry has announced legal action against its foreign fighters.', ['ES prosecute_at_home origin']],
  ['Dutch ministers promised the prosecution of returning fighters.', ['NL prosecute_at_home origin']],
  ['Italy is in favour of having its fighters tried in Syria.', ['IT prosecute_locally origin']],
  ['Canada would like captured fighters put on trial in Iraq.', ['CA prosecute_locally origin']],
  ['France wants those who joined Islamic State judged near the scene of their crimes.', ['FR prosecute_locally origin']],
  ['Iraqi authorities are preparing to put on trial thousands of IS suspects.', ['IQ prosecute_locally custodian']],
  ['The Kurdish-led administration plans to put on trial the men it holds.', ['AANES prosecute_locally custodian']],
  ['Germany will bring charges against its jihadists on their return.', ['DE prosecute_at_home origin']],
  ['Kosovo is determined to bring before its courts members of the group who come home.', ['XK prosecute_at_home origin']],
  ['The men will end up in court, the Danish justice minister said.', ['DK prosecute_at_home origin']],
  ['The adults will face terrorism charges at home, the Swedish government said.', ['SE prosecute_at_home origin']],
  ['Denmark will, it says, jail its jihadists.', ['DK prosecute_at_home origin']],
  ['Finland will in future charge everyone who returns from Syria.', ['FI prosecute_at_home origin']],
  ['The men should be dealt with by local courts, the Norwegian minister of justice said.', ['NO prosecute_locally origin']],
  ['Jihadists are to have their citizenship taken away, the Austrian interior ministry said.', ['AT revoke_citizenship origin']],
  ['The women will cease to be Dutch citizens, the Dutch government said.', ['NL revoke_citizenship origin']],
  // Nobody's wish to try anybody.
  ['Denmark has criticised the trial of a Danish jihadist in Baghdad.', []],
  ['Two Danes are on trial in Iraq for joining Islamic State.', []],
  ['A Norwegian lawyer warned that the women could end up in court.', []],
  ['Norway is following the trial of two Swedish women in Iraq.', []],
  ['Denmark has 12 citizens jailed in Syria.', []],
  ['Belgium has several nationals sentenced in Iraq.', []],
  ['Austria welcomed the trial of a Swedish jihadist in Sweden.', []],
  ['Seven European countries want to have the jihadists tried without seeing them again.', []],
  ['The Danish government proposed a tribunal in the region to try Islamic State fighters.', ['DK international_tribunal origin']],
];

/** Who moves people who are held to another country. */
const MOVED: readonly Said[] = [
  ['Thousands of IS suspects have been taken to Iraq on US aircraft.', ['US third_country_detention custodian']],
  [
    '150 jihadists will be shifted from Hasakah to Baghdad in an operation run by the United States.',
    ['US third_country_detention custodian'],
  ],
  ['Hundreds of foreign fighters were flown to Guantanamo by the US-led coalition.', ['COALITION third_country_detention custodian']],
  ['The United States has airlifted some of the inmates across the border into Iraq.', ['US third_country_detention custodian']],
  ['American forces ferried two British jihadists from Syria to Iraq.', ['US third_country_detention custodian']],
  // Other people, things, or nobody but whoever travels.
  ['The United States has moved tanks used against Islamic State from Syria to Iraq.', []],
  ['American troops who fought Islamic State were flown from Syria to Iraq by the US military.', []],
  ['The US-led coalition against Islamic State shifted its headquarters from Syria to Iraq.', []],
  ['The US envoy flew to Baghdad to discuss the foreign fighters.', []],
  ['The SDF delivered 50 Iraqi fighters to Baghdad.', ['?SDF repatriate custodian']],
];

describe.each([
  ['the trial as a noun', TRIALS],
  ['moved to another country', MOVED],
])('%s', (_, table) => {
  it.each(table)('%s', (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });
});
