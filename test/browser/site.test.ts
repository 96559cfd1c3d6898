import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.js';
import { sampleSite, type TestSite } from '../support/site.js';

let browser: Browser;
let site: TestSite;
beforeAll(async () => {
  site = await sampleSite({ requestsPerMinute: 5_000 });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const PHONE = { viewport: { width: 360, height: 780 } };
const DESK = { viewport: { width: 1280, height: 900 } };
const inTopic = (path: string): string => `/topic/${site.topic}/${path}`;

async function open(path: string, options: BrowserContextOptions = DESK): Promise<Page> {
  const page = await browser.newPage({ baseURL: site.url, ...options });
  await page.goto(path);
  return page;
}

/** Each kind of page once. */
async function kinds(): Promise<string[]> {
  const [stance] = await site.deps.stores.archive.standing(site.topic, '2026-03-10');
  const lists = ['board', 'changes', 'statements?q=children', 'figures', 'digests', 'country/FR', 'statements?q=zebra', 'nowhere'];
  const story = site.fortnight.message.blocks.flatMap((block) =>
    block.kind === 'lines' ? block.lines.flatMap((line) => line.story ?? []) : [],
  )[0];
  return [
    '/',
    ...lists.map(inTopic),
    `/digest/${site.fortnight.id}`,
    `/story/${story}`,
    `/fact/${stance?.id}`,
    `/article/${stance?.articleId}`,
    '/sources',
  ];
}

/** The way of a reader through the page. The same with scripts switched off: there are none. */
async function readersWay(options: BrowserContextOptions): Promise<void> {
  const page = await open('/', { acceptDownloads: true, ...options });

  await page.getByLabel('Country, person or words').fill('France');
  await page.getByRole('button', { name: 'Search' }).click();
  expect(await page.locator('h1').textContent()).toBe('France');

  const line = page.locator('.timeline .lines > li').first();
  await line.locator('summary').click();
  const sentence = await line.locator('blockquote').textContent();
  expect(await line.locator('blockquote').isVisible()).toBe(true);
  await line.getByRole('link', { name: 'In context' }).click();
  expect(page.url()).toContain('/fact/');
  expect(await page.locator('.context mark').textContent()).toBe(sentence);

  await page.getByLabel('Country, person or words').fill('children');
  await page.getByRole('button', { name: 'Search' }).click();
  expect(await page.locator('.lines.statements > li').count()).toBeGreaterThan(3);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV of this list' }).click()]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toBe(`${site.topic}-statements.csv`);
  expect(csv.split('\r\n')[0]).toContain('country,speaker,role');
  expect(csv.split('\r\n').length).toBeGreaterThan(4);
  await page.context().close();
}

describe('the page in a browser', () => {
  test('find France, open its timeline, open the evidence, search a phrase, take the CSV', () => readersWay(DESK));
  test('works the same with JavaScript off, on a phone', () => readersWay({ ...PHONE, javaScriptEnabled: false }));

  test.each([
    ['light', DESK],
    ['dark', PHONE],
  ] as const)('axe finds no serious fault in the %s theme', async (colorScheme, size) => {
    const page = await open('/', { ...size, colorScheme, bypassCSP: true });
    for (const path of await kinds()) {
      await page.goto(path);
      // Folded evidence is part of the page too.
      await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })");
      await page.evaluate(axe.source);
      const found = (await page.evaluate('axe.run()')) as axe.AxeResults;
      const faults = found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      const shown = faults.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html)
            .join(' | ')}`,
      );
      expect(shown, path).toEqual([]);
    }
    await page.close();
  });

  test('fits a phone: no page sticks out to the side', async () => {
    const page = await open('/', PHONE);
    for (const path of await kinds()) {
      await page.goto(path);
      const [content, view] = await page.evaluate<[number, number]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      );
      expect(content, path).toBeLessThanOrEqual(view);
    }
    await page.close();
  });

  test('asks nobody but the site, and breaks no rule of its own policy', async () => {
    const page = await browser.newPage({ baseURL: site.url, ...DESK });
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => request.url().startsWith(site.url) || elsewhere.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('404') && complaints.push(message.text()));
    for (const path of await kinds()) await page.goto(path);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
