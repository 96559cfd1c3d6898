import { CARRIER, isOfCarrier } from '../of-carrier.js';
import type { ReadingContext } from '../site.js';
import type { Candidate } from './holders.js';

const SUPPORT =
  /^(?:agreement|agreements|deal|accord|arrangement|support|help|aid|assistance|backing|cooperation|co-operation|coordination|mediation|request|pressure)$/;

const TALKS = /^(?:talks?|negotiations?|negotiating|discussions?|contacts?)$/;

const HELPS = /^(?:help(?:s|ed)?|assist(?:s|ed)?|aid(?:s|ed))$/;
const HELPS_WITHIN = 4;

/** "with the support of the United States and partners, …": who helps takes nobody home. */
export function isHelper({ scene: { doc }, movers }: ReadingContext, { mention }: Candidate, from: number): boolean {
  if (!mention) return false;
  // "US forces helped Denmark bring home two women"
  for (let k = mention.to; k < mention.to + HELPS_WITHIN; k++)
    if (HELPS.test(doc.lower[k] ?? '') && doc.tag[k + 1] === 'PROPN') return true;
  let k = mention.from - 1;
  while (k > from && /^(?:the|an?|and|,)$/.test(doc.lower[k]!)) k--;
  if (/^(?:of|from|by|with)$/.test(doc.lower[k] ?? '') && SUPPORT.test(doc.lower[k - 1] ?? '')) return true;
  // "with U.S. military help"
  if (doc.lower[mention.from - 1] === 'with' && doc.lower.slice(mention.to, mention.to + 3).some((word) => SUPPORT.test(word))) return true;
  // "is in talks with the Syrian Kurds"
  if (doc.lower[k] === 'with' && TALKS.test(doc.lower[k - 1] ?? '')) return true;
  // "aboard a US plane", "a US military plane brought them"
  return (
    (movers.has(mention.code) && isOfCarrier(doc, mention)) ||
    (doc.lower.slice(Math.max(from, mention.from - 2), mention.from).some((word) => /^(?:aboard|on|by|in)$/.test(word)) &&
      doc.lower.slice(mention.to, mention.to + 4).some((word) => CARRIER.has(word)))
  );
}
