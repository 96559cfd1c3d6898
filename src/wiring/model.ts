import { openModel } from '../adapters/model/model.js';
import { type Shortener, shortenerOf } from '../app/digests/shorten.js';
import type { Settings } from '../config/schema.js';
import type { Clock, Log } from '../domain/ports/system.js';

/** What shortens digests by the model that the settings name; null where they name none. */
export function openShortener({ model }: Settings, rooms: { readonly clock: Clock; readonly log: Log }): Shortener | null {
  const { provider, name } = model;
  if (provider === 'none' || name === null) return null;
  return shortenerOf(openModel({ ...model, provider, name }), rooms);
}
