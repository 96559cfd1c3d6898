import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Said } from './said-return.js';

const HELD = 'The men are held in north-east Syria on suspicion of belonging to the Islamic State group. ';

/** People told by a participle or a relative clause with who took them, or where to. */
const TAKEN: readonly Said[] = [
  ['Children fetched by Germany last year go to school.', ['DE repatriate origin']],
  ['Those brought back by Denmark in October are under watch.', ['DK repatriate origin']],
  ['The two women repatriated by Finland on Saturday are free.', ['FI repatriate origin']],
  ['Six orphans taken in by Norway in 2019 are doing well.', ['NO repatriate_children_only origin']],
  ['Mothers flown to Almaty in 2019 now live in three towns.', ['KZ repatriate origin']],
  ['Women who were flown to Tirana in 2020 speak of a hard start.', ['AL repatriate origin']],
  ['The boy was brought to Vienna by his grandmother.', []],
  ['The brothers were taken to Raqqa by their father.', []],
  ['A boy brought home by the Red Cross met his aunt.', []],
  ['Fighters brought to Syria by Turkey in 2014 joined the group.', []],
  ['Women flown to Erbil by the American army were questioned.', []],
];

/** A tribunal, and whoever is named as for it. */
const BACKED: readonly Said[] = [
  [
    'The idea of a court in the region was put forward by Sweden and backed by the Netherlands and Denmark.',
    ['SE international_tribunal origin', 'NL international_tribunal origin', 'DK international_tribunal origin'],
  ],
  ['An international court was proposed by the Netherlands in 2019.', ['NL international_tribunal origin']],
  ['A hybrid tribunal, championed by Sweden, found little support.', ['SE international_tribunal origin']],
  [
    'Sweden and Norway want a court in the region with international judges.',
    ['SE international_tribunal origin', 'NO international_tribunal origin'],
  ],
  ['Norway has its doubts about an international tribunal.', []],
  ['The plan for a tribunal was rejected by France.', []],
  ['The men were sentenced by a special court backed by the United States.', []],
];

/** Only children: an exception that is made for nobody else. */
const EXCEPTED: readonly Said[] = [
  ['Denmark makes an exception only for orphans.', ['DK repatriate_children_only origin']],
  ['Only for orphans does Sweden make an exception.', ['SE repatriate_children_only origin']],
  ['The sole exception is unaccompanied children, the British foreign secretary said.', ['GB repatriate_children_only origin']],
  ['Belgium takes nobody back except children under twelve.', ['BE repatriate_children_only origin']],
  ['Apart from orphans, Australia will fetch no one.', ['AU repatriate_children_only origin']],
  ['With the exception of unaccompanied minors, Australia will not bring anyone back.', ['AU repatriate_children_only origin']],
  ['Finland makes no exception for mothers.', []],
  ['Norway has made exceptions for orphans and for the sick: of 61 minors handed over, only seven travelled alone.', []],
];

/** Where trials should be, and to whose courts they are left. */
const VENUE: readonly Said[] = [
  ['The trials should take place where the harm was done, the Finnish justice minister said.', ['FI prosecute_locally origin']],
  ["Proceedings ought to be held where the witnesses are, Norway's justice minister said.", ['NO prosecute_locally origin']],
  ['Trials must be held at home, the Kosovar justice minister said.', ['XK prosecute_at_home origin']],
  ['The prosecution of the men is a matter for the Iraqi authorities, the French foreign ministry said.', ['FR prosecute_locally origin']],
  ['It is up to the Iraqi judiciary to decide on the fate of the Germans, Berlin says.', ['DE prosecute_locally origin']],
  ['The trial of the woman is a matter for the Dutch courts, the lawyer said.', []],
  ['The treatment of the prisoners is a matter for the Iraqi authorities, the UN said.', []],
  ['Whether he is released is up to the Iraqi court.', []],
];

/** Refused by understatement. */
const UNDERSTATED: readonly Said[] = [
  ['A return of the fighters is "out of the question", Denmark\'s justice minister said.', ['DK refuse origin']],
  ['Repatriation is not the subject of any negotiations, the German foreign ministry said.', ['DE refuse origin']],
  ['Sweden lacks the means to bring the women out of the camp, its foreign ministry said.', ['SE refuse origin']],
  ['Norway has no means of getting people out of the camps, the foreign ministry said.', ['NO refuse origin']],
  ['The Swiss government has no possibility of bringing the women home.', ['CH refuse origin']],
  ['The British government would not hear of taking the women back.', ['GB refuse origin']],
  ['Helsinki is not in a position to bring the women back.', ['FI refuse origin']],
  ['Bern is in no hurry to bring the men home.', []],
];

/** Citizenship taken behind an insertion, and a court that gives it back. */
const PAPERS: readonly Said[] = [
  [
    'Denmark deprived a woman born in Aarhus, who had travelled to Raqqa in 2014 with her husband, of her citizenship.',
    ['DK revoke_citizenship origin'],
  ],
  ['The Home Office annulled her British citizenship.', ['GB revoke_citizenship origin']],
  ['A court restored the citizenship that Britain had taken from her.', []],
  ['The ministry did not deprive her of her citizenship.', []],
];

/** Offices without a country, where the text names only the place of the camps. */
const NAMELESS: readonly Said[] = [
  ["The minister's answer was that the camps in Syria are no place for children.", []],
  ['The official position remains that no one will be brought back.', []],
  ['The government will not bring anyone back.', []],
];

for (const [name, table] of Object.entries({ TAKEN, BACKED, EXCEPTED, VENUE, UNDERSTATED, PAPERS, NAMELESS }))
  describe(name.toLowerCase(), () => {
    it.each(table)('%s', (text, expected) => {
      expect(faults(HELD + text, expected)).toEqual([]);
    });
  });
