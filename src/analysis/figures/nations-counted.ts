import { isCountry } from '../../domain/actor.js';
import { actorAt, type FigureView } from './view.js';

const MARKS = new Set(['-', '"', "'", "'s"]);
const has = ({ doc, lexicon }: FigureView, token: number): boolean => lexicon.people.has(doc.lower[token] ?? '');

/** "Iraqi", of which "Iraqis" is the plural: alone behind a number it says whose people they are, not that they are people. */
const HAS_PLURAL = /(?:[^m]an|i|ot)$/;

/** The token behind the comma or the "and" of a list. */
function afterLink({ doc }: FigureView, at: number): number {
  let next = at;
  while (/^(?:,|and|or)$/.test(doc.lower[next] ?? '')) next++;
  return next;
}

/** "Ten German, one Danish and two Dutch nationals" leaves the noun to the end of the list, "one Briton and two Danes" has none. */
function leavesNoun(view: FigureView, number: number, limit: number): boolean {
  for (let at = number; at < limit && view.doc.tag[at] === 'NUM'; ) {
    const mention = actorAt(view, at + 1);
    const behind = mention?.to ?? at + 1;
    if (has(view, behind) || has(view, behind + 1)) return true;
    const next = afterLink(view, behind);
    if (next === behind) return false;
    at = next;
  }
  return false;
}

/** "45 French, Belgian and Swiss women": behind the nations of a list that share one noun; `to` where there is no such list. */
export function behindNations(view: FigureView, to: number, limit: number): number {
  let end = to;
  for (let next = afterLink(view, end); next > end && next < limit; next = afterLink(view, end)) {
    const mention = actorAt(view, next);
    if (mention?.naming !== 'demonym' || mention.from !== next || !isCountry(mention.code)) return to;
    end = mention.to;
  }
  return end > to && end < limit && (has(view, end) || (view.doc.tag[end] === 'ADJ' && has(view, end + 1))) ? end : to;
}

/** "Indonesians", "900 French": a demonym that is the noun itself. */
export function isNational(view: FigureView, from: number, to: number, limit: number): boolean {
  const mention = actorAt(view, from);
  if (mention?.naming !== 'demonym' || mention.to !== to || !isCountry(mention.code)) return false;
  const word = view.doc.word[to - 1] ?? '';
  if (/(?:[^s]s|men|women)$/.test(word)) return true;
  if (behindNations(view, to, limit) > to) return false;
  if (HAS_PLURAL.test(word) && !/^(?:one|an?|1)$/.test(view.doc.lower[from - 1] ?? '')) return false;
  if (to >= limit) return false;
  const next = afterLink(view, to);
  // "4,000 Turkish and Central Asian men"
  if (
    next > to &&
    next < limit &&
    /^(?:ADJ|PROPN)$/.test(view.doc.tag[next]!) &&
    [1, 2].some((k) => has(view, next + k) && view.doc.lower[next] !== ',')
  )
    return false;
  if (next > to && view.doc.tag[next] === 'NUM') return !leavesNoun(view, next, limit);
  const nounAhead = has(view, to) || has(view, to + 1) || /^(?:NOUN|PROPN|ADJ)$/.test(view.doc.tag[to] ?? '');
  return !nounAhead && !MARKS.has(view.doc.lower[to] ?? '');
}

/** "Slovenes and Croats", "Latvians, Estonians and Lithuanians": more nations behind the first; the token behind all. */
export function secondNation(view: FigureView, to: number, limit: number): number {
  if (to + 1 >= limit) return to;
  const { lower } = view.doc;
  const mention = /^(?:and|,)$/.test(lower[to]!) ? actorAt(view, to + 1) : null;
  if (mention && lower[to] === ',') {
    const end = mention.to < limit && /^(?:and|,)$/.test(lower[mention.to]!) ? secondNation(view, mention.to, limit) : mention.to;
    return end > mention.to && isCountry(mention.code) && mention.naming === 'demonym' ? end : to;
  }
  return mention && isCountry(mention.code) && /(?:[^s]s|men|women)$/.test(view.doc.word[mention.to - 1]!) && mention.naming === 'demonym'
    ? mention.to
    : to;
}
