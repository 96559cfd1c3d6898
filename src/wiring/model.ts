import { openModel } from '../adapters/model/model.js';
import type { Meter } from '../adapters/ops/meter.js';
import { type Shortener, shortenerOf } from '../app/digests/shorten.js';
import type { Settings } from '../config/schema.js';
import type { Clock, Log } from '../domain/ports/system.js';

interface Rooms {
  readonly clock: Clock;
  readonly log: Log;
  readonly meter: Pick<Meter, 'model'>;
}

/** What shortens digests by the model that the settings name, its costs and refusals counted; null where they name none. */
export function openShortener({ model }: Settings, { clock, log, meter }: Rooms): Shortener | null {
  const { provider, name } = model;
  if (provider === 'none' || name === null) return null;
  const shorten = shortenerOf(openModel({ ...model, provider, name }), { clock, log });
  return async (digest) => {
    const outcome = await shorten(digest);
    meter.model(outcome.report);
    return outcome;
  };
}
