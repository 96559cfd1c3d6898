import { findFurniture } from '../../../src/analysis/furniture/furniture.js';
import { statementsIn } from './reading.js';

/** The statements of a text of these paragraphs, as "name or role (country): words". */
export const told = (...paragraphs: string[]): string[] => {
  const text = paragraphs.join('\n\n');
  return statementsIn(text, findFurniture(text)).map(
    ({ speaker, quote }) => `${speaker?.name ?? speaker?.role ?? '?'} (${speaker?.country ?? '-'}): ${quote}`,
  );
};
