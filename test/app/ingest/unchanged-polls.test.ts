import { expect, test } from 'vitest';
import type { PollReport, Told } from '../../../src/app/ingest/poll.js';
import { UnchangedPolls } from '../../../src/app/ingest/unchanged-polls.js';
import { Unfinished } from '../../../src/app/ingest/unfinished.js';
import { type Feed, NO_MEMORY } from '../../../src/domain/feed.js';
import type { UnchangedPoll } from '../../../src/domain/ports/stores.js';

const NOW = '2026-03-02T10:00:00.000Z';
const feed = (id: string): Feed => ({
  id,
  url: `https://${id}.example/`,
  outlet: 'Example Post',
  topics: [],
  origin: 'pack',
  title: null,
  state: 'active',
  etag: '"1"',
  lastModified: null,
  bodyHash: null,
  nextPollAt: NOW,
  lastPollAt: null,
  lastSuccessAt: null,
  failures: 0,
  lastError: null,
  entriesSeen: 0,
  memory: NO_MEMORY,
});
const TOLD: Told = {
  result: 'not_modified',
  outcome: { succeeded: true, gone: false, held: false, retryAfterMs: null, maxAgeSeconds: null },
  found: { memory: NO_MEMORY },
  failure: null,
};

/** `store`: what the store makes of each list. */
function rig(store: (polls: readonly UnchangedPoll[]) => ReadonlySet<string>) {
  const lists: (readonly UnchangedPoll[])[] = [];
  const done: PollReport[] = [];
  const deps = {
    clock: { now: () => NOW },
    everyMs: 3_600_000,
    spread: () => 0,
    feeds: {
      recordUnchanged: async (polls: readonly UnchangedPoll[]) => {
        lists.push(polls);
        return store(polls);
      },
    },
  };
  const storing = new Unfinished(100);
  return { lists, done, storing, polls: new UnchangedPolls(deps, storing, (report) => done.push(report)) };
}
const all = (polls: readonly UnchangedPoll[]) => new Set(polls.map(({ feedId }) => feedId));
const turn = () => new Promise(setImmediate);

test('what ends in one turn of the loop is one list, with the time of the next poll', async () => {
  const { lists, done, polls, storing } = rig(all);
  polls.add(feed('a'), TOLD);
  polls.add(feed('b'), TOLD);
  await turn();
  polls.add(feed('c'), TOLD);
  await turn();
  await storing.all();
  const next = '2026-03-02T11:00:00.000Z';
  expect(lists).toEqual([
    [
      { feedId: 'a', at: NOW, nextPollAt: next },
      { feedId: 'b', at: NOW, nextPollAt: next },
    ],
    [{ feedId: 'c', at: NOW, nextPollAt: next }],
  ]);
  expect(done.map(({ feed: { id }, result }) => [id, result])).toEqual(['a', 'b', 'c'].map((id) => [id, 'not_modified']));
});

test('at the end nothing waits for a turn, and nothing is stored twice', async () => {
  const { lists, polls, storing } = rig(all);
  polls.add(feed('a'), TOLD);
  polls.store();
  polls.store();
  await storing.all();
  await turn();
  expect(lists).toHaveLength(1);
});

test('a feed that was removed meanwhile is dropped, the others are stored', async () => {
  const { done, polls, storing } = rig(() => new Set(['a']));
  polls.add(feed('a'), TOLD);
  polls.add(feed('gone'), TOLD);
  polls.store();
  await storing.all();
  expect(done.map(({ result }) => result)).toEqual(['not_modified', 'dropped']);
});

test('what the store fails with is told to whoever polls', async () => {
  const { done, polls, storing } = rig(() => {
    throw new Error('the disk is full');
  });
  polls.add(feed('a'), TOLD);
  await turn();
  await expect(storing.all()).rejects.toThrow('the disk is full');
  expect(done).toEqual([]);
});
