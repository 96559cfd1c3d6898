/**
 * What is found out of a text once, however many rules ask for it. Texts are analysed one after the other, so only the answer about the
 * last one is kept: a weak map of all would cost a look-up for every question, and every collection of garbage a walk through it.
 */
export function latest<K extends object, T>(find: (of: K) => T): (of: K) => T {
  let last: K | null = null;
  let answer: T | undefined;
  return (of) => {
    if (of !== last) {
      answer = find(of);
      last = of;
    }
    return answer as T;
  };
}
