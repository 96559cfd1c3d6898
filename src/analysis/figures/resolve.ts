import { isCountry } from '../../domain/actor.js';
import type { Group } from '../../domain/figure.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { hasPredicate, isBatch, isObjectOfDeed, isOfPlace, isToldOf, isYear } from './bare.js';
import type { Candidate } from './candidate.js';
import { isAtAnotherTime, isOneMore, sameAgain } from './known.js';
import type { PeopleNoun } from './lexicon.js';
import { antecedent, askedFor, type Borrowed, frontedNoun, numberOf, subjectBefore } from './named-before.js';
import { listed, parentOf } from './parents.js';
import { answersNumber, isNamedByDeed, isTheirNumber, restates, totals } from './restated.js';
import { corrects } from './taken-back.js';
import { actorAt, type FigureView, sentenceAt } from './view.js';

interface Loan extends Borrowed {
  readonly parent: number | null;
  readonly kin: number | null;
  readonly whole?: TokenRange | null;
  readonly again?: boolean;
}

/** A candidate whose people are known, its own or those that it leaves unsaid. */
export interface Resolved {
  readonly candidate: Candidate;
  readonly unit: string;
  readonly group: Group | null;
  readonly needs: PeopleNoun['needs'];
  /** First token of the noun phrase, or of what stands for it; its end. */
  readonly phraseFrom: number;
  readonly to: number;
  readonly owner: string | null;
  /** The unit is another figure's or stands elsewhere. */
  readonly elliptic: boolean;
  /** Index of the figure that includes this one, in the list returned. */
  readonly parent: number | null;
  /** Index of the figure whose unit it borrows, else null. */
  readonly kin: number | null;
  /** The phrase of the whole that follows: "300 of the 1,900 foreign men"; else null. */
  readonly whole: TokenRange | null;
  /** The number of a figure that comes again: "of the 173". */
  readonly again: boolean;
  /** Token of the demonym that names them elsewhere in the sentence, else null. */
  readonly nationAt: number | null;
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
const ROUGHLY = /^(?:about|around|some|nearly|almost|roughly|approximately|least|at|more|than|over|only|just)$/;

/** The country in whose name a bare number stands: "Russia (860)", "… and Germany 9.", "…, Tajikistan around 80 in April". */
export function countryBefore(view: FigureView, from: number, to: number): ActorMention | null {
  const { lower } = view.doc;
  if (lower[from - 1] === '(') return actorAt(view, from - 2);
  let at = from - 1;
  while (ROUGHLY.test(lower[at] ?? '')) at--;
  // "Followed by France with 11": as "and France 11".
  const mention = actorAt(view, lower[at] === 'with' ? at - 1 : at);
  const listed = mention !== null && /^(?:and|,|;|while|by)$/.test(lower[mention.from - 1] ?? '');
  return listed && /^(?:[.,;)]|and|in|within|last|this|since|so)$/.test(lower[to] ?? '.') ? mention : null;
}

/** "900 from France", "one Danish", "France (900)", "27 of whom": what makes a bare number one of people. */
function namesCountry(view: FigureView, { from, counted, to }: Candidate): boolean {
  // "France took back 35 children and Germany 9"
  if (countryBefore(view, from, to)) return true;
  if (counted.to > to) return true;
  const next = view.doc.lower[to] === 'from' || view.doc.lower[to] === 'in' ? to + 1 : to;
  return next > to && actorAt(view, view.doc.lower[next] === 'the' ? next + 1 : next) !== null;
}

/** "… 900 went. Half returned, so around 360 remain": a bare number, smaller, with a verb of its own, of the people just counted. */
function goesOn(view: FigureView, before: Resolved, candidate: Candidate): boolean {
  const { quantity, sentence, counted } = candidate;
  const apart = sentence - before.candidate.sentence;
  if (apart < 0 || apart > FARTHEST) return false;
  if (quantity.value > before.candidate.quantity.value && !isOneMore(view, candidate)) return false;
  if (isYear(quantity.value, quantity.text)) return false;
  return (
    hasPredicate(view, counted.to) ||
    isInTheatre(view, counted.to) ||
    isAccused(view, candidate) ||
    /^(?:another|further)$/.test(view.doc.lower[candidate.from - 1] ?? '')
  );
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
  const judged = doc.lower.slice(counted.to, counted.to + VERDICT).some((word) => JUDGED.test(word));
  const list = [k - 2, k - 1, k].filter((at) => done[at]?.candidate.sentence === done[k]!.candidate.sentence && !done[at]!.elliptic);
  const adults = list.filter((at) => /^(?:women|men)$/.test(done[at]!.group ?? ''));
  const children = list.some((at) => done[at]!.group === 'children');
  return judged && children && adults.length === 1 ? adults[0]! : null;
}
const JUDGED = /^(?:arrested|charged|remanded|indicted|tried|convicted|sentenced|jailed|imprisoned|prosecuted)$/;
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
  return follows && next.counted.kind === 'people' ? next : null;
}

/** What the bare number at `index` counts, null when nothing tells. */
function borrowed(
  view: FigureView,
  done: readonly Resolved[],
  candidates: readonly Candidate[],
  index: number,
  parent: number | null,
): Loan | null {
  const candidate = candidates[index]!;
  const { counted, to, sentence } = candidate;
  if (counted.kind !== 'elliptic') return null;
  const wrong = corrects(view, done, candidate.from, sentence);
  if (wrong !== null) return { ...done[wrong]!, parent: null, kin: wrong };
  const whole = wholeAhead(candidates, index);
  if (whole?.counted.kind === 'people') return { ...whole.counted, parent: done.length + 1, kin: null, whole: whole.counted };
  const ahead = counted.to > to && !counted.partOf ? sharedAhead(view, candidates, index) : null;
  if (ahead?.counted.kind === 'people') return { ...ahead.counted, unit: view.doc.word[ahead.counted.to - 1]!, parent, kin: parent };
  const last = done.length - 1;
  const before = done[last];
  const beside = before?.candidate.sentence === sentence ? last : null;
  const source = parent ?? beside;
  const told = parent !== null || (!counted.partOf && (namesCountry(view, candidate) || view.doc.lower[to] === 'who'));
  if (source !== null && told) return { ...done[adultsOf(view, done, source, candidate) ?? source]!, parent, kin: parent };
  if (beside !== null && isAtAnotherTime(view, done[beside]!.to, candidate)) return { ...done[beside]!, kin: beside };
  const again = sameAgain(view, done, candidate);
  if (again !== null) return { ...done[again]!, parent: null, kin: again, again: true };
  if (isOfPlace(view, candidate)) return { ...PEOPLE, needs: 'context', parent, kin: null };
  const fronted = frontedNoun(view, candidate);
  if (fronted) return { ...fronted, parent: null, kin: last >= 0 ? last : null };
  const ofWhole = countedBefore(view, done, candidate);
  const adults = ofWhole === null ? null : adultsOf(view, done, ofWhole, candidate);
  if (adults !== null) return { ...done[adults]!, parent, kin: adults };
  if (ofWhole !== null) {
    const unnamed = isMixed(view, done, ofWhole) || /\bdepartures?$/.test(done[ofWhole]!.unit);
    return { ...done[ofWhole]!, ...(unnamed ? PEOPLE : {}), parent, kin: ofWhole };
  }
  const number = numberOf(view, candidate) ?? askedFor(view, candidate);
  if (number) return { ...number, parent, kin: null };
  const { from: begin } = sentenceAt(view, candidate.from);
  const theirs = begin > 0 && isTheirNumber(view, candidate) ? antecedent(view, begin, sentenceAt(view, begin - 1).from) : null;
  if (theirs) return { ...theirs, parent: null, kin: null };
  const answered = restates(view, done, candidate);
  if (answered !== null) return { ...done[answered]!, parent: null, kin: answered };
  const sofar = totals(view, done, candidate);
  if (sofar !== null) return { ...done[sofar]!, ...PEOPLE, parent: null, kin: sofar };
  if (beside !== null && isBatch(view, candidate)) return { ...done[beside]!, ...PEOPLE, parent: null, kin: beside };
  const subject = !counted.partOf && hasPredicate(view, counted.to) ? subjectBefore(view, candidate) : null;
  if (subject) return { ...subject, parent: null, kin: null };
  if (isObjectOfDeed(view, candidate)) return { ...PEOPLE, needs: 'context', parent, kin: null };
  if (isNamedByDeed(view, candidate)) return { ...PEOPLE, needs: 'context', parent: null, kin: beside };
  if (!counted.partOf && isToldOf(view, candidate)) return { ...PEOPLE, needs: 'context', parent, kin: null };
  if (beside === null && isFirstFrom(view, candidate)) return { ...PEOPLE, needs: 'context', parent, kin: null };
  if (isOfUnnamed(view, candidate)) return { ...PEOPLE, needs: 'always', parent, kin: null };
  if (begin > 0 && answersNumber(view, candidate)) {
    const named = antecedent(view, begin, sentenceAt(view, begin - 1).from);
    return named && { ...named, parent: null, kin: null };
  }
  const named =
    counted.partOf || isIncluded(view, candidate) || view.doc.lower[candidate.from - 1] === '('
      ? antecedent(view, candidate.from, begin)
      : null;
  return named ? { ...named, parent, kin: null } : null;
}

/** "At least 14 of those moved were minors", "2,000 of those on the list": some of people whom only what happened names. */
const isOfUnnamed = ({ doc }: FigureView, { counted: { to, kind } }: Candidate): boolean =>
  kind === 'elliptic' && doc.lower[to - 1] === 'those' && /^(?:VERB|ADP)$/.test(doc.tag[to] ?? '');

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

/** Settles every candidate's people and its parent; those that stay open are dropped. */
export function resolveAll(view: FigureView, candidates: readonly Candidate[]): Resolved[] {
  const done: Resolved[] = [];
  candidates.forEach((candidate, index) => {
    const { counted } = candidate;
    const parent = parentOf(view, done, candidate);
    if (counted.kind === 'people') {
      const { from: phraseFrom, to, unit, group, needs, owner } = counted;
      done.push({
        candidate,
        unit,
        group,
        needs,
        phraseFrom,
        to,
        owner,
        elliptic: false,
        parent,
        kin: null,
        whole: null,
        again: false,
        nationAt: null,
      });
      return;
    }
    const loan = borrowed(view, done, candidates, index, parent);
    if (!loan) return;
    const { needs, at } = loan;
    const { unit, group } = counted?.kind === 'elliptic' && counted.part ? counted.part : loan;
    done.push({
      candidate,
      unit,
      group,
      needs,
      phraseFrom: candidate.to,
      to: counted.to,
      owner: null,
      elliptic: true,
      parent: loan.parent,
      kin: loan.kin,
      whole: loan.whole ?? null,
      again: loan.again ?? false,
      nationAt: at ?? null,
    });
  });
  return done;
}
