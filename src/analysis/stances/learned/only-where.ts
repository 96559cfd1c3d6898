import type { ReadingContext } from '../site.js';
import type { Candidate } from './holders.js';

const HOLDS = /^(?:held|detained|captured|imprisoned|jailed|guarded|run|controlled|administered)$/;

/** "people from Syria", "who lived in Syria and Iraq", "flown out of Syria", "held by Kurdish forces": where people were held, and who neither takes them home nor tries them at home. */
export function isOnlyWhere({ scene, custodians }: ReadingContext, { mention }: Candidate, from: number): boolean {
  if (!mention || !(scene.theatre.has(mention.code) || custodians.has(mention.code))) return false;
  const { lower, tag } = scene.doc;
  let k = mention.from - 1;
  while (k > from && (/^(?:an?|the|and|-)$|^(?:north|south|east|west)/.test(lower[k]!) || /^(?:PROPN|ADJ)$/.test(tag[k]!))) k--;
  const before = lower[k] ?? '';
  return /^(?:from|in)$/.test(before) || (before === 'of' && lower[k - 1] === 'out') || (before === 'by' && HOLDS.test(lower[k - 1] ?? ''));
}
