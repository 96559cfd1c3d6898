import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';

/** A text about one country, of which the next sentence tells of another. */
const ABOUT_SWEDEN =
  'Sweden has brought home three women from Roj camp, the foreign office in Stockholm said. Swedish prosecutors are investigating the women.\n\n';

describe('whose people a court, an office or a place speaks of', () => {
  it.each([
    ['A court in Almaty jailed 14 men who had fought in Syria.', ['14 KZ convicted men']],
    ['Dutch judges have jailed 19 women who came back.', ['19 NL convicted women']],
    ['The Oslo district court convicted five women of joining the group.', ['5 NO convicted women']],
    ['A jury in Toronto found four men guilty of joining Islamic State.', ['4 CA convicted men']],
    ['Lisbon prosecutors have opened cases against six mothers.', ['6 PT prosecuted women']],
    ['Police in Seville arrested 11 people suspected of recruiting for Islamic State.', ['11 ES detained']],
    ['Seventeen returnees sit in Belgian jails awaiting trial.', ['17 BE detained|prosecuted']],
    ["Austria's counterterrorism prosecutor said 30 women had been charged.", ['30 AT prosecuted women']],
    ['According to the Danish coordinator for counterterrorism, 32 adults are still in the camps.', ['32 DK detained']],
    ['In Poland seven women were convicted in their absence.', ['7 PL convicted women']],
    ['Things look different in Latvia. There, 12 women have returned since 2019.', ['12 LV returned women']],
    ['In Finland, the appeal court upheld the sentences of four women.', ['4 FI convicted women']],
    ['The Irish police count nine who are still there.', ['9 IE *']],
  ])('%s', (text, expected) => {
    expect(faults(ABOUT_SWEDEN + text, ['3 SE repatriated women', ...expected])).toEqual([]);
  });

  it.each([
    // Those whom a foreign court judges, or who are held abroad, stay those of the text.
    ['An Iraqi court sentenced six women to life in prison.', ['6 SE convicted women']],
    ['A judge in Kabul has freed four women.', ['4 SE * women']],
    ['The court in Strasbourg will hear the case of five women who are held there.', ['5 SE detained women']],
    ['In July it took back six men, and all went to a judge in Rabat.', ['6 SE repatriated men']],
    ['A Danish court jailed four Norwegian women.', ['4 NO convicted women']],
    ['An official in Vienna said that seven women had been flown to Stockholm.', ['7 SE repatriated women']],
  ])('%s', (text, expected) => {
    expect(faults(ABOUT_SWEDEN + text, ['3 SE repatriated women', ...expected])).toEqual([]);
  });
});
