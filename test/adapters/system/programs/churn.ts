/** Churns through objects that live a while, as answers do; prints the most heap that was used, in MB. `sparingly` is set before, if said so. */
if (process.argv[2] === 'sparingly') await import('../../../../src/adapters/system/sparing-heap.js');

const object = (n: number) => ({ n, words: `statement ${n}`, parts: [n, n + 1, n + 2] });
const kept = Array.from({ length: 200_000 }, (_, n) => object(n));
const passing = new Array<object>(100_000);
let most = 0;
for (let n = 0; n < 8_000_000; n++) {
  passing[n % passing.length] = object(n);
  if (n % 20_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
}
process.stdout.write(`${kept.length + passing.length} ${Math.round(most / 2 ** 20)}\n`);
