import type { Said } from './said-return.js';

const NONE: readonly string[] = [];

/** What looks like a government's stance in the same kind of prose, and is none. */
export const PRESS_NOT: readonly Said[] = [
  [
    'A court in The Hague ruled on Monday that the state must do everything it can to bring back 56 young children, though not necessarily their mothers.',
    NONE,
  ],
  [
    'Ordering the Canadian government to bring four men home as soon as reasonably possible, the judge said that their detention had no end in sight.',
    NONE,
  ],
  [
    'The European Court of Human Rights held that the refusal to repatriate the two women had not been surrounded by safeguards against arbitrariness.',
    NONE,
  ],
  [
    'Leila Brandt, who leads the Greens in the Bundestag, said that Germany had to bring back its citizens rather than leave them to the Kurds.',
    NONE,
  ],
  ['"Let them rot there," said Jan Pollet, whose Flemish nationalist party sits on the opposition benches.', NONE],
  [
    'Had the election gone the other way, the Labour party would have brought home every child, its former immigration spokesman told the radio.',
    NONE,
  ],
  [
    'If France were to repatriate all its nationals at once, its courts would be overwhelmed, a professor of criminal law in Lyon said.',
    NONE,
  ],
  [
    'Relatives of the women, who have set up a collective in Toulouse, accuse the state of condemning the children to death by refusing to bring them back.',
    NONE,
  ],
  [
    'The lawyer said that Ottawa was preparing to repatriate his client, but the foreign ministry would neither confirm nor deny it.',
    ['?CA repatriate origin'],
  ],
  ['Whether Denmark will take back the mother is a question that nobody in Copenhagen wanted to answer.', ['?DK undecided origin']],
  ['A Swedish woman who says she was tricked into going to Raqqa has asked to be prosecuted in Gothenburg.', NONE],
  ['Human Rights Watch said Australia should repatriate the remaining women and children before another winter.', NONE],
  ['The charity Children First urged the British government to bring home all British children.', NONE],
  ['Sixty-three percent of Belgians are against the return of mothers, according to a survey for a Flemish daily.', NONE],
  ["The think tank's report recommends that governments prosecute fighters at home instead of revoking their citizenship.", NONE],
  ["Finland's former foreign minister, now a lecturer in Tampere, said it had been a mistake to leave the children there.", NONE],
  ['The airline repatriated 300 stranded tourists from Damascus after fighting closed the road to the airport.', NONE],
  ['Lebanon sent a first convoy of 800 Syrian refugees home on Tuesday.', NONE],
  ['India evacuated 230 of its nationals from the Syrian coast as the fighting spread.', NONE],
  ['Kazakhstan declined to comment on the report that another flight was being prepared.', NONE],
  ['In 2016, when the group still held Mosul, Britain had talked of killing its fighters rather than bringing them home.', NONE],
  [
    'A draft resolution tabled by the far right, which calls on the government to revoke the citizenship of the returnees, was voted down.',
    NONE,
  ],
  ['Her request to be allowed back into Norway was the subject of three television debates.', NONE],
  [
    'Prosecutors asked the court in Celle for seven years in prison for the 31-year-old, who denies having kept a slave.',
    ['?DE prosecute_at_home origin'],
  ],
  ['The women hope that Spain will come for them as Belgium came for its own.', NONE],
  ['Analysts doubt that Baghdad will agree to try the foreigners, let alone to hold them for decades.', NONE],
  ['A United Nations panel of experts accused Finland of violating the rights of the children by failing to repatriate them.', NONE],
  ["The camp's Dutch women were told by a guard that their country would never come.", NONE],
  ['The mayor of Vilvoorde, whose town lost 28 young people to the war, wants the government to take back the little ones.', NONE],
  ['Sources in the camp said that a delegation from an unknown European country had taken out several women during the night.', NONE],
  ['The Islamic State vowed to free its women from "the camps of humiliation".', NONE],
  [
    "Speaking for the Kremlin's critics, the exiled activist Oleg Baranov said Russia had brought the children back only for the cameras.",
    ['?RU repatriate_children_only origin'],
  ],
  ['A regional court overturned the decision to strip the man of his Danish citizenship.', NONE],
  ['The senators grilled the minister on why she had not ruled out bringing back more women.', NONE],
  [
    'Should Germany decide to take them back, the Länder would need at least 40 places in deradicalisation programmes, an official of the city of Bremen said.',
    NONE,
  ],
  [
    'An aid worker in al-Hol said that the French, the Finns and the Belgians among the children ask every day when they will be fetched.',
    NONE,
  ],
  ['The novel tells of a London girl whose country takes her passport away while she waits in the desert.', NONE],
  ['Three Tunisian mothers on hunger strike outside the parliament demanded that their sons be brought home from Syrian prisons.', NONE],
  [
    'Under the previous government, Trinidad and Tobago had promised to set up a repatriation team, but nothing came of it.',
    ['?TT repatriate origin'],
  ],
  ["The American judge dismissed the father's suit to have his daughter recognised as a citizen and brought home to Alabama.", NONE],
  ['Many Iraqis would rather see the foreign fighters hanged than tried for years.', NONE],
  [
    'The two brothers, whose parents the Netherlands has stripped of citizenship, go to school in Utrecht, their grandfather said.',
    ['?NL revoke_citizenship origin'],
  ],
  ['Journalists asked why Ireland could not simply send a plane, as Italy had done; the minister smiled and took the next question.', NONE],
  ['A bishop in Graz prayed for the return of the Austrian mother and her boy.', NONE],
  ['Opinion: Why Canada must bring its citizens home, all of them, and try those who broke the law.', NONE],
];
