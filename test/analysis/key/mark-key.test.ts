import { describe, expect, it } from 'vitest';
import { markKey } from '../../../src/analysis/key/mark-key.js';
import { documentOf, pack, statementsOf } from '../stances/read.js';

const marked = (text: string) => markKey(statementsOf(text), { document: documentOf(text), pack });
const keys = (text: string): string[] => marked(text).flatMap(({ key, quote }) => (key ? [quote] : []));

describe('markKey', () => {
  it('takes what officials say on the matter', () => {
    const text = '“We will bring the children home from the camps,” Danish Foreign Minister Ida Krag said on Monday.';
    expect(keys(text)[0]).toContain('bring the children home');
  });

  it('leaves out detainees, families, courtesies and asides', () => {
    const text = [
      '“I only want my sons to see a doctor in the camp,” her mother told reporters.',
      '“I thank our partners for their support in the repatriation,” Danish Foreign Minister Ida Krag said.',
      '“The weather was fine,” said a passer-by.',
    ].join('\n\n');
    expect(keys(text)).toEqual([]);
  });

  it('leaves out words that only refuse an answer, and takes those beside them', () => {
    const text = [
      '“I am not going to answer that in a corridor,” Danish Foreign Minister Ida Krag said when asked about the camps.',
      '“We will not comment on the repatriation of individual women,” she added.',
      '“The women chose this. We will not bring them or their children to Denmark,” Krag said.',
    ].join('\n\n');
    expect(keys(text)).toEqual(['The women chose this. We will not bring them or their children to Denmark']);
  });

  it('leaves out what was said long ago', () => {
    const text = '“We will never take back these fighters,” Danish Justice Minister Bo Lund said last year.';
    expect(keys(text)).toEqual([]);
  });

  it.each([
    'Danish Foreign Minister Ida Krag told lawmakers on Monday that the state repatriated 14 children from the camps in June 2020.',
    'Belgian Justice Minister Bo Lund said on Monday that the authorities brought home nine orphans from the camps in the autumn of 2018.',
    'Swedish Foreign Minister Per Holm noted on Monday that six women were repatriated from the camps in early 2021.',
  ])('leaves out what is reported of an earlier year: %s', (text) => {
    expect(statementsOf(text)).toHaveLength(1);
    expect(keys(text)).toEqual([]);
  });

  it.each([
    'Danish Foreign Minister Ida Krag told lawmakers on Monday that the state will repatriate 14 children from the camps in June 2020.',
    'Belgian Justice Minister Bo Lund said on Monday that the authorities have brought home nine orphans from the camps since 2018.',
    'Danish Foreign Minister Ida Krag told lawmakers on Monday that 14 children were repatriated from the camps.',
    '“We repatriated every orphan in June 2020, and we repatriated the mothers of Islamic State,” Danish Foreign Minister Ida Krag said.',
  ])('takes news and quotations beside a year: %s', (text) => {
    expect(keys(text)).toHaveLength(1);
  });

  it.each([
    '“We do not comment on individual cases,” Danish Foreign Minister Ida Krag said of the women in the camps.',
    '“We don’t discuss operational details,” Danish Foreign Minister Ida Krag said of the repatriation.',
    '“I am giving no running commentary on the camps,” Danish Foreign Minister Ida Krag said.',
  ])('leaves out a formula that answers nothing: %s', (text) => {
    expect(keys(text)).toEqual([]);
  });

  it.each([
    '“We do not discuss the return of fighters with the regime in Damascus,” Danish Foreign Minister Ida Krag said.',
    '“We give no running commentary. Every orphan in the camps will be repatriated,” Danish Foreign Minister Ida Krag said.',
    '“We do not comment on individual cases. Every child in the camps will be repatriated,” Danish Foreign Minister Ida Krag said.',
  ])('takes what says more than the formula: %s', (text) => {
    expect(keys(text)).toHaveLength(1);
  });

  it('is not misled by when the speaker took office', () => {
    const text = '“We will never take back these fighters,” Danish Justice Minister Bo Lund, who took the post in January, said on Monday.';
    expect(keys(text)).toHaveLength(1);
  });

  it('says a thing once', () => {
    const text = [
      '“The government has no plan to repatriate former nationals who joined Islamic State,” President Surya Wibowo of Indonesia said.',
      'Wibowo said the government had no plan to repatriate nationals who joined Islamic State.',
    ].join('\n\n');
    expect(keys(text)).toHaveLength(1);
  });

  it.each([
    ['an opposition lawmaker', '“The government must bring the children home from the camps,” Danish opposition MP Ida Krag said.'],
    ['a critic of the opposition’s bench', '“The government must bring the children home,” Danish foreign affairs critic Ida Krag said.'],
    ['a member of parliament', '“The government must bring the children home,” said Ida Krag, a member of the Danish parliament.'],
    ['a lawyer', '“The state must repatriate the children from the camps,” the family’s lawyer, Ida Krag, said.'],
    [
      'a party’s spokesman',
      '“What a plane full of questions from the camps,” said Jan Krag, spokesman for the conservative Danish People’s Alliance.',
    ],
    ['what a charity feels', '“These children have waited long enough,” said Ida Krag, chief executive of Care for the Young.'],
    [
      'a denial without its denying',
      'Danish Foreign Minister Ida Krag denied that the women in the camps would be repatriated this month.',
    ],
    ['a news agency', 'The women will be repatriated from the camps, news agency Nordwire reported.'],
  ])('leaves out %s', (_, text) => {
    expect(statementsOf(text)).toHaveLength(1);
    expect(keys(text)).toEqual([]);
  });

  it('puts quotations of ministers first and loses nothing', () => {
    const text = [
      'A local reporter said it rained at the airport.',
      'Dutch officials said the women would be prosecuted in the Netherlands after their return from the camps.',
      '“The women must stand trial in Iraq, where they committed their crimes,” Dutch Justice Minister Jan Mulder said.',
    ].join('\n\n');
    const all = marked(text);
    expect(all).toHaveLength(statementsOf(text).length);
    expect(all[0]?.quote).toContain('must stand trial in Iraq');
    const flags = all.map(({ key }) => key);
    expect(flags).toEqual([...flags].sort((a, b) => Number(b) - Number(a)));
  });
});
