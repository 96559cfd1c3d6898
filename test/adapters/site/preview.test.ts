import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderHtmlPage } from '../../../src/adapters/site/preview.js';
import { composeDigest } from '../../../src/digest/compose/compose.js';
import type { Message } from '../../../src/domain/message.js';
import { morning } from '../../digest/morning.js';

const digest = composeDigest(morning()).message;
const page = renderHtmlPage(digest, { title: digest.summary });
const documentOf = (html: string) => parseHTML(html).document;

const hostile = (text: string, url: string): Message => ({
  summary: text,
  blocks: [
    { kind: 'heading', level: 1, text },
    { kind: 'text', spans: [{ text, url }] },
    { kind: 'heading', level: 2, text },
    {
      kind: 'lines',
      section: text,
      lines: [
        {
          actor: text,
          spans: [{ text, style: 'quoted' }],
          refs: [
            {
              id: text,
              kind: 'statement',
              articleId: text,
              url,
              outlet: text,
              published: text,
              start: 0,
              end: 1,
              evidence: `${text} ${text}`,
            },
          ],
        },
      ],
    },
    { kind: 'footer', spans: [{ text }] },
  ],
});

describe('the page', () => {
  it('stands alone: no script, nothing loaded, its style allowed by hash', () => {
    const document = documentOf(page);
    expect(document.querySelectorAll('script, img, link, iframe, object, embed, form, [style], [src]')).toHaveLength(0);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  });

  it('has one main heading, a named section for each part, a language and a viewport', () => {
    const document = documentOf(page);
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.querySelector('meta[name="viewport"]')).not.toBeNull();
    expect([...document.querySelectorAll('h1')].map((each) => each.textContent)).toEqual(['Islamic State foreign fighters']);
    expect([...document.querySelectorAll('main > section > h2')].map((each) => each.textContent)).toEqual([
      'What changed',
      'Top stories',
      'Key statements',
      'Key numbers',
    ]);
    for (const section of document.querySelectorAll('main > section'))
      expect(document.getElementById(section.getAttribute('aria-labelledby') ?? '')).not.toBeNull();
  });

  it('opens every line to its sentence, with what was taken marked and a link to the source', () => {
    const document = documentOf(page);
    for (const line of document.querySelectorAll('.lines > li')) expect(line.querySelector('details blockquote')).not.toBeNull();
    const quotes = [...document.querySelectorAll('.statements > li:first-child blockquote')];
    expect(quotes).toHaveLength(3);
    expect(quotes[0]?.querySelector('mark')?.textContent).toBe('We will fetch the nine children, and we will do it before the summer heat');
    expect(quotes[0]?.nextElementSibling?.querySelector('a')?.getAttribute('href')).toBe('https://sund-dagblad.example/dk-1');
  });

  it('says the same as the message', () => {
    const shown = documentOf(page).querySelector('.page')?.textContent?.replace(/\s+/g, ' ') ?? '';
    for (const block of digest.blocks) {
      if (block.kind !== 'lines') continue;
      for (const line of block.lines)
        expect(shown).toContain(
          line.spans
            .map((span) => span.text)
            .join('')
            .replace(/\s+/g, ' '),
        );
    }
  });

  it('is the same for the same message', () => expect(renderHtmlPage(digest, { title: digest.summary })).toBe(page));

  it('links to web addresses only', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', ' JaVaScRiPt:alert(1)', 'vbscript:x', 'file:///etc/passwd', '//x', 'x']) {
      expect(documentOf(renderHtmlPage(hostile('x', url), { title: 'x' })).querySelectorAll('a, [cite]')).toHaveLength(0);
    }
  });

  it('lets foreign text be nothing but text', () => {
    const bits = fc.constantFrom(
      '<script>',
      '</style>',
      '</title>',
      '"',
      "'",
      '<img src=x onerror=alert(1)>',
      '&lt;',
      '-->',
      '<!--',
      ']]>',
      '\u0000',
      'x',
      ' ',
      'https://a.example/"onmouseover="x',
    );
    const allowed = new Set(
      [...documentOf(renderHtmlPage(hostile('x', 'https://a.example/'), { title: 'x' })).querySelectorAll('*')].map(
        (each) => each.localName,
      ),
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 6 }), (parts) => {
        const document = documentOf(
          renderHtmlPage(hostile(parts.join(''), `https://a.example/${parts.join('')}`), { title: parts.join('') }),
        );
        for (const element of document.querySelectorAll('*')) {
          expect(allowed.has(element.localName) || element.localName === 'mark').toBe(true);
          for (const attribute of element.attributes) expect(attribute.name).not.toMatch(/^on/);
        }
      }),
    );
  });
});
