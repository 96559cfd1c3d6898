import { describe, expect, it } from 'vitest';
import { digestAnswer } from '../../src/digest/answers/digest.js';
import { figuresAnswer } from '../../src/digest/answers/figures.js';
import { helpAnswer } from '../../src/digest/answers/help.js';
import { pageOf, rangeWords } from '../../src/digest/answers/pages.js';
import { sourcesAnswer } from '../../src/digest/answers/sources.js';
import { shownStances, stanceAnswer } from '../../src/digest/answers/stance.js';
import { statementsAnswer } from '../../src/digest/answers/statements.js';
import { textOf } from '../../src/digest/lines/inline.js';
import { stanceWords } from '../../src/digest/wording.js';
import type { FigureFact, StanceFact } from '../../src/domain/facts.js';
import { type Feed, NO_MEMORY } from '../../src/domain/feed.js';
import { GROUPS } from '../../src/domain/figure.js';
import type { Message } from '../../src/domain/message.js';
import { STANCE_LABELS, STANCE_PARTS } from '../../src/domain/stance.js';
import { facts, history } from './morning.js';
import { article, figure, nameOf, statement, ZONE } from './newsroom.js';

const asked = { nameOf, zone: ZONE, now: '2026-02-03T06:00:00.000Z' };
const linesOf = (message: Message, section: string): string[] =>
  message.blocks.flatMap((block) =>
    block.kind === 'lines' && block.section === section ? block.lines.map((line) => textOf(line.spans)) : [],
  );
const all = (message: Message): string => JSON.stringify(message);

describe('/stance', () => {
  const denmark = [...facts.stances, ...history].filter((fact) => fact.country === 'DK');

  it('shows what holds now, with its sentence, and what held before', () => {
    const message = stanceAnswer({ country: 'DK', group: null, shown: shownStances(null, denmark), ...asked });
    expect(linesOf(message, 'current')).toEqual(['Wants to take back children · 2 Feb 2026']);
    expect(linesOf(message, 'earlier')).toEqual(['20 Nov 2025: refuses to take back children · Sund Dagblad, 20 Nov 2025']);
    expect(all(message)).toContain('Denmark will bring home nine children of Islamic State members');
    expect(message.summary).toBe('Denmark wants to take back children (2 Feb 2026)');
  });
  it('keeps what unnamed officials say apart', () => {
    const whispered = denmark.map((fact) => ({ ...fact, authority: 'unnamed_official' as const }));
    const message = stanceAnswer({ country: 'DK', group: null, shown: shownStances(null, whispered), ...asked });
    expect(linesOf(message, 'current')).toEqual([]);
    expect(linesOf(message, 'reported')).toHaveLength(1);
  });
  it('gives a deed no rank of whoever tells it, and words the rank of whose they are', () => {
    const shownOf = (deed: boolean): string => {
      const rows = denmark.slice(0, 1).map((fact) => ({ ...fact, deed, authority: 'named_official' as const }));
      return all(stanceAnswer({ country: 'DK', group: null, shown: shownStances(null, rows), ...asked }));
    };
    expect(shownOf(true)).not.toContain('(official)');
    expect(shownOf(false)).toContain('(official)');
  });
  it('lets two voices of one day both stand', () => {
    const other = { ...denmark[0]!, id: 'o', stance: 'refuse' as const, authority: 'head' as const };
    expect(
      linesOf(stanceAnswer({ country: 'DK', group: null, shown: shownStances(null, [...denmark, other]), ...asked }), 'current'),
    ).toHaveLength(2);
  });
  it('says since when the same has been said, and when it is old', () => {
    const earlier = { ...denmark[0]!, id: 'e', date: '2024-06-01', articleId: 'e' };
    const again = { ...denmark[0]!, id: 'l', date: '2024-09-01' };
    expect(
      linesOf(stanceAnswer({ country: 'DK', group: 'children', shown: shownStances('children', [again, earlier]), ...asked }), 'current'),
    ).toEqual(['Wants to take back children · since 1 Jun 2024, last 1 Sept 2024 (nothing newer was read)']);
  });
  describe('of words and deeds told again', () => {
    const row = (fields: Partial<StanceFact> & { id: string }): StanceFact => ({ ...denmark[0]!, deed: false, ...fields });
    const current = (rows: readonly StanceFact[]) =>
      linesOf(stanceAnswer({ country: 'DK', group: null, shown: shownStances(null, rows), ...asked }), 'current');

    it('is one line for one sentence, whomever it is about', () => {
      const rows = [row({ id: 'w', stance: 'refuse', group: 'women' }), row({ id: 'm', stance: 'refuse', group: 'men' })];
      expect(current(rows)).toEqual(['Refuses to take back men and women · 2 Feb 2026']);
    });
    it('begins with the report of the very day, not with "last month"', () => {
      const again = row({ id: 'b', articleId: 'b', date: '2026-01', published: '2026-02-01T09:00:00.000Z' });
      const first = row({ id: 'a', articleId: 'a', date: '2026-01-05', published: '2026-01-05T09:00:00.000Z' });
      expect(current([again, first])).toEqual(['Wants to take back children · since 5 Jan 2026, last Jan 2026']);
    });
    it('goes on for as long as a total is told of', () => {
      const evidence = { start: 0, end: 60, text: 'Since 2020 the country has brought home 40 children.' };
      const total = row({ id: 't', deed: true, date: '2020', published: '2026-02-01T09:00:00.000Z', evidence });
      expect(current([total])).toEqual(['Has taken back children · since 2020, last 1 Feb 2026']);
    });
    it('is of no later day than its report, whose own day may be ahead', () => {
      expect(current([row({ id: 'e', date: '2026-02-03', published: '2026-02-02T20:00:00.000Z' })])).toEqual([
        'Wants to take back children · 2 Feb 2026',
      ]);
    });
    it('stands on both sides of a dispute from when each was first heard', () => {
      const at = (id: string, stance: 'refuse' | 'repatriate', date: string) =>
        row({ id, stance, articleId: id, date, published: `${date}T09:00:00.000Z` });
      const rows = [at('a', 'repatriate', '2026-01-20'), at('b', 'refuse', '2026-01-22'), at('c', 'repatriate', '2026-01-22')];
      const roundUp = [at('d', 'refuse', '2026-01-28'), at('e', 'repatriate', '2026-01-28')];
      const message = stanceAnswer({ country: 'DK', group: null, shown: shownStances(null, [...rows, ...roundUp]), ...asked });
      expect(linesOf(message, 'current')).toEqual([
        'Refuses to take back children · since 22 Jan 2026, last 28 Jan 2026',
        'Wants to take back children · since 20 Jan 2026, last 28 Jan 2026',
      ]);
      expect(linesOf(message, 'earlier')).toEqual([]);
    });
  });
  it('names who stands behind a sentence', () => {
    const [fact] = denmark;
    const shown = (evidence: string, name: string | null): string => {
      const speaker = { name, role: 'Foreign Minister', country: 'DK' };
      const told = { ...fact!, evidence: { ...fact!.evidence, text: evidence }, published: `${fact!.date}T09:00:00.000Z` };
      const statements = [{ ...facts.statements[0]!, articleId: told.articleId, evidence: told.evidence, speaker }];
      const { blocks } = stanceAnswer({ country: 'DK', group: null, shown: shownStances(null, [told]), statements, ...asked });
      const line = blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : []))[0];
      return textOf(line?.children?.[0]?.spans ?? []).split(' · ')[0]!;
    };
    expect(shown('We will fetch them', 'Ida Holm')).toBe('Ida Holm, foreign minister: We will fetch them');
    expect(shown('“We will fetch them”, Holm said', 'Ida Holm')).toBe('“We will fetch them”, Holm said (Ida Holm, foreign minister)');
    expect(shown('Ida Holm said that they would be fetched', 'Ida Holm')).toBe(
      'Ida Holm said that they would be fetched (foreign minister)',
    );
    expect(shown('Foreign Minister Ida Holm said so', 'Ida Holm')).toBe('Foreign Minister Ida Holm said so');
    expect(shown('The minister said so', null)).toBe('The minister said so (minister)');
  });
  it('says that the unknown is unknown', () => {
    const message = stanceAnswer({ country: 'GB', group: 'women', shown: shownStances('women', []), ...asked });
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
  it('shows a number without what happened by its sentence, once, where that tells something', () => {
    const told = (text: string, number: string): FigureFact =>
      figure(article(text.slice(0, 9), 'Outlet', '2026-02-02T09:00:00.000Z', 'T', text), number, {
        country: 'DK',
        value: 5,
        unit: 'women',
        event: null,
        key: true,
      });
    const shown = (...figures: FigureFact[]): string[] =>
      linesOf(figuresAnswer({ country: 'DK', group: null, page: 1, facts: figures, ...asked }).message, 'other');
    const plan = 'Denmark will bring home 9 children and two women from the camp in the spring.';
    const lines = ['Denmark · Denmark will bring home 9 children and two women from the camp in the spring. · Outlet, 2 Feb 2026'];
    expect(shown(told(plan, '9'), told(plan, 'two'))).toEqual(lines);
    expect(shown(told('The five mothers of these children will not be on the plane.', 'five'))).toEqual([]);
    expect(shown(told('Ten children have been, officials said, most recently in September.', 'Ten'))).toEqual([]);
    expect(shown(told('It gives a name for every one of the women, and counts 41 of them.', '41'))).toEqual([]);
  });
  it('says who counted', () => {
    const from = article('w', 'Outlet', '2026-02-02T09:00:00.000Z', 'T', 'The Border Service said that 40 men are held in the prison.');
    const counted = figure(from, '40', { country: 'SE', value: 40, unit: 'men', event: 'detained' });
    const said = statement(from, {
      words: ['40 men are held in the prison'],
      direct: false,
      source: 'The Border Service',
      name: 'Border Service',
      country: 'SE',
    });
    const { message } = figuresAnswer({ country: 'SE', group: null, page: 1, facts: [counted], statements: [said], ...asked });
    expect(linesOf(message, 'detained')).toEqual(['SE · 40 men, held, according to the Border Service · Outlet, 2 Feb 2026']);
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
  it('begins with what is new and weighty, and ends with what is only told again', () => {
    const at = (id: string, published: string, title: string, text: string, role: string) =>
      statement(article(id, `Outlet ${id}`, published, title, text), {
        words: [text.replace(/^.*? that /, '').replace(/\.$/, '')],
        direct: false,
        source: text.split(' ')[0]!,
        name: text.split(' ')[0]!,
        role,
        country: 'DK',
        key: true,
      });
    const found = [
      at('a', '2026-02-03T09:00:00.000Z', 'Factbox: who takes back whom', 'Holm said that nobody else would be fetched.', 'minister'),
      at('b', '2026-02-03T08:00:00.000Z', 'T', 'Lund had announced hours earlier that ten children would come.', 'minister'),
      at('c', '2026-02-02T08:00:00.000Z', 'T', 'Dahl said that the road to the camp was closed.', 'spokesman'),
      at('d', '2026-02-02T07:00:00.000Z', 'T', 'Krag said that every woman would be tried.', 'minister'),
    ];
    const { message } = statementsAnswer({ ...usual, asked: 'denmark', facts: found, bounded: false });
    expect(linesOf(message, 'statements').map((line) => line.split(',')[0])).toEqual(['Krag', 'Dahl', 'Holm', 'Lund']);
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
