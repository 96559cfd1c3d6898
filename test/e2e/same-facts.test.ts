import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderConsole } from '../../src/adapters/chat/console/render.js';
import { discordParts } from '../../src/adapters/chat/discord/parts.js';
import { renderDiscord } from '../../src/adapters/chat/discord/render.js';
import { renderSlack } from '../../src/adapters/chat/slack/render.js';
import type { Inline, Line } from '../../src/domain/message.js';
import { sampleSite, type TestSite } from '../support/site.js';

let site: TestSite;
beforeAll(async () => {
  site = await sampleSite();
});
afterAll(() => site.close());

/** As a reader sees it: without the marks that keep foreign text from being markup, without line breaks. */
const seen = (text: string): string =>
  text
    .replace(/\\(?=[^\w\s])/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ');

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];

test('the digest of the fortnight says the same on the console, Slack, Discord and the page', async () => {
  const { message, id } = site.fortnight;
  const html = await (await fetch(`${site.url}/digest/${id}`)).text();
  const places = {
    console: renderConsole(message, { color: false, width: 100, links: true }),
    Slack: strings(renderSlack(message)).join('\n'),
    Discord: strings(discordParts(message).map(renderDiscord)).join('\n'),
    page: parseHTML(html).document.querySelector('.digest')?.textContent ?? '',
  };
  const lines = message.blocks.flatMap((block) =>
    block.kind === 'lines' ? block.lines.flatMap((line) => [line, ...(line.children ?? [])]) : [],
  );
  const facts = lines.flatMap((line: Line) => line.spans.filter(({ style }: Inline) => style === 'quoted' || style === 'number'));
  expect(facts.length).toBeGreaterThan(15);
  for (const [place, text] of Object.entries(places)) {
    const missing = facts.filter((fact) => !seen(text).includes(seen(fact.text)));
    expect(
      missing.map((fact) => fact.text),
      place,
    ).toEqual([]);
  }

  // The picture is told in words where it is not drawn, and goes with its words where it is.
  const alt = message.blocks.flatMap((block) => (block.kind === 'picture' ? [block.alt] : []));
  expect(alt).toHaveLength(1);
  for (const words of alt) {
    expect(seen(places.console)).toContain(seen(words));
    expect(seen(places.Slack)).toContain(seen(words));
    expect(parseHTML(html).document.querySelector('.digest img')?.getAttribute('alt')).toBe(words);
  }

  // And every source is linked in each.
  const links = { ...places, page: html };
  for (const [place, text] of Object.entries(links)) {
    const missing = lines.flatMap((line) => line.spans).filter(({ url }) => url !== undefined && !text.includes(url));
    expect(
      missing.map(({ url }) => url),
      place,
    ).toEqual([]);
  }
});
