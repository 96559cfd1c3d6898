import { parseHTML } from 'linkedom';
import { Agent, fetch, type RequestInit, Response } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/domain/digest.js';
import type { StoredStory } from '../../../src/domain/ports/story-store.js';
import { sampleSite, type TestSite } from '../../support/site.js';

let site: TestSite;
let inTopic: (path: string) => string;
beforeAll(async () => {
  site = await sampleSite({ address: 'https://standpoint.example', requestsPerMinute: 5_000 });
  inTopic = (path) => `/topic/${site.topic}/${path}`;
});
afterAll(async () => {
  await dispatcher.close();
  await site.close();
});

/** A connection a request: one that waits while this thread is busy with a page may be closed by the server just as it is used again. */
const dispatcher = new Agent({ pipelining: 0 });
/** Read to its end whether the test looks at it or not: a connection that closes before is an error of its own. */
async function get(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(`${site.url}${path}`, { redirect: 'manual', dispatcher, ...init });
  const body = await response.arrayBuffer();
  return new Response(body.byteLength === 0 ? null : body, response);
}
async function page(path: string, status = 200) {
  const response = await get(path);
  const text = await response.text();
  expect(response.status, `${path}\n${text.slice(0, 400)}`).toBe(status);
  const { document } = parseHTML(text);
  return { response, document, main: document.querySelector('main')?.textContent?.replace(/\s+/g, ' ') ?? '' };
}

/** Every address inside the site that can be reached by links, to a depth that leaves no kind of page out. */
async function crawl(): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const waiting = ['/'];
  const kinds = new Map<string, number>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = path.replace(/\?.*/, '?').replace(/\/(fact|article|digest|country)\/[^/]+/, '/$1/x');
    if (seen.has(path) || (kinds.get(kind) ?? 0) >= 6) continue;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const response = await get(path);
    const text = await response.text();
    expect(response.status, path).toBe(200);
    seen.set(path, text);
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    for (const link of parseHTML(text).document.querySelectorAll('a[href^="/"], link[href^="/"]'))
      waiting.push(link.getAttribute('href') ?? '/');
  }
  return seen;
}

describe('every page', () => {
  it('answers, has one main heading, names its language, and links nowhere but to the web and itself', async () => {
    const pages = [...(await crawl())].filter(([, text]) => text.startsWith('<!doctype html>'));
    expect(pages.length).toBeGreaterThan(30);
    for (const [path, text] of pages) {
      const { document } = parseHTML(text);
      expect(document.querySelectorAll('h1').length, path).toBe(1);
      expect(document.documentElement.getAttribute('lang')).toBe('en');
      expect(document.querySelectorAll('script, iframe, object, embed, [style]'), path).toHaveLength(0);
      for (const link of document.querySelectorAll('[href]')) expect(link.getAttribute('href'), path).toMatch(/^(https?:\/\/|\/|#)/);
      for (const image of document.querySelectorAll('[src]')) expect(image.getAttribute('src')).toMatch(/^\//);
    }
  });

  it('forbids scripts, frames and everything from elsewhere', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src|unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).not.toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('is sent once: asked again with its ETag it is not modified', async () => {
    const first = await get(inTopic('board'));
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toContain('max-age');
    const again = await get(inTopic('board'), { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('is read only, and answers HEAD without a body', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const refused = await get('/', { method });
      expect(refused.status).toBe(405);
      expect(refused.headers.get('allow')).toBe('GET, HEAD');
    }
    const head = await get('/', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });
});

describe('what cannot be shown is said in a sentence', () => {
  it.each([
    ['/nowhere', 404, 'no page at this address'],
    ['/fact/nothing', 404, 'no such fact'],
    ['/digest/nothing', 404, 'no such digest'],
    ['/article/nothing', 404, 'no such article'],
    ['/topic/nothing/board', 404, 'topic is not followed'],
  ])('%s', async (path, status, words) => {
    const { document, main } = await page(path, status);
    expect(main).toContain(words);
    expect(document.querySelector('nav a')).not.toBeNull();
  });

  it.each([
    [`statements?q=${'x'.repeat(201)}`, 'longer than 200'],
    ['statements?since=yesterday', 'no date'],
    ['statements?country=Atlantis', 'No country or body'],
    ['statements?after=forged', 'no such part'],
    ['country/fr?after=forged', 'no such part'],
    ['figures?event=vanished', 'none of the events'],
    ['sources-are-elsewhere?x=1', 'no page'],
  ])('%s', async (path, words) => {
    const { main } = await page(inTopic(path), path.startsWith('sources') ? 404 : 400);
    expect(main).toContain(words);
  });

  it('an address without end is refused', async () => expect((await get(`/?q=${'x'.repeat(3_000)}`)).status).toBe(414));

  it('a fault of ours is an apology, and a line in the log', async () => {
    const lines: string[] = [];
    const log = { debug() {}, info() {}, warn() {}, error: (_: object, message: string) => void lines.push(message) };
    const broken = await sampleBroken(log);
    const response = await fetch(`${broken.url}/topic/${site.topic}/statements`);
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('please try again in a minute');
    expect(lines).toEqual(['A page could not be shown.']);
    await broken.close();
  });
});

async function sampleBroken(log: TestSite['deps']['log']) {
  const { serveSite } = await import('../../../src/adapters/site/serve.js');
  const archive = { ...site.deps.stores.archive, statements: () => Promise.reject(new TypeError('secret detail')) };
  return serveSite({ ...site.deps, log, stores: { ...site.deps.stores, archive } }, { host: '127.0.0.1', port: 0 });
}

describe('a reader who asks too much', () => {
  it('is told when to come back, and nobody else is', async () => {
    const { serveSite } = await import('../../../src/adapters/site/serve.js');
    const strict = await serveSite({ ...site.deps, requestsPerMinute: 10, behindProxy: true }, { host: '127.0.0.1', port: 0 });
    const ask = (from: string) => fetch(`${strict.url}/sources`, { headers: { 'X-Forwarded-For': `1.1.1.1, ${from}` } });
    for (let i = 0; i < 10; i++) expect((await ask('2001:db8::1')).status).toBe(200);
    const refused = await ask('2001:db8::2');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('Please come back');
    expect((await ask('192.0.2.1')).status).toBe(200);
    await strict.close();
  });
});

describe('the board', () => {
  it('is a table whose every cell is named by its country and its label', async () => {
    const { document } = await page(inTopic('board'));
    const table = document.querySelector('table.board');
    expect(table?.querySelector('caption')).not.toBeNull();
    const labels = [...(table?.querySelectorAll('thead th[scope="col"]') ?? [])].length;
    for (const row of table?.querySelectorAll('tbody tr') ?? []) {
      expect(row.querySelectorAll('th[scope="row"]')).toHaveLength(1);
      expect(row.querySelectorAll('td')).toHaveLength(labels - 1);
    }
  });

  it('marks what changed, and what held before', async () => {
    const { document } = await page(inTopic('board'));
    const row = document.querySelector('table.board tbody tr');
    expect(row?.querySelector('th')?.textContent).toContain('Denmark');
    expect(row?.querySelector('.now .tag')?.parentElement?.textContent).toContain('children');
    expect(row?.querySelector('.before')?.textContent).toContain('until 11 Mar 2026');
  });

  it('shows the changes of stance that the digest of the fortnight shows', async () => {
    const { document } = await page(inTopic('changes'));
    const shown = [...document.querySelectorAll('.changes > li > div > .line')].map((line) => line.textContent);
    const told = site.fortnight.message.blocks.flatMap((block) =>
      block.kind === 'lines' && block.section === 'changes' ? block.lines : [],
    );
    const changes = told
      .filter(({ refs }) => refs[0]?.kind === 'stance')
      .map((line) => line.spans.map(({ text }) => text).join(''))
      .filter((text) => text.includes('→'));
    expect(shown).toEqual(expect.arrayContaining(changes));
    expect(changes.length).toBeGreaterThan(0);
  });
});

describe('a country', () => {
  it('shows where it stands as chat does, and every line of its timeline opens to its evidence', async () => {
    const { document, main } = await page(inTopic('country/FR'));
    expect(main).toContain('France');
    for (const line of document.querySelectorAll('.timeline .lines > li')) {
      expect(line.querySelector('details blockquote')).not.toBeNull();
      expect(line.querySelector('details a[href^="/fact/"]')).not.toBeNull();
      expect(line.querySelector('.kind')?.textContent).toMatch(/^(Statement|Figure|Stance|Deed)$/);
    }
    expect(document.querySelectorAll('.timeline .lines > li').length).toBeGreaterThan(5);
  });

  it('is found by its name, its demonym or its code; other words are searched for', async () => {
    for (const typed of ['France', 'french', 'fr']) {
      expect((await get(`${inTopic('search')}?q=${typed}`)).headers.get('location')).toBe(inTopic('country/FR'));
    }
    expect((await get(`${inTopic('search')}?q=summer+heat`)).headers.get('location')).toBe(inTopic('statements?q=summer+heat'));
  });
});

describe('statements', () => {
  it('are narrowed by words, person, country and period, and leafed through without a gap', async () => {
    const all: string[] = [];
    let path: string | null = inTopic('statements');
    while (path) {
      const { document } = await page(path);
      all.push(...[...document.querySelectorAll('.lines.statements details a[href^="/fact/"]')].map((a) => a.getAttribute('href') ?? ''));
      path = document.querySelector('a[rel="next"]')?.getAttribute('href') ?? null;
    }
    const { statements } = await site.rig.house.stores.facts.counts();
    expect(new Set(all).size).toBe(statements);
    expect(all.length).toBe(statements);
    const { main } = await page(inTopic('statements?country=Denmark&q=children&since=2026-03-10&until=2026-03-12'));
    expect(main).not.toContain('No statement fits');
    expect((await page(inTopic('statements?q=zebra'))).main).toContain('No statement fits');
  });
});

describe('a fact under its permanent address', () => {
  it('stands in its context, marked, with a citation', async () => {
    const ids = [...(await site.deps.stores.archive.standing(site.topic, '2026-03-10')).slice(0, 5).map(({ id }) => id)];
    for (const id of ids) {
      const fact = await site.deps.stores.archive.fact(id);
      const { document, main } = await page(`/fact/${id}`);
      expect(document.querySelector('.context mark')?.textContent).toBe(fact?.evidence.text);
      expect(document.querySelector('.cite')?.textContent).toContain(fact?.url);
      expect(main).toContain(`https://standpoint.example/fact/${id}`);
      const [article] = await site.deps.stores.archive.articles([fact?.articleId ?? '']);
      const shown = document.querySelector('.context')?.textContent?.replace(/^… | …$/g, '') ?? '?';
      expect(article?.text).toContain(shown);
    }
  });
});

describe('a story', () => {
  const storiesOf = (digest: Digest): string[] =>
    digest.message.blocks.flatMap((block) => (block.kind === 'lines' ? block.lines.flatMap(({ story }) => story ?? []) : []));

  it('has a page under its own id, which the digest and its articles lead to', async () => {
    const [id] = storiesOf(site.fortnight);
    const { document, main } = await page(`/story/${id}`);
    const story = await site.deps.stores.stories.get(id ?? '');
    expect(document.querySelectorAll('section[aria-labelledby="articles"] .lines > li')).toHaveLength(story?.articles.length ?? -1);
    expect(main).toMatch(/^.*First reported by .* 2026\. .*reported it by themselves/ms);
    for (const from of [`/digest/${site.fortnight.id}`, `/article/${story?.articles[0]?.id}`]) {
      expect((await page(from)).document.querySelector(`a[href="/story/${id}"]`)).not.toBeNull();
    }
  });

  it('counts a wire copy once and says whose copy it is', async () => {
    const known = await Promise.all([...new Set(storiesOf(site.fortnight))].map((id) => site.deps.stores.stories.get(id)));
    const copied = known.find((story) => story?.articles.some(({ copyOf }) => copyOf !== null));
    const { main } = await page(`/story/${copied?.id}`);
    expect(main).toContain('1 more carries a copy');
    expect(main).toContain('copy of ');
    // Whichever of them holds what both say.
    const facts = (await Promise.all((copied?.articles ?? []).map(({ id }) => site.deps.stores.archive.factsOf(id)))).flat();
    expect(facts.length).toBeGreaterThan(10);
    for (const { evidence } of facts) expect(main).toContain(evidence.text.replace(/\s+/g, ' '));
  });

  it('keeps the id of its first morning in the digest of the fortnight', async () => {
    const { items } = await site.deps.stores.archive.digests(site.topic, { limit: 30 });
    const digests = await Promise.all(items.map(({ id }) => site.deps.stores.digests.get(id)));
    const days = new Map<string, number>();
    for (const digest of digests) for (const id of new Set(digest === null ? [] : storiesOf(digest))) days.set(id, (days.get(id) ?? 0) + 1);
    expect([...days.values()].some((count) => count > 1)).toBe(true);
    for (const id of days.keys()) expect((await site.deps.stores.stories.get(id))?.articles.length).toBeGreaterThan(0);
  });

  it('leads on from the id of a story that became part of it', async () => {
    const [id, other] = [...new Set(storiesOf(site.fortnight))];
    const into = await site.deps.stores.stories.get(id!);
    const save = (stories: readonly StoredStory[], merged: readonly [string, string][]) =>
      site.deps.stores.stories.save(site.topic, { articles: [], stories, merged: new Map(merged) });
    await save([into!], [['merged-away', id!]]);
    await page('/story/merged-away', 404);
    await save([{ id: 'merged-away', openedAt: '2026-03-01T00:00:00.000Z', articles: [] }], []);
    await save([into!], [['merged-away', id!]]);
    const response = await fetch(`${site.url}/story/merged-away`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, `/story/${id}`]);
    expect(other).not.toBe(id);
  });

  it('that never was is not found', async () => {
    const { main } = await page('/story/nothing', 404);
    expect(main).toContain('There is no such story.');
  });
});

describe('sources', () => {
  it('say which feed fails and why', async () => {
    const { main } = await page('/sources?state=troubled');
    expect(main).toContain('Caspian Monitor');
    expect(main).not.toContain('Meridian Wire');
  });
});
