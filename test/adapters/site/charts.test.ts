import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleSite, type TestSite } from '../../support/site.js';

let site: TestSite;
beforeAll(async () => {
  site = await sampleSite();
}, 240_000);
afterAll(() => site.close());

const page = async (path: string): Promise<string> => (await fetch(`${site.url}${path}`)).text();
/** Addresses of the charts on a page, by theme. */
async function chartsOn(path: string): Promise<{ dark: string; light: string; alt: string }> {
  const html = await page(path);
  const found =
    /<picture class="chart"><source srcset="([^"]+)" media="\(prefers-color-scheme: dark\)"><img src="([^"]+)" width="400" alt="([^"]+)">/.exec(
      html,
    );
  if (!found) throw new Error(`No chart on ${path}.`);
  const [, dark = '', light = '', alt = ''] = found.map((part) => part.replaceAll('&amp;', '&'));
  return { dark, light, alt };
}

test.each([
  ['the stance board', () => `/topic/${site.topic}/board`, 'as a picture'],
  ['figures', () => `/topic/${site.topic}/figures`, ':'],
  ['a digest', () => `/digest/${site.fortnight.id}`, 'Where countries stand'],
])('%s has a chart in both themes, as an image of its own', async (_name, path, alt) => {
  const charts = await chartsOn(path());
  expect(charts.alt).toContain(alt);
  const light = await fetch(`${site.url}${charts.light}`);
  expect(light.status).toBe(200);
  expect(light.headers.get('content-type')).toContain('image/svg+xml');
  expect(light.headers.get('cache-control')).toContain('max-age=300');
  expect(light.headers.get('content-security-policy')).toContain("img-src 'self'");
  const etag = light.headers.get('etag') ?? '';
  expect((await fetch(`${site.url}${charts.light}`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  const [bright, dark] = [await light.text(), await page(charts.dark)];
  expect(bright).toMatch(/^<svg [\s\S]*<\/svg>$/);
  expect(dark).not.toBe(bright);
});

test('the chart of the figures is of what the table is narrowed to', async () => {
  const { light } = await chartsOn(`/topic/${site.topic}/figures?country=Sweden`);
  expect(light).toContain('country=Sweden');
  const svg = await page(light);
  expect(svg).toContain('Sweden');
  expect(svg).toContain('>38<');
  expect(svg).toContain('>29<');
});

test('where there is nothing to draw, or no such theme, that is said', async () => {
  expect((await fetch(`${site.url}/topic/${site.topic}/figures.svg?since=2001-01-01&until=2001-01-02`)).status).toBe(404);
  expect((await fetch(`${site.url}/topic/${site.topic}/board.svg?theme=pink`)).status).toBe(400);
  expect(await page(`/topic/${site.topic}/figures?since=2001-01-01&until=2001-01-02`)).not.toContain('<picture');
});
