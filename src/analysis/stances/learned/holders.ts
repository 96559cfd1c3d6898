import { type ActorCode, isCountry } from '../../../domain/actor.js';
import type { ActorMention } from '../../actors/actors.js';
import { townDateline } from '../../actors/towns.js';
import type { TokenRange } from '../../text/document.js';
import { beginsWithCapital } from '../../text/letters.js';
import { beginningIn, inside } from '../../text/sorted.js';
import { authorityAt } from '../authority.js';
import { speakerAt } from '../holder.js';
import { mainSubject } from '../main-subject.js';
import { isOfCarrier } from '../of-carrier.js';
import type { Holder } from '../official.js';
import { countryAt, dominantCountry, headingAt, mayHoldStance, onlyCountry, type Scene, statementAt } from '../scene.js';
import { isOffice } from '../subject.js';
import { hearsay } from './hearsay.js';
import { lastActing } from './nearby.js';
import { statementIn } from './told-in.js';

/** How a country or body is tied to a clause; of several the first counts. */
export const TIES = [
  /** its official says it */
  'speaker',
  /** named in the clause by its name, capital or government */
  'named',
  /** its demonym stands before an office in the clause */
  'office',
  /** its demonym stands before people */
  'people',
  /** the subject of the sentence, in a clause before */
  'earlier',
  /** the country of the heading */
  'heading',
  /** what "the government" means here */
  'context',
  /** whose official spoke last, or that was last the subject */
  'before',
  /** the only one that the text names */
  'alone',
  /** of a town in the clause */
  'town',
  /** where the text was written */
  'dateline',
  /** the one that the text names most */
  'most',
] as const;
export type Tie = (typeof TIES)[number];

/** Who speaks, what "the government" means, whose people are spoken of: they hold what is said more often than a country that is merely named. */
export const FIRM: ReadonlySet<Tie> = new Set<Tie>(['speaker', 'people', 'heading', 'context']);

/** A reader sees in the clause itself, or in its heading, whose it is. */
export const SHOWN: ReadonlySet<Tie> = new Set<Tie>(['speaker', 'named', 'office', 'people', 'heading']);

/** Nothing in the clause or its sentence tells of the country. */
export const UNTOLD: ReadonlySet<Tie> = new Set<Tie>(['heading', 'context', 'before', 'alone', 'dateline', 'most']);

/** Somebody who may want or do what a clause says. */
export interface Candidate {
  readonly holder: Holder;
  readonly tie: Tie;
  /** Its first mention in the clause. */
  readonly mention: ActorMention | null;
  /** Other countries or bodies named in the clause. */
  readonly others: number;
}

const tieOf = (scene: Scene, m: ActorMention): Tie => {
  if (m.naming !== 'demonym') return 'named';
  const { lower, word } = scene.doc;
  const office = [0, 1, 2].some((n) => isOffice(lower[m.to + n])) || beginsWithCapital(word[m.to]);
  return office ? 'office' : 'people';
};

/** The official words that a clause stands in: at its first, middle or last token. */
function speakerIn(scene: Scene, { from, to }: TokenRange): Holder | null {
  for (const k of [from + 1, (from + to) >> 1, to - 2]) {
    const said = k >= from && k < to ? speakerAt(scene, k) : null;
    if (said) return said;
  }
  return null;
}

/** What a person or another country does is not said of the country that the text is about. */
function isSpokenOfByName(scene: Scene, { from, to }: TokenRange): boolean {
  const { kind } = mainSubject(scene, from, to);
  return kind === 'person' || kind === 'actor';
}

/** The longest name of a country or body, in tokens. */
const NAME_REACH = 8;

/** "Finland, which has taken back six children": whose name stands before the comma; null for another clause. */
export function antecedentOf({ doc, actors }: Scene, { from }: TokenRange): ActorMention | null {
  if (doc.lower[from] !== 'which' || doc.lower[from - 1] !== ',') return null;
  const ends = (m: ActorMention): boolean => m.to === from - 1 && m.naming !== 'demonym' && mayHoldStance(m.code);
  return beginningIn(actors, Math.max(0, from - 1 - NAME_REACH), from - 1).find(ends) ?? null;
}

/** Everybody who may hold a stance that the clause tells; none in the words of somebody without office. */
export function candidatesIn(scene: Scene, sentence: TokenRange, segment: TokenRange): Candidate[] {
  const { doc, actors } = scene;
  const middle = (segment.from + segment.to) >> 1;
  const telling = hearsay(statementIn(scene, segment));
  if (telling === 'outsider') return [];
  const antecedent = antecedentOf(scene, segment);
  if (antecedent) {
    const holder = { country: antecedent.code, authority: 'named_official', speaker: null } as const;
    return [{ holder, tie: 'earlier', mention: null, others: 0 }];
  }
  const named = inside(actors, segment.from, segment.to).filter((m) => mayHoldStance(m.code));
  const out = new Map<ActorCode, Omit<Candidate, 'others'>>();
  const put = (holder: Holder, tie: Tie, mention: ActorMention | null): void => {
    if (out.has(holder.country)) return;
    out.set(holder.country, { holder, tie, mention });
  };
  const said = speakerIn(scene, segment);
  if (said) put(said, 'speaker', named.find((m) => m.code === said.country) ?? null);
  const holderAt = (m: ActorMention): Holder => ({
    country: m.code,
    authority: authorityAt(doc, { from: m.from, to: Math.min(doc.length, m.to + 4) }),
    speaker: said?.country ?? null,
  });
  const tied = named.map((m) => ({ m, tie: tieOf(scene, m) }));
  tied.sort((a, b) => TIES.indexOf(a.tie) - TIES.indexOf(b.tie));
  for (const { m, tie } of tied) if (!out.has(m.code)) put(holderAt(m), tie, m);
  const before = segment.from > sentence.from ? mainSubject(scene, sentence.from, segment.from).actor : null;
  if (before && mayHoldStance(before.code) && !isOfCarrier(doc, before) && tieOf(scene, before) !== 'people')
    put(holderAt(before), 'earlier', null);
  // In the words of an official nothing is of a country that they do not name, and that is not their own.
  if (said === null) {
    const putUntold = (code: ActorCode | null, tie: Tie): void => {
      if (code && mayHoldStance(code)) put({ country: code, authority: 'named_official', speaker: null }, tie, null);
    };
    putUntold(headingAt(scene, segment.from), 'heading');
    // In reported words "the government" is the speaker's own.
    const isReported = isSpokenOfByName(scene, segment) || statementAt(scene, middle) !== null;
    const context = isReported ? null : (countryAt(scene, segment.to - 1) ?? dominantCountry(scene));
    if (context && isCountry(context) && !scene.theatre.has(context)) putUntold(context, 'context');
    putUntold(lastActing(scene, doc.sentenceOf[segment.from]!), 'before');
    putUntold(onlyCountry(scene), 'alone');
    for (const { code } of beginningIn(scene.towns, segment.from, segment.to)) putUntold(code, 'town');
    putUntold(scene.dateline ?? townDateline(doc, scene.towns), 'dateline');
    putUntold(dominantCountry(scene), 'most');
  }
  const codes = new Set(named.map(({ code }) => code));
  return [...out.values()].map(({ holder, tie, mention }) => ({
    holder,
    tie,
    mention,
    others: codes.size - (codes.has(holder.country) ? 1 : 0),
  }));
}
