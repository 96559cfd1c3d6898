import type { Article } from './boundary-on.js';

/** A second lot, kept from the rules until they were done: those about the topic. */
export const LATER_ON: readonly Article[] = [
  [
    'Astana: 12 more citizens come back',
    'Twelve citizens of Kazakhstan, five women and seven children, were returned from camps in the north-east of Syria, the National Security Committee reported on Friday. The flight was met by doctors. The women will be questioned. Since 2019 the country has taken 754 of its citizens from the zone of conflict.',
  ],
  [
    'Mother of three convicted',
    'The Berlin court of appeal convicted a mother of three of membership in a foreign terrorist organisation. She followed her husband to Tal Afar in 2015 and kept a rifle in the kitchen. After his death she was captured and held at Roj. The sentence of three years is not final.',
  ],
  [
    'Runaway schoolgirl loses passport fight',
    'A runaway schoolgirl has lost the fight for her British passport. Judges ruled that the home secretary acted within the law when he stripped Nadia Oakes, now 26, of citizenship. Her barrister said that she had been trafficked to Raqqa at 15. She lives in a Syrian camp.',
  ],
  [
    '',
    'The Maldives will not leave its women and children behind, Home Minister Ismail Naseer told reporters. A team has visited the camps and taken names and fingerprints.',
  ],
  [
    'Guards foil break-out in Hasakah',
    'Guards foiled a break-out from the Sinaa prison on Thursday, the SDF said. Six inmates, among them two Tunisians and a Chechen, were wounded. The jail holds men who surrendered in the last days of Baghouz. The SDF again asked the home countries for help.',
  ],
  [
    'How many went, how many came back?',
    'Of the 5,000 or so West Europeans who went to Syria and Iraq up to 2016, about a third are back. Germany counts the most returnees, Denmark the highest share in prison. Few were convicted of what they did there, since evidence is hard to come by. A researcher in The Hague speaks of a lost decade.',
  ],
  [
    'Statement by the Secretary of State',
    'Today the United States repatriated eleven U.S. citizens, including five minors, from northeast Syria. We also helped to bring home six Canadians, four Dutch citizens and one Finn. We thank our partners in the region. The only durable solution is for governments to take back their own.',
  ],
  [
    'Kadyrov aide meets girls at Grozny airport',
    'Nine girls whose fathers died in Mosul were met by a crowd at the airport in Grozny. They had been in orphanages in Baghdad. The children’s ombudswoman, Larisa Temirova, said that 40 more were on her list. Tests of their blood had taken a year.',
  ],
  [
    'Iraq hangs Saudi and Egyptian',
    'Iraq has hanged a Saudi and an Egyptian for crossing the border to join Daesh, the Justice Ministry said. Both were caught near Mosul in 2017. A human rights group said that their trials had lasted ten minutes. Their embassies had not commented.',
  ],
  [
    'Council plans for returning families',
    'Councils in western Sydney are preparing for families who are coming back from Syria, papers show. Four women and 13 children are to be settled near relatives. "They are kids and they need a school," said Mayor Toni Haddad. A residents’ group has called a protest.',
  ],
];

/** The second lot: those about something else. */
export const LATER_OFF: readonly Article[] = [
  [
    'Evacuees from Gaza reach Ankara',
    'A plane with 60 citizens of Turkey, most of them women and children, arrived from El Arish on Monday. They had waited for weeks to leave Gaza. The Foreign Ministry said that the operation would continue. Sick children were taken to hospital.',
  ],
  [
    'Nepal asks Moscow to send back fighters',
    'Nepal has asked Russia to send home its nationals who fight in Ukraine. At least 30 have died and five are held as prisoners by Kyiv. Families protest every week. "They were tricked by agents," Foreign Minister Bimala Thapa said.',
  ],
  [
    'Islamic State kills 14 soldiers in Syria',
    'Islamic State killed 14 soldiers in an ambush near Palmyra, state media said. Two Iraqi fighters were among the dead of a militia on the same road. The group has grown in the desert. Jets struck its positions overnight.',
  ],
  [
    'Bronze returns to Benin',
    'A London museum has returned a bronze to Benin City. It was taken by soldiers in 1897. The foreign minister spoke of a homecoming for all citizens. More repatriations are planned for spring.',
  ],
  [
    'Kabul to receive Afghans expelled by Iran',
    'Iran expelled 30,000 Afghans in a week, aid groups said. Women and children wait in camps at the border without water. The Taliban said that they would take back all their nationals. Islamic State might recruit among them, a diplomat warned.',
  ],
  [
    'Man jailed for knife attack in Solingen',
    'A court in Düsseldorf jailed a Syrian for life over a knife attack that killed three. He had sworn loyalty to Islamic State in a video. He should have been deported to Bulgaria the year before, it emerged. The families of the victims wept.',
  ],
  [
    'Passports for sale',
    'Malta must stop selling its citizenship, the European court ruled. Some 5,000 foreigners bought it, among them nationals of Russia and Syria. The government said that it would study the ruling. No one will lose a passport for now.',
  ],
  [
    'Cubans fight and die far from home',
    'Hundreds of Cubans have joined the war of Russia as foreign fighters, Kyiv says. Havana arrested 17 people for trafficking. A mother in Villa Clara wants her son back. He was captured near Bakhmut and sits in a camp for prisoners of war.',
  ],
  [
    'Veterans of the Kurdish war look back',
    'Ten Britons who joined the Kurdish militia against Islamic State met in Bristol. Some were questioned by police when they came back from Syria. "We went to fight the worst people on earth," said one. A film about them opens in May.',
  ],
  [
    'Detained crew flown home',
    'Eighteen sailors held in Eritrea for two years were flown home to the Philippines. Their families met them at the airport. The ship had been stopped for fishing without a permit. The foreign ministry thanked Kenya for its help.',
  ],
];
