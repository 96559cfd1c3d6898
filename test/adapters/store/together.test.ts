import { expect, test } from 'vitest';
import { Together } from '../../../src/adapters/store/together.js';

const batches = (enough: number, patienceMs: number) => {
  const seen: (readonly number[])[] = [];
  const together = new Together<number, number>(
    async (items) => {
      seen.push(items);
      if (items.includes(13)) throw new Error('thirteen');
      return items.map((item) => item * 2);
    },
    { enough, patienceMs },
  );
  return { seen, together };
};

test('what comes in one turn is done in one piece, and each caller gets its own result', async () => {
  const { seen, together } = batches(100, 0);
  expect(await Promise.all([1, 2, 3].map((item) => together.add(item)))).toEqual([2, 4, 6]);
  expect(seen).toEqual([[1, 2, 3]]);
});

test('enough do not wait for more; the rest waits its time', async () => {
  const { seen, together } = batches(2, 5);
  expect(await Promise.all([1, 2, 3].map((item) => together.add(item)))).toEqual([2, 4, 6]);
  expect(seen).toEqual([[1, 2], [3]]);
});

test('what weighs much is not gathered with much else', async () => {
  const seen: (readonly number[])[] = [];
  const work = async (items: readonly number[]) => {
    seen.push(items);
    return items;
  };
  const together = new Together<number, number>(work, { enough: 10, patienceMs: 5, weigh: (item) => item });
  await Promise.all([1, 2, 9, 10, 3].map((item) => together.add(item)));
  expect(seen).toEqual([[1, 2, 9], [10], [3]]);
});

test('nobody fails for the sake of another', async () => {
  const { together } = batches(100, 0);
  const settled = await Promise.allSettled([1, 13, 3].map((item) => together.add(item)));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  await expect(together.add(13)).rejects.toThrow('thirteen');
  expect(await together.add(4)).toBe(8);
});
