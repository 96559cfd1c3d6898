import type { Quantity } from '../../domain/figure.js';
import type { TextDocument } from '../text/document.js';

const ROSE = /^(?:rose|risen|rising|grew|grown|growing|increased|increasing|climbed|jumped|swelled|swollen|soared|up)$/;

/** "fell from 150 to 60", "rose from 30 to 45": no range; what stands now is the second number. */
export function currentOf({ lower }: TextDocument, from: number, { value, max }: Quantity): Pick<Quantity, 'value' | 'max'> {
  const changed = max !== null && (max < value || (lower[from - 1] === 'from' && ROSE.test(lower[from - 2] ?? '')));
  return changed ? { value: max, max: null } : { value, max };
}
