import { expect, it } from 'vitest';
import type { StatementQuery } from '../../../src/domain/ports/fact-query.js';
import type { Speaker } from '../../../src/domain/statement.js';
import { addArticle, analysis, figure, hours, NOW, stance, statement, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

interface Said {
  readonly key: string;
  readonly sentence: string;
  readonly speaker?: Speaker;
  readonly publishedAt?: string | null;
  readonly topic?: string;
}

const speaker = (name: string | null, country: string | null): Speaker => ({ name, role: null, country });

const SAID: readonly Said[] = [
  {
    key: 'old',
    sentence: 'France is not returning anyone from al-Hol, Jürgen Weiß said.',
    speaker: speaker('Jürgen Weiß', 'FR'),
    publishedAt: hours(-50),
  },
  {
    key: 'mid',
    sentence: 'The children returned to Lyon, said Élodie Marchand.',
    speaker: speaker('Élodie Marchand', 'FR'),
    publishedAt: hours(-10),
  },
  {
    key: 'new',
    sentence: 'It’s the court’s duty, the judge Ana O’Neil said of the camp.',
    speaker: speaker('Ana O’Neil', null),
    publishedAt: hours(-2),
  },
  { key: 'undated', sentence: 'Who guards the camp of Roj? asked a Dutch official.', speaker: speaker(null, 'NL'), publishedAt: null },
  {
    key: 'other',
    sentence: 'France will tax the camp sites.',
    speaker: speaker('Paul Weiss', 'FR'),
    topic: 'tourism',
    publishedAt: hours(-1),
  },
];

/** Looking facts up: by topic, country, period, person and words. */
export function factQueryContract(rig: () => Rig): void {
  const fill = async (): Promise<void> => {
    const { stores } = rig();
    for (const { key, sentence, speaker: who = null, publishedAt = NOW, topic = TOPIC } of SAID) {
      const id = await addArticle(stores, key, sentence, { publishedAt, topics: [topic] });
      const country = who?.country ?? 'SY';
      await stores.facts.saveAnalysis(
        id,
        topic,
        'v1',
        analysis({
          statements: [statement(sentence, sentence, sentence, { speaker: who })],
          figures: [figure(sentence, sentence.slice(0, 5), sentence, { country: who?.country ?? null })],
          stances: [stance(sentence, sentence.slice(0, 5), { country })],
        }),
        NOW,
      );
    }
  };
  const keys = (facts: readonly { readonly url: string }[]): string[] => facts.map((fact) => fact.url.split('/').at(-1) ?? '');
  const find = async (query: StatementQuery): Promise<string[]> => keys(await rig().stores.facts.statements(query));

  it('gives statements newest first, an undated article by the time it was found', async () => {
    await fill();
    expect(await find({})).toEqual(['undated', 'other', 'new', 'mid', 'old']);
    expect(await find({ topic: TOPIC })).toEqual(['undated', 'new', 'mid', 'old']);
    expect(await find({ topic: TOPIC, limit: 2 })).toEqual(['undated', 'new']);
    expect(await find({ limit: 0 })).toEqual([]);
  });

  it('takes dates that a feed got wrong by centuries', async () => {
    const { stores } = rig();
    const sentence = 'The camp is closed.';
    for (const [key, publishedAt] of [
      ['future', '9999-12-31T23:59:59.999Z'],
      ['future2', '9998-01-01T00:00:00.000Z'],
      ['past', '0001-01-01T00:00:00.000Z'],
      ['past2', '1904-01-01T00:00:00.000Z'],
      ['now', NOW],
    ] as const) {
      const id = await addArticle(stores, key, sentence, { publishedAt });
      const twice = [statement(sentence, 'camp', sentence), statement(sentence, 'closed', sentence)];
      await stores.facts.saveAnalysis(id, TOPIC, 'v1', analysis({ statements: twice }), NOW);
    }
    expect((await find({})).slice(4, 6)).toEqual(['now', 'now']);
    expect((await find({ words: 'camp' })).length).toBe(10);
    expect(await find({ words: 'camp', since: hours(-1), until: hours(1) })).toEqual(['now', 'now']);
    expect(await find({ words: 'camp', until: '1950-01-01T00:00:00.000Z' })).toHaveLength(4);
  });

  it.each([
    ['2026-03-01T06:00:00.000Z', '2026-03-01T05:59:59.999Z', '2026-03-01T06:00:00.001Z'],
    ['2026-03-01T06:00:00.500Z', '2026-03-01T06:00:00.499Z', '2026-03-01T06:00:00.501Z'],
    ['2026-03-01T06:00:00.999Z', '2026-03-01T06:00:00.998Z', '2026-03-01T06:00:01.000Z'],
    ['1970-01-01T00:00:00.000Z', '1969-12-31T23:59:59.000Z', '1970-01-01T00:00:00.001Z'],
    ['1904-01-01T00:00:00.000Z', '1903-12-31T00:00:00.000Z', '1904-01-02T00:00:00.000Z'],
    ['2106-02-07T06:28:13.000Z', '2106-02-07T06:28:12.000Z', '2106-02-07T06:28:14.000Z'],
    ['2106-02-07T06:28:14.000Z', '2106-02-07T06:28:13.999Z', '2106-02-07T06:28:15.000Z'],
    ['2106-02-07T06:28:15.000Z', '2106-02-07T06:28:14.000Z', '2106-02-07T06:28:16.000Z'],
    ['9999-01-01T00:00:00.000Z', '9998-01-01T00:00:00.000Z', '9999-01-02T00:00:00.000Z'],
  ])('ends and begins a period at %s to the millisecond', async (at, before, after) => {
    const { stores } = rig();
    const sentence = 'The camp is closed.';
    for (const [key, publishedAt] of [
      ['before', before],
      ['at', at],
      ['after', after],
    ] as const) {
      const id = await addArticle(stores, key, sentence, { publishedAt });
      await stores.facts.saveAnalysis(id, TOPIC, 'v1', analysis({ statements: [statement(sentence, 'camp', sentence)] }), NOW);
    }
    for (const words of [{}, { words: 'camp' }]) {
      expect((await find({ ...words, since: at })).toSorted()).toEqual(['after', 'at']);
      expect(await find({ ...words, until: at })).toEqual(['before']);
      expect(await find({ ...words, since: at, until: after })).toEqual(['at']);
      expect(await find({ ...words, since: before, until: at, limit: 1 })).toEqual(['before']);
    }
  });

  it('narrows every kind of fact to a country and to a period that includes its start only', async () => {
    await fill();
    const { facts } = rig().stores;
    for (const get of [facts.statements, facts.figures, facts.stances]) {
      expect(keys(await get({ topic: TOPIC, country: 'FR' }))).toEqual(['mid', 'old']);
      expect(keys(await get({ topic: TOPIC, since: hours(-10) }))).toEqual(['undated', 'new', 'mid']);
      expect(keys(await get({ topic: TOPIC, until: hours(-2) }))).toEqual(['mid', 'old']);
      expect(keys(await get({ topic: TOPIC, since: hours(-10), until: NOW, country: 'FR' }))).toEqual(['mid']);
      expect(keys(await get({ topic: 'nothing' }))).toEqual([]);
      expect(keys(await get({ limit: 1 }))).toEqual(['undated']);
    }
  });

  it('finds a person by any part of the name, whatever the case and accents', async () => {
    await fill();
    expect(await find({ person: 'weiss' })).toEqual(['other', 'old']);
    expect(await find({ person: 'WEIẞ' })).toEqual(['other', 'old']);
    expect(await find({ person: 'JURGEN' })).toEqual(['old']);
    expect(await find({ person: 'élodie m' })).toEqual(['mid']);
    expect(await find({ person: 'lod' })).toEqual(['mid']);
    expect(await find({ person: '%' })).toEqual(await find({ person: '_' }));
    expect(await find({ person: 'nobody' })).toEqual([]);
  });

  it('finds a part of a name that many speakers share', async () => {
    const { stores } = rig();
    const sentence = 'The camp is open, they said.';
    const id = await addArticle(stores, 'many', sentence);
    const said = (name: string) => statement(sentence, 'The camp is open', sentence, { speaker: speaker(name, 'NO') });
    const statements = [...Array.from({ length: 300 }, (_, i) => said(`Karin Number${i} Berg`)), said('Mikkel Strand')];
    await stores.facts.saveAnalysis(id, TOPIC, 'v1', analysis({ statements }), NOW);
    expect((await find({ person: 'berg' })).length).toBe(300);
    expect((await find({ person: 'karin', words: 'camp' })).length).toBe(300);
    expect((await find({ person: 'karin', words: 'camp', limit: 7 })).length).toBe(7);
    expect((await find({ person: 'number29', words: 'camp' })).length).toBe(11);
    expect((await find({ person: 'strand', words: 'camp' })).length).toBe(1);
    expect((await find({ person: 'karin', words: 'closed' })).length).toBe(0);
  });

  it('finds the newest of many speakers, whoever of them said most', async () => {
    const { stores } = rig();
    const sentence = 'The camp is open, they said.';
    const said = (name: string) => statement(sentence, 'The camp is open', sentence, { speaker: speaker(name, 'NO') });
    // The first speaks last, the second most, the third only before; the fourth is somebody else.
    const days = [
      ['Ada Holm', 'Bo Holm', 'Bo Holm', 'Bo Holm'],
      ['Bo Holm', 'Bo Holm', 'Nils Strand'],
      ['Cleo Holm', 'Ada Holm'],
    ];
    for (const [day, names] of days.entries()) {
      const id = await addArticle(stores, `day${day}`, sentence, { publishedAt: hours(-24 * day) });
      await stores.facts.saveAnalysis(id, TOPIC, 'v1', analysis({ statements: names.map(said) }), NOW);
    }
    const names = async (query: StatementQuery) => (await stores.facts.statements(query)).map(({ speaker: who }) => who?.name);
    const all = days.flat().filter((name) => name.endsWith('Holm'));
    for (const limit of [1, 3, 4, 5, 7, 20]) {
      expect(await names({ topic: TOPIC, person: 'holm', limit })).toEqual(all.slice(0, limit));
    }
    expect(await names({ topic: TOPIC, person: 'holm' })).toEqual(all);
    expect(await names({ topic: TOPIC, person: 'cleo', limit: 5 })).toEqual(['Cleo Holm']);
    expect(await names({ topic: 'tourism', person: 'holm', limit: 5 })).toEqual([]);
  });

  it('finds words in any order and form', async () => {
    await fill();
    expect(await find({ topic: TOPIC, words: 'lyon CHILDREN' })).toEqual(['mid']);
    expect(await find({ topic: TOPIC, words: 'returns' })).toEqual(['mid', 'old']);
    expect(await find({ topic: TOPIC, words: 'returns lyon roj' })).toEqual([]);
    expect(await find({ topic: TOPIC, words: 'elodie' })).toEqual(['mid']);
    expect(await find({ topic: TOPIC, words: 'weiss' })).toEqual(['old']);
  });

  it('finds the commonest words too', async () => {
    await fill();
    expect(await find({ topic: TOPIC, words: 'not' })).toEqual(['old']);
    expect(await find({ topic: TOPIC, words: 'who' })).toEqual(['undated']);
    expect(await find({ words: 'the camp' })).toEqual(['undated', 'other', 'new']);
  });

  it('takes compound words as they stand', async () => {
    await fill();
    expect(await find({ words: 'al-Hol' })).toEqual(['old']);
    expect(await find({ words: 'hol-al' })).toEqual([]);
    expect(await find({ words: "court's" })).toEqual(['new']);
    expect(await find({ words: 'O’Neil' })).toEqual(['new']);
  });

  it.each([
    '"',
    '"camp',
    "camp'; drop table statements; --",
    'camp OR 1=1',
    'NEAR(camp roj)',
    'words : camp',
    'scope : c0',
    'camp*',
    '-camp ^camp +camp',
    'camp & !roj | (who',
    '{camp} [roj] \\ %',
    '***',
    '',
    '\u0000camp',
    ':*',
    '<->',
  ])('takes %j as words and nothing else', async (words) => {
    await fill();
    const found = await find({ words });
    const all = (await rig().stores.facts.statements({})).length;
    expect(all).toBe(5);
    const plain = words.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    if (plain.length === 0) expect(found).toEqual([]);
    else
      expect(
        found.every((key) => plain.every((word) => SAID.some((said) => said.key === key && said.sentence.toLowerCase().includes(word)))),
      ).toBe(true);
  });

  it('joins words with every other condition', async () => {
    await fill();
    expect(await find({ topic: TOPIC, words: 'camp', country: 'NL' })).toEqual(['undated']);
    expect(await find({ topic: TOPIC, words: 'returned', person: 'march' })).toEqual(['mid']);
    expect(await find({ topic: TOPIC, words: 'camp', since: hours(-2), until: NOW })).toEqual(['new']);
    expect(await find({ topic: TOPIC, words: 'camp', limit: 1 })).toEqual(['undated']);
    expect(await find({ topic: 'tourism', words: 'camp', country: 'FR' })).toEqual(['other']);
    expect(await find({ topic: TOPIC, words: 'said', country: 'FR', since: hours(-20) })).toEqual(['mid']);
  });

  it('finds what lies behind a thousand newer matches', async () => {
    const { stores } = rig();
    const wanted = 'The camp is closed, Ilse Brandt said.';
    const old = await addArticle(stores, 'wanted', wanted, { publishedAt: hours(-500) });
    await stores.facts.saveAnalysis(
      old,
      TOPIC,
      'v1',
      analysis({ statements: [statement(wanted, wanted, wanted, { speaker: speaker('Ilse Brandt', 'DE') })] }),
      NOW,
    );
    const common = 'The camp is open.';
    const many = await addArticle(stores, 'many', common);
    const statements = Array.from({ length: 1000 }, () => statement(common, common, common, { speaker: speaker('Ole Dahl', 'NO') }));
    await stores.facts.saveAnalysis(many, TOPIC, 'v1', analysis({ statements }), NOW);
    expect(await find({ words: 'camp', person: 'brandt' })).toEqual(['wanted']);
    expect((await find({ words: 'camp' })).length).toBe(1001);
    expect((await find({ words: 'camp', limit: 900 })).length).toBe(900);
  });
}
