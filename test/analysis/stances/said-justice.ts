import type { Said } from './said-return.js';

export const AT_HOME: readonly Said[] = [
  ['Every returnee will have to answer to a Belgian judge, Justice Minister Pieter Claes said.', ['BE prosecute_at_home origin']],
  ['France will put the women on trial, Interior Minister Paul Garnier said.', ['FR prosecute_at_home origin']],
  [
    'The seven women were arrested on arrival and will be charged with membership of a terrorist group, Dutch prosecutors said.',
    ['NL prosecute_at_home origin'],
  ],
  ['Germany wants to try its fighters in German courts, Justice Minister Hanna Voss said.', ['DE prosecute_at_home origin']],
  ['Kosovo will prosecute all men who return, the justice ministry said in Pristina.', ['XK prosecute_at_home origin']],
  ['Any adult who comes back to Norway will be taken to court, the Norwegian justice minister said.', ['NO prosecute_at_home origin']],
  ['"Those who come back will be judged here and locked up," French Justice Minister Odile Perrin said.', ['FR prosecute_at_home origin']],
  ['Swedish prosecutors charged a woman who returned from Syria with war crimes on Monday.', ['SE prosecute_at_home origin']],
  [
    'Two mothers were detained at Frankfurt airport on suspicion of belonging to a foreign terrorist organisation, the German federal prosecutor said.',
    ['?DE prosecute_at_home origin'],
  ],
  [
    'The United States has indicted four women it brought back from Syria, the Justice Department said.',
    ['US prosecute_at_home origin', 'US repatriate origin'],
  ],
  ['Russia brought criminal cases against all returning adults, the interior ministry said.', ['RU prosecute_at_home origin']],
  [
    'Australia will lay charges wherever it can against those who return, Home Affairs Minister Joan Pike said.',
    ['AU prosecute_at_home origin'],
  ],
  [
    'Finland will investigate every adult on return and prosecute where there is evidence, police said in Helsinki.',
    ['FI prosecute_at_home origin'],
  ],
  ['Men who come home to Uzbekistan face trial, its interior ministry warned.', ['UZ prosecute_at_home origin']],
  [
    'Ireland will ensure that anyone who has committed crimes is held to account in the Irish courts, the taoiseach said.',
    ['IE prosecute_at_home origin'],
  ],
  ['Tajik men will be prosecuted on their return, the prosecutor general said in Dushanbe.', ['TJ prosecute_at_home origin']],
  ['Fighters who come back will be imprisoned, Tunisian Interior Minister Slim Gharbi said.', ['TN prosecute_at_home origin']],
  ['The Danish justice ministry said returnees must expect to be punished by Danish courts.', ['DK prosecute_at_home origin']],
];

export const LOCALLY: readonly Said[] = [
  ['Belgium would rather see its fighters tried in Iraq, Foreign Minister An Peeters said.', ['BE prosecute_locally origin']],
  ['French fighters should be judged by Iraqi courts, the French foreign minister, Claire Rolin, said.', ['FR prosecute_locally origin']],
  ['The Netherlands favours trials in the region for those who fought with the group.', ['NL prosecute_locally origin']],
  ['The Kurdish-led administration said it would begin to try the foreign fighters itself.', ['AANES prosecute_locally custodian']],
  [
    'Iraq will prosecute the men transferred from Syria under its own anti-terrorism law, the justice ministry said.',
    ['IQ prosecute_locally custodian'],
  ],
  ['Sweden believes that crimes committed in Syria should be tried there, its interior minister said.', ['SE prosecute_locally origin']],
  [
    'Britain thinks justice should be done where the crimes were committed, Defence Secretary Mark Pell said.',
    ['GB prosecute_locally origin'],
  ],
  ['An Iraqi court sentenced three French fighters to death on Sunday.', ['?IQ prosecute_locally custodian']],
  [
    'Syria will put foreign fighters before its own courts, Justice Minister Omar Haddad said in Damascus.',
    ['SY prosecute_locally custodian'],
  ],
  ['Denmark has asked Iraq to try Danish fighters captured in Syria.', ['DK prosecute_locally origin']],
  ['The Austrian government is in favour of prosecuting them in the country where they fought.', ['AT prosecute_locally origin']],
];

export const TRIBUNAL: readonly Said[] = [
  ['Sweden proposed an international court for the fighters, to sit in the region.', ['SE international_tribunal origin']],
  ['The Dutch government wants a UN-backed tribunal to judge them.', ['NL international_tribunal origin']],
  [
    '"They must be tried by an international tribunal," the Kurdish administration\'s foreign relations chief said.',
    ['AANES international_tribunal custodian'],
  ],
  [
    'Austria backs the creation of a special court under the United Nations, its interior minister said.',
    ['AT international_tribunal origin'],
  ],
  [
    'The Syrian Democratic Forces demanded that an international court be set up on their territory.',
    ['SDF international_tribunal custodian'],
  ],
  ['Germany supports the idea of a tribunal modelled on that for Rwanda, the foreign minister said.', ['DE international_tribunal origin']],
  ['Norway does not believe that an international tribunal is realistic, its foreign minister said.', []],
  ['Switzerland would support a hybrid tribunal in Iraq, the foreign ministry in Bern said.', ['CH international_tribunal origin']],
  [
    'Belgium and the Netherlands are pressing for a special tribunal in Iraq with foreign judges.',
    ['BE international_tribunal origin', 'NL international_tribunal origin'],
  ],
  ['The SDF sees an international tribunal as the only way out, its commander said.', ['SDF international_tribunal custodian']],
];

export const REVOKE: readonly Said[] = [
  ['Britain has taken away the passport and nationality of a London woman who joined Islamic State.', ['GB revoke_citizenship origin']],
  [
    'The Danish government will make it possible to remove the citizenship of fighters without a court order.',
    ['DK revoke_citizenship origin'],
  ],
  [
    'Australia cancelled the citizenship of a man held in a Kurdish jail, Home Affairs Minister Joan Pike said.',
    ['AU revoke_citizenship origin'],
  ],
  ['Her citizenship was revoked by the home secretary in London in 2019.', ['GB revoke_citizenship origin']],
  [
    'Dutch fighters with a second nationality will lose their Dutch passports, the justice minister in The Hague said.',
    ['NL revoke_citizenship origin'],
  ],
  ['Belgium stripped a recruiter of his Belgian nationality on Tuesday.', ['BE revoke_citizenship origin']],
  ['Germany plans to deprive dual nationals who fight for terrorist groups of their German citizenship.', ['DE revoke_citizenship origin']],
  [
    'Norway wants to be able to revoke the citizenship of those who fought for the group, its justice minister said.',
    ['NO revoke_citizenship origin'],
  ],
  [
    'Switzerland withdrew the passport and citizenship of a dual national who joined the group, the migration office said.',
    ['CH revoke_citizenship origin'],
  ],
  [
    'Two Austrian-Turkish women were stripped of their Austrian citizenship by the authorities in Vienna.',
    ['AT revoke_citizenship origin'],
  ],
  ['A law that lets the interior minister denaturalise fighters came into force in Denmark on Thursday.', ['DK revoke_citizenship origin']],
  ['Bahrain rescinded the nationality of 72 people, among them fighters of the group.', ['BH revoke_citizenship origin']],
  ['The withdrawal of citizenship from fighters is justified, Dutch Prime Minister Maarten de Wit said.', ['NL revoke_citizenship origin']],
];

export const THIRD_COUNTRY: readonly Said[] = [
  ['The United States moved two Britons from a Syrian jail to a base in Iraq.', ['US third_country_detention custodian']],
  [
    'Washington has begun transferring Islamic State prisoners from Syria to Iraq, the US military said.',
    ['US third_country_detention custodian'],
  ],
  [
    'The White House may send captured fighters to Guantanamo Bay, a senior administration official said.',
    ['?US third_country_detention custodian'],
  ],
  ['US forces flew 150 Islamic State detainees out of Hasakah to a jail in Iraq on Wednesday.', ['US third_country_detention custodian']],
  ['US President Bill Strand said he would keep Guantanamo open for Islamic State fighters.', ['?US third_country_detention custodian']],
  [
    'The Syrian Democratic Forces handed 280 foreign fighters to Iraq, which will put them on trial, Iraqi officials said.',
    ['?SDF third_country_detention custodian', '?SDF repatriate custodian', 'IQ prosecute_locally custodian'],
  ],
];
