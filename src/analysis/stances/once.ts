import type { Scene } from './scene.js';

/** The same question about places of a text, answered once a place: the rules ask it for every cue, the learned weights again for every clause. */
export function oncePerPlace<T>(find: (scene: Scene, from: number, to: number) => T): (scene: Scene, from: number, to?: number) => T {
  const answers = new WeakMap<Scene, Map<number, T>>();
  // Mostly the same text is asked about as before.
  let last: Scene | null = null;
  let known = new Map<number, T>();
  return (scene, from, to = from) => {
    if (scene !== last) {
      last = scene;
      known = answers.get(scene) ?? new Map();
      answers.set(scene, known);
    }
    const place = from * (scene.doc.length + 1) + to;
    let answer = known.get(place);
    if (answer === undefined) {
      answer = find(scene, from, to);
      known.set(place, answer);
    }
    return answer;
  };
}
