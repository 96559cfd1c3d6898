import { describe, expect, it } from 'vitest';
import { boardPicture } from '../../src/digest/charts/board-picture.js';
import { seriesPicture } from '../../src/digest/charts/series-picture.js';
import { composeDigest } from '../../src/digest/compose/compose.js';
import { digestToJson } from '../../src/digest/json.js';
import { ENGLISH } from '../../src/digest/words/en.js';
import type { FrameWords } from '../../src/digest/words/frame-words.js';
import { wordsOf } from '../../src/digest/words/words-of.js';
import type { FigureFact, StanceFact } from '../../src/domain/facts.js';
import { GROUPS, type Group } from '../../src/domain/figure.js';
import type { PictureBlock } from '../../src/domain/message.js';
import type { BoardPicture } from '../../src/domain/picture.js';
import type { StanceLabel } from '../../src/domain/stance.js';
import { USUAL_FORM } from '../../src/domain/subscription.js';
import { morning } from './morning.js';
import { article, figure, inputOf, stance, statement } from './newsroom.js';

const pictureIn = (digest: ReturnType<typeof composeDigest>): PictureBlock | undefined =>
  digest.message.blocks.find((block) => block.kind === 'picture');

describe('the picture of a digest', () => {
  it('is the board: countries that changed first, the new mark and the old one, and all of it in words', () => {
    const digest = composeDigest(morning());
    const block = pictureIn(digest);
    const board = block?.picture as BoardPicture;
    const changed = board.rows.filter((row) => row.changed);
    expect(changed.length).toBeGreaterThan(0);
    expect(board.rows.slice(0, changed.length)).toEqual(changed);
    expect(changed[0]?.cells.map(({ mark }) => mark)).toContain('before');
    for (const { name, cells } of board.rows) {
      expect(block?.alt).toContain(name);
      for (const { column } of cells) expect(board.columns.map(({ id }) => id)).toContain(column);
    }
    expect(digestToJson(digest).picture).toEqual({ alt: block?.alt, data: board });
  });
  it('names the people of each stance, so that children taken back and women refused are no opposites', () => {
    const at = '2026-03-04T09:00:00.000Z';
    const said = article(
      'said',
      'Nordlys Post',
      at,
      'T',
      'Norland takes back children only. It refuses to take back women. It has taken back orphans and boys.',
    );
    const holds = (text: string, change: Partial<StanceFact> & Pick<StanceFact, 'stance'>): StanceFact =>
      stance(said, text, { country: 'NO', authority: 'minister', date: '2026-03-04', part: 'origin', deed: false, ...change });
    const rows = [
      holds('Norland takes back children only.', { stance: 'repatriate_children_only', group: 'children' }),
      holds('It refuses to take back women.', { stance: 'refuse', group: 'women' }),
      holds('It refuses to take back women.', { stance: 'refuse', group: 'men' }),
      holds('It has taken back orphans and boys.', { stance: 'repatriate', group: 'orphans', deed: true }),
    ];
    const block = (words: FrameWords): PictureBlock | null =>
      boardPicture({ title: 'T', subtitle: 'S', window: rows, earlier: [], changes: [], nameOf: () => 'Norland', words });
    expect(block(ENGLISH)?.alt).toBe('T.\nNorland: has taken back orphans, takes back children only, refuses to take back men and women.');
    const board = block(ENGLISH)?.picture as BoardPicture;
    expect(board.rows[0]?.cells).toEqual([
      { column: 'repatriate', mark: 'deed', groups: ['orphans'] },
      { column: 'repatriate_children_only', mark: 'word' },
      { column: 'refuse', mark: 'word', groups: ['men', 'women'] },
    ]);
    expect(board.groups?.map(({ letter, title }) => `${letter} ${title}`)).toEqual(['M men', 'W women', 'O orphans']);
    for (const words of (['en', 'fr', 'de', 'ar'] as const).map(wordsOf)) {
      const alt = block(words)?.alt ?? '';
      for (const group of ['men', 'women', 'orphans'] as const) expect(alt).toContain(words.group(group));
      expect(new Set(GROUPS.map(words.initial)).size).toBe(GROUPS.length);
    }
  });

  it('says where officials contradict each other, which its marks alone would not explain', () => {
    const said = article(
      'said',
      'Nordlys Post',
      '2026-03-04T09:00:00.000Z',
      'T',
      'Norland takes back women. It refuses to take back women.',
    );
    const holds = (label: StanceLabel, group: Group): StanceFact =>
      stance(said, 'It refuses to take back women.', {
        ...{ country: 'NO', authority: 'minister', date: '2026-03-04', part: 'origin', deed: false },
        ...{ stance: label, group },
      });
    const alt = (...window: StanceFact[]): string | undefined =>
      boardPicture({ title: 'T', subtitle: 'S', window, earlier: [], changes: [], nameOf: () => 'Norland', words: ENGLISH })?.alt;
    expect(alt(holds('repatriate', 'women'), holds('refuse', 'everyone'))).toMatch(/^T\.\nNorland \(officials contradict each other\): /);
    expect(alt(holds('repatriate', 'women'), holds('refuse', 'men'))).toMatch(/^T\.\nNorland: /);
    expect(alt({ ...holds('repatriate', 'women'), deed: true }, holds('refuse', 'women'))).toMatch(/^T\.\nNorland: /);
  });

  it('is none where nothing is new', () => {
    expect(pictureIn(composeDigest(inputOf({})))).toBeUndefined();
  });
});

describe('a series', () => {
  const count = (id: string, day: string, number: string, value: number, modifier: 'more than' | 'up to' | null) =>
    figure(article(id, `Outlet ${id}`, `${day}T09:00:00.000Z`, 'T', `The ministry counts ${number} women.`), String(value), {
      value,
      modifier,
      unit: 'women',
      country: 'DK',
    });
  it('has the day, the words of the source, and what the wording allows', () => {
    const block = seriesPicture(
      'Denmark: women',
      [count('b', '2026-02-02', 'more than 30', 30, 'more than'), count('a', '2026-01-02', 'up to 20', 20, 'up to')],
      'UTC',
    );
    expect(block?.picture).toMatchObject({
      points: [
        { day: '2026-01-02', value: 20, low: null, high: 20, text: 'up to 20', outlet: 'Outlet a' },
        { day: '2026-02-02', value: 30, low: 30, high: null, text: 'more than 30', outlet: 'Outlet b' },
      ],
    });
    expect(block?.alt).toBe('Denmark: women. 2 Jan 2026: up to 20 (Outlet a). 2 Feb 2026: more than 30 (Outlet b).');
  });
  it('needs two points', () => {
    expect(seriesPicture('Denmark: women', [count('a', '2026-01-02', '20', 20, null)], 'UTC')).toBeNull();
  });
  it('joins a number that moved by a line, answers to one question not, and names who counted where one article has both', () => {
    const told = (id: string, day: string, text: string) => article(id, 'Ledger', `${day}T09:00:00.000Z`, 'T', text);
    const old = told('o', '2025-11-02', 'The ministry said 19 Danes were held in the Roj camp.');
    const now = told('n', '2026-02-02', 'The ministry said 14 Danes were held in the Roj camp.');
    const both = told('b', '2026-02-02', 'The ministry says that 14 Danes are held. Open Gate says that 19 Danes are held.');
    const dane = { unit: 'Danes', country: 'DK', event: 'detained' } as const;
    const drawn = (facts: Parameters<typeof inputOf>[0], figures: FigureFact[] = []) => {
      const block = composeDigest(inputOf(facts, { earlier: { stances: [], figures, statements: [] } })).message.blocks.find(
        ({ kind }) => kind === 'picture',
      );
      return block?.kind === 'picture' && block.picture.kind === 'series' ? block.picture : null;
    };
    const before = figure(old, '19', { value: 19, ...dane });
    const moved = drawn({ articles: [now], figures: [figure(now, '14', { value: 14, ...dane })] }, [before]);
    expect(moved?.separate).toBeUndefined();
    expect(moved?.points.map(({ outlet }) => outlet)).toEqual(['Ledger', 'Ledger']);
    const figures = [figure(both, '14', { value: 14, ...dane }), figure(both, '19', { value: 19, ...dane })];
    const statements = [
      statement(both, { words: ['14 Danes are held'], direct: false, name: 'ministry', country: 'DK', key: false }),
      statement(both, { words: ['19 Danes are held'], direct: false, name: 'Open Gate', key: false }),
    ];
    const disputed = drawn({ articles: [both], figures, statements });
    expect(disputed?.separate).toBe(true);
    expect(disputed?.points.map(({ outlet, value }) => [outlet, value])).toEqual([
      ['ministry', 14],
      ['Open Gate', 19],
    ]);
  });

  it('writes a body short on the board and in full in its words', () => {
    const held = article(
      's',
      'Ledger',
      '2026-02-02T09:00:00.000Z',
      'T',
      'The guards want a tribunal for the men they hold, their spokesman said.',
    );
    const row = stance(held, 'want a tribunal', {
      country: 'SDF',
      stance: 'international_tribunal',
      part: 'custodian',
      authority: 'named_official',
    });
    const { message } = composeDigest(inputOf({ articles: [held], stances: [row] }, { form: { ...USUAL_FORM, weekly: true } }));
    const block = message.blocks.find(({ kind }) => kind === 'picture');
    expect(block?.kind === 'picture' && block.picture.kind === 'board' && block.picture.rows.map(({ name }) => name)).toEqual(['SDF']);
    expect(block?.kind === 'picture' && block.alt).toContain('Syrian Democratic Forces: wants');
    expect(JSON.stringify(message.blocks.at(-1))).toContain('SDF: Syrian Democratic Forces');
  });
});
