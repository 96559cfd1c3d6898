import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Said } from './said-return.js';

/** What bodies, allies and those who hold people ask of other states. */
const ASKED: readonly Said[] = [
  ['UNICEF would like to see the safe return of women and children from al-Hol.', ['UN repatriate urging_others']],
  ['The UN human rights chief renewed her call for the return of all foreign children.', ['UN repatriate urging_others']],
  ['The United Nations pushed for the repatriation of the children of foreign fighters.', ['UN repatriate urging_others']],
  ['UNICEF would like the foreign families to be sent home from al-Hol.', ['UN repatriate urging_others']],
  ['The SDF said European countries should take back their nationals from the camps.', ['SDF repatriate urging_others']],
  ['"Countries of origin have a duty to bring home their children from Syria," the US envoy said.', ['US repatriate urging_others']],
  ['States are obliged to take back their women from the camps, the Kurdish-led administration said.', ['AANES repatriate urging_others']],
  ['Washington stepped up pressure on European states to repatriate their fighters.', ['US repatriate urging_others']],
  ['The US has written to Denmark asking it to take back its citizens from al-Hol.', ['US repatriate urging_others']],
  ['Iraq reminded Sweden of its duty to take back 12 women from al-Hol.', ['IQ repatriate urging_others']],
  ['Ankara appealed to the international community to take back its fighters from Syria.', ['TR repatriate urging_others']],
  ['Baghdad appealed to states to repatriate their jihadists.', ['IQ repatriate urging_others']],
  ['Iraq said it was the responsibility of countries of origin to take back their women from Syria.', ['IQ repatriate urging_others']],
  ['The SDF insists that Copenhagen come and get all its citizens.', ['SDF repatriate urging_others']],
];

/** Who hands people over, and who takes them. */
const HANDED: readonly Said[] = [
  ['The SDF delivered five Danish women to a consular team from Copenhagen.', ['DK repatriate origin', 'SDF repatriate custodian']],
  [
    'The Kurdish-led administration turned over three mothers to a Swedish delegation.',
    ['SE repatriate origin', 'AANES repatriate custodian'],
  ],
  ['Five Dutch women were handed over to Dutch diplomats by the SDF in Qamishli.', ['NL repatriate origin', 'SDF repatriate custodian']],
  ['Turkey has deported an American who fought for Islamic State.', ['TR repatriate custodian']],
  ['The SDF released hundreds of Syrian women to their tribes.', []],
  ['Turkey turned over a new leaf with its neighbours on foreign fighters.', []],
];

/** What nobody in office says that they will do. */
const NOT_SAID: readonly Said[] = [
  ['Even if Denmark repatriates the women from Syria, others may follow.', []],
  ['Hopes that Denmark would take back the children of foreign fighters were false.', []],
  ['There were reports that Finland plans to bring home the women from al-Hol.', []],
  ['The Danish government of the time refused to bring home the women from al-Hol.', []],
  ['The question is whether Denmark will take back its nationals from the camps.', []],
  ['A Danish mother in al-Hol would like to be taken home.', []],
  ['The women in Roj camp hope to face trial in Denmark.', []],
  ['UNICEF said some 10,000 children are held without trial in Syria.', []],
  ['Iraq said Denmark should strip nobody of citizenship.', []],
];

describe.each([
  ['asked of others', ASKED],
  ['handed over', HANDED],
  ['not said', NOT_SAID],
])('%s', (_, table) => {
  it.each(table)('%s', (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });
});
