import { describe, expect, test } from 'vitest';
import { declaredEntities } from '../../../src/adapters/feeds/doctype.js';
import { repairReferences } from '../../../src/adapters/feeds/references.js';
import { processorTime } from '../../support/processor-time.js';

const NONE = new Map<string, string>();

describe('references', () => {
  test.each([
    ['AT&T & R&D', 'AT&amp;T &amp; R&amp;D'],
    ['a?x=1&y=2', 'a?x=1&amp;y=2'],
    ['&amp; &lt; &gt; &quot; &apos;', '&amp; &lt; &gt; &quot; &apos;'],
    ['caf&eacute;&nbsp;&hellip;', 'café\u00a0…'],
    ['&#8217; &#x2019; &#X2019;', '’ ’ ’'],
    ['don&#146;t', 'don’t'],
    ['&#60;b&#62;', '&lt;b&gt;'],
    ['&#xD800;&#x110000;', ''],
    ['&bogus; &;', '&amp;bogus; &amp;;'],
    ['<![CDATA[a & b &nbsp;]]> & c', '<![CDATA[a & b &nbsp;]]> &amp; c'],
    ['<![CDATA[never closed & on', '<![CDATA[never closed & on'],
    ['&constructor; &toString;', '&amp;constructor; &amp;toString;'],
  ])('%s', (text, repaired) => expect(repairReferences(text, NONE)).toBe(repaired));

  test('ten times the ampersands take some ten times as long', () => {
    const time = (length: number) => processorTime(() => repairReferences('&'.repeat(length), NONE));
    expect(time(1_000_000)).toBeLessThan(40 * time(100_000));
  });
});

describe('entities that a document declares', () => {
  const declared = (inner: string): ReadonlyMap<string, string> => declaredEntities(`<?xml version="1.0"?><!DOCTYPE rss [${inner}]><rss/>`);

  test('are replaced by their text', () => {
    const own = declared('<!ENTITY paper "Harbour &amp; Coast"> <!ENTITY town \'St. <Ives>\'>');
    expect(repairReferences('&paper;, &town;', own)).toBe('Harbour &amp; Coast, St. &lt;Ives&gt;');
  });

  test('nothing is fetched, and nothing built of other entities', () => {
    const own = declared(
      '<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY p PUBLIC "x" "http://127.0.0.1/"><!ENTITY % q "x"><!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">',
    );
    expect([...own.keys()]).toEqual(['a']);
    expect(repairReferences('&f;&b;', own)).toBe('&amp;f;&amp;b;');
  });

  test('their expansion has a budget (quadratic blow-up)', () => {
    const own = declared(`<!ENTITY x "${'y'.repeat(200)}">`);
    expect(repairReferences('&x;'.repeat(100_000), own).length).toBeLessThan(2_000_000);
  });
});
