import { describe, expect, it } from 'vitest';
import { digestAnswer } from '../../src/digest/answers/digest.js';
import { figuresAnswer } from '../../src/digest/answers/figures.js';
import { helpAnswer } from '../../src/digest/answers/help.js';
import { pageOf, rangeWords } from '../../src/digest/answers/pages.js';
import { sourcesAnswer } from '../../src/digest/answers/sources.js';
import { stanceAnswer } from '../../src/digest/answers/stance.js';
import { statementsAnswer } from '../../src/digest/answers/statements.js';
import { textOf } from '../../src/digest/lines/inline.js';
import { stanceWords } from '../../src/digest/wording.js';
import { type Feed, NO_MEMORY } from '../../src/domain/feed.js';
import { GROUPS } from '../../src/domain/figure.js';
import type { Message } from '../../src/domain/message.js';
import { STANCE_LABELS, STANCE_PARTS } from '../../src/domain/stance.js';
import { facts, history } from './morning.js';
import { nameOf, ZONE } from './newsroom.js';

const asked = { nameOf, zone: ZONE, now: '2026-02-03T06:00:00.000Z' };
const linesOf = (message: Message, section: string): string[] =>
  message.blocks.flatMap((block) =>
    block.kind === 'lines' && block.section === section ? block.lines.map((line) => textOf(line.spans)) : [],
  );
const all = (message: Message): string => JSON.stringify(message);

describe('/stance', () => {
  const denmark = [...facts.stances, ...history].filter((fact) => fact.country === 'DK');

  it('shows what holds now, with its sentence, and what held before', () => {
    const message = stanceAnswer({ country: 'DK', group: null, facts: denmark, ...asked });
    expect(linesOf(message, 'current')).toEqual(['Wants to take back children · 2 Feb 2026']);
    expect(linesOf(message, 'earlier')).toEqual(['20 Nov 2025: refuses to take back children · Sund Dagblad, 20 Nov 2025']);
    expect(all(message)).toContain('Denmark will bring home nine children of Islamic State members');
    expect(message.summary).toBe('Denmark wants to take back children (2 Feb 2026)');
  });
  it('keeps what unnamed officials say apart', () => {
    const whispered = denmark.map((fact) => ({ ...fact, authority: 'unnamed_official' as const }));
    const message = stanceAnswer({ country: 'DK', group: null, facts: whispered, ...asked });
    expect(linesOf(message, 'current')).toEqual([]);
    expect(linesOf(message, 'reported')).toHaveLength(1);
  });
  it('lets two voices of one day both stand', () => {
    const other = { ...denmark[0]!, id: 'o', stance: 'refuse' as const, authority: 'head' as const };
    expect(linesOf(stanceAnswer({ country: 'DK', group: null, facts: [...denmark, other], ...asked }), 'current')).toHaveLength(2);
  });
  it('says since when the same has been said, and when it is old', () => {
    const earlier = { ...denmark[0]!, id: 'e', date: '2024-06-01', articleId: 'e' };
    const again = { ...denmark[0]!, id: 'l', date: '2024-09-01' };
    expect(linesOf(stanceAnswer({ country: 'DK', group: 'children', facts: [again, earlier], ...asked }), 'current')).toEqual([
      'Wants to take back children · since 1 Jun 2024, last 1 Sept 2024 (nothing newer was read)',
    ]);
  });
  it('says that the unknown is unknown', () => {
    const message = stanceAnswer({ country: 'GB', group: 'women', facts: [], ...asked });
    expect(message.summary).toBe('Where United Kingdom stands on women is unknown: no article read so far says it.');
  });
  it('has words for every label, part and kind', () => {
    for (const stance of STANCE_LABELS)
      for (const part of STANCE_PARTS)
        for (const deed of [true, false])
          for (const group of GROUPS) {
            const words = stanceWords({ stance, part, deed, group });
            expect(words).toMatch(/^[a-z]/);
            expect(words).not.toContain('{}');
          }
  });
});

describe('/figures', () => {
  it('sorts the numbers by what happened', () => {
    const { message } = figuresAnswer({ country: null, group: null, page: 1, facts: facts.figures, ...asked });
    expect(linesOf(message, 'detained')).toContain('Denmark · 19 children, held · Sund Dagblad and Kystposten, 2 Feb 2026');
    expect(linesOf(message, 'repatriated')).toEqual(['Denmark · nine children, repatriated · Sund Dagblad, 2 Feb 2026']);
  });
  it('says when there are none', () => {
    expect(figuresAnswer({ country: 'GB', group: null, page: 1, facts: [], ...asked }).message.summary).toBe(
      'No number on United Kingdom was found in the articles read so far.',
    );
  });
});

describe('/statements', () => {
  const usual = { ...asked, page: 1, otherwise: null };

  it('merges the reports of one quotation', () => {
    const lines = linesOf(statementsAnswer({ ...usual, asked: 'denmark', facts: facts.statements, bounded: false }).message, 'statements');
    expect(lines.filter((line) => line.includes('We will fetch'))).toHaveLength(1);
  });
  it('repeats what was asked when nothing is found', () => {
    expect(statementsAnswer({ ...usual, asked: 'right to return', facts: [], bounded: false }).message.summary).toBe(
      'No statement was found for “right to return” in the articles read so far.',
    );
  });
});

describe('pages of an answer', () => {
  const numbers = (count: number, event: 'detained' | 'returned') =>
    Array.from({ length: count }, (_, index) => ({
      ...facts.figures[0]!,
      id: `${event}${index}`,
      event,
      group: index % 2 === 0 ? ('men' as const) : ('children' as const),
      value: index + 100,
      text: String(index + 100),
      published: `2026-02-${String((index % 27) + 1).padStart(2, '0')}T08:00:00.000Z`,
      asOf: null,
    }));
  const all = [...numbers(12, 'detained'), ...numbers(9, 'returned')];
  const read = (page: number) => figuresAnswer({ country: null, group: null, facts: all, page, ...asked });

  it('hold every number once, and the last has no more', () => {
    const pages = [read(1), read(2), read(3)];
    expect(pages.map(({ more }) => more)).toEqual([true, true, false]);
    const ids = pages.flatMap(({ message }) =>
      message.blocks.flatMap((block) => (block.kind === 'lines' ? block.lines.map(({ refs }) => refs[0]?.id) : [])),
    );
    expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    expect(pages.map(({ message }) => message.summary)).toEqual([
      'Numbers reported: the newest 10 of 21 numbers',
      'Numbers reported: 11 to 19 of 21 numbers',
      'Numbers reported: 20 to 21 of 21 numbers',
    ]);
    expect(read(9).message).toEqual(read(3).message);
  });
  it('are none where all fits', () => {
    const one = { shown: [1], before: 0, total: 1, more: false };
    expect(rangeWords(one, 'number')).toBe('1 number');
    expect(rangeWords({ shown: [1], before: 10, total: 11, more: false }, 'number')).toBe('11 of 11 numbers');
    expect(rangeWords({ shown: [1, 2], before: 0, total: 30, more: true }, 'statement', true)).toBe(
      'the newest 2 of at least 30 statements',
    );
    expect(pageOf([1, 2, 3], 7, 2)).toEqual({ shown: [3], before: 2, total: 3, more: false });
    expect(pageOf([], 1, 2)).toEqual({ shown: [], before: 0, total: 0, more: false });
  });
});

describe('/sources and help', () => {
  const feed = (outlet: string, fields: Partial<Feed>): Feed => ({
    id: outlet,
    origin: 'pack',
    url: `https://${outlet.toLowerCase()}.example/feed`,
    outlet,
    topics: ['t'],
    title: null,
    state: 'active',
    etag: null,
    lastModified: null,
    bodyHash: null,
    nextPollAt: '2026-02-03T07:00:00.000Z',
    lastPollAt: '2026-02-03T06:00:00.000Z',
    lastSuccessAt: '2026-02-03T05:00:00.000Z',
    failures: 0,
    lastError: null,
    entriesSeen: 1,
    memory: NO_MEMORY,
    ...fields,
  });

  it('names feeds in trouble first, with the reason', () => {
    const feeds = [
      feed('Alpha', {}),
      feed('Beta', { state: 'failing', failures: 3, lastError: 'The server did not answer in time.', lastSuccessAt: null }),
    ];
    const message = sourcesAnswer({ feeds, zone: ZONE });
    expect(linesOf(message, 'troubled')).toEqual([
      'Beta: 3 polls failed in a row. The server did not answer in time. · never read · https://beta.example/feed',
    ]);
    expect(linesOf(message, 'healthy')).toEqual(['Alpha · read Tue, 3 Feb 2026, 06:00 · 1 entry']);
    expect(message.summary).toBe('Sources: 1 of 2 feeds in order');
  });
  it('calls no feed in order that was not read yet', () => {
    const message = sourcesAnswer({ feeds: [feed('Alpha', {}), feed('Beta', { lastSuccessAt: null })], zone: ZONE });
    expect(message.summary).toBe('Sources: 1 of 2 feeds in order, 1 not read yet');
  });
  it('lists every command', () => {
    const message = helpAnswer({
      commands: [{ name: 'stance', summary: 'Where a country stands', usage: 'country', examples: ['/stance france'], options: [] }],
      topics: [{ id: 't', title: 'Topic' }],
    });
    expect(linesOf(message, 'commands')).toEqual(['/stance country Where a country stands · for example /stance france']);
  });
  it('says when there is no digest yet', () => expect(digestAnswer(null, 'Topic').summary).toBe('There is no digest on Topic yet.'));
});
