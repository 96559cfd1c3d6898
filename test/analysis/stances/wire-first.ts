/** Agency prose, written with its expectations before the rules had read it: first set. */
export const FIRST: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Sweden will not fetch any of its nationals from camps in Syria, Foreign Minister Karin Ahl said on Monday.', ['SE refuse origin']],
  [
    'Six Finnish children and two women were flown to Helsinki from al-Hol on Saturday, the foreign ministry said.',
    ['FI repatriate origin'],
  ],
  [
    'Austria is working to bring a mother and her son back from Roj camp after a court ruling, the foreign ministry in Vienna told the APA agency.',
    ['AT repatriate origin'],
  ],
  ['The Norwegian government said it had no plans to bring home the adults, though it was ready to help orphans.', ['NO refuse origin']],
  ['"They chose to leave. They will not be coming home on my watch," Australian Prime Minister Dale Hart said.', ['AU refuse origin']],
  [
    'Germany has flown 11 women and 37 children out of Syria in a joint operation with Denmark, Foreign Minister Lena Brandt said.',
    ['DE repatriate origin'],
  ],
  ['Spain decides case by case on requests from families, a foreign ministry spokesman said in Madrid.', ['ES case_by_case origin']],
  [
    'A plane carrying 59 Russian children landed near Moscow on Tuesday in the latest government-organised flight from Damascus.',
    ['RU repatriate origin'],
  ],
  [
    'Dutch Justice Minister Wim Kolk said suspects would come back to the Netherlands and stand trial here.',
    ['NL prosecute_at_home origin', 'NL repatriate origin'],
  ],
  [
    "Belgium's prime minister ruled out repatriating adults who fought for Islamic State but said children under 10 would be brought back.",
    ['BE refuse origin', 'BE repatriate_children_only origin'],
  ],
  ['Denmark on Thursday ruled out any return of the mothers.', ['DK refuse origin']],
  [
    'The Kurdish-led administration renewed its call for an international court to try the foreign prisoners in its jails.',
    ['AANES international_tribunal custodian'],
  ],
  [
    'France wants its jihadists judged as close as possible to where they committed their crimes, government spokeswoman Elsa Roy said.',
    ['FR prosecute_locally origin'],
  ],
  [
    'British Home Secretary Nadia Khan has revoked the citizenship of a 22-year-old woman from Birmingham who travelled to Raqqa as a schoolgirl.',
    ['GB revoke_citizenship origin'],
  ],
  ['No Swiss adult has been brought home by the government in Bern.', []],
  ['Washington on Friday pressed each of its partners to collect its citizens from the camps.', ['US repatriate urging_others']],
  ['"Every country has to take back its own people," U.S. envoy Greg Lomax told reporters in Erbil.', ['US repatriate urging_others']],
  ['Asked if Italy would consider taking the two women back, the interior minister, Paolo Ferri, declined to comment.', []],
  ['Kosovo returned 11 of its citizens from Syria at the weekend, among them four children.', ['XK repatriate origin']],
  [
    'Malaysian police said the country would accept citizens who wanted to come home, provided they underwent screening.',
    ['MY repatriate origin'],
  ],
  ['Turkey said it would no longer hold foreign militants for Europe and had begun sending them home.', ['TR repatriate custodian']],
  [
    'Iraqi Prime Minister Hadi al-Saffar said Baghdad was prepared to put European fighters captured in Syria before its courts.',
    ['IQ prosecute_locally custodian'],
  ],
  [
    'The UN human rights chief said all foreign women and children should be returned to their home countries.',
    ['UN repatriate urging_others'],
  ],
  [
    'Kazakhstan evacuated 231 of its nationals, 156 of them children, from Syria this week, President Aslan Beketov announced.',
    ['KZ repatriate origin'],
  ],
  [
    'Ireland would not abandon an Irish citizen, the taoiseach said, and was exploring ways to get the woman and her child out.',
    ['IE repatriate origin'],
  ],
  [
    "Poland's government is still examining whether to allow the woman to return, a deputy foreign minister told radio on Wednesday.",
    ['PL undecided origin'],
  ],
  [
    'The Albanian government has so far taken home 43 women and children, and Prime Minister Arben Loka has promised not to leave anyone behind.',
    ['AL repatriate origin'],
  ],
  [
    'Under a law adopted last month Germany can strip fighters with a second passport of German nationality.',
    ['DE revoke_citizenship origin'],
  ],
  [
    '"There will be no return of adults, neither men nor women," Interior Minister Jean Lacroix of France said on Europe 1 radio.',
    ['FR refuse origin'],
  ],
  ['Tunisian President Slim Gharbi said those who came back would be arrested and put before a judge.', ['TN prosecute_at_home origin']],
  [
    'The Pentagon has moved about 50 high-value prisoners from Syria to Iraq, two defence officials said.',
    ['US third_country_detention custodian'],
  ],
  [
    'Canada will look at each request individually and has no general programme to repatriate its nationals, Foreign Minister Anne Tessier said.',
    ['CA case_by_case origin'],
  ],
  ['The opposition Greens demanded that Austria bring the children home at once.', []],
  ['Lawyers for the women asked the government in Paris to organise their return before winter.', []],
  ['A Danish court on Friday ordered the immigration ministry to reconsider its refusal to bring home a boy with diabetes.', []],
  ['Save the Children said Australia had a duty to bring its citizens home.', []],
  ['She had hoped that Britain would take her back, she told the BBC from the camp.', []],
  ['Four returnees went on trial in Brussels on Monday accused of fighting for Islamic State.', ['BE prosecute_at_home origin']],
  ['Neither the justice ministry nor the foreign ministry in Rome responded to questions about the children.', []],
  ['Fighters who try to return on their own face arrest at the Turkish border.', []],
  ['The Iraqi authorities handed back to Baghdad museum 40 tablets looted by Islamic State.', []],
  ['If Europe does not act, the SDF could free the prisoners, a commander warned.', []],
  ['Human rights groups criticised Sweden for its refusal to repatriate mothers along with their children.', []],
  ['The former Norwegian prime minister said the country should have brought the family home years ago.', []],
  ["Sweden's migration minister did not say whether the government would let the men come back.", []],
  [
    'A senior administration official said the United States was ready to help other governments move their citizens but that it was up to them to act.',
    [],
  ],
  [
    'The Netherlands brought 12 women suspected of terrorism back to stand trial at home, along with 28 children, the justice minister told parliament.',
    ['NL prosecute_at_home origin', 'NL repatriate origin'],
  ],
  [
    'Five Belgian orphans have been handed over to Belgian diplomats at the Semalka crossing, Kurdish officials said.',
    ['AANES repatriate custodian', 'BE repatriate_children_only origin'],
  ],
  [
    'The Swedish government said on Tuesday that it opposed repatriating the men and that an international tribunal should be set up in the region to try them.',
    ['SE international_tribunal origin', 'SE refuse origin'],
  ],
  ["Britain's policy is to consider help for unaccompanied minors and orphans on an individual basis.", ['GB case_by_case origin']],
  [
    'Foreign Minister Sofia Lindqvist said Finland had a duty to bring the children home, but none towards their mothers.',
    ['FI repatriate_children_only origin'],
  ],
  [
    "New Zealand's prime minister said the man, who burned his passport in a video, would face the full force of the law if he returned.",
    ['NZ prosecute_at_home origin'],
  ],
  [
    'Bosnia stands ready to receive its citizens, Security Minister Dino Begic said after talks with American diplomats.',
    ['BA repatriate origin'],
  ],
  [
    'Morocco brought home eight nationals in a "humanitarian" operation in March and said they would be prosecuted.',
    ['MA prosecute_at_home origin', 'MA repatriate origin'],
  ],
  [
    'Ukraine has returned two women and seven children from the Roj camp with the help of Kurdish authorities, President Oleh Marchenko said.',
    ['UA repatriate origin'],
  ],
  [
    'Trinidad and Tobago will repatriate women and children once a law on their reintegration has been passed, the national security minister said.',
    ['TT repatriate origin'],
  ],
  ['"We cannot and will not take back those who declared war on us," said Hungary\'s foreign minister, Gabor Nemes.', ['HU refuse origin']],
  ['Egypt and Morocco have refused to readmit them, the Kurdish officials said.', ['EG refuse origin', 'MA refuse origin']],
  ['Indonesia decided on Tuesday not to take back hundreds of nationals who joined the group, citing security.', ['ID refuse origin']],
  [
    'The Maldives government insists that its people in Syria will be allowed home only after a security assessment in each individual case.',
    ['MV case_by_case origin'],
  ],
  [
    'Slovenia was among the countries that agreed at the conference to speed up the repatriation of their nationals.',
    ['SI repatriate origin'],
  ],
  ['"My government will not lift a finger to help them come home," Prime Minister Hart told parliament in Canberra.', ['AU refuse origin']],
  [
    'The chancellor, Markus Lenz, told the Bild newspaper that Germany was not planning to bring back men suspected of fighting for IS.',
    ['DE refuse origin'],
  ],
  ['Paris abandoned its case-by-case approach in July and brought back 35 minors and 16 mothers in one flight.', ['FR repatriate origin']],
];
