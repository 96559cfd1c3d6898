import { type ActorCode, isCountry } from '../../domain/actor.js';
import { readDocument } from '../text/read-document.js';
import { findActors } from './find-actors.js';
import type { ActorTable } from './lexicon.js';
import { isPlace } from './place.js';

/** The country that a headline is about: the first that it names, where it is no mere place. */
export function headlineCountry(title: string | undefined, table: ActorTable): ActorCode | null {
  if (!title) return null;
  const doc = readDocument(title);
  // "Cameroon-born woman": of where she lives now.
  const isBirth = (to: number): boolean => doc.lower[to] === '-' && doc.lower[to + 1] === 'born';
  return findActors(doc, table).find((actor) => isCountry(actor.code) && !isPlace(doc, actor) && !isBirth(actor.to))?.code ?? null;
}
