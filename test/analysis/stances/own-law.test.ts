import { describe, expect, it } from 'vitest';
import { briefly, stancesOf } from './read.js';

describe('who answers for what, and where', () => {
  it.each([
    ['"Whoever carried a rifle there will answer under Slovene law," Interior Minister Bojan Kralj said.', 'SI prosecute_at_home origin'],
    ['Every returnee will answer to our justice, Albanian Interior Minister Arta Hoxha said.', 'AL prosecute_at_home origin'],
    ['Suspects will be brought before justice as the law provides, the Tunisian justice ministry said.', 'TN prosecute_at_home origin'],
    ['"They have to answer for their deeds on the spot," Norwegian Foreign Minister Siri Dahl said.', 'NO prosecute_locally origin'],
    ['"The men are where they ought to be tried," Austrian Foreign Minister Karin Moser said.', 'AT prosecute_locally origin'],
    ['"Let the Iraqis try them," Latvian Interior Minister Janis Ozols said.', 'LV prosecute_locally origin'],
    ['Whoever killed there should stand trial close to the victims, the Finnish foreign minister said.', 'FI prosecute_locally origin'],
    [
      '"They will answer before the court of the country where they murdered," Czech Interior Minister Jan Dusek said.',
      'CZ prosecute_locally origin',
    ],
    ['A Danish delegation came to collect three women, who will face the courts in Denmark.', 'DK prosecute_at_home origin'],
    ['Adults are in principle to be tried in the region, Dutch Justice Minister Ard Kuiper said.', 'NL prosecute_locally origin'],
    ['The fighters must be dealt with where they are, the Estonian government says.', 'EE prosecute_locally origin'],
    [
      'Ghana plans to repatriate nine women before the start of next year and will put the men on trial, its foreign minister said.',
      'GH prosecute_at_home origin',
    ],
    ['Jordan from 2015 to 2019 repatriated 30 of its citizens, 12 of them men, who were all convicted.', 'JO prosecute_at_home origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });
});

describe('refusals in other words', () => {
  it.each([
    ['"Nobody who swore loyalty to that gang is coming back," Maltese Interior Minister Joseph Vella said.', 'MT refuse origin'],
    ["'No one who joined them is coming home,' British Home Secretary Anne Croft said.", 'GB refuse origin'],
    ['Vienna and Bern have both ruled out taking back men.', 'AT refuse origin'],
    ['Vienna and Bern have both ruled out taking back men.', 'CH refuse origin'],
    ['There is no plan for the men, Croatian Foreign Minister Ivana Horvat said.', 'HR refuse origin'],
    ['The Greek government is not thinking of bringing them home.', 'GR refuse origin'],
    ['Bangladesh has long denied that the woman is its citizen.', 'BD refuse origin'],
    ['Those people must not set foot on our soil, Slovak Interior Minister Juraj Hrasko said.', 'SK refuse origin'],
    ["Ireland's cabinet is not in principle in favour of the repatriation of adults.", 'IE refuse origin'],
    ['New Zealand has said it will not risk the lives of officials to recover adults.', 'NZ refuse origin'],
    ['Canada says it will not send its diplomats into Syria.', 'CA refuse origin'],
    ['Cairo has never taken back anyone from the camps.', 'EG refuse origin'],
    ['"Nothing is settled as to their return," Algerian Foreign Minister Samir Bensaid said.', 'DZ undecided origin'],
    ['"The state cannot decide yet," Bosnian Security Minister Emir Hadzic said.', 'BA undecided origin'],
    ['"We want a tribunal," Swedish Foreign Minister Eva Lind said.', 'SE international_tribunal origin'],
    ['The Finnish government will submit a proposal to strip convicted fighters of Finnish citizenship.', 'FI revoke_citizenship origin'],
    ['Serbia would only consider repatriating orphans, its foreign ministry said.', 'RS repatriate_children_only origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it.each([
    '"Nobody who swore loyalty to that gang is coming back," Maltese Interior Minister Joseph Vella said.',
    'The Swiss foreign ministry argued that no one outside its borders has a right to be fetched.',
  ])('takes nobody back: %s', (text) => {
    expect(briefly(text).filter((row) => row.includes('repatriate'))).toEqual([]);
  });
});

describe('nobody in office wants or does it', () => {
  it.each([
    'The far-right party Nieuw Noorden demanded on X that the woman be stripped of her Dutch nationality.',
    'In the Storting, a motion by Progress deputy Lars Vik demands that the mothers be taken back and put on trial in Norway.',
    "Labour's security spokesman, Tom Hale, said his party would judge every case on the evidence.",
    'The Algerian justice ministry recalled that the constitution forbids it to take away nationality from anybody.',
    'Denmark had a law, repealed in 2018, that let a minister strip dual nationals of their citizenship.',
    'The Maltese government said it had played no part in the return to Malta of two women.',
    'It would take until 2050 to get all of the Dutch children home, a charity estimates.',
    'The agency has appealed to governments to repatriate them.',
    'Berne acknowledges that Swiss citizens have a right to return but says it cannot offer help in Syria.',
    'Anyone who comes back will be received by the police, the Spanish interior minister said.',
    'The Turkish interior minister said that Turkey had banned 40,000 people from entering the country.',
  ])('%s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

it('tries nobody whom others are asked to try', () => {
  const text = 'The Iraqi foreign minister called on Europe to assume its duty, repatriate its nationals and try them under its laws.';
  expect(briefly(text)).toEqual(['IQ repatriate urging_others']);
});

it.each([
  ['Malaysia would bring home its 12 citizens as soon as the Iraqis let them go, its foreign minister said.', 'MY repatriate origin'],
  ["Iraq's foreign ministry said it had asked 14 embassies to take in children.", 'IQ repatriate urging_others'],
])('who takes whom: %s', (text, expected) => {
  expect(briefly(text)).toContain(expected);
});

it('forbids what is joined to what is forbidden', () => {
  const text =
    'It is forbidden to strip a citizen of his nationality or to prevent him from returning, Tunisian Interior Minister Hedi Gharbi said.';
  expect(briefly(text).filter((row) => !row.includes(' repatriate '))).toEqual([]);
});

it('a capital that speaks under the heading of another country speaks for its own', () => {
  const text =
    '**Norway**\n\nOslo has said little. Copenhagen says it will not let adults come home.\n\n**Sweden**\n\nStockholm has not decided.';
  expect(briefly(text)).toContain('DK refuse origin');
});

describe('evidence', () => {
  it('one row tells what is said now and was said this week, in the words of whoever said it', () => {
    const rows = stancesOf(
      'Stockholm has long wanted a special court in the region. “We go on working for an international tribunal,” Swedish Foreign Minister Eva Lind said on Monday.',
    ).filter(({ stance }) => stance === 'international_tribunal');
    expect(rows.map(({ evidence }) => evidence)).toEqual([expect.stringContaining('We go on working')]);
  });

  it('leaves out what was asked', () => {
    const [stance] = stancesOf(
      'Asked whether more would follow, Belgian Foreign Minister An Maes replied: “Each case is looked at separately.”',
    );
    expect(stance).toMatchObject({ country: 'BE', stance: 'case_by_case', evidence: 'Each case is looked at separately' });
  });

  it('tells of the children whose mothers are another matter', () => {
    const groups = stancesOf(
      'Belgium would take home children under 12, of whom there are 30, and study each mother, its prime minister said.',
    );
    expect(groups.filter(({ stance }) => stance.startsWith('repatriate')).map(({ group }) => group)).toEqual(['children']);
  });
});
