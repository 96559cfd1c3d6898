import { describe, expect, it } from 'vitest';
import { statementsIn } from './reading.js';

/** The words reported, without what opens them. */
const said = (text: string): string[] => statementsIn(text).map(({ quote }) => quote.replace(/^that /, ''));

describe('where what was said ends and the reporter goes on', () => {
  it.each<[string, string[]]>([
    ['The minister said the women would be tried but refused to say where.', ['the women would be tried']],
    ['Spain confirmed that two women had arrived and gave no details.', ['two women had arrived']],
    ['The army said that it had handed over 12 women, but did not say to whom.', ['it had handed over 12 women']],
    ['The ministry said the men had been arrested and gave no further details.', ['the men had been arrested']],
    ['The minister said the women were no threat, but has not said whether they will come.', ['the women were no threat']],
    ['The ministry put the figure at 71 in March.', ['the figure at 71 in March']],
    ['The police chief said 40 women were there: 19 mothers and their sisters.', ['40 women were there: 19 mothers and their sisters']],
    ['The Danish parliament rejected on Wednesday a motion to bring home the mothers.', ['a motion to bring home the mothers']],
    [
      'Dushanbe will ask the Iraqi government to wait, the foreign minister told a press conference on Wednesday.',
      ['Dushanbe will ask the Iraqi government to wait'],
    ],
    ['Washington — The army has taken two men out of Syria, officials said.', ['The army has taken two men out of Syria']],
    [
      'The US president has told Britain, France, Germany and other European allies to take back their fighters.',
      ['to take back their fighters'],
    ],
    ['The SDF say they will not let them go, whatever Washington says.', ['they will not let them go, whatever Washington says']],
    // A finite verb is not joined to what has none.
    ['Finland pledged to fetch the orphans but left their mothers in the camp.', ['to fetch the orphans']],
    ['Oslo promised to bring the children home and kept its word.', ['to bring the children home']],
    ['Oslo vowed to bring the children home and prosecute the mothers.', ['to bring the children home and prosecute the mothers']],
    // What the reporter remarks on it.
    ['Holm said the case could begin in autumn, a move welcomed by survivors.', ['the case could begin in autumn']],
    ['Holm said he “would rather resign than sign”, hours before he signed.', ['he “would rather resign than sign”']],
    ['The minister said nothing was settled, when asked about dates.', ['nothing was settled']],
    ['Holm said the plan was a mistake, a decision that would cost lives.', ['the plan was a mistake, a decision that would cost lives']],
    ['Holm said they would come days after the vote.', ['they would come days after the vote']],
    // Words inside a clause between commas.
    ['The girls, whose mothers the ministry said had died, were met by aunts.', ['had died']],
    ['The women, who the prosecutor said had married fighters, were held.', ['had married fighters']],
    ['The men, whom Oslo says it will not take back, are ill.', ['it will not take back']],
    // A second verb of speech.
    ['Holm hit back, saying the opposition had forgotten the victims.', ['the opposition had forgotten the victims']],
    // What another says to it.
    ['Holm said the women would come, but his own ministry has denied it.', ['the women would come']],
    ['Holm said the plan was good but that the ministry had rejected it.', ['the plan was good but that the ministry had rejected it']],
    // The same speaker goes on.
    ['Holm said the women could come before stressing that the men could not.', ['the women could come', 'the men could not']],
    // Whom somebody asks or promises is no part of it.
    ['The judge asked the woman whether she had fought.', ['whether she had fought']],
    ['The judge asked her why she had left.', ['why she had left']],
    ['The envoy promised the Kurds that money would come.', ['money would come']],
    ['Kest asked the court to free her client.', ['the court to free her client']],
    // A noun, whatever verb is written so.
    ['In a written answer to Parliament, Justice Minister Ole Brandt said that 12 men had been charged.', ['12 men had been charged']],
    // A sentence that opens with what was said, as a clause, has its own behind the comma.
    ['Although the minister said that all would come, only two have returned.', ['all would come']],
    ['While Oslo says the camps are safe, the charity runs a clinic there.', ['the camps are safe']],
    ['Because Oslo says it has no consul there, nobody gets a passport.', ['it has no consul there']],
    ['When the minister said that the boys, all of them ill, would come, the opposition left.', ['the boys, all of them ill, would come']],
    ['As Oslo says that if they come, they will be tried, nobody has come.', ['if they come, they will be tried']],
    // A day that belongs to what is said.
    ["The minister said Thursday's ruling showed the limits of the law.", ["Thursday's ruling showed the limits of the law"]],
    ['The minister said Thursday the women had left.', ['the women had left']],
    ['The minister said the women had left and gone home.', ['the women had left and gone home']],
    ['Berlin demanded to be told who had left and when.', ['to be told who had left and when']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    'The Danish minister rejected that, and left.',
    'The Danish minister gave no timetable.',
    'Neither the ministry nor the embassy said that the men would come.',
    'None of the women said that they were sorry.',
    'No official has said that they will come.',
    'Denmark refused to comment but stayed calm.',
    'The Danish ministry refused to say how many women there were.',
  ])('nothing was said: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
