import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findActors } from '../../../src/analysis/actors/find-actors.js';
import { actorTable } from '../../../src/analysis/actors/lexicon.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { bodies, countries, table } from './table.js';

const found = (text: string): string[] => {
  const doc = readDocument(text);
  return findActors(doc, table).map(({ from, to, code }) => `${doc.text.slice(doc.start[from], doc.end[to - 1])}=${code}`);
};

describe('findActors', () => {
  it.each([
    ['The French premier met two Dutchmen and a Dane.', ['French=FR', 'Dutchmen=NL', 'Dane=DK']],
    ['South Sudan and Papua New Guinea voted; Guinea did not.', ['South Sudan=SS', 'Papua New Guinea=PG', 'Guinea=GN']],
    ['The National Human Rights Council and the Security Council met.', ['Security Council=UN']],
    ['The Elysée was silent, Whitehall was not.', ['The Elysée=FR', 'Whitehall=GB']],
    ['Türkiye’s ministry wrote to the U.N. and UNICEF.', ['Türkiye=TR', 'U.N.=UN', 'UNICEF=UN']],
    ['He was shown to us in the US.', ['US=US']],
    ['The Australian government told The Australian. The Australian reported it.', ['Australian=AU']],
    ['They polish boots and eat turkey.', []],
    ['Fighters of the Islamic State of Iraq and the Levant fled.', ['Islamic State of Iraq and the Levant=DAESH']],
    ['The Syrian Democratic Forces (SDF) hold them.', ['Syrian Democratic Forces=SDF', 'SDF=SDF']],
    ['The US-backed force and a London-based group agreed.', []],
    ['A raid by the US-led coalition failed.', ['US-led coalition=COALITION']],
    ['GERMANY BRINGS SIX HOME', ['GERMANY=DE']],
    ['The Washington Post asked Washington.', ['Washington=US']],
    ['Côte d’Ivoire and Kosovo sent envoys.', ['Côte d’Ivoire=CI', 'Kosovo=XK']],
    ['PARIS (Agency) - Ministers met in Paris.', ['Paris=FR']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Michael Jordan flew to Jordan.', ['Jordan=JO']],
    ['Mr Jordan denied it.', []],
    ['Paris Halloway moved to Paris.', ['Paris=FR']],
    ['Voters in Atlanta, Georgia, stayed home.', []],
    ['Georgia brought home its nationals.', ['Georgia=GE']],
    ['Jordan King Abdullah spoke.', ['Jordan=JO']],
    ['In Jordan, few returned.', ['Jordan=JO']],
    ['WHAT IS KNOWN SO FAR', []],
  ])('reads ambiguous names by their neighbours: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('never overlaps, stays in bounds and ends on any text', () => {
    const piece = fc.constantFrom(
      'US',
      'U.S.',
      'South',
      'Korea',
      'the',
      'Islamic',
      'State',
      'of',
      'Iraq',
      '-',
      'backed',
      '’s',
      '\n',
      '.',
      '“',
      'Côte',
      'd’Ivoire',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const doc = readDocument(pieces.join(' '));
        let last = 0;
        for (const { from, to } of findActors(doc, table)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(doc.length);
          last = to;
        }
      }),
    );
  });
});

describe('the lexicons', () => {
  it('hold every ISO 3166-1 country and Kosovo', () => {
    expect(countries.countries).toHaveLength(250);
    expect(new Set(countries.countries.map(({ code }) => code)).size).toBe(250);
  });

  it('flag only names that they hold', () => {
    const stray = countries.countries.flatMap(({ code, name, aliases, demonyms, capital, governments, ambiguous }) => {
      const own = new Set([name, ...aliases, ...demonyms, ...demonyms.map((d) => `${d}s`), ...capital, ...governments]);
      return ambiguous.filter((word) => !own.has(word)).map((word) => `${code} ${word}`);
    });
    expect(stray).toEqual([]);
  });

  it('are refused when a name stands for two actors', () => {
    const twice = { bodies: [...bodies.bodies, { code: 'OTHER', kind: 'ngo' as const, names: ['Reprieve'], shared: [] }] };
    expect(() => actorTable(countries, twice)).toThrow(/Reprieve.*stands for both/);
  });
});
