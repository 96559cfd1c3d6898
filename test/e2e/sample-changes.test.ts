import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Line } from '../../src/domain/message.js';
import { USUAL_FORM } from '../../src/domain/subscription.js';
import { SAMPLE_FORTNIGHT, sampleHouse, type TestHouse } from '../support/house.js';

const DAY = 24 * 3600_000;

/** Read as an editor would: a digest a day of the sample fortnight, each made from what that day knew. */
describe('what changed in the sample fortnight', () => {
  let directory: string;
  let rig: TestHouse;
  const changes = new Map<string, readonly Line[]>();

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'standpoint-changes-'));
    rig = await sampleHouse(`sqlite:${join(directory, 'changes.sqlite')}`);
    await rig.ingestAll();
    for (let at = Date.parse(SAMPLE_FORTNIGHT.since); at < Date.parse(SAMPLE_FORTNIGHT.until); at += DAY) {
      changes.set(new Date(at).toISOString().slice(0, 10), await changesOf(at, at + DAY));
    }
  });
  afterAll(async () => {
    await rig.close();
    await rm(directory, { recursive: true, force: true });
  });

  async function changesOf(since: number, until: number, form = USUAL_FORM): Promise<readonly Line[]> {
    const window = { since: new Date(since).toISOString(), until: new Date(until).toISOString() };
    const { message } = await rig.house.digest('', window, form);
    return message.blocks.flatMap((block) => (block.kind === 'lines' && block.section === 'changes' ? block.lines : []));
  }

  const textOf = (line: Line | undefined): string => line?.spans.map(({ text }) => text).join('') ?? '';
  const outletsOf = (line: Line | undefined): string[] => (line?.children ?? []).map((child) => child.refs[0]?.outlet ?? '');

  test('Australia ends its indecision: one article has both sides, the minister of last month and the Prime Minister of yesterday', () => {
    const [line, ...others] = changes.get('2026-03-04') ?? [];
    expect(others).toEqual([]);
    expect(textOf(line)).toBe('Australia: has not decided about its nationals → refuses to take back its nationals');
    expect(line?.children?.map(textOf)).toEqual([
      expect.stringContaining('no decision has been taken either way'),
      expect.stringContaining('will not assist any more of its citizens'),
    ]);
  });

  test('the French count is disputed on the day of the second number, each beside its source', () => {
    const [line, ...others] = changes.get('2026-03-06') ?? [];
    expect(others).toEqual([]);
    expect(textOf(line)).toContain('France: sources differ on the number of');
    expect(line?.children?.map(textOf)).toEqual([expect.stringContaining('162'), expect.stringContaining('At least 197')]);
    expect(outletsOf(line)).toEqual(['Meridian Wire', 'The Harbour Courier']);
  });

  test('two Dutch ministers contradict each other on the day of the second, each beside the source', () => {
    const [line, ...others] = changes.get('2026-03-08') ?? [];
    expect(others).toEqual([]);
    expect(textOf(line)).toContain('Netherlands: officials contradict each other');
    expect(outletsOf(line)).toEqual(['Meridian Wire', 'Carrefour Europe']);
    expect(line?.children?.map(textOf)).toEqual([expect.stringContaining('Wolvekamp'), expect.stringContaining('van Heusdingen')]);
  });

  test('Denmark changes its stance on the children, before and after with their sources', () => {
    const [line, ...others] = changes.get('2026-03-11') ?? [];
    expect(others).toEqual([]);
    expect(textOf(line)).toBe('Denmark: refuses to take back children → takes back children only');
    expect(outletsOf(line)[0]).toBe('Nordlys Post');
    expect(line?.children).toHaveLength(2);
  });

  test('fewer Swedes are held than the same paper counted nine days before because some had been counted twice: both with their day, and why', () => {
    const [line, ...others] = changes.get('2026-03-13') ?? [];
    expect(others).toEqual([]);
    expect(textOf(line)).toBe('Sweden: count corrected, 38 → 29 Swedish nationals, held');
    expect(line?.children?.map(textOf)).toEqual([
      expect.stringMatching(/^Before: In all, 38 Swedish nationals.*Nordlys Post/),
      expect.stringMatching(/^Now: In all, 29 Swedish nationals.*Nordlys Post/),
      expect.stringMatching(/^Why: Names had been spelt in two ways.*Nordlys Post/),
    ]);
    expect(outletsOf(line)).toEqual(['Nordlys Post', 'Nordlys Post', 'Nordlys Post']);
  });

  test('the British count and that of a charity, both of one article, stand side by side', () => {
    const [line, ...others] = changes.get('2026-03-12') ?? [];
    expect(others).toEqual([]);
    expect(textOf(line)).toContain('United Kingdom: sources differ');
    expect(line?.children?.map(textOf).sort()).toEqual([
      expect.stringMatching(/^62 Britons.*Recourse/),
      expect.stringMatching(/^Thirty-eight/),
    ]);
  });

  test('nothing changes on the other days', () => {
    const loud = new Set(['2026-03-04', '2026-03-06', '2026-03-08', '2026-03-09', '2026-03-11', '2026-03-12', '2026-03-13']);
    for (const [day, lines] of changes) if (!loud.has(day)) expect(lines.map(textOf), day).toEqual([]);
  });

  test('two offices count another number of German women on one flight', () => {
    const [line, ...others] = changes.get('2026-03-09') ?? [];
    expect(others).toEqual([]);
    expect(textOf(line)).toBe('Germany: sources differ on the number of women, repatriated');
    expect(outletsOf(line)).toEqual(['Levant Dispatch', 'Meridian Wire']);
  });

  test('a long digest of the fortnight has all of them', async () => {
    const all = await changesOf(Date.parse(SAMPLE_FORTNIGHT.since), Date.parse(SAMPLE_FORTNIGHT.until), { ...USUAL_FORM, length: 'long' });
    expect(all.map((line) => line.actor)).toEqual(expect.arrayContaining(['AU', 'DK', 'FR', 'NL', 'SE']));
  });

  test('no morning joins reports of two events, and each story links first to the article in which its sentence stands', async () => {
    const joined: string[][] = [];
    const titled: string[] = [];
    for (let at = Date.parse(SAMPLE_FORTNIGHT.since); at < Date.parse(SAMPLE_FORTNIGHT.until); at += DAY) {
      const window = { since: new Date(at).toISOString(), until: new Date(at + DAY).toISOString() };
      const { message } = await rig.house.digest('', window, USUAL_FORM);
      const lines = message.blocks.flatMap((block) => (block.kind === 'lines' && block.section === 'stories' ? block.lines : []));
      for (const line of lines) {
        const [shown] = line.spans;
        // In bold stands the title, where the sentence of the story is told under what changed.
        if (shown!.style === 'bold') titled.push(shown!.text);
        else expect(line.refs[0]?.evidence).toContain(shown!.text);
        expect(line.spans.find(({ url }) => url !== undefined)?.url).toBe(line.refs[0]?.url);
        if (line.refs.length > 1) joined.push(line.refs.map(({ url }) => url.split('/').at(-1)!).sort());
      }
    }
    expect(joined).toEqual([
      ['levant-germany-handover', 'meridian-germany-flight'],
      ['harbour-denmark-wire', 'meridian-denmark-children', 'nordlys-denmark-uturn'],
    ]);
    expect(titled).toEqual(['Germany takes back five women and 12 children from Roj camp']);
  });
});
