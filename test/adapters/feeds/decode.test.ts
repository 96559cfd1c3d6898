import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeFeed } from '../../../src/adapters/feeds/decode.js';

const TEXT = '<rss><title>Müller’s “Café” – ça va</title></rss>';
const declared = (encoding: string, text = TEXT): string => `<?xml version="1.0" encoding="${encoding}"?>${text}`;

describe('bytes to text', () => {
  test.each([
    ['UTF-8 without any label', Buffer.from(TEXT), '', TEXT],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]), '', TEXT],
    ['UTF-8 that the header calls Latin-1', Buffer.from(TEXT), 'text/xml; charset=iso-8859-1', TEXT],
    ['UTF-8 that the declaration calls Latin-1', Buffer.from(declared('iso-8859-1')), '', declared('iso-8859-1')],
    ['UTF-16, little end first, marked', iconv.encode(TEXT, 'utf-16le', { addBOM: true }), '', TEXT],
    ['UTF-16, big end first, marked', iconv.encode(TEXT, 'utf-16be', { addBOM: true }), '', TEXT],
    ['UTF-16 without a mark', iconv.encode(declared('utf-16'), 'utf-16be'), '', declared('utf-16')],
    ['UTF-16 without a mark or declaration', iconv.encode(TEXT, 'utf-16le'), '', TEXT],
    ['UTF-32', iconv.encode(TEXT, 'utf-32be', { addBOM: true }), '', TEXT],
    ['windows-1252 without any label', iconv.encode(TEXT, 'windows-1252'), '', TEXT],
    ['windows-1252 that is called Latin-1', iconv.encode(TEXT, 'windows-1252'), 'text/xml; charset="ISO-8859-1"', TEXT],
    ['windows-1252 that is called UTF-8', iconv.encode(declared('utf-8'), 'windows-1252'), 'text/xml; charset=utf-8', declared('utf-8')],
    [
      'windows-1251 by declaration',
      iconv.encode(declared('windows-1251', 'Новости'), 'windows-1251'),
      '',
      declared('windows-1251', 'Новости'),
    ],
    [
      'the header before the declaration',
      iconv.encode(declared('koi8-r', 'Мир'), 'windows-1251'),
      'x; charset=windows-1251',
      declared('koi8-r', 'Мир'),
    ],
    ['Shift JIS', iconv.encode(declared('shift_jis', '新聞'), 'shift_jis'), '', declared('shift_jis', '新聞')],
    ['GB 2312 means GB 18030', iconv.encode(declared('gb2312', '镕基'), 'gb18030'), '', declared('gb2312', '镕基')],
    ['ISO-2022-JP is ASCII to the eye', Buffer.from('\u001b$B?7J9\u001b(B', 'latin1'), 'text/xml; charset=iso-2022-jp', '新聞'],
    ['a label that nobody knows', Buffer.from(TEXT), 'text/xml; charset=klingon', TEXT],
    ['US-ASCII means nothing', iconv.encode(TEXT, 'windows-1252'), 'text/xml; charset=us-ascii', TEXT],
  ])('%s', (_name, bytes, contentType, text) => expect(decodeFeed(bytes, contentType)).toBe(text));

  test('UTF-8 that is cut in the middle of a letter stays UTF-8', () => {
    const bytes = Buffer.from('é'.repeat(30)).subarray(0, 59);
    expect(decodeFeed(bytes, 'text/xml; charset=utf-8')).toBe(`${'é'.repeat(29)}\uFFFD`);
  });
});
