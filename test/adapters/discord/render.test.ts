import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderControls } from '../../../src/adapters/chat/discord/controls.js';
import { discordSummary, renderDiscord, renderDiscordText } from '../../../src/adapters/chat/discord/render.js';
import type { Message } from '../../../src/domain/message.js';
import { discordFaults } from '../../support/discord-limits.js';
import { schemaFaults } from '../../support/discord-stand-in-document.js';
import { anyMessage, busyDay, HOSTILE, oneLineOf } from '../../support/slack-and-discord-messages.js';

const NOBODY = { allowed_mentions: { parse: [] } };
const posted = (message: Message) => ({
  content: discordSummary(message),
  embeds: renderDiscord(message),
  components: renderControls(message.controls ?? []),
  ...NOBODY,
});
const faultsOf = (message: Message): string[] => [
  ...discordFaults(posted(message)),
  ...schemaFaults({ method: 'POST', path: '/channels/800/messages', body: posted(message) }),
  ...discordFaults({ embeds: renderDiscord(message), ...NOBODY }),
  ...discordFaults({ content: renderDiscordText(message), ...NOBODY }),
];
const shown = (message: Message): string =>
  renderDiscord(message)
    .map((embed) => embed.description ?? '')
    .join('\n');

test('no message breaks a limit or a rule, with embeds or without', () => {
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

  test('emphasis, links, mentions and emoji are shown as the characters they are', () => {
    expect(shown(oneLineOf('**b** [x](javascript:y) <@1> :fire: https://phish.example'))).toBe(
      '🇫🇷 \\*\\*b\\*\\* \\[x\\](javascript\\:y) \\<@1\\> \\:fire: https\\://phish.example',
    );
  });

  test('everybody is called by nobody', () => {
    expect(shown(oneLineOf('@everyone and @HERE'))).toBe('🇫🇷 @\u200beveryone and @\u200bHERE');
  });

  test('only the web is linked; brackets in an address cannot end the link', () => {
    expect(shown(oneLineOf('read', 'data:text/html,x'))).toBe('🇫🇷 read');
    expect(shown(oneLineOf('read]', 'https://news.example/a_(b)?q=[1]'))).toBe('🇫🇷 [read\\]](https://news.example/a_%28b%29?q=[1])');
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
    expect(shown(message)).toMatch(/ word…\[Outlet\]\(https:\/\/news\.example\/a\)$/);
  });

  test('of 500 stories as many whole ones are shown as fit, over several embeds, and how many are not', () => {
    const message = busyDay(500);
    expect(faultsOf(message)).toEqual([]);
    expect(renderDiscord(message).length).toBeGreaterThan(1);
    const text = shown(message);
    const stories = text.match(/Story \d+/g)?.length ?? 0;
    expect(stories).toBeGreaterThan(30);
    expect(text.match(/\[Harbour Post\]\(/g)).toHaveLength(stories);
    expect(text).toContain(`… and ${501 - stories} more that do not fit here.`);
    expect(text).toContain('[Full digest](https://standpoint.example/d/1)');
    expect(text).not.toContain('Key numbers');
  });
});

test('title, section, lines with flags, a line under a line, footer', () => {
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
        ],
      },
      {
        kind: 'footer',
        spans: [{ text: 'until 07:00', style: 'dim' }, { text: ' · ' }, { text: 'Full digest', url: 'https://standpoint.example/d/1' }],
      },
    ],
  };
  expect(renderDiscord(message)).toEqual([
    {
      title: 'Foreign fighters',
      description:
        '3 March · 12 articles\n\n**What changed**\n🇩🇰 **Denmark**: refuse → **repatriate**\n\u2003◦ Now: [Nordlys](https://nordlys.example/1)\n[Full digest](https://standpoint.example/d/1)',
      footer: { text: 'until 07:00' },
    },
  ]);
});
