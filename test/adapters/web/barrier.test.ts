import { describe, expect, test } from 'vitest';
import { PARAGRAPHS, page, prose, read } from './pages.js';

const teaser = `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>`;
const long = prose.repeat(3);
const NOT_FREE = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';

describe('a paywall', () => {
  test.each([
    ['Subscribe to continue reading this story.'],
    ['This article is for subscribers only.'],
    ['Already a subscriber? Log in.'],
    ['You’ve reached your limit of free articles this month.'],
    ['To keep reading, register for a free trial.'],
    ['Become a member to read the full story.'],
  ])('%s', async (wall) => {
    const found = await read(page(`<article>${teaser}<div class="paywall subscribe-box"><p>${wall}</p></div></article>`));
    expect(found.barrier).toBe('paywall');
    expect(found.text).toContain('The ferry to Saint Orlo');
  });

  test('by what the page says of itself', async () => {
    expect((await read(page(`<article>${teaser}</article>`, NOT_FREE))).barrier).toBe('paywall');
    expect((await read(page(`<article>${teaser}</article>`, '<meta property="article:content_tier" content="locked">'))).barrier).toBe(
      'paywall',
    );
  });

  test('a whole article is one, whatever is sold beside it', async () => {
    const body = `<article>${long}</article><aside><p>Subscribe to continue reading.</p></aside>`;
    expect((await read(page(body, NOT_FREE))).barrier).toBeNull();
  });

  test('words in a script are not on the page', async () => {
    const script = '<script>var wall = "Subscribe to continue reading";</script>';
    expect((await read(page(`<article>${prose}</article>${script}`))).barrier).toBeNull();
  });
});

describe('a consent page', () => {
  const question =
    '<div class="box"><h1>Before you continue</h1><p>We value your privacy. We and our 812 partners store and/or access information on a device.</p><button>Accept all cookies</button></div>';

  test('on the host that asks', async () => {
    expect((await read(page(question), 'https://consent.gazette.example/?to=x')).barrier).toBe('consent');
  });

  test('instead of the article', async () => {
    expect((await read(page(question))).barrier).toBe('consent');
  });

  test('a banner above a short article is none', async () => {
    const banner = '<div class="cookie-banner"><p>We value your privacy. Manage cookies or accept all cookies.</p></div>';
    expect((await read(page(`${banner}<article>${prose}</article>`))).barrier).toBeNull();
  });
});

test('a short free article has no barrier', async () => {
  expect((await read(page(`<article>${teaser}</article>`))).barrier).toBeNull();
});
