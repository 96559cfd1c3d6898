import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../src/domain/message.js';
import { renderHtmlPage } from '../../src/wiring.js';
import { launchChromium } from '../support/chromium.js';
import { SAMPLE_FORTNIGHT, sampleHouse } from '../support/house.js';

let browser: Browser;
let directory: string;
let digest: Message;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'standpoint-browser-'));
  const rig = await sampleHouse(`sqlite:${join(directory, 'browser.sqlite')}`);
  await rig.house.ingest();
  digest = (await rig.house.digest('', SAMPLE_FORTNIGHT)).message;
  await rig.close();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await rm(directory, { recursive: true, force: true });
});

async function open(message: Message, size: { width: number; height: number }, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const file = join(directory, `page-${Math.random().toString(36).slice(2)}.html`);
  await writeFile(file, renderHtmlPage(message, { title: message.summary }));
  const page = await browser.newPage({ viewport: size, colorScheme });
  await page.goto(pathToFileURL(file).href);
  return page;
}

describe('the digest as a page', () => {
  test('shows the sections, and each line opens to its evidence and links to its source', async () => {
    const page = await open(digest, { width: 1100, height: 900 });
    expect(await page.title()).toBe(digest.summary);
    expect(await page.locator('h1').textContent()).toContain('Islamic State');
    const details = page.locator('details').first();
    await details.locator('summary').click();
    expect(await details.evaluate((element) => element.hasAttribute('open'))).toBe(true);
    expect((await details.textContent())?.length).toBeGreaterThan(60);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(5);
    for (const href of links) expect(href).toMatch(/^(https?:|#)/);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('fits a phone in the %s theme: nothing sticks out to the side', async (theme) => {
    const page = await open(digest, { width: 360, height: 780 }, theme);
    const [content, view] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    expect(content).toBeLessThanOrEqual(view);
    const [ink, paper] = await page.evaluate<[string, string]>(
      '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]',
    );
    expect(ink).not.toBe(paper);
    await page.close();
  });

  test('foreign text stays text: no script runs, nothing is fetched', async () => {
    const hostile = '<script>document.title="owned"</script><img src=x onerror="document.title=\'owned\'">';
    const message: Message = {
      summary: hostile,
      blocks: [
        { kind: 'heading', level: 1, text: hostile },
        {
          kind: 'lines',
          section: 'statements',
          lines: [
            {
              actor: 'FR',
              spans: [
                { text: hostile, style: 'quoted' },
                { text: 'go', url: 'javascript:document.title="owned"' },
              ],
              refs: [
                {
                  id: 'x',
                  kind: 'statement',
                  articleId: 'a',
                  url: 'javascript:alert(1)',
                  outlet: hostile,
                  published: '2026-03-02T00:00:00.000Z',
                  start: 0,
                  end: 1,
                  evidence: hostile,
                },
              ],
            },
          ],
        },
      ],
    };
    const page = await open(message, { width: 800, height: 600 });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(200);
    expect(await page.title()).toBe(hostile);
    expect(await page.locator('script, img').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(asked).toEqual([]);
    await page.close();
  });
});
