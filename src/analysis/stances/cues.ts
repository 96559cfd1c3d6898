import { axisOf, STANCE_LABELS, type StanceLabel } from '../../domain/stance.js';
import type { StanceCues, TopicPack } from '../../domain/topic.js';
import { matchersFor, type TermMatcher } from '../relevance/terms.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import { isOfThings } from './of-people.js';
import { hasOtherObject, holdsVerb } from './plain-object.js';

export type CueKind = Exclude<keyof StanceCues, 'idioms'> | 'sendAway' | 'transfer' | 'arrive';

/** A cue of the topic pack in the text. */
export interface Cue extends TokenRange {
  readonly label: StanceLabel;
  readonly kind: CueKind;
}

const CUE_KINDS: readonly CueKind[] = ['verbs', 'allowed', 'nouns', 'phrases', 'sendAway', 'transfer', 'arrive'];
/** The kind of a cue as a number from 1. */
export const cueKind = (cue: Cue): number => 1 + CUE_KINDS.indexOf(cue.kind);

export interface StanceMatchers {
  /** All cues in one matcher, with what each stands for. */
  readonly cues: TermMatcher;
  readonly meaning: readonly { readonly label: StanceLabel; readonly kind: CueKind }[];
  readonly people: TermMatcher;
  readonly local: TermMatcher;
  readonly away: TermMatcher;
  readonly carriage: TermMatcher;
  readonly held: TermMatcher;
  readonly elsewhere: TermMatcher;
  /** Whom the topic is about. */
  readonly subject: TermMatcher;
  /** The single words of all cues, with the labels whose cues each of them helps to make, as bits in the order of `STANCE_LABELS`. */
  readonly words: TermMatcher;
  readonly wordLabels: readonly number[];
}

/** Words of cues that tell nothing by themselves. */
const PLAIN =
  /^(?:\.\.\.|a|an|the|of|to|on|in|at|by|for|from|with|and|or|is|are|be|been|being|has|have|had|not|no|n't|its|our|their|his|her|your|my|them|him|they|he|she|it|who|that|any|all|there|where|such|out|up|over|into|after|other|another|how|ways|so|again|behind|still|said|saying|do|does|doing|part|share)$/;

/** Each word of the pack's cues that tells something, with the labels that it speaks of. */
function cueWords(pack: TopicPack): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  STANCE_LABELS.forEach((label, bit) => {
    for (const kind of KINDS)
      for (const term of pack.stances.cues[label]?.[kind] ?? [])
        for (const word of term.split(/[ |-]/)) if (!PLAIN.test(word)) out.set(word, (out.get(word) ?? 0) | (1 << bit));
  });
  return out;
}

const KINDS = ['verbs', 'allowed', 'nouns', 'phrases'] as const;
const cache = new WeakMap<TopicPack, StanceMatchers>();

/** The matchers of a pack's stance cues, made once per pack. */
export function stanceMatchers(pack: TopicPack): StanceMatchers {
  const known = cache.get(pack);
  if (known) return known;
  const terms: string[] = [];
  const meaning: { label: StanceLabel; kind: CueKind }[] = [];
  for (const label of STANCE_LABELS) {
    for (const kind of KINDS) {
      for (const term of pack.stances.cues[label]?.[kind] ?? []) {
        terms.push(term);
        meaning.push({ label, kind });
      }
    }
    for (const term of pack.stances.cues[label]?.idioms ?? []) {
      terms.push(term);
      meaning.push({ label, kind: 'phrases' });
    }
  }
  for (const kind of ['sendAway', 'transfer', 'arrive'] as const) {
    for (const term of pack.stances[kind]) {
      terms.push(term);
      meaning.push({ label: 'repatriate', kind });
    }
  }
  const words = [...cueWords(pack)];
  const { local, away, carriage, held, elsewhere } = pack.stances;
  const { people, subject } = pack.terms;
  const lists = { words: words.map(([word]) => word), cues: terms, people, subject, local, away, carriage, held, elsewhere };
  const made = { ...matchersFor(lists), wordLabels: words.map(([, labels]) => labels), meaning };
  cache.set(pack, made);
  return made;
}

const isVerbal = (doc: TextDocument, at: number): boolean =>
  doc.tag[at] === 'VERB' || doc.tag[at] === 'AUX' || /(?:ed|ing)$|^repatriates$/.test(doc.lower[at]!);
const OPENS_NOUN = wordKind(/^(?:the|a|an|their|its|his|her|our|my|any|no)$/);
/** "the return of", "a trial": the same word as a noun. */
const afterArticle = (doc: TextDocument, at: number): boolean =>
  OPENS_NOUN.at(doc, at - 1) || (doc.lower[at - 1] === 'of' && !/ing$/.test(doc.lower[at]!));

/** "took 84 children from prisons in Baghdad": away from there, where the phrase speaks of the way to it. */
const isFetchedFrom = ({ lower }: TextDocument, at: number, to: number): boolean => {
  const words = lower.slice(at, to);
  return /^(?:t[ao]|fl)/.test(words[0]!) && words.includes('from') && !words.includes('to') && !words.includes('into');
};

/** "bring to court those who come home", "bring them to justice at home": a verb of their own leads home, or what is done is done there. */
const isNotTheWay = ({ lower }: TextDocument, at: number, to: number): boolean =>
  to - at > 2 &&
  !lower[at]!.startsWith('reunit') &&
  (lower[to - 1] === 'home' || lower[to - 1] === 'back') &&
  /^(?:at|c[ao]me|comes|coming|return\w*|go|goes|went|gone)$/.test(lower[to - 2]!);

/** "called for the trial of returning fighters": those who come by themselves. */
const areReturning = ({ lower, tag }: TextDocument, at: number): boolean =>
  lower[at] === 'returning' &&
  tag[at - 1] === 'ADP' &&
  /^(?:NOUN|PROPN)$/.test(tag[at + 1] ?? '') &&
  !lower.slice(at + 2, at + 5).includes('to');

const OF_THEMSELVES = oneOf('return|come|go|leave');
const WISHING = /^(?:wishing|wanting|hoping|seeking|asking|longing|applying|trying|attempting)$/;

/** "those wishing to return would be assessed": which people are meant. */
const areWishing = ({ lower }: TextDocument, at: number): boolean =>
  OF_THEMSELVES.has(lower[at]!) && lower[at - 1] === 'to' && WISHING.test(lower[at - 2] ?? '');

/** How long an aside between commas may be, in tokens. */
const ASIDE = 4;

/** "will, it says, jail", "must in future charge", "will itself try": a verb that looks like a noun behind what stands between it and its auxiliary. */
function isBehindModal({ lower }: TextDocument, at: number): boolean {
  let k = at - 1;
  if (lower[k] === ',') {
    const open = lower.lastIndexOf(',', k - 1);
    if (open < k - 1 - ASIDE) return false;
    k = open - 1;
  } else if (lower[k] === 'future' && lower[k - 1] === 'in') k -= 2;
  else if (lower[k] === 'itself' || lower[k] === 'themselves') k--;
  return /^(?:will|would|must|should|shall)$/.test(lower[k] ?? '') && k < at - 1;
}

function fits(doc: TextDocument, at: number, to: number, kind: CueKind, people: TermMatcher): boolean {
  if (kind === 'verbs' && (isNotTheWay(doc, at, to) || areReturning(doc, at) || areWishing(doc, at))) return false;
  if (kind === 'verbs' && hasOtherObject(doc, at, to, people)) return false;
  // "does not take part": an auxiliary, and not "does its part".
  if (
    kind === 'verbs' &&
    /^do/.test(doc.lower[at]!) &&
    ((doc.tag[at] === 'AUX' && doc.lower[to - 1] !== 'again') || holdsVerb(doc, at + 1, to))
  )
    return false;
  // "have sent word that they want to come home"
  if (kind === 'sendAway' && /^s(?:en[dt]|ends|ending)$/.test(doc.lower[at]!) && holdsVerb(doc, at + 1, to)) return false;
  // "the Home Secretary"
  if (doc.word[at] === 'Home' && beginsWithCapital(doc.word[at + 1])) return false;
  if (kind === 'nouns')
    return (
      ((doc.tag[at] !== 'VERB' && doc.tag[at] !== 'AUX') || afterArticle(doc, at)) &&
      (/tions?$/.test(doc.lower[at]!) || !/^(?:who|that|to)$/.test(doc.lower[at - 1] ?? ''))
    );
  if (kind === 'phrases') return !isFetchedFrom(doc, at, to);
  // "wants every state to take back": what is wanted is a verb of its own.
  if (kind === 'verbs' && /^want/.test(doc.lower[at]!) && doc.tag.slice(at + 1, to - 1).includes('VERB')) return false;
  // "her citizenship was revoked": the verb comes last.
  const last = doc.lower[to - 1] === 'away' ? to - 2 : to - 1;
  if (kind === 'verbs' && to - at > 1 && doc.tag[at] === 'NOUN' && isVerbal(doc, last)) return true;
  if (to - at > 2 && !afterArticle(doc, at) && isVerbal(doc, at) === false && doc.tag[at] === 'NOUN') return true;
  if (kind === 'allowed') return !afterArticle(doc, at);
  return (
    !afterArticle(doc, at) &&
    (isVerbal(doc, at) || isVerbal(doc, to - 1) || doc.lower[at - 1] === 'to' || doc.tag[at - 1] === 'AUX' || isBehindModal(doc, at))
  );
}

/** The verb of a cue: its first word, or its last one where it begins with a noun ("citizenship … stripped"). */
export const verbOf = (doc: TextDocument, cue: Cue): number =>
  cue.kind === 'verbs' && !isVerbal(doc, cue.from) && isVerbal(doc, cue.to - 1) && doc.lower[cue.from - 1] !== 'to' ? cue.to - 1 : cue.from;

/** "has not taken the decision lightly": it has taken it. */
const LIGHTLY = /^(?:lightly|alone|easily|hastily)$/;

/** "brings her back in line with the ruling of a court": whoever comes before none. */
const RULED = oneOf('rulings?|orders?|decisions?|judge?ments?|line');

const NO_CUES: readonly Cue[] = [];

/** The cues of a sentence; of two of the same label and kind that overlap the longer stands, and a phrase holds the cues in it. */
export function findCues(doc: TextDocument, sentence: TokenRange, matchers: StanceMatchers): readonly Cue[] {
  const hits = matchers.cues.find(doc, sentence.from, sentence.to);
  const deprived = deprivedFarOff(doc, sentence);
  if (deprived && hits.every(({ from }) => from !== deprived.from)) return [deprived, ...cuesOf(doc, hits, matchers)];
  return cuesOf(doc, hits, matchers);
}

/** How far behind the verb it may stand what somebody is deprived of, in tokens. */
const DEPRIVED_REACH = 32;
const DEPRIVES = wordKind(/^(?:deprive[ds]?|depriving|strip(?:s|ped|ping)?)$/);

/** "deprived a woman from Aarhus, who had …, of her Danish citizenship": the object behind an insertion. */
function deprivedFarOff(doc: TextDocument, { from, to }: TokenRange): Cue | null {
  if (!DEPRIVES.inSentence(doc, from)) return null;
  for (let k = from; k < to; k++) {
    if (!DEPRIVES.at(doc, k) || doc.tag[k] !== 'VERB') continue;
    for (let n = k + 1; n < Math.min(to, k + DEPRIVED_REACH) && !/^[;:"—]$/.test(doc.lower[n]!); n++) {
      if (doc.lower[n] !== 'of') continue;
      const papers = doc.lower.slice(n + 1, Math.min(to, n + 5)).findIndex((word) => /^(?:citizenship|nationality)$/.test(word));
      if (papers >= 0) return { label: 'revoke_citizenship', kind: 'verbs', from: k, to: n + papers + 2 };
    }
  }
  return null;
}

function cuesOf(doc: TextDocument, hits: ReturnType<TermMatcher['find']>, matchers: StanceMatchers): readonly Cue[] {
  // Most clauses hold none, and every one of a text is asked.
  if (hits.length === 0) return NO_CUES;
  const out: Cue[] = [];
  for (const { term, from, to } of hits) {
    const { label, kind } = matchers.meaning[term]!;
    if (label === 'prosecute_at_home' && doc.lower.slice(from, to - 1).some((word) => RULED.has(word))) continue;
    if (!fits(doc, from, to, kind, matchers.people) || (label === 'undecided' && LIGHTLY.test(doc.lower[to] ?? ''))) continue;
    if ((kind === 'verbs' || kind === 'phrases') && isOfThings(doc, label, { from, to }, matchers.people)) continue;
    const last = out.at(-1);
    const twin = out.findIndex((cue) => cue.label === label && cue.kind === kind && cue.from < to && from < cue.to);
    if (twin < 0 || !last) out.push({ label, kind, from, to });
    // "withdrew its bill on stripping them of citizenship": the verb nearer to the noun.
    else if (label === 'revoke_citizenship' && kind === 'verbs' && from > out[twin]!.from && to === out[twin]!.to)
      out[twin] = { label, kind, from, to };
    else if (to - from > out[twin]!.to - out[twin]!.from && out[twin]!.from === from) out[twin] = { label, kind, from, to };
  }
  const phrases = out.filter(({ kind }) => kind === 'phrases');
  const inPhrase = (cue: Cue): boolean =>
    cue.kind !== 'phrases' && phrases.some((p) => axisOf(p.label) === axisOf(cue.label) && p.from <= cue.from && cue.from <= p.to + 2);
  /** A bare verb of moving is left to the fuller reading of the same words. */
  const isFuller = (cue: Cue): boolean =>
    (cue.kind === 'transfer' || cue.kind === 'arrive') &&
    out.some(
      (other) => other !== cue && other.kind !== 'arrive' && other.from === cue.from && (other.to > cue.to || cue.kind === 'arrive'),
    );
  return out.filter((cue) => !inPhrase(cue) && !isFuller(cue));
}
