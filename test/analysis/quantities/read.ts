import { findQuantities } from '../../../src/analysis/quantities/find-quantities.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import type { Quantity } from '../../../src/domain/figure.js';

export const quantitiesOf = (text: string): Quantity[] => findQuantities(readDocument(text));

/** A quantity in one line: "more than 5000 | militants", "5..10 | percent". */
export function line({ value, max, modifier, unit }: Quantity): string {
  const number = max === null ? String(value) : `${value}..${max}`;
  return `${modifier ? `${modifier} ` : ''}${number}${unit ? ` | ${unit}` : ''}`;
}

export const linesOf = (text: string): string[] => quantitiesOf(text).map(line);
