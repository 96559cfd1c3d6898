import { latest } from '../text/latest.js';
import type { Scene } from './scene.js';

/** The same question about places of a text, answered once a place: the rules ask it for every cue, the learned weights again for every clause. */
export function oncePerPlace<T>(find: (scene: Scene, from: number, to: number) => T): (scene: Scene, from: number, to?: number) => T {
  const answers = latest((_: Scene) => new Map<number, T>());
  return (scene, from, to = from) => {
    const known = answers(scene);
    const place = from * (scene.doc.length + 1) + to;
    let answer = known.get(place);
    if (answer === undefined) {
      answer = find(scene, from, to);
      known.set(place, answer);
    }
    return answer;
  };
}
