import type { Statement } from '../../../domain/statement.js';
import type { TokenRange } from '../../text/document.js';
import { type Scene, statementAt } from '../scene.js';

/** The statement that a clause stands in, or the one that it ends with behind a long attribution ("Kest, of the Free Them network, said …"). */
export const statementIn = (scene: Scene, { from, to }: TokenRange): Statement | null =>
  statementAt(scene, (from + to) >> 1) ?? statementAt(scene, Math.max(from, to - 2));
