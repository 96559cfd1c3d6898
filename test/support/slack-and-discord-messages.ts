import fc from 'fast-check';
import type { Block, Choice, Control, FactRef, Inline, Line, Message } from '../../src/domain/message.js';

/** Pieces that feeds have sent or somebody will send one day: each is meant to call people, to link, to run, or to break a layout. */
export const HOSTILE = [
  '<!channel>',
  '<!here|here>',
  '<@U012AB3CD>',
  '<#C012AB3CD>',
  '<https://phish.example|Click>',
  '&lt;!channel&gt;',
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<t:1700000000:R>',
  '[x](javascript:alert(1))',
  '[free money](https://phish.example)',
  'https://phish.example/login',
  ':fire: ||spoiler|| `code` ```block```',
  '*bold* _italic_ ~struck~ **strong** __under__',
  '\u202eevitcerid\u202c',
  '\u2066isolated\u2069',
  'مسؤول في الإدارة الذاتية',
  'שלום עולם',
  '👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇫🇷',
  'zero\u200bwidth\u00adsoft',
  '\u0000\u0007\u001b[31mred',
  '\ud83d',
  '> quoted\n# heading\n- list\n1. one',
  '\\',
  '](',
  '\u200d',
  'w'.repeat(5_000),
  '*'.repeat(800),
  '&'.repeat(1_200),
  '<'.repeat(700),
] as const;

const url = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'not a url',
    '',
    'https://user:secret@news.example/a',
    'https://news.example/a|b>c)d(e?q=<x>&r=1',
    'https://news.example/*_~`',
    `https://news.example/${'long/'.repeat(300)}`,
    `https://news.example/${'x'.repeat(3_000)}`,
  ),
);

const text = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 700 }) },
);

const inline: fc.Arbitrary<Inline> = fc.record(
  { text, style: fc.constantFrom('bold', 'italic', 'dim', 'quoted', 'number'), url },
  { requiredKeys: ['text'] },
);
const spans = fc.array(inline, { maxLength: 7 });

const ref: fc.Arbitrary<FactRef> = fc.record({
  id: fc.string(),
  kind: fc.constantFrom('statement', 'figure', 'stance', 'article'),
  articleId: fc.string(),
  url,
  outlet: text,
  published: fc.constant('2026-03-01T00:00:00.000Z'),
  start: fc.nat(),
  end: fc.nat(),
  evidence: text,
});

const actor = fc.constantFrom(null, 'FR', 'DE', 'XK', 'UN', 'SDF', 'NGO', '<!channel>');
const child: fc.Arbitrary<Line> = fc.record({ actor, spans, refs: fc.array(ref, { maxLength: 2 }) });
const line: fc.Arbitrary<Line> = fc.record(
  { actor, spans, refs: fc.array(ref, { maxLength: 3 }), children: fc.array(child, { maxLength: 3 }) },
  { requiredKeys: ['actor', 'spans', 'refs'] },
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text, level: fc.constantFrom(1 as const, 2 as const) }),
  fc.record({ kind: fc.constant('text' as const), spans }),
  fc.record({ kind: fc.constant('lines' as const), section: fc.constant('stories'), lines: fc.array(line, { maxLength: 25 }) }),
  fc.record({ kind: fc.constant('footer' as const), spans }),
);

const action = fc.oneof(
  fc.string({ maxLength: 110 }),
  fc.constantFrom('share:stance france', 'report:statement:1', '', 'x'.repeat(100), 'x'.repeat(101)),
);
const picked: fc.Arbitrary<Choice> = fc.record({ label: text, action });
const control: fc.Arbitrary<Control> = fc.oneof(
  fc.record(
    { kind: fc.constant('button' as const), label: text, action, style: fc.constantFrom('primary' as const, 'danger' as const) },
    { requiredKeys: ['kind', 'label', 'action'] },
  ),
  fc.record({ kind: fc.constant('choice' as const), placeholder: text, choices: fc.array(picked, { maxLength: 40 }) }),
);

/** Any message that the composer could build from any feeds, and many that it never would. */
export const anyMessage: fc.Arbitrary<Message> = fc.record(
  { summary: text, blocks: fc.array(block, { maxLength: 12 }), controls: fc.array(control, { maxLength: 40 }) },
  { requiredKeys: ['summary', 'blocks'] },
);

/** A message of one line with one text. */
export const oneLineOf = (content: string, address?: string): Message => ({
  summary: content,
  blocks: [
    {
      kind: 'lines',
      section: 'stories',
      lines: [{ actor: 'FR', refs: [], spans: [address === undefined ? { text: content } : { text: content, url: address }] }],
    },
  ],
});

/** A digest of a very busy day. */
export const busyDay = (stories: number): Message => ({
  summary: `${stories} stories`,
  blocks: [
    { kind: 'heading', level: 1, text: 'Foreign fighters' },
    { kind: 'heading', level: 2, text: 'Top stories' },
    {
      kind: 'lines',
      section: 'stories',
      lines: Array.from({ length: stories }, (_, index) => ({
        actor: 'DK',
        refs: [],
        spans: [
          { text: `Story ${index + 1}: a minister in Copenhagen said that the children would be fetched before the winter. ` },
          { text: 'Harbour Post', url: `https://harbour.example/${index + 1}` },
        ],
      })),
    },
    { kind: 'heading', level: 2, text: 'Key numbers' },
    { kind: 'lines', section: 'numbers', lines: [{ actor: null, refs: [], spans: [{ text: 'none' }] }] },
    {
      kind: 'footer',
      spans: [{ text: 'Sunday', style: 'dim' }, { text: ' · ' }, { text: 'Full digest', url: 'https://standpoint.example/d/1' }],
    },
  ],
});
