/** Pieces that patterns and loops like to stumble over: what opens and never closes, what nearly matches, what repeats. */
const PIECES: readonly string[] = [
  '“',
  '" ',
  "'",
  "''",
  '‘a ',
  '”, he said, “',
  '"a" ',
  '(',
  '((a) ',
  ', ',
  '; ',
  ' — ',
  '-',
  '- ',
  '. ',
  '.',
  '... ',
  '? ” ',
  'A. ',
  'Mr. ',
  'U.S. ',
  'said ',
  'said that ',
  'he said, ',
  'Kest, the mayor, ',
  'who said who ',
  'said Ann said Bo ',
  'the minister said the spokesman said ',
  '“a,” he said, “b',
  '“a” “',
  '[a] ',
  '[(',
  '1-2-',
  '12 of 20 of ',
  ', who, ',
  'according to ',
  'as saying ',
  'while Dorn said ',
  'and ',
  'of the ',
  'Ann ',
  'Ann and ',
  'minister ',
  'French ',
  'Denmark, ',
  'ISIS fighters ',
  'children of ',
  'repatriate ',
  'not ',
  'would not take back ',
  'if ',
  '1 ',
  '1,',
  '1.',
  '1,000 ',
  '1,000 to ',
  'twenty-',
  'hundred and ',
  'more than ',
  '5% ',
  '$1bn ',
  '3 March ',
  'including 4 women ',
  'repatriated 4 women ',
  '5 of them ',
  'Denmark (3), ',
  'returned 4 women in March 2019 ',
  'Denmark refuses to repatriate the children ',
  'the foreign minister said ',
  'Foreign Ministry (MFA) ',
  'he was told by the spokeswoman ',
  'to take back ',
  'Syria ',
  'Of 30 Kuwaitis 4 were taken to Riyadh and 5 from Turkey and ',
  'France has refused to take back the women of Spain and ',
  'a 12-year-old girl, ',
  'slips of DISPUTE of Ulan Bator” prepare) ',
  'the ISIS children of Denmark and ',
  'a\n',
  '\n',
  '\n\n"a',
  'Kest: a\n',
  'Read more: ',
  '(AFP)\n',
  'http://a.b/',
  '@a ',
  '\t',
  '\u00a0',
  '\u200b',
  'é',
  '\u0301',
  '😀',
  '\ud83d',
  'a',
  'ab ',
  '中',
  'ا ',
  '<p>',
  '&amp;',
  '\\',
  '%',
  '_ ',
  '*',
];

/** Numbers from 0 to 1, the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** A capitalised word for each number. */
const wordOf = (n: number): string =>
  `K${[...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;

/** Texts in which every piece brings a name that was not there before. */
const LINES: Readonly<Record<string, (name: string) => string>> = {
  speaker: (name) => `“We will bring the children home,” said Ann ${name}. `,
  'holder of an office': (name) => `The foreign minister of ${name}land spoke. Ann ${name} refused to repatriate the women. `,
  'office without holder': (name) => `${name} Orr waited. The ${name.toLowerCase()} minister, the foreign minister, said “no”. `,
  organisation: (name) => `The ${name} Observatory (${name.toUpperCase()}) said that the ministry had said so. `,
  'list of people': (name) => `Ann ${name}, `,
  'name alone': (name) => `${name} `,
  figure: (name) => `Of 900 women, ${name} said 40 of them returned to Denmark in 2019; `,
};

const COUNTRIES = [
  'France',
  'Germany',
  'Belgium',
  'Denmark',
  'Sweden',
  'Norway',
  'Finland',
  'Austria',
  'Spain',
  'Italy',
  'Kosovo',
  'Albania',
  'Russia',
  'Kazakhstan',
  'Uzbekistan',
  'Tunisia',
  'Morocco',
  'Egypt',
  'Indonesia',
  'Malaysia',
  'Australia',
  'Canada',
  'Trinidad',
  'Kuwait',
];
const PEOPLE = ['women', 'children', 'orphans', 'men', 'fighters', 'families', 'citizens'];
const at = (list: readonly string[], n: number): string => list[n % list.length]!;

/** Texts in which every piece has another number, mostly without a full stop: what looks back to figures named before has ever more of them. */
const SERIES: Readonly<Record<string, (n: number) => string>> = {
  'all countries on one line': (n) => `${at(COUNTRIES, n)} repatriated ${(n % 40) + 2} ${at(PEOPLE, n)} from Syria, `,
  'returned home': (n) => `${n % 90} returned home, `,
  'a table on one line': (n) => `${at(COUNTRIES, n)}, ${n % 300}, ${n % 50}, ${n % 7}, `,
  died: (n) => `${n % 90} ${at(PEOPLE, n)} died in the camps, ${n % 50} were held, `,
  'wholes and parts': (n) =>
    `of the ${n + 900} ${at(PEOPLE, n)}, ${(n % 90) + 1} were ${at(PEOPLE, n + 1)}, including ${(n % 13) + 2} ${at(PEOPLE, n + 3)}; `,
};

export interface NastyInput {
  readonly name: string;
  readonly text: string;
}

/** Each piece repeated, then random mixtures of pieces, then prose without what divides it; each `length` characters long. */
export function* nastyInputs(length: number, prose: string): Generator<NastyInput> {
  const filled = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  for (const piece of PIECES) yield { name: `repeated ${JSON.stringify(piece)}`, text: filled(piece) };
  for (let seed = 1; seed <= 12; seed++) {
    const random = sequence(seed * 7919);
    const some = Array.from({ length: seed % 2 ? 4 : PIECES.length }, () => PIECES[Math.floor(random() * PIECES.length)]!);
    let text = '';
    while (text.length < length) text += some[Math.floor(random() * some.length)]!;
    yield { name: `mixture ${seed} of ${some.length} pieces`, text: text.slice(0, length) };
  }
  for (const [name, line] of Object.entries(LINES)) {
    let text = '';
    for (let n = 0; text.length < length; n++) text += line(wordOf(n));
    yield { name: `a new name in each: ${name}`, text: text.slice(0, length) };
  }
  for (const [name, piece] of Object.entries(SERIES)) {
    let text = '';
    for (let n = 0; text.length < length; n++) text += piece(n);
    yield { name: `other numbers: ${name}`, text: text.slice(0, length) };
  }
  yield { name: 'prose without stops', text: filled(prose.replace(/[.!?]/g, '')) };
  yield { name: 'prose without line breaks', text: filled(prose.replace(/\s+/g, ' ')) };
  yield { name: 'prose without blanks', text: filled(prose.replace(/\s+/g, '')) };
  yield { name: 'prose without closing marks', text: filled(prose.replace(/[”’]/g, '')) };
  yield { name: 'prose in capitals', text: filled(prose.toUpperCase()) };
  yield { name: 'prose, a word a line', text: filled(prose.replace(/\s+/g, '\n')) };
}
