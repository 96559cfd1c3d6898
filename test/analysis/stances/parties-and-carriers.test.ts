import { describe, expect, it } from 'vitest';
import { inAnArticle, stancesIn } from '../in-an-article.js';

describe('who speaks for a party, flies people for others, or governed before', () => {
  it.each([
    'Nora Lind, justice spokeswoman of the Greens, said Sweden should bring the women home.',
    "Nora Lind, the Moderates' justice spokeswoman, said Sweden would not bring the women home.",
    'Migration spokesman Emil Roos of the Liberals said Sweden must bring the children home.',
    "Norway's Red Party wants them home. Its migration spokeswoman, Nora Lind, said the government should send a plane.",
    'The Sweden Democrats, who support the cabinet, want more. Their justice spokesman, Emil Roos, said Swedish citizenship must be taken from dual nationals who fought for Islamic State.',
    '"They are our citizens, but I do not want them here," the Danish People\'s Alliance spokesman Jens Vik said.',
    '"They are our citizens, but we will not take them back," said Jens Vik, leader of the Dutch Freedom Movement.',
    'Emil Roos, a lawyer, said Swedish citizenship must be taken from dual nationals who fought for Islamic State.',
    'Norway brought home five children in 2019, under a previous government.',
  ])('tells no stance of the state: %s', (text) => {
    expect(stancesIn(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["The justice ministry's spokesman, Jan Vik, said Norway would bring the women home.", ['NO repatriate']],
    ['Denmark has brought home three mothers under its present government.', ['DK repatriate']],
    [
      'A month after a US military plane brought 110 Kosovo citizens home from Syria, prosecutors have charged four men with joining the Islamic State group.',
      ['XK prosecute_at_home', 'XK repatriate'],
    ],
    [
      '"Those who come back are a danger, and we are bringing them to court," German interior minister Uwe Brandt said.',
      ['DE prosecute_at_home'],
    ],
  ])('%s', (text, stances) => {
    expect(stancesIn(text)).toEqual(stances);
  });

  it.each<[string, string | null]>([
    [
      '"We are alone," said Zana Omer, an official who deals with foreign relations in the Kurdish-led administration. The US wants the men sent home.',
      'AANES',
    ],
    ["General Paul Reed, the coalition's deputy commander, said Iraqi forces would keep the prisoners.", 'COALITION'],
    ['General Paul Reed, an Iraqi army commander, said the coalition would keep the prisoners.', 'IQ'],
    ['"We are full," said Aram Omer, an officer who guards the prison for the Syrian Democratic Forces.', 'SDF'],
    ['"They need help," said Mona Dahl, a lawyer who works for the Belgian embassy.', null],
  ])('whom somebody works for: %s', (text, country) => {
    expect(inAnArticle(text).statements[0]?.speaker?.country ?? null).toBe(country);
  });

  it('shows which party somebody speaks for', () => {
    const [said] = inAnArticle('The Liberals want more. Their justice spokesman, Emil Roos, said: "It is not enough."').statements;
    expect(said?.speaker?.role).toBe('justice spokesman of the Liberals');
  });
});
