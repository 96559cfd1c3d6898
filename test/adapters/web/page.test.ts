import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readPageBytes } from '../../../src/adapters/web/page.js';
import { ADDRESS, PARAGRAPHS, page, prose, read } from './pages.js';

const ARTICLE = PARAGRAPHS.join('\n\n');

describe('the main text', () => {
  test('is the paragraphs, separated by a blank line', async () => {
    expect((await read(page(`<main><article><h1>Ferry sails again</h1>${prose}</article></main>`))).text).toBe(ARTICLE);
  });

  test('white space and line breaks in the mark-up are not in the text', async () => {
    const wrapped = prose.replaceAll(' the ', '\n      the\t');
    expect((await read(page(`<article>${wrapped}</article>`))).text).toBe(ARTICLE);
  });

  test('headings, list items and quotations are paragraphs of their own', async () => {
    const { text } = await read(
      page(`<article>${prose}<h2>What is next</h2><ul><li>Tickets are on sale from <b>Friday</b></li><li>Cars must <a href="/b">book</a> ahead</li></ul>
        <blockquote><p>It is only a ramp, but it is our ramp.</p></blockquote>${prose}</article>`),
    );
    expect(text).toContain(
      '\n\nWhat is next\n\nTickets are on sale from Friday\n\nCars must book ahead\n\nIt is only a ramp, but it is our ramp.\n\n',
    );
  });

  test('inline mark-up does not break words or sentences', async () => {
    const { text } = await read(
      page(`<article><p>The <b>har</b>bour, the <i>quay</i>and the<br>mole were closed<sup>1</sup>.</p>${prose}</article>`),
    );
    expect(text.split('\n\n')[0]).toBe('The harbour, the quayand the mole were closed1.');
  });

  test('two line breaks are a new paragraph, as old pages write it', async () => {
    const { text } = await read(page(`<table><tr><td>${PARAGRAPHS.join('<br><br>\n')}</td></tr></table>`));
    expect(text).toBe(ARTICLE);
  });

  test('a page whose article stands in bare divs', async () => {
    const divs = PARAGRAPHS.map((text) => `<div class="x1"><span>${text}</span></div>`).join('');
    expect((await read(page(`<div id="a"><div>${divs}</div></div>`))).text).toBe(ARTICLE);
  });

  test('a fragment without a head, as feeds carry it', async () => {
    expect((await read(prose)).text).toBe(ARTICLE);
    expect((await read('<article><p>One short notice about the ferry.</p></article>')).text).toBe('One short notice about the ferry.');
    expect((await read(`<article>${PARAGRAPHS[0]}</article>`)).text).toBe(PARAGRAPHS[0]);
  });

  test('entities and scripts of all lands', async () => {
    const { text } = await read(
      page(`<article><p>Caf&eacute; &amp; quay &mdash; &#8220;d&rsquo;accord&#x201d; &lt;b&gt; Ελλάδα 新聞</p>${prose}</article>`),
    );
    expect(text.split('\n\n')[0]).toBe('Café & quay — “d’accord” <b> Ελλάδα 新聞');
  });
});

describe('what stands around an article', () => {
  test.each([
    ['navigation', '<nav><ul><li><a href="/">Home</a></li></ul></nav>'],
    ['a banner', '<div role="banner">Harbour Gazette since 1871</div>'],
    ['share buttons', '<div class="article__shareBar"><p>Share on every network you can think of, please</p></div>'],
    ['a newsletter box', '<section class="newsletter-signup"><p>Our best stories every morning, in a letter for you alone.</p></section>'],
    [
      'related stories',
      '<aside class="c-related"><h3>Related</h3><p>Quay closed for a week while divers look for the anchor of the ferry</p></aside>',
    ],
    ['recommendations', '<div id="taboola-below"><p>Twelve harbours you must see before you are too old to swim in them</p></div>'],
    ['a caption', '<figure><img src="a.jpg"><figcaption>The ramp on Monday. Photograph by Cy Lens</figcaption></figure>'],
    ['a caption in a div', '<div class="wp-caption-text">The ramp on Monday</div>'],
    [
      'comments',
      '<section id="comments"><p>First! And I never believed that this ramp would be repaired in my life, to be honest.</p></section>',
    ],
    ['a cookie banner', '<div class="cookie-banner" role="dialog"><p>We value your privacy. Accept all cookies?</p></div>'],
    ['hidden text', '<div hidden><p>Draft: do not print before Monday, the board has not voted yet on any of this.</p></div>'],
    ['unshown text', '<div style="display: none"><p>Draft: do not print before Monday, the board has not voted yet.</p></div>'],
    ['text for the printer', '<p class="print-only">Printed from the website of the Gazette</p>'],
    [
      'an author box',
      '<div class="author-bio"><p>Ben Oar has written about ports and ferries for the Gazette since he left school.</p></div>',
    ],
    ['a footer', '<footer><p>All contents belong to the Harbour Gazette, a company of the islands.</p></footer>'],
    ['a link to another story', '<p><a href="/x">Quay closed for a week while divers look for an anchor</a></p>'],
    ['"read more"', '<p>Read more: Quay closed for a week</p>'],
    ['a picture credit', '<p>Image: Cy Lens / Coast Wire</p>'],
    ['a copyright line', '<p>© 2026 Harbour Gazette. All rights reserved.</p>'],
    ['a stamp', '<p>Updated: 3 March 2026, 07:15</p>'],
    ['a bar of tools', '<p>12 March 2026, 05:30 UTC | Ines Ostrow | <a href="#">Font size +</a> <a href="#">Print this story</a></p>'],
    ['a plea to follow', '<p>Follow us on Twitter and be the first to know about ferries.</p>'],
    ['an advertisement label', '<p>Advertisement</p>'],
    ['a script', '<script>var x = "The ferry to Saint Orlo";</script>'],
  ])('%s is left out', async (_name, furniture) => {
    const half = Math.ceil(PARAGRAPHS.length / 2);
    const [before, after] = [PARAGRAPHS.slice(0, half), PARAGRAPHS.slice(half)].map((part) =>
      part.map((text) => `<p>${text}</p>`).join(''),
    );
    expect((await read(page(`<article>${before}${furniture}${after}</article>`))).text).toBe(ARTICLE);
  });

  test('an article is not thrown out because of the name of its box', async () => {
    expect((await read(page(`<div class="has-sidebar share-page popular-story">${prose}</div>`))).text).toBe(ARTICLE);
    expect((await read(page(`<aside>${prose}</aside>`))).text).toBe(ARTICLE);
  });

  test.each([
    'Follow the money, the auditor told the board, and you will find the ramp.',
    'Photographs of the ramp were shown to the court on Tuesday.',
    'Read the letter aloud, the judge said, and sit down.',
    'Published figures show that 40 of the 52 boats were insured.',
    'By Friday the council had 300 complaints, and no answer to any.',
    'Subscribers to the ferry fund will be paid back in April, the board said.',
    'Share prices of the shipping line fell by a tenth.',
    'More from the fund will be needed: the ramp alone costs 4.1 million.',
  ])('a sentence that begins like a notice stays: %s', async (sentence) => {
    expect((await read(page(`<article>${prose}<p>${sentence}</p></article>`))).text).toBe(`${ARTICLE}\n\n${sentence}`);
  });

  test('a paragraph with many links is still one', async () => {
    const linked =
      '<p>The <a href="/a">harbour board</a> and the <a href="/b">council</a> met with the <a href="/c">minister of transport</a> on Sunday.</p>';
    expect((await read(page(`<article>${prose}${linked}</article>`))).text).toContain('minister of transport on Sunday.');
  });

  test('a table keeps its cells', async () => {
    const table = '<table><tr><th>Boat</th><th>Seats</th></tr><tr><td><a href="/o">Orlo II, the new one</a></td><td>40</td></tr></table>';
    expect((await read(page(`<article>${prose}${table}${prose}</article>`))).text).toContain('Boat\n\nSeats\n\nOrlo II, the new one\n\n40');
  });
});

describe('encodings', () => {
  test.each([
    ['by the header', 'text/html; charset=windows-1251', '<p>'],
    ['by a meta element', 'text/html', '<meta charset="windows-1251">'],
    ['by an old meta element', '', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
  ])('%s', async (_name, contentType, head) => {
    const html = page(
      `<article>${'<p>Паром снова пойдёт в понедельник, сообщил совет порта после долгой ночи.</p>'.repeat(4)}</article>`,
      head,
    );
    expect((await readPageBytes(iconv.encode(html, 'windows-1251'), contentType, ADDRESS)).text).toMatch(/^Паром снова/);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['nothing', ''],
    ['a frame without text', page('<div></div>')],
    ['only a script', page('<div id="root"></div><script>start()</script>')],
  ])('%s', async (_name, html) => {
    await expect(read(html)).rejects.toMatchObject({
      name: 'StandpointError',
      code: 'page_unreadable',
      message: 'The page holds no text.',
    });
  });

  test('a file that is no page', async () => {
    await expect(read('%PDF-1.7', ADDRESS, 'application/pdf')).rejects.toThrow('The page is no web page but application/pdf.');
  });

  test('too much of a page', async () => {
    await expect(readPageBytes(new Uint8Array(8_000_001), 'text/html', ADDRESS)).rejects.toThrow('The page is too large to read.');
    await expect(read(page('<i></i>'.repeat(60_001)))).rejects.toMatchObject({ code: 'page_unreadable' });
  });
});
