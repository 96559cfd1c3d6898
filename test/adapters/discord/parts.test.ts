import { describe, expect, it } from 'vitest';
import { discordParts } from '../../../src/adapters/chat/discord/parts.js';
import { fitsDiscord } from '../../../src/adapters/chat/discord/render.js';
import type { Block, Line, Message } from '../../../src/domain/message.js';

const line = (text: string): Line => ({
  actor: 'FR',
  spans: [{ text: `${text} ${'said so. '.repeat(20)}` }, { text: 'Outlet', url: `https://outlet.example/${'x'.repeat(60)}` }],
  refs: [],
});
const section = (name: string, count: number): Block[] => [
  { kind: 'heading', level: 2, text: name },
  { kind: 'lines', section: name, lines: Array.from({ length: count }, (_, index) => line(`${name} ${index}`)) },
];
const digest = (...sections: Block[][]): Message => ({
  summary: 'The week: much',
  blocks: [
    { kind: 'heading', level: 1, text: 'The week' },
    { kind: 'text', spans: [{ text: '9–15 Mar' }] },
    ...sections.flat(),
    { kind: 'picture', alt: 'A board', picture: { kind: 'board' } as never },
    { kind: 'footer', spans: [{ text: 'The window' }] },
  ],
  controls: [{ kind: 'button', label: 'Sources', action: 'ask:sources' }],
});
const linesOf = ({ blocks }: Message): string[] =>
  blocks.flatMap((block) => (block.kind === 'lines' ? block.lines.map(({ spans }) => spans[0]!.text.split(' said')[0]!) : []));
const kinds = ({ blocks }: Message): string[] => blocks.map(({ kind }) => kind);

describe('a message that Discord takes', () => {
  it('is posted as it is', () => {
    const short = digest(section('changes', 3));
    expect(discordParts(short)).toEqual([short]);
    expect(discordParts(short)[0]).toBe(short);
  });
});

describe('a message longer than Discord takes', () => {
  const long = digest(section('changes', 9), section('stories', 9), section('numbers', 9));
  const parts = discordParts(long);

  it('is divided between lines: every line once, in order, each part within the limits', () => {
    expect(fitsDiscord(long)).toBe(false);
    expect(parts).toHaveLength(2);
    expect(parts.every(fitsDiscord)).toBe(true);
    expect(parts.flatMap(linesOf)).toEqual(linesOf(long));
    expect(parts.every((part) => linesOf(part).length > 3)).toBe(true);
  });
  it('has the number of the part in each title, and what stands at the end in the last', () => {
    expect(parts.map(({ blocks }) => blocks[0])).toEqual([
      { kind: 'heading', level: 1, text: 'The week (1/2)' },
      { kind: 'heading', level: 1, text: 'The week (2/2)' },
    ]);
    expect(parts.map(({ summary }) => summary)).toEqual(['The week: much', 'The week (2/2)']);
    expect(kinds(parts[0]!)).not.toContain('footer');
    expect(kinds(parts[1]!).slice(-2)).toEqual(['picture', 'footer']);
    expect(parts.map(({ controls }) => controls?.length ?? 0)).toEqual([0, 1]);
  });
  it('never ends with a heading, and a section that goes on is not begun again', () => {
    for (const part of parts)
      expect(
        kinds(part)
          .filter((kind) => kind !== 'picture' && kind !== 'footer')
          .at(-1),
      ).toBe('lines');
    const headings = parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : [])),
    );
    expect(headings).toEqual(['changes', 'stories', 'numbers']);
  });
  it('begins a section of which a line or two would stand at the end with the next part', () => {
    const first = (changes: number) => discordParts(digest(section('changes', changes), section('stories', 9), section('numbers', 9)))[0]!;
    const sizes = [12, 13, 14, 15, 16, 17, 18].map((changes) => {
      const lines = first(changes).blocks.flatMap((block) => (block.kind === 'lines' && block.section === 'stories' ? block.lines : []));
      return lines.length;
    });
    expect(sizes.some((size) => size === 0)).toBe(true);
    expect(sizes.filter((size) => size === 1 || size === 2)).toEqual([]);
  });
  it('is the same every time', () => {
    expect(discordParts(long)).toEqual(parts);
  });
  it('leaves out of the last part what three do not hold, and loses none of its blocks', () => {
    const endless = digest(section('changes', 30), section('stories', 30), section('numbers', 30));
    const three = discordParts(endless);
    expect(three).toHaveLength(3);
    expect(three.map(fitsDiscord)).toEqual([true, true, false]);
    expect(three.flatMap(linesOf)).toEqual(linesOf(endless));
  });
  it('is given as many parts as it was posted as, whatever a correction makes of it', () => {
    const shorter = digest(section('changes', 3), section('stories', 2));
    for (const [message, count] of [
      [shorter, 2],
      [shorter, 3],
      [long, 3],
      [long, 2],
      [digest(section('changes', 1)), 2],
    ] as const) {
      const again = discordParts(message, count);
      expect(again).toHaveLength(count);
      expect(again.flatMap(linesOf)).toEqual(linesOf(message));
      expect(kinds(again.at(-1)!)).toContain('footer');
    }
    expect(discordParts(long, 1)).toEqual([long]);
  });
});

it('what no division makes shorter is one message still', () => {
  const words = Array.from({ length: 400 }, () => ({ text: 'Outlet', url: `https://outlet.example/${'y'.repeat(1_900)}` }));
  const one: Message = { summary: 'S', blocks: [{ kind: 'lines', section: 's', lines: [{ actor: null, spans: words, refs: [] }] }] };
  expect(discordParts(one)).toEqual([one]);
});
