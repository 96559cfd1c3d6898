import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('findStances', () => {
  it.each<[string, string[]]>([
    ['Human Rights Watch urged Canada to repatriate its citizens immediately.', []],
    ['A court in Berlin ordered Germany to repatriate the woman and her three children.', []],
    ['The opposition leader, Mark Teller, said Britain should take back its fighters.', []],
    ['Her lawyer said Belgium had refused to repatriate his client.', []],
    ["Norway's foreign ministry declined to comment on whether it would repatriate the woman.", []],
    ['“How is it that a rich country cannot take back nineteen people?” the Iraqi deputy minister asked.', []],
    ['“Why should Norway take back the women from Roj?” the Norwegian justice minister asked.', []],
    ['If the children are brought home, Finland will have to provide care for them.', []],
    ['She was stripped of her Danish citizenship by a court in Copenhagen.', []],
    ['The families of the detainees demanded that France bring their grandchildren home.', []],
    ['France had long refused to repatriate adults, but it changed course last year.', []],
    ['Experts say Western countries should repatriate their nationals.', []],
    ['Two of the women were charged in Paris with belonging to a terrorist organisation.', []],
    ['Do European governments want to take their citizens back?', []],
    ['Morocco arrested a man who had returned from Syria.', []],
    ['The mother of the detained man said Canada had abandoned him.', []],
    ['"Denmark must bring the children home," said Lars Holm, a member of the opposition Social Liberal party.', []],
    ["Syria's new government said it would take control of the camps.", []],
    ['Some countries have refused to take back their citizens.', []],
    ["Mali's army killed 30 militants, a spokesman said.", []],
    ['Swedish police said one woman was arrested on arrival at Arlanda airport.', []],
    [
      `"We cannot guarantee their safety and we will not put our diplomats at risk," Britain's defence secretary, Tom Hale, told the BBC.`,
      [],
    ],
    ['Australian Prime Minister Gary Cole said no Australian would be put at risk to bring the children home.', []],
    ["Amnesty International said Denmark's refusal to take back children violated their rights.", []],
    ['The Dutch parliament voted on Tuesday for a motion calling on the government to repatriate orphans.', []],
    ["Canada's federal court ruled that Ottawa must bring home four men.", []],
    ['The SDF spokesman said it could no longer guard the prisoners.', []],
    ['An Iraqi court sentenced three French citizens to death for joining Islamic State.', []],
    ['French Foreign Minister Luc Moreau travelled to Baghdad to discuss the transfer of fighters.', []],
    ['The court of appeal ruled she should be allowed to return to Britain to fight her case.', []],
    ["Sweden's justice minister said a tribunal set up with international support could be an option.", []],
    ['Germany and the Netherlands rejected the idea of an international tribunal.', []],
    ['Poe said he would send some of the captured fighters to Guantanamo Bay.', []],
    ['No country wants them back, said an analyst in Beirut.', []],
    ['Egypt has not commented on its nationals in the camps.', []],
    ['Sudan has refused to take the bodies of dead fighters.', []],
    ['Italy expelled an Egyptian imam for extremism.', []],
    ['The Philippines deported a Spanish man with suspected links to Islamic State.', []],
    ['After the fall of Baghuz, thousands of women and children were taken to al-Hol.', []],
    ['The grandfather said the Swedish state had failed the children.', []],
    ['Ministers in London are under pressure to bring home British families.', []],
  ])('says no stance: courts, opposition, experts, families, questions, conditions, other matters: %s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['The United Nations called on all countries to repatriate their nationals from the camps.', ['UN repatriate urging_others']],
    ['The SDF has repeatedly called on foreign governments to take back their nationals.', ['SDF repatriate urging_others']],
    ['Washington has pressed European allies to repatriate and prosecute their citizens.', ['US repatriate urging_others']],
    ['The European Parliament urged member states to repatriate all European children.', ['EU repatriate urging_others']],
    ['US President Alan Poe said Europe must take its fighters back or he would release them.', ['US repatriate urging_others']],
    [
      'U.S. Secretary of State Mark Dean on Monday urged coalition partners to take back, prosecute and rehabilitate their citizens.',
      ['US repatriate urging_others'],
    ],
    [
      "The head of the Kurdish-led administration's foreign relations office, Karim Hassan, called on governments to repatriate their citizens.",
      ['AANES repatriate urging_others'],
    ],
    ['"We demand that countries take back their citizens," said SDF commander Rezan Ali.', ['SDF repatriate urging_others']],
    ['UNICEF appealed to governments to bring home children stranded in Syria.', ['UN repatriate urging_others']],
    [
      'The UN rights chief said countries should repatriate their nationals unless they are to be prosecuted there.',
      ['UN repatriate urging_others'],
    ],
  ])('gives what is asked of others to who asks: %s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Kurdish authorities say they will put foreign fighters on trial themselves.', ['AANES prosecute_locally custodian']],
    ['Iraq has offered to try the foreign fighters in its own courts.', ['IQ prosecute_locally custodian']],
    ['Turkey has deported two German women and four Dutch children to their home countries.', ['TR repatriate custodian']],
    [
      'Turkish Interior Minister Kemal Sari said Ankara would send captured Islamic State members back to their countries.',
      ['TR repatriate custodian'],
    ],
    ['The US military transferred 150 Islamic State detainees from Syria to Iraq on Wednesday.', ['US third_country_detention custodian']],
    [
      'Speaking in Ankara, President Orhan Demir said Turkey was "not a hotel" for foreign jihadists and would send them home.',
      ['TR repatriate custodian'],
    ],
    [
      "Iraq's prime minister said Baghdad was willing to prosecute foreign fighters in exchange for money.",
      ['IQ prosecute_locally custodian'],
    ],
    [
      'U.S. President Alan Poe said he would send some of the captured fighters to Guantanamo Bay.',
      ['US third_country_detention custodian'],
    ],
  ])('knows who holds people from who sends them back: %s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['The Home Office stripped the 24-year-old of her British citizenship in 2019.', ['GB revoke_citizenship origin']],
    [
      'Australia passed a law that allows the minister to revoke the citizenship of dual nationals who fought for Islamic State.',
      ['AU revoke_citizenship origin'],
    ],
    ['The Netherlands wants an international tribunal to try Islamic State suspects.', ['NL international_tribunal origin']],
    [
      'Sweden and the Netherlands have proposed setting up an international tribunal in the region.',
      ['NL international_tribunal origin', 'SE international_tribunal origin'],
    ],
    ['London has revoked the citizenship of more than 100 people who travelled to Syria.', ['GB revoke_citizenship origin']],
    [
      'The bill, passed by parliament in Canberra on Wednesday, would allow the Australian government to strip dual nationals of citizenship.',
      ['AU revoke_citizenship origin'],
    ],
    [
      'Switzerland revoked the citizenship of a dual national convicted of recruiting fighters, the migration office said.',
      ['CH revoke_citizenship origin'],
    ],
    ['He was stripped of his Australian citizenship last year.', ['AU revoke_citizenship origin']],
    ['The teenager lost her British citizenship in February 2019.', ['GB revoke_citizenship origin']],
    [
      'Sweden is pushing for an international tribunal in the region, Interior Minister Mats Berg said.',
      ['SE international_tribunal origin'],
    ],
  ])('reads citizenship and tribunals: %s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      '"We will bring our children home," Prime Minister Ana Kovač told parliament in Zagreb, Croatia. "Their parents must be tried where they committed their crimes."',
      ['HR prosecute_locally origin', 'HR repatriate_children_only origin'],
    ],
    ['Dutch Justice Minister Piet Vos said the men should face trial in Iraq.', ['NL prosecute_locally origin']],
    [
      'Women returning to Germany from the camps will face prosecution, the interior ministry in Berlin said.',
      ['DE prosecute_at_home origin'],
    ],
    ['British officials have said that the fighters should be prosecuted in Iraq or Syria.', ['GB prosecute_locally origin']],
    [
      "France's foreign minister said Paris was not planning to bring back adult fighters and that they should be tried where they were captured.",
      ['FR prosecute_locally origin', 'FR refuse origin'],
    ],
    ['North Macedonia took back seven of its nationals and put them on trial.', ['MK prosecute_at_home origin', 'MK repatriate origin']],
    [
      'The United States has repatriated and prosecuted several of its own citizens.',
      ['US prosecute_at_home origin', 'US repatriate origin'],
    ],
    [`France's foreign minister said French fighters "must be tried where they committed their crimes".`, ['FR prosecute_locally origin']],
    ["Latvia's security service said those who returned would be prosecuted.", ['LV prosecute_at_home origin']],
    [
      'Anyone who comes back will be arrested and put on trial, Belgian Interior Minister Piet Smet warned.',
      ['BE prosecute_at_home origin'],
    ],
  ])('tells trials at home from trials on the spot: %s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Finland is considering whether to repatriate the mothers as well.', ['FI undecided origin']],
    [
      'The minister said each request would be examined on a case-by-case basis. Belgium has about 50 nationals in the camps.',
      ['BE case_by_case origin'],
    ],
    ["Belgium's justice minister said each request would be examined on a case-by-case basis.", ['BE case_by_case origin']],
    [
      'The government said it had not yet decided whether to take back the women. Austria has two citizens in al-Roj.',
      ['AT undecided origin'],
    ],
    ["Japan's government has yet to decide what to do about its national.", ['JP undecided origin']],
    [
      "Finland's government agreed on Monday to repatriate children from al-Hol as soon as possible, but mothers would be assessed case by case.",
      ['FI case_by_case origin', 'FI repatriate_children_only origin'],
    ],
    ['The prime minister of Trinidad and Tobago said his government would assess each case individually.', ['TT case_by_case origin']],
    [
      'A minister told MPs that the UK would look at bringing home orphans on a case-by-case basis.',
      ['GB case_by_case origin', 'GB undecided origin'],
    ],
  ])('leaves open what is open: %s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      "Italy's interior minister, Carla Renzi, said on Tuesday that Rome would not take back any of its nationals held in northeast Syria.",
      ['IT refuse origin'],
    ],
    ['The Spanish government has ruled out repatriating the wives of Islamic State fighters.', ['ES refuse origin']],
    ["Tunisia's president said the country would not welcome back jihadists with open arms.", ['TN refuse origin']],
    ['"It is out of the question that we bring back those men," Swiss Justice Minister Lea Frei said.', ['CH refuse origin']],
    ['Indonesia will not repatriate adults but may consider bringing home orphans under ten.', ['ID refuse origin', 'ID undecided origin']],
    ['The Dutch cabinet is opposed to bringing back the fighters.', ['NL refuse origin']],
    ['Bangladesh refused entry to the woman, saying she was not a citizen.', ['BD refuse origin']],
    ['The president said that he would not allow the fighters to come back to Tunisia.', ['TN refuse origin']],
    [
      'Germany does not plan to bring back adult Islamic State suspects, a foreign ministry spokeswoman told reporters in Berlin.',
      ['DE refuse origin'],
    ],
    [
      `Denmark's immigration minister, Karen Lund, said the men "have turned their backs on Denmark" and were not welcome.`,
      ['DK refuse origin'],
    ],
    ['"They are not welcome in Denmark," immigration minister Karen Lund of Denmark said.', ['DK refuse origin']],
    [
      "Australia's home affairs minister, Bill Carr, said he would not risk the lives of officials to rescue the women.",
      ['AU refuse origin'],
    ],
    [
      'A spokesperson for the British Foreign Office said: "It is our policy not to repatriate adults who travelled to Syria."',
      ['GB refuse origin'],
    ],
    ['Ottawa said it would appeal against the ruling ordering it to repatriate four men.', ['CA refuse origin']],
    ['Jordan has no plans to bring its nationals home.', ['JO refuse origin']],
  ])('reads refusals in all their forms: %s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Sweden has flown home three orphans from the al-Roj camp, the foreign ministry said.', ['SE repatriate_children_only origin']],
    ['Kosovo brought back 110 of its citizens from Syria in April, including 74 children.', ['XK repatriate origin']],
    ['Uzbekistan repatriated 93 women and children from Iraq last month.', ['UZ repatriate origin']],
    ['Kazakhstan will continue to bring its citizens home, deputy foreign minister Aidar Bek said.', ['KZ repatriate origin']],
    ['Denmark has decided to evacuate 19 children and three mothers from Syrian camps.', ['DK repatriate origin']],
    ["Russia's children's ombudswoman said 32 Russian children had been returned from Syria.", ['RU repatriate origin']],
    ['Ireland has a duty to bring home its citizen, Foreign Minister Sean Daly said.', ['IE repatriate origin']],
    ['Canada agreed to repatriate six women and 13 children after a legal challenge.', ['CA repatriate origin']],
    [
      "Malaysia's police chief said Malaysians who want to return would be allowed to come home but must undergo rehabilitation.",
      ['MY repatriate origin'],
    ],
    ["Germany's interior minister said anyone with a German passport has the right to return.", ['DE repatriate origin']],
    ['Trinidad and Tobago formed a team to help repatriate its nationals from the camps.', ['TT repatriate origin']],
    ['Albania evacuated five children and a woman from al-Hol camp on Monday, Prime Minister Ilir Dema said.', ['AL repatriate origin']],
    ['Iraq repatriated 500 families from al-Hol, the migration ministry said.', ['IQ repatriate origin']],
    [
      "Bosnia's security minister Dragan Ilic said the state is ready to take back its citizens once their identities are confirmed.",
      ['BA repatriate origin'],
    ],
    ['Ukraine repatriated two women and seven children from the camps, President Petro Kozak announced.', ['UA repatriate origin']],
    [
      'PARIS (AFP) - France on Tuesday repatriated 16 women and 35 children from camps in northeastern Syria, the foreign ministry announced.',
      ['FR repatriate origin'],
    ],
    [
      'The Belgian government will do everything it can to bring back Belgian children under 12 from the camps, Prime Minister Jan Peeters said on Thursday.',
      ['BE repatriate origin'],
    ],
    ['In July, Tajikistan flew 146 women and children home from Syria in a humanitarian operation.', ['TJ repatriate origin']],
    ['The Kremlin-backed Chechen leader said Russia would continue returning women and children.', ['RU repatriate origin']],
    ['Lebanon repatriated eight women and children at the request of their families.', ['LB repatriate origin']],
    [`"It's important that children are brought home," said Norway's foreign minister Ingrid Voll.`, ['NO repatriate origin']],
    ["Norway's foreign minister said the family was brought home because of the sick child.", ['NO repatriate origin']],
    ["Malaysia's counter-terrorism chief said Kuala Lumpur was open to bringing home its citizens.", ['MY repatriate origin']],
    ['Repatriation is the only durable solution, UN Secretary-General Paulo Reis said.', ['UN repatriate urging_others']],
    ['Kyrgyzstan launched a mission to bring home women and children from Iraqi prisons.', ['KG repatriate origin']],
    ['Azerbaijan continues the process of repatriating its citizens from Syria and Iraq.', ['AZ repatriate origin']],
    ['Maldives authorities said five women were brought back to the country on Friday.', ['MV repatriate origin']],
    ['Austria took in two orphaned boys whose mother had died in al-Hol.', ['AT repatriate_children_only origin']],
    ['Spain and Austria have repatriated very few nationals.', ['AT repatriate origin', 'ES repatriate origin']],
    ['The US ambassador praised Albania for repatriating its citizens.', ['AL repatriate origin']],
  ])('reads who takes people back: %s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });
});
