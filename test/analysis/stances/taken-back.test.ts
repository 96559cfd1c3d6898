import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Said } from './said-return.js';

/** What would have been, what is denied, what one is far from, what nearly was. */
const NOT_SO: readonly Said[] = [
  ['Belgium would have brought home 12 children last year had the security services not objected.', []],
  ['Sweden could have repatriated the children years ago, the Swedish prime minister said.', []],
  ['Had Germany taken back the fighters, the prisons would be empty.', []],
  ['Were France to take back its fighters, it would try them in Paris.', []],
  ['Norway would have to bring home the mothers, the minister said.', ['NO repatriate origin']],
  ['Finland will have brought home all mothers by June, the foreign ministry said.', ['FI repatriate origin']],
  ['Canada denied that it had refused to repatriate its citizens.', []],
  ['It is not true that Spain refused to take back its citizens, the foreign ministry said.', []],
  ['There is no truth in reports that Italy will repatriate its fighters, the interior ministry said.', []],
  ['The Danish foreign ministry said it was false that it had agreed to bring home the mothers.', []],
  ['It is true that Norway will bring home the mothers, the minister said.', ['NO repatriate origin']],
  ['Britain denied that he was its citizen.', ['GB refuse origin']],
  ['Sweden is far from agreeing to take back its citizens from the camps.', []],
  ['France stopped short of agreeing to repatriate adults.', []],
  ['The Swiss envoy left without agreeing to take back its citizens.', []],
  ['Critics accuse the Danish government of planning to strip children of citizenship.', []],
  ['Turkey accused Greece of letting fighters escape and of refusing to take back its citizens.', []],
  ['Germany is thinking of repatriating the women.', ['DE undecided origin']],
  ['Denmark nearly took back a mother in 2020.', []],
  ['Denmark rarely takes back mothers.', []],
  ['Denmark almost never takes back mothers.', ['DK refuse origin']],
  ['Norway has brought home almost all of its mothers.', ['NO repatriate origin']],
  ['Latvia used to repatriate mothers.', []],
  ['The Danish government apologised for stripping a mother of citizenship and gave it back.', []],
  ['The Danish government restored the citizenship of a mother whom it had stripped of it in 2019.', []],
  ['Britain gave her back the passport that it had revoked.', []],
  ['The Danish government has not restored the citizenship of a mother whom it stripped of it.', ['DK revoke_citizenship origin']],
  ['Britain stripped her of citizenship after she returned from Syria.', ['GB revoke_citizenship origin']],
];

/** Who had an office before, who has none, who speaks of another, who is left out. */
const NOT_THEIRS: readonly Said[] = [
  ["France's then-president Francois Holm said France would not take back its jihadists.", []],
  ['Then Prime Minister Karl Voss of Denmark said Denmark would not take back its jihadists.', []],
  ['The then Danish prime minister, Karl Voss, said Denmark would never bring home the mothers.', []],
  ['The previous Danish government stripped 12 fighters of citizenship; its successor has stripped none.', []],
  ["Norway's previous government refused to take back the mothers.", []],
  ['The former Finnish government refused to take back the mothers.', []],
  ['Mette Lund, the Danish prime minister until last June, said Denmark should bring the mothers home.', []],
  ['The Danish minister then said that Denmark would bring the mothers home.', ['DK repatriate origin']],
  ['Unlike its predecessor, the Danish government will bring home the mothers.', ['DK repatriate origin']],
  ['The Swedish opposition leader Ulf Lind said Sweden would strip the returnees of citizenship.', []],
  ['The Swedish justice minister, Ulf Lind, said Sweden would strip the returnees of citizenship.', ['SE revoke_citizenship origin']],
  ['A lawyer said Britain had stripped her client of citizenship.', ['GB revoke_citizenship origin']],
  ["The Danish government's coalition partner, the Centre Union, said it was time to bring home the children.", []],
  ['The Scottish government said Britain should bring the mothers home.', []],
  ["Bavaria's interior minister said Germany would strip the fighters of citizenship.", []],
  ['Kurdish authorities said that their countries refuse to take them back.', []],
  ["Turkey said Britain's decision to strip fighters of citizenship was unacceptable.", ['GB revoke_citizenship origin']],
  ["The UN welcomed Spain's decision to bring home the mothers.", ['ES repatriate origin']],
  ['Every Nordic country except Norway has repatriated mothers.', []],
  ['All states but Hungary have taken back their children.', []],
  ['Iceland and Norway have repatriated mothers.', ['IS repatriate origin', 'NO repatriate origin']],
  [
    'Asked about the words of the US envoy that Europe should take back its fighters, Norwegian Prime Minister Nils Aas said: "That is not our view."',
    [],
  ],
];

describe.each([
  ['what is not so', NOT_SO],
  ['whose it is not', NOT_THEIRS],
])('%s', (_, table) => {
  it.each(table)('%s', (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });
});
