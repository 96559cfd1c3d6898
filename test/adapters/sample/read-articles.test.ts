import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeMarkup, escapeMarkup } from '../../../src/adapters/sample/markup.js';
import { parseSampleArticle, readSampleNews } from '../../../src/adapters/sample/read-articles.js';

const FRONT = 'id: a-b\ntitle: T\noutlet: O\nauthor: null\npublished: 2026-03-02T08:00:00Z\nfeeds: [f]\nsummary: S';
const article = (body: string, front = FRONT): string => `---\n${front}\n---\n${body}`;

describe('parseSampleArticle', () => {
  it('tells paragraphs from page furniture', () => {
    const parsed = parseSampleArticle(article('One\ntwo.\n\n[caption] A tent. Photo: N. N.\n\n[sic] is not furniture.\n'), 'x.md');
    expect(parsed.blocks).toEqual([
      { kind: 'paragraph', text: 'One two.' },
      { kind: 'caption', text: 'A tent. Photo: N. N.' },
      { kind: 'paragraph', text: '[sic] is not furniture.' },
    ]);
    expect(parsed.body).toBe('One two.\n\nA tent. Photo: N. N.\n\n[sic] is not furniture.');
  });

  it.each([
    ['no front matter', 'Text', /x\.md: it must begin with a front matter/],
    ['no body', article('\n \n'), /x\.md: it has no body/],
    ['broken YAML', article('T', 'id: [a'), /x\.md: .*line 1/s],
    ['a day instead of a moment', article('T', FRONT.replace('T08:00:00Z', '')), /x\.md: published: Invalid ISO datetime/],
    ['an unknown field', article('T', `${FRONT}\ncolour: red`), /x\.md: .*colour/],
    ['several faults at once', article('T', 'id: A B'), /x\.md: id: must be lower-case.*title: .*feeds: /],
  ])('names the file and the fault: %s', (_, source, message) => {
    expect(() => parseSampleArticle(source, 'x.md')).toThrow(message);
  });
});

describe('readSampleNews', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sample-'));
    await mkdir(join(folder, 'articles'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const feeds = (outlet: string, id: string): string =>
    `outlets: [{name: O, slug: o, tagline: t, template: wire}]\nfeeds: [{id: ${id}, outlet: ${outlet}, path: /f, format: rss}]\n`;

  it.each([
    ['feeds.yaml: there is no outlet "P"', feeds('P', 'f'), article('T')],
    ['a-b.md: there is no feed "f"', feeds('O', 'g'), article('T')],
    ['a-b.md: there is no outlet "Q"', feeds('O', 'f'), article('T', FRONT.replace('outlet: O', 'outlet: Q'))],
    ['feeds.yaml: outlets: Too small', 'outlets: []\nfeeds: []\n', article('T')],
  ])('%s', async (message, feedsYaml, source) => {
    await writeFile(join(folder, 'feeds.yaml'), feedsYaml);
    await writeFile(join(folder, 'articles', 'a-b.md'), source);
    await expect(readSampleNews(folder)).rejects.toThrow(message.split(': ').at(-1));
    await expect(readSampleNews(folder)).rejects.toThrow(join(folder));
  });

  it('says which file is missing', async () => {
    await expect(readSampleNews(join(folder, 'nowhere'))).rejects.toThrow(/nowhere\/feeds\.yaml: it cannot be read/);
  });
});

describe('markup', () => {
  it('survives windows-1252, whatever the letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const decoded = iconv.decode(encodeMarkup(escapeMarkup(text), 'windows-1252'), 'windows-1252');
        const plain = decoded
          .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(plain).toBe(text);
      }),
    );
  });
});
