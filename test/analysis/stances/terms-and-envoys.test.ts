import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('taken back on terms', () => {
  it.each([
    ['Sarajevo would accept only those whose citizenship was proven beyond doubt.', 'BA case_by_case origin'],
    ['Slovakia will take back only those who pass a security check.', 'SK case_by_case origin'],
    ['Malaysia would only take back citizens who agree to a programme.', 'MY case_by_case origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual([expected]);
  });
});

describe('received by whom a state sends', () => {
  it.each([
    ['Nine children from Roj were received by a Belgian delegation.', ['BE repatriate origin']],
    ['Nine children from Roj were received by a delegation of the Belgian government.', ['BE repatriate origin']],
    ['Three women from Roj were received by diplomats of the Kenyan government.', ['KE repatriate origin']],
    ['Nine children from Roj were received by Belgian doctors.', []],
    ['The women were received by relatives of the Belgian mothers.', []],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });
});

describe('journeys home', () => {
  it.each([
    ['Norway is to organise the journey home of three women from the camps.', 'NO repatriate origin'],
    ['Norway has organised flights home for three women from the camps.', 'NO repatriate origin'],
    ['Iceland will not arrange any more trips home for women in the camps.', 'IS refuse origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual([expected]);
  });

  it.each([
    'Eleven Frenchmen were sentenced to death in Baghdad after being transferred from Syria.',
    'Some 14 Danes were transferred from Syria to Iraq.',
  ])('moved between the countries where it happened: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

describe('tried at home, by law', () => {
  it.each([
    [
      'Those who had fought for ISIS would be processed under the terrorism law, the Indonesian minister said.',
      'ID prosecute_at_home origin',
    ],
    [
      'They will be dealt with under the Internal Security Act should they return, Singapore’s home ministry said.',
      'SG prosecute_at_home origin',
    ],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual([expected]);
  });
});

describe('an idea that somebody is for', () => {
  it.each([
    [
      'Norway would like an international tribunal for IS fighters, an idea that Sweden and the Netherlands supported last year.',
      ['NL international_tribunal origin', 'NO international_tribunal origin', 'SE international_tribunal origin'],
    ],
    [
      'The idea of an international tribunal, which Sweden has supported for years, has gone nowhere.',
      ['SE international_tribunal origin'],
    ],
    ['An international tribunal for IS fighters, an idea that Sweden has never supported, is far off.', []],
    ['The opposition wants a tribunal in Iraq; the aid that Sweden supported was another matter.', []],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });
});

describe('words of others that somebody repeats', () => {
  it.each([
    [
      '"They tell us, \'We have cancelled his passport.\' So what?" the Turkish interior minister, Kadir Ersoy, said of fighters in Turkey.',
      [],
    ],
    [
      '"The Danes say, \'We will not take them back,\'" the Turkish interior minister, Kadir Ersoy, said of fighters.',
      ['DK refuse origin'],
    ],
    ['"We will not take them back," the Danish interior minister, Lis Holm, said of fighters.', ['DK refuse origin']],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });
});

it('an operation or a flight of nobody is that of the country it goes to', () => {
  const text =
    'The women were also Moroccan. Morocco has said nothing.\n\nAn operation in May brought one woman and three children to the Netherlands.';
  expect(briefly(text)).toEqual(['NL repatriate origin']);
});

describe('rights, and trials that are left to others', () => {
  it.each([
    ['The men have forfeited their right to return to Denmark, the minister said.', ['DK refuse origin']],
    ['The mothers have given up their right to come home, the Danish minister said.', ['DK refuse origin']],
    ['Austria relies on Iraq to try its fighters.', ['AT prosecute_locally origin']],
    ['Austria has left the trial of its fighters to the Kurdish authorities.', ['AT prosecute_locally origin']],
    ['It is for the Iraqi courts to deal with the Austrian fighters, the Austrian minister said.', ['AT prosecute_locally origin']],
    ['Copenhagen is working on a flight for nine children in Roj.', ['DK repatriate origin']],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });
});
