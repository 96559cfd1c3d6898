import type { DigestInput } from '../../src/digest/compose/input.js';
import { article, figure, inputOf, spanOf, stance, statement } from './newsroom.js';

/** One morning of invented news: a change, a contradiction, figures that conflict, a wire copy, a quotation that three outlets carry. */

export const denmarkOld = article(
  'dk-old',
  'Sund Dagblad',
  '2025-11-20T09:00:00.000Z',
  'Minister: no planes for camp families',
  'Immigration Minister Aksel Thygesen told parliament on Thursday that Denmark would not fetch any children from the Roj camp. Nobody asked why.',
);
export const denmark = article(
  'dk-1',
  'Sund Dagblad',
  '2026-02-02T10:00:00.000Z',
  'Denmark to bring home nine children from Syrian camp',
  `COPENHAGEN, Feb 2 - Denmark will bring home nine children of Islamic State members from the Roj camp in north-east Syria this spring, the government said on Monday.

“We will fetch the nine children, and we will do it before the summer heat,” Immigration Minister Aksel Thygesen told reporters outside parliament. “Their mothers stay where they are.”

He did not say whether the four mothers had been asked. Only 19 Danish children are still held in Roj, according to the ministry.`,
);
export const denmarkWire = article(
  'dk-2',
  'Kystposten',
  '2026-02-02T11:30:00.000Z',
  'Nine children to leave Syrian camp for Denmark',
  denmark.text.replace('COPENHAGEN, Feb 2 - ', ''),
);
export const denmarkRadio = article(
  'dk-3',
  'Radio Belt',
  '2026-02-02T17:00:00.000Z',
  'Copenhagen changes course on camp children',
  `After six years of refusals the Danish government will bring home nine children of Islamic State members from the Roj camp in Syria before the summer, the immigration ministry confirmed on Monday.

“We will fetch the nine children, and we will do it before the summer heat,” said the minister, Aksel Thygesen.

A relief agency that visits the camp counted 27 Danish children held in Roj in January.`,
);
export const france = article(
  'fr-1',
  'Le Quotidien de Lille',
  '2026-02-02T14:00:00.000Z',
  'Paris split over women in Kurdish prisons',
  `The women held in north-east Syria must be judged where they are held, French Foreign Minister Odile Carpentras said on Monday, closing a door that a colleague had opened hours earlier.

Justice Minister Bastien Lemaire-Roux had told a radio station that the women will stand trial in Paris, before French judges.

Some 160 French nationals remain in the camps, more than 110 of them children.`,
);
export const custodian = article(
  'sdf-1',
  'Levant Observer',
  '2026-02-03T02:15:00.000Z',
  'Kurdish forces say patience is running out',
  `The Syrian Democratic Forces cannot guard foreign prisoners forever, one of their commanders warned on Monday night after a riot in Hasakah.

“Every government sends us journalists and no government sends us a plane,” commander Rojin Sipan said. The force holds up to 2,000 foreign men in 14 prisons.`,
);

const conflictSource = (text: string, words: string) => spanOf(text, words);

export const facts = {
  articles: [
    denmark,
    denmarkWire,
    denmarkRadio,
    france,
    custodian,
    {
      ...article('x-1', 'Harbour News', '2026-02-02T08:00:00.000Z', 'Ferry late again', 'The ferry was late again on Monday.'),
      relevant: false,
    },
  ],
  statements: [
    statement(denmark, {
      words: ['We will fetch the nine children, and we will do it before the summer heat,'],
      direct: true,
      name: 'Aksel Thygesen',
      role: 'Immigration Minister',
      country: 'DK',
      source: 'Immigration Minister Aksel Thygesen',
      cue: 'told',
    }),
    statement(denmarkWire, {
      words: ['We will fetch the nine children, and we will do it before the summer heat,'],
      direct: true,
      name: 'Aksel Thygesen',
      role: 'Immigration Minister',
      country: 'DK',
      source: 'Immigration Minister Aksel Thygesen',
      cue: 'told',
    }),
    statement(denmarkRadio, {
      words: ['We will fetch the nine children, and we will do it before the summer heat,'],
      direct: true,
      name: 'Aksel Thygesen',
      role: 'minister',
      country: 'DK',
      source: 'the minister, Aksel Thygesen',
      cue: 'said',
    }),
    statement(denmark, {
      words: ['whether the four mothers had been asked'],
      direct: false,
      name: 'Aksel Thygesen',
      role: 'Immigration Minister',
      country: 'DK',
      source: 'He',
      cue: 'did not say',
    }),
    statement(france, {
      words: ['The women held in north-east Syria must be judged where they are held'],
      direct: false,
      name: 'Odile Carpentras',
      role: 'French Foreign Minister',
      country: 'FR',
      source: 'French Foreign Minister Odile Carpentras',
      cue: 'said',
    }),
    statement(france, {
      words: ['the women will stand trial in Paris, before French judges'],
      direct: false,
      name: 'Bastien Lemaire-Roux',
      role: 'Justice Minister',
      country: 'FR',
      source: 'Justice Minister Bastien Lemaire-Roux',
      cue: 'told',
    }),
    statement(custodian, {
      words: ['Every government sends us journalists and no government sends us a plane,'],
      direct: true,
      name: 'Rojin Sipan',
      role: 'commander',
      country: 'SDF',
      source: 'commander Rojin Sipan',
      cue: 'said',
    }),
  ],
  figures: [
    figure(denmark, '19', { value: 19, unit: 'children', country: 'DK', event: 'detained', group: 'children' }),
    figure(denmarkWire, '19', { value: 19, unit: 'children', country: 'DK', event: 'detained', group: 'children' }),
    figure(denmarkRadio, '27', { value: 27, unit: 'children', country: 'DK', event: 'detained', group: 'children' }),
    figure(denmark, 'nine', { value: 9, unit: 'children', country: 'DK', event: 'repatriated', group: 'children' }),
    figure(france, '160', { value: 160, modifier: 'around', unit: 'nationals', country: 'FR', event: 'detained' }),
    figure(france, '110', {
      value: 110,
      modifier: 'more than',
      unit: 'children',
      country: 'FR',
      event: 'detained',
      group: 'children',
      parentId: `f-fr-1-${conflictSource(france.text, '160').start}`,
    }),
    figure(custodian, '2,000', {
      value: 2000,
      modifier: 'up to',
      unit: 'men',
      country: null,
      event: 'detained',
      group: 'men',
      asOf: '2025-12-31',
    }),
  ],
  stances: [
    stance(denmark, 'Denmark will bring home nine children', { country: 'DK', stance: 'repatriate', group: 'children' }),
    stance(denmarkRadio, 'the Danish government will bring home nine children', { country: 'DK', stance: 'repatriate', group: 'children' }),
    stance(france, 'must be judged where they are held', { country: 'FR', stance: 'prosecute_locally', group: 'women' }),
    stance(france, 'will stand trial in Paris', { country: 'FR', stance: 'prosecute_at_home', group: 'women' }),
  ],
};

export const history = [
  stance(denmarkOld, 'would not fetch any children', { country: 'DK', stance: 'refuse', group: 'children', date: '2025-11-20' }),
];

export const morning = (fields: Partial<DigestInput> = {}): DigestInput =>
  inputOf(facts, {
    earlier: { stances: history, figures: [], statements: [] },
    failedFeeds: ['Gulf Ledger'],
    skippedByLanguage: { ar: 3, fr: 1 },
    ...fields,
  });
