import { isCountry } from '../../domain/actor.js';
import type { Quantity } from '../../domain/figure.js';
import { oneOf } from '../text/one-of.js';
import { actorAt, type FigureView } from './view.js';

const ADJ_PROPN_NOUN_NUM_PUNCT = oneOf('ADJ|PROPN|NOUN|NUM|PUNCT');

/** How far before an article the number stands whose list it goes on with. */
const LIST = 9;

/** Does a list of people counted go on at `at`: "three Malaysians, two Moroccans, a Spaniard"? */
function goesOn({ doc, lexicon }: FigureView, at: number): boolean {
  if (!/^(?:,|and)$/.test(doc.lower[at - 1] ?? '')) return false;
  for (let i = at - 2; i > at - LIST && doc.sentenceOf[i] === doc.sentenceOf[at]; i--) {
    if (doc.tag[i] === 'NUM') return true;
    // "Two babies whose mother, a Swede, died"
    if (/^(?:who|whose|whom|which)$/.test(doc.lower[i]!)) return false;
    if (/^(?:VERB|AUX|ADP)$/.test(doc.tag[i]!) && !lexicon.people.has(doc.lower[i]!)) return false;
  }
  return false;
}

/** Is one of a nation named behind the article at `at`: "a Spaniard", "a Dutch woman"? */
function namesOne(view: FigureView, at: number): boolean {
  const { doc, lexicon } = view;
  const mention = actorAt(view, at + 1);
  if (mention?.naming !== 'demonym' || mention.from !== at + 1 || !isCountry(mention.code)) return false;
  return lexicon.people.has(doc.lower[mention.to] ?? '') || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(doc.tag[mention.to] ?? 'PUNCT');
}

/** Does the one named behind the article at `at` begin such a list: "an American, a Dane and a German"? */
function beginsList(view: FigureView, at: number): boolean {
  const link = actorAt(view, at + 1)?.to ?? at;
  const next = view.doc.lower[link] === ',' && view.doc.lower[link + 1] === 'and' ? link + 2 : link + 1;
  return /^(?:,|and)$/.test(view.doc.lower[link] ?? '') && /^an?$/.test(view.doc.lower[next] ?? '') && namesOne(view, next);
}

/** "A widow from Manila and her girls": the token behind where somebody is from. */
function behindOrigin({ doc }: FigureView, at: number): number {
  if (doc.lower[at] !== 'from') return at;
  let end = at + 1;
  while (/^(?:PROPN|NOUN|ADJ|DET)$/.test(doc.tag[end] ?? '')) end++;
  return end;
}

/** "A woman and her two sons", "a Finnish mother with her twins": a parent told of with the children. */
function isFamily(view: FigureView, at: number): boolean {
  const { doc, lexicon } = view;
  for (let i = at + 1; i < at + PARENT; i++) {
    const group = lexicon.people.get(doc.lower[i]!)?.group;
    // "A Finn and her two sons"
    const isOfNation = (doc.lower[i + 1] === 'and' || doc.lower[i + 1] === 'with') && actorAt(view, i)?.naming === 'demonym';
    if (group === 'women' || group === 'men' || isOfNation) {
      const end = behindOrigin(view, i + 1);
      const joined = /^(?:and|with) (?:her|his)$/.test(doc.lower.slice(end, end + 2).join(' '));
      return joined && doc.lower.slice(end + 2, end + 2 + CHILDREN).some((word) => lexicon.people.get(word)?.group === 'children');
    }
    const describes = ADJ_PROPN_NOUN_NUM_PUNCT.has(doc.tag[i]!) || doc.lower[i] === 'born';
    if (!describes || doc.lower[i] === ',') return false;
  }
  return false;
}
/** How far behind its article the noun stands: "a 34-year-old Danish woman". */
const PARENT = 8;
/** And how far behind "her" the children: "three-year-old twin sons". */
const CHILDREN = 9;

/** "Four women and a child", "two men and a young woman": the last of those counted. */
function endsCount({ doc, lexicon }: FigureView, at: number): boolean {
  if (doc.lower[at - 1] !== 'and' || !lexicon.people.has(doc.lower[at - 2]!)) return false;
  const noun = doc.tag[at + 1] === 'ADJ' ? at + 2 : at + 1;
  if (!/^(?:woman|man|child|boy|girl|baby|toddler|teenager|minor)$/.test(doc.lower[noun] ?? '') || doc.tag[noun + 1] === 'NOUN')
    return false;
  return doc.tag[at - 3] === 'NUM' || (/^(?:ADJ|PROPN)$/.test(doc.tag[at - 3]!) && doc.tag[at - 4] === 'NUM');
}

/** `quantities` with the articles that count in a list of people: "two Moroccans, a Spaniard and a Tunisian". In reading order. */
export function withArticles(view: FigureView, quantities: readonly Quantity[]): readonly Quantity[] {
  const { doc } = view;
  const ones: Quantity[] = [];
  for (let i = 0; i < doc.length; i++) {
    if (doc.lower[i] !== 'a' && doc.lower[i] !== 'an') continue;
    const family = isFamily(view, i) || endsCount(view, i);
    if (!family && !namesOne(view, i)) continue;
    const start = doc.start[i]!;
    const previous = ones.at(-1);
    // "…, a Spaniard and a Tunisian": the one before went on with it.
    const beside = previous !== undefined && /^(?:,|and)$/.test(doc.lower[i - 1]!) && start - previous.end < BESIDE;
    if (!family && !beside && !goesOn(view, i) && !beginsList(view, i)) continue;
    ones.push({ value: 1, max: null, modifier: null, unit: null, text: doc.word[i]!, start, end: doc.end[i]! });
  }
  return ones.length === 0 ? quantities : [...quantities, ...ones].sort((a, b) => a.start - b.start);
}
/** Characters between the articles of two that stand side by side. */
const BESIDE = 24;
