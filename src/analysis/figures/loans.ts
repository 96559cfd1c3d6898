import { isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { hasPredicate, isBatch, isObjectOfDeed, isOfPlace, isToldOf, isYear } from './bare.js';
import type { Candidate } from './candidate.js';
import { eventsIn } from './events.js';
import { isAtAnotherTime, isOneMore, sameAgain } from './known.js';
import { antecedent, askedFor, type Borrowed, frontedNoun, groupWith, numberOf, ofThemBefore, subjectBefore } from './named-before.js';
import { listed } from './parents.js';
import type { Resolved } from './resolved.js';
import { answersNumber, isNamedByDeed, isTheirNumber, restates, totals } from './restated.js';
import { MORE_OR_LESS } from './roughly.js';
import { doneSoWith, hasAsWell, isLatest, questionBefore } from './said-again.js';
import type { Entry } from './series.js';
import { corrects } from './taken-back.js';
import { uncountedHere } from './uncounted.js';
import { actorAt, type FigureView, sentenceAt } from './view.js';

/** The people that a bare number takes from elsewhere. */
export interface Loan extends Borrowed {
  readonly parent: number | null;
  readonly kin: number | null;
  readonly whole?: TokenRange | null;
  readonly again?: boolean;
  readonly lead?: TokenRange;
}

/** How many figures back people are looked for, and how many forward a noun that a list shares. */
const FIGURES = 12;
/** "Ten German, one Danish and two Dutch nationals": the noun behind the last of the list. */
function sharedAhead(view: FigureView, candidates: readonly Candidate[], index: number): Candidate | null {
  let end = candidates[index]!.counted.to;
  for (let k = index + 1; k < Math.min(candidates.length, index + FIGURES); k++) {
    const next = candidates[k]!;
    if (next.sentence !== candidates[index]!.sentence || next.from - end > 3 || !listed(view, end, next.from)) return null;
    if (next.counted.kind === 'people') return next;
    end = next.counted.to;
  }
  return null;
}

/** Words of a number itself. */

/** The country in whose name a bare number stands: "Russia (860)", "… and Germany 9.", "…, Tajikistan around 80 in April". */
export function countryBefore(view: FigureView, from: number, to: number): ActorMention | null {
  const { lower } = view.doc;
  if (lower[from - 1] === '(' || (lower[from - 1] === '—' && lower[to] === '—')) return actorAt(view, from - 2);
  let at = from - 1;
  // "At least 1,600", but not "in Syria and Iraq at 1,600".
  while (MORE_OR_LESS.has(lower[at] ?? '') && (lower[at] !== 'at' || /^(?:least|most)$/.test(lower[at + 1] ?? ''))) at--;
  // "Followed by France with 11": as "and France 11".
  const mention = actorAt(view, lower[at] === 'with' ? at - 1 : at);
  const link = mention && (lower[mention.from - 1] === 'the' ? mention.from - 2 : mention.from - 1);
  const listed = link !== null && /^(?:and|,|;|while|by)$/.test(lower[link] ?? '');
  const ends = /^(?:(?:[.,;)]|and|in|within|last|this|since|so)(?: |$)|(?:the same|that) )/.test(lower.slice(to, to + 2).join(' ') || '.');
  return listed && ends ? mention : null;
}

/** "900 from France", "one Danish", "France (900)", "27 of whom": what makes a bare number one of people. */
function namesCountry(view: FigureView, { from, counted, to }: Candidate): boolean {
  // "France took back 35 children and Germany 9"
  if (countryBefore(view, from, to)) return true;
  if (counted.to > to) return true;
  const next = view.doc.lower[to] === 'from' || view.doc.lower[to] === 'in' ? to + 1 : to;
  // "11 citizens, six from the same family"
  if (/^from the same \S+$/.test(view.doc.lower.slice(to, to + 4).join(' '))) return true;
  const place = view.doc.lower[next] === 'the' ? next + 1 : next;
  return next > to && (actorAt(view, place) !== null || (view.doc.lower[to] === 'from' && view.towns.has(place)));
}

/** The last token before a number and the words that make it rough. */
function beforeRoughly({ doc }: FigureView, from: number): number {
  let at = from - 1;
  while (MORE_OR_LESS.has(doc.lower[at] ?? '')) at--;
  return at;
}
const LINK = /^(?:and|,|;)$/;

/** "… 900 went. Half returned, so around 360 remain": a bare number, smaller, with a verb of its own, of the people just counted. */
function goesOn(view: FigureView, before: Resolved, candidate: Candidate): boolean {
  const { quantity, sentence, counted } = candidate;
  const apart = sentence - before.candidate.sentence;
  if (apart < 0 || apart > FARTHEST) return false;
  // "220 have died, 350 are back and 450 remain": the next of a list.
  const isNext = apart === 0 && LINK.test(view.doc.lower[beforeRoughly(view, candidate.from)] ?? '');
  if (quantity.value > before.candidate.quantity.value && !isNext && !isOneMore(view, candidate)) return false;
  if (isYear(quantity.value, quantity.text)) return false;
  return hasPredicate(view, counted.to) || isInTheatre(view, counted.to) || isAccused(view, candidate) || isOneMore(view, candidate);
}

/** "We believe there to be 87 in Syria". */
const isInTheatre = (view: FigureView, to: number): boolean =>
  view.doc.lower[to] === 'in' && view.lexicon.theatre.has(actorAt(view, to + 1)?.code ?? '');

/** "Has filed indictments against nine". */
const isAccused = ({ doc }: FigureView, { from }: Candidate): boolean =>
  doc.lower[from - 1] === 'against' &&
  /^(?:indictments|charges|proceedings|cases|verdicts|warrants|investigations)$/.test(doc.lower[from - 2] ?? '');

/** "169 children and 57 women. Twelve were convicted": of a list that ends with children, those who may be; null where there are none. */
function adultsOf({ doc }: FigureView, done: readonly Resolved[], k: number, { counted }: Candidate): number | null {
  const judged = doc.lower.slice(counted.to, counted.to + VERDICT).some((word) => JUDGED.has(word));
  const list = [k - 2, k - 1, k].filter((at) => done[at]?.candidate.sentence === done[k]!.candidate.sentence && !done[at]!.elliptic);
  const adults = list.filter((at) => /^(?:women|men)$/.test(done[at]!.group ?? ''));
  const children = list.some((at) => done[at]!.group === 'children');
  return judged && children && adults.length === 1 ? adults[0]! : null;
}
const JUDGED = oneOf('arrested|charged|remanded|indicted|tried|convicted|sentenced|jailed|imprisoned|prosecuted');
const VERDICT = 5;

/** What people are called of whom no noun is told. */
const PEOPLE = { unit: 'people', group: null } as const;

/** "169 children and 57 women. Another 120 …": the figure at `k` ends a list of several groups, none of which a bare number behind it names. */
function isMixed(view: FigureView, done: readonly Resolved[], k: number): boolean {
  const [before, last] = [done[k - 1], done[k]!];
  return before !== undefined && before.group !== last.group && !before.elliptic && listed(view, before.to, last.candidate.from);
}

/** How many sentences a bare number may stand from the people that it counts some of. */
const FARTHEST = 2;

/** The figure of which a bare number with a verb of its own counts some: the nearest before it that is large enough. */
function countedBefore(view: FigureView, done: readonly Resolved[], candidate: Candidate): number | null {
  for (let k = done.length - 1; k >= Math.max(0, done.length - FIGURES); k--) {
    const { parent, kin, elliptic, candidate: before } = done[k]!;
    if (candidate.sentence - before.sentence > FARTHEST) return null;
    // "352 citizens. Eighty-three are women. Thirty have died": some of the 352.
    const named = elliptic && before.counted.kind === 'elliptic' && before.counted.part !== undefined;
    if (named && kin !== null && goesOn(view, done[kin]!, candidate)) return kin;
    // "49 people, 37 of them men. Twelve were killed": some of the 49.
    const whole = parent !== null && before.sentence < candidate.sentence ? parent : k;
    if (goesOn(view, done[whole]!, candidate)) return whole;
  }
  return null;
}

/** "Around 2,000 of the 10,000 detainees": the whole that follows. */
function wholeAhead(candidates: readonly Candidate[], index: number): Candidate | null {
  const { counted } = candidates[index]!;
  const next = candidates[index + 1];
  const follows = counted.kind === 'elliptic' && counted.partOf && next?.from === counted.to - 1;
  return follows ? next : null;
}

/** What one figure lends to another of the same people. */
const lend = ({ unit, group, needs }: Resolved): Borrowed => ({ unit, group, needs });

/** "Germany: 85", behind "Held in the camps": some of those counted in its sentence, else those whom the words before the series name. */
function inSeries(
  view: FigureView,
  done: readonly Resolved[],
  candidates: readonly Candidate[],
  entry: Entry,
  parent: number | null,
): Loan {
  const at = entry.country.from;
  const opens = candidates[entry.first]!;
  const first = done.findLastIndex(({ candidate }) => candidate === opens);
  const beside = done.at(-1)?.candidate.sentence === opens.sentence ? done.length - 1 : -1;
  const source = parent ?? (first >= 0 ? first : beside);
  const { lead } = entry;
  if (source < 0) return { ...(antecedent(view, lead.to, lead.from) ?? { ...PEOPLE, needs: 'context' }), parent, kin: null, at, lead };
  return { ...lend(done[source]!), parent, kin: source, at };
}

/** What the bare number at `index` counts, null when nothing tells. */
export function borrowed(
  view: FigureView,
  done: readonly Resolved[],
  candidates: readonly Candidate[],
  index: number,
  parent: number | null,
  entry: Entry | undefined,
): Loan | null {
  const candidate = candidates[index]!;
  const { counted, to, sentence } = candidate;
  if (counted.kind !== 'elliptic') return null;
  const wrong = corrects(view, done, candidate.from, sentence);
  if (wrong !== null) return { ...lend(done[wrong]!), parent: null, kin: wrong };
  const whole = wholeAhead(candidates, index);
  if (whole?.counted.kind === 'people') return { ...whole.counted, parent: done.length + 1, kin: null, whole: whole.counted };
  // "Sixteen of the 33 who left": nobody has named them.
  if (whole && candidate.quantity.value > 1 && view.doc.lower[whole.to] === 'who')
    return { ...PEOPLE, needs: 'context', parent: done.length + 1, kin: null };
  const here = uncountedHere(view, candidate);
  if (here) return { ...here, parent: null, kin: null };
  if (entry) return inSeries(view, done, candidates, entry, parent);
  const ranked = groupWith(view, candidate);
  if (ranked) return { ...ranked, parent, kin: null };
  const ahead = counted.to > to && !counted.partOf ? sharedAhead(view, candidates, index) : null;
  if (ahead?.counted.kind === 'people') return { ...ahead.counted, unit: view.doc.word[ahead.counted.to - 1]!, parent, kin: parent };
  const last = done.length - 1;
  const before = done[last];
  const beside = before?.candidate.sentence === sentence ? last : null;
  const source = parent ?? beside;
  const told = parent !== null || (!counted.partOf && (namesCountry(view, candidate) || view.doc.lower[to] === 'who'));
  if (source !== null && told) return { ...lend(done[adultsOf(view, done, source, candidate) ?? source]!), parent, kin: parent };
  if (beside !== null && isAtAnotherTime(view, done[beside]!.to, candidate))
    return { ...lend(done[beside]!), parent: done[beside]!.parent, kin: beside };
  const did = doneSoWith(view, candidate);
  if (did) return { ...did, parent: null, kin: null };
  if (beside !== null && counted.to === to && isLatest(view, candidate, before!.to))
    return { ...lend(before!), ...PEOPLE, parent, kin: beside };
  const fewer = before !== undefined && before.candidate.quantity.value > candidate.quantity.value;
  const question = fewer ? questionBefore(view, candidate, before.candidate.sentence) : null;
  if (question) return { ...lend(before!), parent: null, kin: last, lead: question };
  const country = before && sentence - before.candidate.sentence <= 1 ? hasAsWell(view, candidate) : -1;
  if (country >= 0) return { ...lend(before!), parent: null, kin: last, at: country };
  const again = sameAgain(view, done, candidate);
  if (again !== null) return { ...lend(done[again]!), parent: null, kin: again, again: true };
  if (isOfPlace(view, candidate)) return { ...PEOPLE, needs: 'context', parent, kin: null };
  const fronted = frontedNoun(view, candidate);
  if (fronted) return { ...fronted, parent: null, kin: last >= 0 ? last : null };
  const ofWhole = countedBefore(view, done, candidate);
  const adults = ofWhole === null ? null : adultsOf(view, done, ofWhole, candidate);
  if (adults !== null) return { ...lend(done[adults]!), parent, kin: adults };
  if (ofWhole !== null) {
    const unnamed = isMixed(view, done, ofWhole) || /\bdepartures?$/.test(done[ofWhole]!.unit);
    return { ...lend(done[ofWhole]!), ...(unnamed ? PEOPLE : {}), parent, kin: ofWhole };
  }
  const number = numberOf(view, candidate) ?? askedFor(view, candidate);
  if (number) return { ...number, parent, kin: null };
  const { from: begin } = sentenceAt(view, candidate.from);
  const theirs = begin > 0 && isTheirNumber(view, candidate) ? antecedent(view, begin, sentenceAt(view, begin - 1).from) : null;
  if (theirs) return { ...theirs, parent: null, kin: null };
  const answered = restates(view, done, candidate);
  if (answered !== null) return { ...lend(done[answered]!), parent: null, kin: answered };
  const sofar = totals(view, done, candidate);
  if (sofar !== null) return { ...lend(done[sofar]!), ...PEOPLE, parent: null, kin: sofar };
  if (beside !== null && isBatch(view, candidate)) return { ...lend(done[beside]!), ...PEOPLE, parent: null, kin: beside };
  const subject = !counted.partOf && hasPredicate(view, counted.to) ? subjectBefore(view, candidate) : null;
  if (subject) return { ...subject, parent: null, kin: null };
  // "Sixteen were women": what is said of them says that they are people.
  if (counted.part?.group) return { ...counted.part, needs: 'context', parent, kin: null };
  if (isObjectOfDeed(view, candidate)) return { ...PEOPLE, needs: 'context', parent, kin: null };
  if (isNamedByDeed(view, candidate)) return { ...PEOPLE, needs: 'context', parent: null, kin: beside };
  if (!counted.partOf && isToldOf(view, candidate)) return { ...PEOPLE, needs: 'context', parent, kin: null };
  if (beside === null && isFirstFrom(view, candidate)) return { ...PEOPLE, needs: 'context', parent, kin: null };
  // "The women, 14 in all, and their children"
  const inAll = view.doc.lower[candidate.from - 1] === ',' && IN_ALL.test(view.doc.lower.slice(to, to + 2).join(' '));
  const counting = inAll ? antecedent(view, candidate.from - 1, candidate.from - 2) : null;
  if (counting) return { ...counting, parent: null, kin: null };
  if (isOfUnnamed(view, candidate)) return { ...PEOPLE, needs: 'always', parent, kin: null };
  if (begin > 0 && answersNumber(view, candidate)) {
    const named = antecedent(view, begin, sentenceAt(view, begin - 1).from);
    return named && { ...named, parent: null, kin: null };
  }
  // "17 of the 60 countries" speaks of others.
  const ofThem = /^(?:them|these|those)$/.test(view.doc.lower[counted.to - 1] ?? '') ? ofThemBefore(view, candidate) : null;
  const named =
    counted.partOf || isIncluded(view, candidate) || /^[(—]$/.test(view.doc.lower[candidate.from - 1] ?? '')
      ? (antecedent(view, candidate.from, begin) ?? ofThem)
      : null;
  return named ? { ...named, parent, kin: null } : null;
}

const IN_ALL = /^(?:in (?:all|total)|altogether|all told)\b/;

/** "At least 14 of those moved were minors", "2,000 of those on the list", "200 of those who left Kestland": some of people whom only what happened names. */
const isOfUnnamed = (view: FigureView, { counted: { to, kind } }: Candidate): boolean =>
  kind === 'elliptic' &&
  view.doc.lower[to - 1] === 'those' &&
  (/^(?:VERB|ADP)$/.test(view.doc.tag[to] ?? '') ||
    /^(?:left|held|detained|killed|missing|remaining)$/.test(view.doc.lower[to] ?? '') ||
    (view.doc.lower[to] === 'who' && eventsIn(view, { from: to, to: to + TOLD_OF }).length > 0));
/** How many tokens behind "those" tell what happened to them. */
const TOLD_OF = 6;

/** "18 from Kosovo, 11 Albanians and a Macedonian were flown out": a list that opens its sentence with those from a country. */
function isFirstFrom(view: FigureView, { from, to, sentence }: Candidate): boolean {
  const { doc } = view;
  if (doc.lower[to] !== 'from' || from !== doc.sentences[sentence]?.from) return false;
  const mention = actorAt(view, doc.lower[to + 1] === 'the' ? to + 2 : to + 1);
  return mention !== null && isCountry(mention.code) && /^(?:,|and)$/.test(doc.lower[mention.to] ?? '');
}

/** "Citizens of 42 countries, including 130 from Turkey": some of those named without a number. */
const isIncluded = (view: FigureView, candidate: Candidate): boolean =>
  namesCountry(view, candidate) &&
  /\b(?:including|among them)\b/.test(view.doc.lower.slice(Math.max(0, candidate.from - INCLUDED), candidate.from).join(' '));
/** How many tokens before a number that stands. */
const INCLUDED = 4;
