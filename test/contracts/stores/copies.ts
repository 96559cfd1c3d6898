import { expect, it } from 'vitest';
import { marksOf } from '../../../src/digest/stories/copies.js';
import type { Analysis } from '../../../src/domain/analysis.js';
import { idOf } from '../../../src/domain/ids.js';
import { addFeed, analysis, entry, figure, hours, NOW, poll, stance, statement, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

const SAID = '“We will bring the children home before winter,” minister Ida Holm said on Tuesday.';
const COUNTED = 'Her office counts 41 children in two camps.';
const WIRE = [
  SAID,
  COUNTED,
  'The ministry sent a team of doctors to the border in the spring, and it came back with a list of names that was longer than anybody had thought.',
  'Relatives in three towns have waited for an answer since then, and one of them keeps a room ready with a bed and a shelf of books.',
  'Neighbouring states have asked the cabinet to share what it learned about the road, the guards and the papers that the camps want to see.',
].join(' ');
const OWN = 'Eastmark counts 7 children of its own there, its envoy Per Lund said.';

/** What is found in a text that holds some of the sentences above. */
function foundIn(text: string): Analysis {
  const has = (sentence: string): boolean => text.includes(sentence);
  return analysis({
    statements: [
      ...(has(SAID) ? [statement(text, 'We will bring the children home before winter', SAID)] : []),
      ...(has(OWN) ? [statement(text, 'Eastmark counts 7 children of its own there', OWN, { direct: false })] : []),
    ],
    figures: [
      ...(has(COUNTED) ? [figure(text, '41', COUNTED, { value: 41, country: 'NO' })] : []),
      ...(has(OWN) ? [figure(text, '7', OWN, { value: 7, country: 'SE' })] : []),
    ],
    stances: has(SAID) ? [stance(text, SAID)] : [],
  });
}

/** A page's text as it is stored, with what it is known again by. */
const textOf = (text: string) =>
  ({ text, textSource: 'page', title: null, byline: null, publishedAt: null, language: 'en', marks: marksOf(text) }) as const;

/** What the stores make of articles of several outlets that carry the same text. */
export function wireCopyContract(rig: () => Rig): void {
  const read = async (outlet: string, text: string, at = NOW): Promise<string> => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    const url = `https://${outlet.toLowerCase()}.example/families`;
    await stores.feeds.recordPoll(poll(feed.id, [entry({ key: url, url, outlet })], { at }));
    const id = idOf('article', url);
    await stores.articles.saveText(id, textOf(text));
    return id;
  };
  const analyse = (id: string, found: Analysis, version = 'v1'): Promise<void> =>
    rig().stores.facts.saveAnalysis(id, TOPIC, version, found, NOW);
  const copyOf = async (id: string): Promise<string | undefined> => (await rig().stores.articles.get(id))?.copyOf;
  const facts = async () => {
    const { stores } = rig();
    const [statements, figures, stances] = [
      await stores.facts.statements({ topic: TOPIC }),
      await stores.facts.figures({ topic: TOPIC }),
      await stores.facts.stances({ topic: TOPIC }),
    ];
    return [...statements, ...figures, ...stances].map(({ kind, outlet, alsoIn = [] }) => [
      kind,
      outlet,
      alsoIn.map((each) => each.outlet).join(),
    ]);
  };

  it('the first article that was read stays; what carries its text links to it', async () => {
    const first = await read('Wire', WIRE);
    const cut = await read('Courier', WIRE.slice(0, -140));
    const longer = await read('Beacon', `${WIRE} ${OWN}`);
    const other = await read(
      'Slate',
      `Nobody has asked the families what they want, which is the first thing to be asked. ${'It rained. '.repeat(40)}`,
    );
    expect([await copyOf(first), await copyOf(cut), await copyOf(longer), await copyOf(other)]).toEqual([
      undefined,
      first,
      first,
      undefined,
    ]);
  });

  it('links every copy to the same article, when all are read at the same moment', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    await stores.feeds.recordPoll(
      poll(
        feed.id,
        names.map((key) => entry({ key })),
      ),
    );
    const ids = names.map((key) => idOf('article', `https://courier.example/${key}`));
    await Promise.all(ids.map((id, index) => stores.articles.saveText(id, { ...textOf(WIRE), text: `${WIRE} ${index}` })));
    const originals = await Promise.all(ids.map(copyOf));
    expect(originals.filter((id) => id === undefined)).toHaveLength(1);
    expect(new Set(originals).size).toBe(2);
    await Promise.all(ids.map((id, index) => analyse(id, foundIn(`${WIRE} ${index}`))));
    expect((await facts()).map(([kind]) => kind)).toEqual(['statement', 'figure', 'stance']);
  });

  it('knows a text again for a week', async () => {
    const first = await read('Wire', WIRE, hours(-24 * 6));
    expect(await copyOf(await read('Courier', WIRE))).toBe(first);
    expect(await copyOf(await read('Beacon', WIRE, hours(24 * 9)))).toBeUndefined();
  });

  it('an article that is read again with another text is no copy any more', async () => {
    const first = await read('Wire', WIRE);
    const copy = await read('Courier', WIRE);
    const { articles } = rig().stores;
    const text = 'The page now holds a correction and nothing else.';
    await articles.saveText(copy, textOf(text));
    expect(await copyOf(copy)).toBeUndefined();
    expect(await copyOf(await read('Beacon', WIRE))).toBe(first);
  });

  it.each(['first', 'second'])(
    'tells a fact once, with all outlets that carry it, when the %s article is analysed first',
    async (order) => {
      const [first, second] = [await read('Wire', WIRE), await read('Courier', WIRE)];
      for (const id of order === 'first' ? [first, second] : [second, first]) await analyse(id, foundIn(WIRE));
      const [holder, carrier] = order === 'first' ? ['Wire', 'Courier'] : ['Courier', 'Wire'];
      const once = ['statement', 'figure', 'stance'].map((kind) => [kind, holder, carrier]);
      expect(await facts()).toEqual(once);
      const { facts: store, archive } = rig().stores;
      const window = await store.window(TOPIC, { since: hours(-24), until: NOW });
      expect([window.statements, window.figures, window.stances].map((list) => list.map(({ alsoIn }) => alsoIn?.length))).toEqual([
        [1],
        [1],
        [1],
      ]);
      expect(window.articles.map(({ copyOf: original }) => original).sort()).toEqual([first, undefined]);
      const pages = [
        await archive.statements({ topic: TOPIC }, { limit: 9 }),
        await archive.figures({ topic: TOPIC }, { limit: 9 }),
        await archive.stances({ topic: TOPIC }, { limit: 9 }),
      ];
      expect(pages.map(({ items }) => items.map(({ outlet, alsoIn }) => [outlet, alsoIn?.[0]?.outlet]))).toEqual(
        Array(3).fill([[holder, carrier]]),
      );
      expect((await archive.standing(TOPIC, '2026-01-01')).map(({ alsoIn }) => alsoIn?.[0]?.outlet)).toEqual([carrier]);
      expect(await store.counts()).toEqual({ articles: 2, statements: 1, figures: 1, stances: 1 });
    },
  );

  it('keeps what an outlet added, and what two added alike once', async () => {
    await analyse(await read('Wire', WIRE), foundIn(WIRE));
    const longer = `${WIRE} ${OWN}`;
    await analyse(await read('Beacon', longer, hours(1)), foundIn(longer));
    await analyse(await read('Courier', longer, hours(2)), foundIn(longer));
    expect(await facts()).toEqual(
      expect.arrayContaining([
        ['statement', 'Wire', 'Beacon,Courier'],
        ['statement', 'Beacon', 'Courier'],
        ['figure', 'Wire', 'Beacon,Courier'],
        ['figure', 'Beacon', 'Courier'],
        ['stance', 'Wire', 'Beacon,Courier'],
      ]),
    );
    expect(await facts()).toHaveLength(5);
  });

  it('does not name an outlet that left the sentence out', async () => {
    await analyse(await read('Wire', WIRE), foundIn(WIRE));
    const cut = WIRE.replace(`${COUNTED} `, '');
    await analyse(await read('Courier', cut), foundIn(cut));
    expect(await facts()).toEqual([
      ['statement', 'Wire', 'Courier'],
      ['figure', 'Wire', ''],
      ['stance', 'Wire', 'Courier'],
    ]);
  });

  it('knows a sentence again behind a dateline', async () => {
    await analyse(await read('Wire', WIRE), foundIn(WIRE));
    const dated = `NORHAVEN (Open Wire) — ${WIRE}`;
    const said = `NORHAVEN (Open Wire) — ${SAID}`;
    const found = analysis({
      statements: [statement(dated, 'We will bring the children home before winter', said)],
      stances: [stance(dated, said)],
    });
    await analyse(await read('Courier', dated), found);
    expect(await facts()).toEqual([
      ['statement', 'Wire', 'Courier'],
      ['figure', 'Wire', ''],
      ['stance', 'Wire', 'Courier'],
    ]);
  });

  it('loses nothing when another version of the analysis finds a fact in the copy alone', async () => {
    const [first, copy] = [await read('Wire', WIRE), await read('Courier', WIRE)];
    for (const id of [first, copy]) await analyse(id, foundIn(WIRE));
    await analyse(copy, foundIn(WIRE), 'v2');
    await analyse(first, analysis({ relevant: false }), 'v2');
    const waiting = await rig().stores.articles.toAnalyse(null, NOW, 10);
    expect(waiting.map(({ article }) => article.id)).toEqual([copy]);
    await analyse(copy, foundIn(WIRE), 'v2');
    expect(await facts()).toEqual(['statement', 'figure', 'stance'].map((kind) => [kind, 'Courier', '']));
  });

  it('loses nothing when the article that holds a fact is read again with another text and is no copy any more', async () => {
    const { articles } = rig().stores;
    const [first, second] = [await read('Wire', WIRE), await read('Courier', WIRE)];
    // The copy was analysed first, so the original carries its facts.
    for (const id of [second, first]) await analyse(id, foundIn(WIRE));
    const text = 'The page now holds a correction and nothing else.';
    const other = textOf(text);
    await articles.saveText(second, other);
    expect(await copyOf(second)).toBeUndefined();
    await analyse(second, foundIn(text));
    expect(await facts()).toEqual([]);
    const waiting = await articles.toAnalyse(null, NOW, 10);
    expect(waiting.map(({ article }) => article.id)).toEqual([first]);
    await analyse(first, foundIn(WIRE));
    expect(await facts()).toEqual(['statement', 'figure', 'stance'].map((kind) => [kind, 'Wire', '']));
  });

  it.each(['one after the other', 'at the same moment'])(
    'loses nothing when the holder leaves and the copies are analysed %s',
    async (how) => {
      const { articles } = rig().stores;
      const names = ['Wire', 'Courier', 'Beacon', 'Slate'];
      const ids: string[] = [];
      for (const name of names) ids.push(await read(name, WIRE));
      const [first, second, third, fourth] = ids as [string, string, string, string];
      await analyse(second, foundIn(WIRE));
      const text = 'Another report of another day, which holds nothing that was said before.';
      const other = textOf(text);
      const works = [
        async () => {
          await articles.saveText(second, other);
          await analyse(second, foundIn(text));
        },
        ...[first, third, fourth].map((id) => () => analyse(id, foundIn(WIRE))),
      ];
      if (how === 'at the same moment') await Promise.all(works.map((work) => work()));
      else for (const work of works.reverse()) await work();
      for (const { article } of await articles.toAnalyse(null, NOW, 10)) await analyse(article.id, foundIn(WIRE));
      expect((await facts()).map(([kind]) => kind)).toEqual(['statement', 'figure', 'stance']);
    },
  );

  it('a fact keeps its id and its outlets when everything is analysed again', async () => {
    const [first, copy] = [await read('Wire', WIRE), await read('Courier', WIRE)];
    for (const id of [first, copy]) await analyse(id, foundIn(WIRE));
    const before = await rig().stores.facts.statements({ topic: TOPIC });
    for (const id of [copy, first]) await analyse(id, foundIn(WIRE), 'v2');
    const after = await rig().stores.facts.statements({ topic: TOPIC });
    expect(after.map(({ id, alsoIn }) => [id, alsoIn])).toEqual(before.map(({ id, alsoIn }) => [id, alsoIn]));
    expect(await rig().stores.articles.toAnalyse(null, NOW, 10)).toEqual([]);
  });

  it('a copy does not bring back what an operator withdrew or put right', async () => {
    const { stores } = rig();
    const [first, copy] = [await read('Wire', WIRE), await read('Courier', WIRE)];
    await analyse(first, foundIn(WIRE));
    const by = { platform: 'console', workspace: 'local', user: 'console' } as const;
    const [wrong] = await stores.facts.figures({ topic: TOPIC });
    const [misread] = await stores.facts.stances({ topic: TOPIC });
    const act = { articleId: first, topic: TOPIC, note: '', by, at: NOW };
    await stores.corrections.correct({
      ...act,
      id: 'c1',
      factId: wrong!.id,
      kind: 'figure',
      verdict: 'withdrawn',
      changes: {},
      before: wrong!,
    });
    await stores.corrections.correct({
      ...act,
      id: 'c2',
      factId: misread!.id,
      kind: 'stance',
      verdict: 'changed',
      changes: { country: 'SE' },
      before: misread!,
    });
    await analyse(copy, foundIn(WIRE));
    await analyse(first, foundIn(WIRE), 'v2');
    await analyse(copy, foundIn(WIRE), 'v2');
    expect(await stores.facts.figures({ topic: TOPIC })).toEqual([]);
    expect((await stores.facts.stances({ topic: TOPIC })).map(({ country, outlet }) => [country, outlet])).toEqual([['SE', 'Wire']]);
  });

  it('keeps the outlets of a fact when the texts have been removed', async () => {
    const { stores } = rig();
    for (const outlet of ['Wire', 'Courier']) await analyse(await read(outlet, WIRE), foundIn(WIRE));
    await stores.retention.dropTexts(hours(48), 10);
    expect(await facts()).toEqual(['statement', 'figure', 'stance'].map((kind) => [kind, 'Wire', 'Courier']));
  });
}
