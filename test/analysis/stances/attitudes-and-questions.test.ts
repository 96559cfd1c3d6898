import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

const reads = (rows: readonly (readonly [string, string])[]): void => {
  it.each(rows)('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });
};
const holdsNothing = (rows: readonly string[]): void => {
  it.each(rows)('nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
};

describe('an attitude that a noun names, with whose it is', () => {
  reads([
    ["Bern's rejection of any return of adults dates from 2019.", 'CH refuse origin'],
    ["Stockholm's opposition to any return of men was repeated by the foreign minister.", 'SE refuse origin'],
    ["The lawyers protested against Denmark's refusal of the repatriation of mothers.", 'DK refuse origin'],
    ["Sweden's objections to the return of adults have not softened.", 'SE refuse origin'],
    ["Oslo's consent to the return of the mother brought down the coalition.", 'NO repatriate origin'],
    ["Finland's commitment to the repatriation of mothers and children stands.", 'FI repatriate origin'],
  ]);
  holdsNothing([
    "Washington's support for the repatriation of foreign fighters is known.",
    "Canberra's approval of the return of Canadian women was needed.",
    "France's approval for the return of fighters to Iraq drew protests.",
    "Berlin sought Denmark's consent to the return of the mothers.",
    "Denmark's opposition to the return of the mothers has crumbled.",
    "Iraq's agreement to the return of foreign women was announced.",
    'Dutch opposition to the return of mothers is fierce among voters.',
    "Denmark's opposition to the return of refugees to Syria is known.",
  ]);
});

describe('the third, the only act of somebody', () => {
  reads([
    ["The return of Lisa Keogh and her daughter in 2019 remains Ireland's only repatriation.", 'IE repatriate origin'],
    ["The flight, with two women and 13 children, was Spain's first and only repatriation.", 'ES repatriate origin'],
    ["This was Canada's third evacuation of mothers and children from the camps.", 'CA repatriate origin'],
    ["It is the Netherlands' largest repatriation of women so far.", 'NL repatriate origin'],
  ]);
  holdsNothing([
    "It was not Sweden's first evacuation of women from the camps.",
    "It would be Italy's first repatriation of adults.",
    "It was Britain's biggest evacuation of women from Kabul.",
    "It is Switzerland's only return of stolen paintings to a family.",
    "It may be Finland's last evacuation of women from the camps.",
  ]);
});

describe('a question that is left open', () => {
  reads([
    ['Whether Denmark will fetch the two remaining mothers has not been decided.', 'DK undecided origin'],
    ['But whether Belgium will bring home the last women has yet to be settled.', 'BE undecided origin'],
    ['Whether Ottawa will repatriate the four men remains undecided.', 'CA undecided origin'],
  ]);
  holdsNothing([
    'Whether France must take back the women is to be decided by the court.',
    'Whether the mothers whom Denmark took back will be tried has not been decided.',
    "Whether Germany's allies will take back their fighters is still open.",
    'Whether Denmark should take back the mothers is a question that divides the Danes.',
    "Whether Australia's opposition would bring the women home is still open.",
  ]);
});

describe('again, until now, and nobody left behind', () => {
  reads([
    ['Austria repatriated two boys and their mother in 2019 and has no wish to do so again.', 'AT refuse origin'],
    ['Denmark fetched a mother in 2020 but will not do so again.', 'DK refuse origin'],
    ['France brought home 16 mothers in July and plans to do so again before winter.', 'FR repatriate origin'],
    ['Switzerland up to now has brought home two girls and their mother.', 'CH repatriate origin'],
    ['Stockholm until now has refused to take back any adult.', 'SE refuse origin'],
    ['"We will not leave one Iraqi family there," Iraq\'s migration minister said.', 'IQ repatriate origin'],
    ['"We will not leave these mothers and their children behind," the Belgian prime minister said.', 'BE repatriate origin'],
    ['Denmark has not budged: no adults will be brought home.', 'DK refuse origin'],
    ["Britain's decision to keep out the women was upheld.", 'GB refuse origin'],
    ['Norway fetched a mother in 2020. The country has since declined to bring home others.', 'NO refuse origin'],
    ['The minister of Britain told MPs: "I make no apology for saying that we will stop them from coming back."', 'GB refuse origin'],
    ['Three women were received by a delegation of the Trinidad and Tobago government.', 'TT repatriate origin'],
  ]);
  holdsNothing([
    'Denmark has nine women there. It has refused to do so again.',
    '"We will not leave our partners in Syria," the US envoy said.',
    'Iraq cannot leave foreign fighters in Syria, Baghdad said.',
    'We cannot leave the children there, the Danish minister said.',
    'Britain has kept out of the debate about the women.',
    'France will not leave the coalition in Syria.',
    'Sweden has 20 citizens in the camps. No women will be handed over by the SDF before May.',
    "Germany's allies have taken back their fighters.",
    "Germany's neighbours refuse to take back their fighters.",
    'Finland has 20 citizens there. None will be forced to return home.',
  ]);
});
