import { describe, expect, test } from 'vitest';
import type { PageText } from '../../../src/domain/ports/web.js';
import { ADDRESS, page, prose, read } from './pages.js';

const withHead = (head: string, body = '', attributes?: string): Promise<PageText> =>
  read(page(`${body}<article>${prose}</article>`, head, attributes));
const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

const NEWS = {
  '@type': 'NewsArticle',
  headline: 'Ferry sails &amp; sails',
  author: [{ '@type': 'Person', name: 'Ada Quill' }, 'Ben Oar', { name: 'https://gazette.example/authors/7' }],
  datePublished: '2026-03-03T08:15:00+01:00',
  publisher: { '@type': 'Organization', name: 'Harbour Gazette' },
};

describe('JSON-LD', () => {
  test.each([
    ['alone', NEWS],
    ['in a list', [{ '@type': 'BreadcrumbList' }, NEWS]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, NEWS] }],
    ['as what a page is about', { '@type': 'WebPage', mainEntity: NEWS }],
    ['of several types', { ...NEWS, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['with a line break in a string', JSON.stringify(NEWS).replace('sails &amp; sails', 'sails &amp;\n sails')],
  ])('%s', async (_name, value) => {
    expect(await withHead(jsonLd(value))).toMatchObject({
      title: 'Ferry sails & sails',
      byline: 'Ada Quill, Ben Oar',
      date: '2026-03-03T07:15:00.000Z',
      siteName: 'Harbour Gazette',
    });
  });

  test.each([
    ['broken', '{"@type": "NewsArticle", '],
    ['of something else', { '@type': 'Recipe', headline: 'Soup' }],
    ['empty', 'null'],
  ])('%s is passed over', async (_name, value) => {
    expect((await withHead(`${jsonLd(value)}<meta property="og:title" content="From meta">`)).title).toBe('From meta');
  });
});

describe('title', () => {
  test.each([
    [
      '<meta property="og:title" content="Ferry sails again - Gazette"><meta property="og:site_name" content="Gazette">',
      'Ferry sails again',
    ],
    [
      '<meta property="og:title" content="A letter to the Gazette"><meta property="og:site_name" content="Gazette">',
      'A letter to the Gazette',
    ],
    ['<title>Only this</title>', 'Only this'],
  ])('%s', async (head, title) => expect((await withHead(head)).title).toBe(title));

  test('the heading of the page, which is then not repeated in the text', async () => {
    const found = await withHead('<title>x | y | z</title>', '<h1>Ferry <i>sails</i> again</h1>');
    expect(found.title).toBe('Ferry sails again');
    expect(found.text).not.toContain('sails again');
  });

  test('none', async () => expect((await withHead('')).title).toBeNull());
});

describe('byline', () => {
  test.each([
    ['<meta name="author" content="By Ada Quill">', '', 'Ada Quill'],
    ['<meta property="article:author" content="https://social.example/gazette">', '', null],
    ['<meta name="author" content="desk@gazette.example">', '<a rel="author" href="/a">Ben Oar</a>', 'Ben Oar'],
    ['', '<div class="story-byline">Written by: Cy Lens</div>', 'Cy Lens'],
    ['', '', null],
  ])('%s %s', async (head, body, byline) => expect((await withHead(head, body)).byline).toBe(byline));
});

describe('date', () => {
  test.each([
    ['<meta property="article:published_time" content="2026-03-03T07:15:00Z">', '', '2026-03-03T07:15:00.000Z'],
    ['<meta name="pubdate" content="Tue, 03 Mar 2026 07:15:00 GMT">', '', '2026-03-03T07:15:00.000Z'],
    ['<meta itemprop="datePublished" content="2026-03-03">', '', '2026-03-03T00:00:00.000Z'],
    ['<meta name="date" content="soon">', '<time datetime="2026-03-03T07:15+02:00">today</time>', '2026-03-03T05:15:00.000Z'],
    ['', '<span itemprop="datePublished" content="2026-03-03T07:15:00Z"></span>', '2026-03-03T07:15:00.000Z'],
    ['<meta property="article:modified_time" content="2026-03-09T07:15:00Z">', '', null],
  ])('%s %s', async (head, body, date) => expect((await withHead(head, body)).date).toBe(date));
});

describe('language', () => {
  test.each([
    ['lang="en-GB"', '', 'en'],
    ['lang="DE"', '<meta property="og:locale" content="en_US">', 'de'],
    ['', '<meta property="og:locale" content="fr_FR">', 'fr'],
    ['', '<meta http-equiv="Content-Language" content="ckb">', 'ckb'],
    ['lang=""', '', null],
    ['lang="english"', '', null],
  ])('%s %s', async (attributes, head, language) => expect((await withHead(head, '', attributes)).language).toBe(language));
});

describe('canonical address', () => {
  test.each([
    ['<link rel="canonical" href="https://www.gazette.example/news/ferry?utm_source=x#top">', 'https://www.gazette.example/news/ferry'],
    ['<link rel="canonical" href="/news/2026/ferry">', 'https://gazette.example/news/2026/ferry'],
    ['<meta property="og:url" content="https://gazette.example/n/1">', 'https://gazette.example/n/1'],
    [
      '<link rel="canonical" href="https://gazette.example/"><meta property="og:url" content="https://gazette.example/n/1">',
      'https://gazette.example/n/1',
    ],
    ['<link rel="canonical" href="https://gazette.example/">', null],
    ['<link rel="canonical" href="javascript:void(0)">', null],
    ['', null],
  ])('%s', async (head, address) => expect((await withHead(head)).canonicalUrl).toBe(address));

  test('the page need not have an address of its own', async () => {
    const found = await read(page(`<article>${prose}</article>`, '<link rel="canonical" href="/a">'), '');
    expect(found.canonicalUrl).toBeNull();
    expect(ADDRESS).toContain('gazette');
  });
});
