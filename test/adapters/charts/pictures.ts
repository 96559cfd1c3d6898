import type { BoardPicture, BoardRow, SeriesPicture } from '../../../src/domain/picture.js';

const LABELS = [
  ['repatriate', 'take back'],
  ['repatriate_children_only', 'children only'],
  ['case_by_case', 'case by case'],
  ['refuse', 'refuse'],
  ['undecided', 'undecided'],
  ['prosecute_at_home', 'try at home'],
  ['prosecute_locally', 'try where they are held'],
  ['international_tribunal', 'international tribunal'],
  ['revoke_citizenship', 'strip citizenship'],
  ['third_country_detention', 'third country'],
] as const;
const LEGEND = { word: 'says or wants', deed: 'has done', before: 'held before', changed: 'changed this week' };

const NAMES = [
  'Denmark',
  'France',
  'Netherlands',
  'Autonomous Administration of North and East Syria',
  'United Kingdom',
  'Bosnia and Herzegovina',
  'Kazakhstan',
  'Syrian Democratic Forces',
  'Trinidad and Tobago',
  'Germany',
  'Kyrgyzstan',
  'United States',
];

const row = (name: string, index: number): BoardRow => {
  const column = (offset: number): string => LABELS[(index * 3 + offset) % LABELS.length]![0];
  return {
    actor: `X${index}`,
    name,
    changed: index % 5 === 0,
    cells: [
      { column: column(0), mark: 'word', ...(index % 3 === 0 ? { groups: ['women'] } : {}) },
      { column: column(2), mark: 'deed', ...(index % 3 === 1 ? { groups: ['men', 'women', 'orphans'] } : {}) },
      ...(index % 5 === 0 ? [{ column: column(3), mark: 'before', groups: ['men', 'children'] } as const] : []),
      ...(index % 4 === 1 ? [{ column: column(0), mark: 'deed', groups: ['children'] } as const] : []),
    ],
  };
};

export const board = (countries: number, labels: number = LABELS.length): BoardPicture => ({
  kind: 'board',
  title: 'Where countries stand: Islamic State foreign fighters',
  subtitle: '9–15 Mar 2026 · on their own nationals, by what was last said or done',
  language: 'en',
  columns: LABELS.slice(0, labels).map(([id, title]) => ({ id, title })),
  rows: NAMES.slice(0, countries).map(row),
  groups: ['men', 'women', 'children', 'orphans'].map((id) => ({ id, letter: id.charAt(0).toUpperCase(), title: id })),
  legend: LEGEND,
});

export const arabicBoard = (): BoardPicture => ({
  kind: 'board',
  title: 'مواقف الدول: المقاتلون الأجانب في تنظيم الدولة الإسلامية',
  subtitle: 'من 9 إلى 15 مارس 2026 · بشأن مواطنيها، وفق آخر ما قيل أو جرى',
  language: 'ar',
  columns: [
    { id: 'repatriate', title: 'استعادة' },
    { id: 'repatriate_children_only', title: 'الأطفال فقط' },
    { id: 'refuse', title: 'رفض' },
    { id: 'prosecute_locally', title: 'محاكمة حيث يُحتجزون' },
  ],
  rows: [
    {
      actor: 'DK',
      name: 'الدنمارك',
      changed: true,
      cells: [
        { column: 'repatriate_children_only', mark: 'word' },
        { column: 'refuse', mark: 'word', groups: ['women'] },
        { column: 'refuse', mark: 'before', groups: ['children'] },
      ],
    },
    { actor: 'AANES', name: 'الإدارة الذاتية لشمال وشرق سوريا', changed: false, cells: [{ column: 'prosecute_locally', mark: 'deed' }] },
    { actor: 'GB', name: 'المملكة المتحدة', changed: false, cells: [{ column: 'refuse', mark: 'word' }] },
  ],
  groups: [
    { id: 'women', letter: 'ن', title: 'نساء' },
    { id: 'children', letter: 'ط', title: 'أطفال' },
  ],
  legend: { word: 'قول أو رغبة', deed: 'فعل', before: 'الموقف السابق', changed: 'تغيّر هذا الأسبوع' },
});

export const series = (fields: Partial<SeriesPicture> = {}): SeriesPicture => ({
  kind: 'series',
  title: 'France: nationals held in north-east Syria',
  subtitle: 'each number as its source wrote it; the bar is what its wording allows',
  language: 'en',
  points: [
    { day: '2025-03-01', dayText: '1 Mar 2025', value: 380, low: 380, high: 380, text: '380', outlet: 'Levant Dispatch' },
    { day: '2025-11-20', dayText: '20 Nov 2025', value: 250, low: 212, high: 288, text: 'some 250', outlet: 'Carrefour Europe' },
    { day: '2026-03-04', dayText: '4 Mar 2026', value: 162, low: 162, high: 162, text: '162', outlet: 'Meridian Wire' },
    {
      day: '2026-03-06',
      dayText: '6 Mar 2026',
      value: 197,
      low: 197,
      high: null,
      text: 'At least 197',
      outlet: 'The Harbour Courier of the North Sea Ports',
    },
    { day: '2026-03-07', dayText: '7 Mar 2026', value: 300, low: null, high: 300, text: 'no more than 300', outlet: 'Nordlys Post' },
  ],
  ...fields,
});
