import { describe, expect, it } from 'vitest';
import { stancesOf } from './read.js';

/** The evidence that stands last, of the newest day: what a reader is shown first. */
const shown = (text: string, label: string): string | undefined => stancesOf(text).findLast(({ stance }) => stance === label)?.evidence;

describe('of two places that tell the same, the one that tells it outright is shown', () => {
  it.each([
    [
      'a clause of time',
      'Two days after the families were taken back by Latvia, the interior minister met reporters. Latvia has repatriated 14 of its citizens, the interior ministry said.',
      'repatriate',
      'Latvia has repatriated 14 of its citizens',
    ],
    [
      'people described by it',
      'A woman stripped of her Danish citizenship has asked to be let home. The Danish immigration minister stripped the woman of her citizenship.',
      'revoke_citizenship',
      'The Danish immigration minister stripped the woman of her citizenship',
    ],
    [
      'an outsider who tells it',
      '“Malta has brought home the women,” their lawyer, Tom Vella, said. Malta has brought home four of its citizens, the government said.',
      'repatriate',
      'Malta has brought home four of its citizens',
    ],
    [
      'a clause of time that begins with a name',
      'She was arrested when Finland flew her home from Syria. Finland has repatriated nine women since then, the foreign ministry said.',
      'repatriate',
      'Finland has repatriated nine women since then',
    ],
    [
      'women whom it describes',
      'The foreign minister met three women who were brought back by Estonia. Estonia has repatriated 11 of its citizens, the ministry said.',
      'repatriate',
      'Estonia has repatriated 11 of its citizens',
    ],
    [
      'mothers whose citizenship it was',
      'The camp holds two mothers whose citizenship Norway revoked. Last year Norway revoked the citizenship of four women.',
      'revoke_citizenship',
      'Last year Norway revoked the citizenship of four women',
    ],
    [
      'what was done before, told outright, and what is told by the way today',
      'A mother who was stripped of her citizenship by Denmark spoke on Monday. In 2021 Denmark stripped six women of their citizenship.',
      'revoke_citizenship',
      'In 2021 Denmark stripped six women of their citizenship',
    ],
    [
      'what a bulletin will tell',
      'Today: Malta starts bringing back women, and a storm nears the coast. Malta has brought home four of its citizens, the government said.',
      'repatriate',
      'Malta has brought home four of its citizens',
    ],
    [
      'a clause of time at the head',
      'When Cyprus took back two mothers, it did so for the children. Cyprus has repatriated two mothers and their sons.',
      'repatriate',
      'Cyprus has repatriated two mothers',
    ],
    [
      'children of whose mothers nothing is said',
      'Portugal wants to bring home nine children. Portugal will bring home the children only without their mothers, the minister said.',
      'repatriate_children_only',
      'only without their mothers',
    ],
    [
      'an offer beside a request',
      'The United States stands ready to help Austria. The United States urged Austria to take back its citizens.',
      'repatriate',
      'The United States urged Austria to take back its citizens',
    ],
  ])('%s', (_, text, label, expected) => {
    expect(shown(text, label)).toContain(expected);
  });

  it.each([
    [
      'Austria, which has brought home 12 children, will go on. Austria has repatriated 12 children.',
      'Austria, which has brought home 12 children',
    ],
    [
      'Forty Latvian citizens held since the fall of the caliphate have been repatriated by the government. Latvia has repatriated 40 citizens.',
      'Forty Latvian citizens held since the fall of the caliphate',
    ],
    [
      'Women who travelled to Syria were repatriated by Belgium. Belgium has repatriated six women.',
      'Women who travelled to Syria were repatriated by Belgium',
    ],
    [
      'Since 2019 Poland has repatriated three women. Poland has repatriated three women, its foreign ministry said.',
      'Poland has repatriated three women, its foreign ministry said',
    ],
  ])('what is told outright stays so: %s', (text, expected) => {
    expect(shown(text, 'repatriate') ?? shown(text, 'repatriate_children_only')).toContain(expected);
  });

  it('the ministry that sees to families speaks for its state', () => {
    const text =
      'Six Moldovan women were brought home from Syria, the State Committee for Families said. In 2020 Moldova repatriated four women.';
    expect(shown(text, 'repatriate')).toContain('Six Moldovan women');
  });

  it('where nothing else tells it, it stands', () => {
    expect(shown('A woman stripped of her Danish citizenship has asked to be let home.', 'revoke_citizenship')).toBeDefined();
  });
});

describe('of one day, what the government says is shown before what is told of it', () => {
  it.each([
    [
      'Hungary will not take back adults. “We do not intend to bring anybody home,” Foreign Minister Vera Kalman said.',
      'refuse',
      'We do not intend to bring anybody home',
    ],
    [
      'Slovakia prosecutes those who come back. “Whoever comes home will be prosecuted,” Justice Minister Eva Horak of Slovakia said.',
      'prosecute_at_home',
      'Whoever comes home will be prosecuted',
    ],
    [
      'The United States urged allies to take back their citizens. “Failure to repatriate them is a risk,” Secretary of State Adam Reed said.',
      'repatriate',
      'urged allies to take back their citizens',
    ],
  ])('%s', (text, label, expected) => {
    expect(shown(text, label)).toContain(expected);
  });

  it('what a body asks of states is shown before what it did for one of them', () => {
    const text =
      'The SDF handed over nine women to the Polish delegation. “Each state must take its own citizens,” an SDF official, Ali Hasan, said.';
    expect(stancesOf(text).findLast(({ country }) => country === 'SDF')?.evidence).toContain('Each state must take');
  });

  it('what was said on another day stands in the order of time', () => {
    const text =
      'In 2019 “we will take back nobody”, Foreign Minister Vera Kalman of Hungary said. Hungary now refuses to take back any adults.';
    expect(shown(text, 'refuse')).toContain('now refuses');
    const deed = 'On 3 May 2019 Kenya refused to take back its women. Kenya refuses to take back its women.';
    expect(stancesOf(deed).map(({ date }) => date)).toEqual(['2019-05-03', '2023-05-10']);
  });
});

describe('no stance is read', () => {
  it.each([
    ['of what is done for others', 'American aircraft carried out most of the evacuations on behalf of other states.'],
    ['of whom was brought back to where they were held', 'The Syrian government has returned 300 people to the camp.'],
    ['of people who never left', 'Residents will be allowed to go back to their villages, the Syrian government said.'],
    ['of prisoners whom another goes on holding', 'Iraq agreed to receive the prisoners last month.'],
    ['of things that are taken back', 'In four of the cases the decision was taken back by the Swedish minister.'],
    ['of an order that is returned', 'The order was returned by the Danish government.'],
    ['of what people wish for themselves', '“Some of the mothers do not wish to come home,” the Danish foreign minister said.'],
    ['of what other states did', 'The spokesman of the State Department said nine countries repatriated detainees in 2022.'],
    ['of what other states have done', 'The US envoy said that countries have taken back 4,000 women.'],
  ])('%s', (_, text) => {
    expect(stancesOf(text)).toEqual([]);
  });

  it.each([
    ['“The mothers will not come home,” the Danish foreign minister said.', 'refuse'],
    ['The women will not be allowed to go back to Denmark, the Danish minister said.', 'refuse'],
    ['Iraq agreed to receive 200 Iraqi prisoners last month.', 'repatriate'],
    ['“Each state must take its women and children,” an SDF official, Ali Hasan, said.', 'repatriate'],
    ['“Every country should take its own citizens,” an SDF official, Ali Hasan, said.', 'repatriate'],
    ['Six women were taken back by the Swedish government.', 'repatriate'],
    ['The US envoy said that countries should take back their women.', 'repatriate'],
  ])('but it is of %s', (text, label) => {
    expect(stancesOf(text).map(({ stance }) => stance)).toContain(label);
  });
});

it('what an office declines to tell refuses nobody', () => {
  const text =
    'The Cypriot foreign ministry confirmed that work is under way on the return of Cypriot nationals, but declined to give details.';
  expect(stancesOf(text).map(({ stance }) => stance)).not.toContain('refuse');
});
