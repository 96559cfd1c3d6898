import type { Statement } from '../../../domain/statement.js';
import type { TokenRange } from '../../text/document.js';
import { type Scene, statementAt } from '../scene.js';

/** The statement that a clause stands in, or the one that it ends or begins with beside a long attribution ("Kest, of the Free Them network, said …"). */
export const statementIn = (scene: Scene, { from, to }: TokenRange): Statement | null =>
  statementAt(scene, (from + to) >> 1) ?? statementAt(scene, Math.max(from, to - 2)) ?? statementAt(scene, Math.min(from + 1, to - 1));

/** "“…,” the minister said of the woman, who answered: “Take us home.”": in the words of two people neither holds what both say. */
export function holdsTwoVoices(scene: Scene, { from, to }: TokenRange): boolean {
  let first: Statement | null = null;
  for (let k = from; k < to; k++) {
    const statement = scene.doc.quotationOf[k]! >= 0 ? statementAt(scene, k) : null;
    if (!statement || statement === first) continue;
    if (first && (first.speaker?.name !== statement.speaker?.name || first.speaker?.role !== statement.speaker?.role)) return true;
    first = statement;
  }
  return false;
}
