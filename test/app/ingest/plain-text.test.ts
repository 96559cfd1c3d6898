import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/app/ingest/plain-text.js';

describe('plainText', () => {
  it.each([
    ['text without any mark-up', 'Two  women\n came home', 'Two women came home'],
    ['a smaller-than sign that opens nothing', 'a < b and c', 'a < b and c'],
    ['blocks apart, marks inside a word together', '<p>One</p><p>Two <b>b</b>old</p>', 'One Two bold'],
    ['entities', 'Smith &amp; Sons&#8217; camp', 'Smith & Sons’ camp'],
    ['no script, no style, no comment', '<style>a{}</style>She <script>alert(1)</script>said<!-- no -->', 'She said'],
    ['a script that never ends', 'She said <script>alert(1)', 'She said'],
    ['a tag cut off by the end', 'Read more <a href="https://x.example/', 'Read more'],
    ['mark-up shown as text', '&lt;b&gt;bold', '<b>bold'],
  ])('reads %s', (_what, html, text) => expect(plainText(html)).toBe(text));

  it('reads whatever comes, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (html) => {
        expect(plainText(html)).not.toMatch(/\n| {2}|^ | $/);
      }),
    );
  });
});
