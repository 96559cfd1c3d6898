import { isCountry } from '../../../domain/actor.js';
import type { StanceLabel } from '../../../domain/stance.js';
import type { TextDocument, TokenRange } from '../../text/document.js';
import { inside } from '../../text/sorted.js';
import { governs, OUGHT } from '../governors.js';
import type { ReadingContext } from '../site.js';
import { formOf } from '../walk.js';
import { type Candidate, UNTOLD } from './holders.js';

const MARK = /^(?:[•·–—*▪.)-]|\d{1,2}[.)]?)$/;

/** "• investigate and, where there is evidence, prosecute adults": an item of a list of demands, whoever's they are. */
export function isListedDemand({ lower, tag, paragraphs, paragraphOf, quotationOf }: TextDocument, { from, to }: TokenRange): boolean {
  let first = paragraphs[paragraphOf[from]!]!.from;
  if (first < from - 2 || quotationOf[from]! >= 0) return false;
  while (first < to && MARK.test(lower[first]!)) first++;
  return tag[first] === 'VERB' && formOf(lower[first]!) === 'base' && !lower[first]!.endsWith('s');
}

/** "Four women are serving sentences in Iraq, where they were convicted": by others than those whose women they are. */
function isServedThere({ scene }: ReadingContext, { from, to }: TokenRange, country: string): boolean {
  const { lower } = scene.doc;
  if (!lower.slice(from, to).some((word) => SENTENCED.test(word))) return false;
  return inside(scene.actors, from, to).some(
    (m) =>
      scene.theatre.has(m.code) &&
      m.code !== country &&
      lower[m.from - 1] === 'in' &&
      lower.slice(Math.max(from, m.from - SERVED_WITHIN), m.from).some((word) => SENTENCED.test(word)),
  );
}
const SENTENCED = /^(?:sentences?|sentenced|convicted|jailed|imprisoned|serving|serve|served)$/;
const SERVED_WITHIN = 6;

/** "Some of the women could be arrested upon arrival": possible, and no policy. */
const isOnlyPossible = ({ lower }: TextDocument, { from, to }: TokenRange): boolean =>
  lower
    .slice(from, to)
    .some((word, k) => /^(?:could|may|might)$/.test(word) && lower[from + k + 1] === 'be' && TAKEN.test(lower[from + k + 2] ?? ''));
const TAKEN = /^(?:arrested|detained|charged|questioned|prosecuted|tried|investigated)$/;

/** "77 of the children brought from Iraq, the envoy of the United Nations said": those who have no nationals ask for returns, and bring nobody home. */
const asksNobody = ({ lower, tag }: TextDocument, { from, to }: TokenRange): boolean => {
  for (let k = from; k < to; k++) {
    if (OUGHT.has(lower[k]!) || (governs(lower[k], 'urge') && tag[k] !== 'PROPN')) return false;
    if (ASKS.test(lower[k]!)) return false;
  }
  return true;
};
const ASKS =
  /^(?:responsib\w+|only|solution|best|option|duty|obligations?|right|call\w*|appeal\w*|favou?r\w*|support\w*|welcom\w+|help\w*|alternative|way)$/;

const isInAbsentia = ({ lower, sentences, sentenceOf }: TextDocument, at: number): boolean => {
  const { from, to } = sentences[sentenceOf[at]!]!;
  return lower.slice(from, to).some((word, k) => word === 'absentia' || (word === 'absence' && lower[from + k - 2] === 'in'));
};

/** Is what a clause tells no stance of a candidate, by what the candidate is or by the form of the clause? */
export function isNotTheirs(context: ReadingContext, clause: TokenRange, { holder, tie }: Candidate, label: StanceLabel): boolean {
  const { doc } = context.scene;
  if (isListedDemand(doc, clause)) return true;
  // Named in every such text: whoever flies people and guards them tries nobody where nothing tells of it.
  if (label === 'prosecute_at_home' && context.movers.has(holder.country) && UNTOLD.has(tie)) return true;
  if (label === 'prosecute_at_home' && (isServedThere(context, clause, holder.country) || isOnlyPossible(doc, clause))) return true;
  // "were convicted in absentia, and each sentenced to five years": nobody has come home.
  if (label === 'prosecute_at_home' && isInAbsentia(doc, clause.from)) return true;
  return label === 'repatriate' && !isCountry(holder.country) && !context.custodians.has(holder.country) && asksNobody(doc, clause);
}
