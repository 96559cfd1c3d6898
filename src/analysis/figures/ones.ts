import { isCountry } from '../../domain/actor.js';
import type { Quantity } from '../../domain/figure.js';
import { actorAt, type FigureView } from './view.js';

/** Before "one" they make it nobody, anybody or a thing: "no one", "not one of them", "the last one". */
const NO_COUNT =
  /^(?:no|not|any|some|every|each|this|that|the|which|another|an?|single|first|last|next|good|other|whatever|never|than|by|as|for|like)$/;
/** How far before it another number stands whose people it goes on with. */
const LIST = 24;

const isNumberBefore = ({ doc }: FigureView, at: number): boolean => {
  for (let i = at - 1; i > at - LIST && doc.sentenceOf[i] === doc.sentenceOf[at]; i--) if (doc.tag[i] === 'NUM') return true;
  return false;
};

/** "One of those women", "and one has been charged", "seven to Germany and one to Denmark": the pronoun counts. */
function counts(view: FigureView, at: number): boolean {
  const { lower, tag } = view.doc;
  // "Thirty-one of the men": the end of another number.
  if (NO_COUNT.test(lower[at - 1] ?? '') || lower[at - 1] === '-') return false;
  const next = lower[at + 1] ?? '';
  // "Italy nine, Portugal one": a list of countries.
  const country = actorAt(view, at - 1);
  if (country && isCountry(country.code) && country.naming !== 'demonym')
    return /^(?:,|;|and)$/.test(lower[country.from - 1] ?? '') && /^(?:[,.;]|and)$/.test(next || '.') && isNumberBefore(view, at);
  if (next === 'of') return /^(?:them|whom|these|those|the|its|their)$/.test(lower[at + 2] ?? '');
  if (!/^(?:and|but|,|only|whom)$/.test(lower[at - 1] ?? '') || !isNumberBefore(view, at)) return false;
  if (tag[at + 1] === 'AUX') return true;
  return /^(?:from|to)$/.test(next) && actorAt(view, lower[at + 2] === 'the' ? at + 3 : at + 2) !== null;
}

/** `quantities` with the "one" that stands for one of the people counted or named before. In reading order. */
export function withOnes(view: FigureView, quantities: readonly Quantity[]): readonly Quantity[] {
  const { doc } = view;
  const known = new Set(quantities.map(({ start }) => start));
  const ones: Quantity[] = [];
  for (let i = 0; i < doc.length; i++) {
    const start = doc.start[i]!;
    if (doc.lower[i] !== 'one' || known.has(start) || !counts(view, i)) continue;
    ones.push({ value: 1, max: null, modifier: null, unit: null, text: doc.word[i]!, start, end: doc.end[i]! });
  }
  return ones.length === 0 ? quantities : [...quantities, ...ones].sort((a, b) => a.start - b.start);
}
