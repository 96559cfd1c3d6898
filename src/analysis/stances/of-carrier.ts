import type { ActorMention } from '../actors/actors.js';
import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';

/** What people are carried with. */
export const CARRIER = oneOf('planes?|aircraft|jets?|helicopters?|flights?|airliners?|transports?');
/** How many words of a plane stand between whose it is and the noun. */
const CARRIER_WITHIN = 3;

/** "a US military plane brought them": a country whose plane, and not itself, is spoken of. */
export const isOfCarrier = ({ lower, tag }: TextDocument, { from, to, naming }: ActorMention): boolean => {
  if (naming === 'body' || /^(?:in|from|to)$/.test(lower[from - 1] ?? '')) return false;
  let noun = to;
  while (noun - to < CARRIER_WITHIN && /^(?:NOUN|ADJ|PROPN)$/.test(tag[noun] ?? '') && !CARRIER.has(lower[noun]!)) noun++;
  return CARRIER.has(lower[noun] ?? '');
};
