import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderSlack, renderSlackText } from '../../../src/adapters/chat/slack/render.js';
import type { Message } from '../../../src/domain/message.js';
import { anyMessage, busyDay, HOSTILE, oneLineOf } from '../../support/slack-and-discord-messages.js';
import { slackFaults } from '../../support/slack-limits.js';

const QUIETLY = { unfurl_links: false, unfurl_media: false };
const faultsOf = (message: Message): string[] => [
  ...slackFaults({ ...renderSlack(message), ...QUIETLY }),
  ...slackFaults({ text: renderSlackText(message), ...QUIETLY }),
];
/** All section and context texts, one after the other. */
const shown = (message: Message): string =>
  renderSlack(message)
    .blocks.flatMap((block) => {
      if (block.type === 'actions') return [];
      return block.type === 'context' ? block.elements.map((element) => element.text) : [block.text.text];
    })
    .join('\n');

test('no message breaks a limit or a rule, with blocks or without', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      expect(faultsOf(message)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('foreign text', () => {
  test.each(HOSTILE)('%j does nothing', (text) => {
    expect(faultsOf(oneLineOf(text))).toEqual([]);
    expect(faultsOf(oneLineOf(text, 'https://news.example/a'))).toEqual([]);
  });

  test('a mention is shown as the words it is', () => {
    expect(shown(oneLineOf('<!channel> & <@U1>'))).toBe('🇫🇷 &lt;!channel&gt; &amp; &lt;@U1&gt;');
  });

  test('an entity of the source stays what it was', () => {
    expect(shown(oneLineOf('&lt;!channel&gt;'))).toBe('🇫🇷 &amp;lt;!channel&amp;gt;');
  });

  test('only the web is linked; other addresses leave their words', () => {
    expect(shown(oneLineOf('read', 'javascript:alert(1)'))).toBe('🇫🇷 read');
    expect(shown(oneLineOf('read', 'https://user:secret@news.example/a|b?x=1&y=<2>'))).toBe(
      '🇫🇷 <https://news.example/a%7Cb?x=1&amp;y=%3C2%3E|read>',
    );
  });

  test('a text cannot be read backwards', () => {
    expect(shown(oneLineOf('a\u202eb\u202cc'))).toBe('🇫🇷 abc');
  });
});

describe('length', () => {
  test('a title of 4,000 characters ends at a word, and its source is still linked', () => {
    const message: Message = {
      summary: 's',
      blocks: [
        {
          kind: 'lines',
          section: 'stories',
          lines: [{ actor: null, refs: [], spans: [{ text: 'word '.repeat(800) }, { text: 'Outlet', url: 'https://news.example/a' }] }],
        },
      ],
    };
    expect(faultsOf(message)).toEqual([]);
    expect(shown(message)).toMatch(/ word…<https:\/\/news\.example\/a\|Outlet>$/);
  });

  test('of 500 stories as many whole ones are shown as fit, and how many are not', () => {
    const message = busyDay(500);
    expect(faultsOf(message)).toEqual([]);
    const text = shown(message);
    const stories = text.match(/Story \d+:/g)?.length ?? 0;
    expect(stories).toBeGreaterThan(50);
    expect(text.match(/\|Harbour Post>/g)).toHaveLength(stories);
    expect(text).toContain(`… and ${501 - stories} more that do not fit here.`);
    expect(text).toContain('<https://standpoint.example/d/1|Full digest>');
    expect(text).not.toContain('Key numbers');
  });
});

describe('form', () => {
  test('heading, section, lines with flags, a line under a line, footer', () => {
    const message: Message = {
      summary: 'Foreign fighters, 3 March: 1 change',
      blocks: [
        { kind: 'heading', level: 1, text: 'Foreign fighters' },
        { kind: 'text', spans: [{ text: '3 March · 12 articles' }] },
        { kind: 'heading', level: 2, text: 'What changed' },
        {
          kind: 'lines',
          section: 'changes',
          lines: [
            {
              actor: 'DK',
              refs: [],
              spans: [{ text: 'Denmark', style: 'bold' }, { text: ': refuse → ' }, { text: 'repatriate', style: 'bold' }],
              children: [{ actor: 'DK', refs: [], spans: [{ text: 'Now: ' }, { text: 'Nordlys', url: 'https://nordlys.example/1' }] }],
            },
            { actor: 'SDF', refs: [], spans: [{ text: 'about ' }, { text: '400', style: 'number' }, { text: 'x' }] },
          ],
        },
        { kind: 'footer', spans: [{ text: 'until 07:00', style: 'dim' }] },
      ],
    };
    expect(renderSlack(message)).toEqual({
      text: 'Foreign fighters, 3 March: 1 change',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'Foreign fighters', emoji: false } },
        { type: 'section', text: { type: 'mrkdwn', verbatim: true, text: '3 March · 12 articles' } },
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            verbatim: true,
            text: '*What changed*\n🇩🇰 *Denmark*: refuse → *repatriate*\n\u2003◦ Now: <https://nordlys.example/1|Nordlys>\n*SDF* about *400*\u200bx',
          },
        },
        { type: 'context', elements: [{ type: 'mrkdwn', verbatim: true, text: 'until 07:00' }] },
      ],
    });
  });

  test('a line that shows a fact and links to nothing gets a link to its source', () => {
    const ref = {
      id: 'f1',
      kind: 'figure' as const,
      articleId: 'a1',
      url: 'https://news.example/1',
      outlet: 'Harbour Post',
      published: '2026-03-01T00:00:00.000Z',
      start: 0,
      end: 3,
      evidence: '400',
    };
    const message: Message = {
      summary: 's',
      blocks: [{ kind: 'lines', section: 'numbers', lines: [{ actor: null, refs: [ref], spans: [{ text: '400 children' }] }] }],
    };
    expect(shown(message)).toBe('• 400 children · <https://news.example/1|Harbour Post>');
  });

  test('a picture is said in words', () => {
    const picture = { kind: 'series', title: 'Returned', subtitle: '', language: 'en', points: [] } as const;
    const message: Message = { summary: 's', blocks: [{ kind: 'picture', alt: 'Returned: 12 on 3 March.', picture }] };
    expect(shown(message)).toBe('Returned: 12 on 3 March.');
    expect(renderSlackText(message)).toBe('Returned: 12 on 3 March.');
  });

  test('an empty message still says something', () => {
    expect(renderSlack({ summary: '', blocks: [] }).blocks).toHaveLength(1);
  });
});
