import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderConsole } from '../../../src/adapters/chat/console/render.js';
import { columns } from '../../../src/adapters/chat/console/width.js';
import { composeDigest } from '../../../src/digest/compose/compose.js';
import type { Block, Inline, Message } from '../../../src/domain/message.js';
import { morning } from '../../digest/morning.js';

const PLAIN = { color: false, width: 80, links: false };
const ESC = String.fromCharCode(0x1b);
const of = (...blocks: Block[]): Message => ({ summary: '', blocks });
const line = (spans: readonly Inline[], actor: string | null = null): Block => ({
  kind: 'lines',
  section: 's',
  lines: [{ actor, spans, refs: [] }],
});
const text = (foreign: string): Message => of({ kind: 'text', spans: [{ text: foreign }] });

describe('the console', () => {
  it('shows a digest within its width, with flags, codes and a numbered list of sources', () => {
    const shown = renderConsole(composeDigest(morning()).message, PLAIN);
    for (const row of shown.split('\n').filter((each) => !each.includes('https://'))) expect(columns(row)).toBeLessThanOrEqual(80);
    expect(shown).toContain('🇩🇰 DK Denmark: refuses to take back children → wants to take back children');
    expect(shown).toContain('SDF The Syrian Democratic Forces');
    expect(shown).toMatch(/Sund Dagblad \[\d\]/);
    expect(shown).toMatch(/\n {2}1 {2}https:\/\/sund-dagblad\.example\/dk-old\n/);
    expect(shown).not.toContain(ESC);
  });

  it('indents what runs on under its line, and children under their parent', () => {
    const child = { actor: null, spans: [{ text: 'child '.repeat(20).trim() }], refs: [] };
    const shown = renderConsole(
      of({ kind: 'lines', section: 's', lines: [{ actor: 'FR', spans: [{ text: 'parent' }], refs: [], children: [child] }] }),
      { ...PLAIN, width: 40 },
    );
    expect(shown.split('\n').slice(0, 3)).toEqual([
      '🇫🇷 FR parent',
      '  └ child child child child child child',
      '    child child child child child child',
    ]);
  });

  it('writes hyperlinks only where the terminal opens them', () => {
    const message = of(line([{ text: 'Outlet', url: 'https://outlet.example/a' }]));
    expect(renderConsole(message, { ...PLAIN, links: true })).toBe(
      `• ${ESC}]8;;https://outlet.example/a${ESC}\\Outlet${ESC}]8;;${ESC}\\\n`,
    );
    expect(renderConsole(message, PLAIN)).toBe('• Outlet [1]\n\nSources\n  1  https://outlet.example/a\n');
  });

  it('links to web addresses only', () => {
    expect(renderConsole(of(line([{ text: 'x', url: 'javascript:alert(1)' }])), { ...PLAIN, links: true })).toBe('• x\n');
    expect(renderConsole(of(line([{ text: 'x', url: `https://a.example/${ESC}]0;owned` }])), { ...PLAIN, links: true })).not.toContain(
      `${ESC}]0`,
    );
  });

  it('colours only when asked', () => {
    const message = of(line([{ text: 'said', style: 'quoted' }]));
    expect(renderConsole(message, PLAIN)).toBe('• said\n');
    expect(renderConsole(message, { ...PLAIN, color: true })).toContain(`${ESC}[32msaid${ESC}[39m`);
  });

  it.each([
    ['colour codes', `${ESC}[31mred${ESC}[0m`, 'red'],
    ['window titles', `a${ESC}]0;owned${String.fromCharCode(7)}b`, 'ab'],
    ['one-character forms', `${String.fromCharCode(0x9b)}2Jgone`, 'gone'],
    ['line breaks and tabs', 'one\r\ntwo\tthree', 'one two three'],
    ['direction marks', 'abc\u202Efed', 'abcfed'],
    ['invisible tags', `hi${String.fromCodePoint(0xe0041)}`, 'hi'],
    ['back spaces and bells', 'a\b\u0007b', 'ab'],
  ])('takes %s out of foreign text', (_, foreign, expected) => expect(renderConsole(text(foreign), PLAIN)).toBe(`${expected}\n`));

  it('keeps joiners, which scripts and emoji need', () => {
    expect(renderConsole(text('می‌خواهم 👩‍⚖️'), PLAIN)).toBe('می‌خواهم 👩‍⚖️\n');
  });

  it('never lets foreign text steer the terminal or grow a line', () => {
    const foreign = fc.string({
      unit: fc.oneof(
        fc.constantFrom(ESC, '[', ']', '\n', ' ', 'a', '日', '🇫🇷', '\u009b', '\u0007', ';'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 200,
    });
    fc.assert(
      fc.property(foreign, fc.integer({ min: 40, max: 120 }), (content, width) => {
        const shown = renderConsole(of(line([{ text: content }, { text: content, style: 'quoted' }], 'FR')), {
          color: false,
          width,
          links: false,
        });
        expect(shown).not.toMatch(/(?!\n)\p{Cc}/u);
        for (const row of shown.split('\n')) expect(columns(row)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
