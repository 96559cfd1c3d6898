import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

const tells = (text: string): string => briefly(text).join();

describe('proceedings that are opened', () => {
  it.each([
    ['Charges are brought against everyone who returns from Syria, the Finnish justice minister said.', 'FI'],
    ['"Investigations are launched into all returnees," the Italian interior minister said.', 'IT'],
    ['Prosecutions will be brought against mothers who come home, the Norwegian justice minister said.', 'NO'],
    ['Austria took back two women. "An inquiry will be opened into each of them," the Austrian justice minister said.', 'AT'],
    ['Charges must be laid against adults who fought for Islamic State, the Canadian public safety minister said.', 'CA'],
    ['The women landed on Monday. Proceedings are initiated in all such cases, the Spanish interior ministry said.', 'ES'],
  ])('%s', (text, country) => {
    expect(briefly(text)).toContain(`${country} prosecute_at_home origin`);
  });

  it.each([
    'Charges could be brought against some of the women, the German justice minister said.',
    'Proceedings will not be opened against children, the German justice minister said.',
    'Investigations will be opened into the companies that sold arms to fighters, the German justice minister said.',
    'If charges are brought against the women, they will be heard in camera, the German justice minister said.',
    'Charges should be brought against all women who return, said Anna Kohl, a lawyer for victims in Germany.',
    'Charges will be brought against all women in Iraq, the German foreign minister said.',
    'Criminal proceedings are opened in every case of theft, the German police said.',
    'Germany brought back 12 women on Monday. The men will be prosecuted, a lawyer said.',
  ])('no trial at home: %s', (text) => {
    expect(tells(text)).not.toContain('prosecute_at_home');
  });
});

describe('a nationality that is no more', () => {
  it.each([
    ['Salma Kane, a mother of three in al-Roj camp, was told in a letter that she was no longer British.', 'GB'],
    ['Two fighters are no longer Australian citizens, the Australian home affairs minister said.', 'AU'],
    ['Three women ceased to be Danish nationals in 2020.', 'DK'],
    ['Fighters with a second passport have been told they are no longer German.', 'DE'],
    ['Britain still relies on the removal of citizenship.', 'GB'],
    ['Denmark has resorted to the withdrawal of passports.', 'DK'],
    ['The Netherlands is sticking to the revocation of nationality for fighters.', 'NL'],
    ['Belgium keeps to the removal of passports.', 'BE'],
  ])('%s', (text, country) => {
    expect(briefly(text)).toContain(`${country} revoke_citizenship origin`);
  });

  it.each([
    "Two women in the camp are no longer British officials' concern.",
    'Two women said they were no longer in British hands.',
    'The women told reporters that they no longer felt British.',
    'The mother feared that her children were no longer British, she said.',
    'If the women are no longer British, they cannot return.',
    'The women are no longer British citizens because they renounced it, a relative said.',
    'Sweden does not rely on the removal of citizenship.',
    'Norway counted on the withdrawal of passports by Denmark to stop the fighters.',
    'States that rely on the removal of citizenship shift the burden to others, the United Nations said.',
  ])('nothing taken: %s', (text) => {
    expect(tells(text)).not.toContain('revoke');
  });
});

describe('where they should be tried, put first or told by a relative', () => {
  it.each([
    ['It is in Iraq that French fighters must be tried, the French foreign minister said.', 'FR prosecute_locally origin'],
    ['It is before Iraqi courts that Danish fighters should be tried, the Danish foreign minister said.', 'DK prosecute_locally origin'],
    [
      'Fighters should be tried in the countries in which they committed their crimes, the Australian prime minister said.',
      'AU prosecute_locally origin',
    ],
    [
      'Fighters must be tried as close as possible to the scene of their crimes, the Dutch foreign minister said.',
      'NL prosecute_locally origin',
    ],
    ['It is in France that the fighters must be tried, the French minister said.', 'FR prosecute_at_home origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it.each([
    'It is in France that the fighters held in Iraq must be tried, the French minister said.',
    'It is clear in Iraq that fighters will be tried on their return, the French foreign minister said.',
  ])('not there: %s', (text) => {
    expect(tells(text)).not.toContain('prosecute_locally');
  });
});

describe('a tribunal that a government promoted', () => {
  it.each([
    ['In Sweden the best answer was an international tribunal, an idea that the government had floated in Stockholm.', 'SE'],
    ['The Netherlands floated a court for the region under international supervision.', 'NL'],
  ])('%s', (text, country) => {
    expect(tells(text)).toContain(`${country} international_tribunal`);
  });

  it('or never supported', () => {
    const text = 'In Sweden the opposition wants an international tribunal, an idea that the government never supported.';
    expect(tells(text)).not.toContain('SE international');
  });
});
