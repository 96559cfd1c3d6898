import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { Statement } from '../../domain/statement.js';
import type { ActorMention } from '../actors/actors.js';
import type { TownMention } from '../actors/towns.js';
import type { TextDocument } from '../text/document.js';
import { latest } from '../text/latest.js';
import { beginsWithCapital } from '../text/letters.js';
import { oneOf } from '../text/one-of.js';
import { beginningIn, firstAtLeast } from '../text/sorted.js';
import { isOfCarrier } from './of-carrier.js';
import { isOffice } from './subject.js';

const NO_SUBJECT_BEHIND = oneOf('from|via|through|by|with|alongside');

/** What resolving a holder needs of the article. */
export interface Scene {
  readonly doc: TextDocument;
  readonly actors: readonly ActorMention[];
  readonly statements: readonly Statement[];
  /** Codes of the places where it happened: named everywhere, seldom the holder. */
  readonly theatre: ReadonlySet<ActorCode>;
  /** Per paragraph the country under whose heading it stands (see `headingsOf`). */
  readonly headings: readonly (ActorCode | null)[];
  /** The country that the text was written from, where it says so. */
  readonly dateline: ActorCode | null;
  readonly towns: readonly TownMention[];
  /** The group that sent the text out itself (see `issuerOf`). */
  readonly issuer: ActorCode | null;
}

/** The country under whose heading a token stands. */
export const headingAt = ({ doc, headings }: Scene, token: number): ActorCode | null => headings[doc.paragraphOf[token]!] ?? null;

/** Bodies whose wishes are stances of their own; courts, aid and rights groups and armed groups are not among them. */
const STANCE_BODIES: ReadonlySet<string> = new Set(['UN', 'EU', 'NATO', 'COE', 'COALITION', 'SDF', 'AANES', 'KRG', 'ARAB_LEAGUE', 'ICRC']);
export const mayHoldStance = (code: ActorCode): boolean => isCountry(code) || STANCE_BODIES.has(code);

/** Does the text tell what they want as a stance: a government or body, or the group whose release it is? `NGO` stands for many groups. */
export const mayHoldHere = ({ issuer }: Scene, code: ActorCode): boolean => mayHoldStance(code) || (code === issuer && code !== 'NGO');

/** "Austria should bring home the 11 women.": what a release asks in nobody's words, its group asks. */
export const isIssuersVoice = (scene: Scene, token: number): boolean =>
  scene.issuer !== null && scene.doc.quotationOf[token]! < 0 && statementAt(scene, token) === null;

/** The statement in whose words the token stands; the shortest, when one holds another. */
export const statementAt = (scene: Scene, token: number): Statement | null => statementsByToken(scene)[token] ?? null;

/** Asked for every cue, so found for all tokens at once. */
const statementsByToken = latest(({ doc, statements }: Scene): readonly (Statement | undefined)[] => {
  const out = new Array<Statement | undefined>(doc.length);
  const length = new Int32Array(doc.length);
  for (const statement of statements) {
    for (const { start, end } of statement.content) {
      for (let k = firstAtLeast(doc.start, start); k < doc.length && doc.start[k]! < end; k++) {
        if (out[k] !== undefined && end - start >= length[k]!) continue;
        out[k] = statement;
        length[k] = end - start;
      }
    }
  }
  return out;
});

/** A country as such, not as somebody's nationality ("British citizens"). */
const isGovernmental = (doc: TextDocument, m: ActorMention): boolean =>
  m.naming !== 'demonym' ||
  isOffice(doc.lower[m.to]) ||
  isOffice(doc.lower[m.to + 1]) ||
  // Not "the Libyan Red Crescent".
  (beginsWithCapital(doc.word[m.to]) && doc.lower[m.to] !== 'red');

/**
 * The country whose government a text speaks of at a token when it says "the government" or "it": that of its heading,
 * else the first one named in the sentence before the token, else in the sentences before, else the one named most.
 */
export function countryAt(scene: Scene, token: number, reach = 6): ActorCode | null {
  const { doc, actors, theatre } = scene;
  const heading = headingAt(scene, token);
  if (heading) return heading;
  const sentence = doc.sentenceOf[token]!;
  const fits = (m: ActorMention): boolean =>
    isCountry(m.code) && !theatre.has(m.code) && isGovernmental(doc, m) && !isOnTheWay(doc, m) && !isOfCarrier(doc, m);
  for (let s = sentence; s >= Math.max(0, sentence - reach); s--) {
    const { from, to } = doc.sentences[s]!;
    if (doc.furniture[doc.paragraphOf[from]!]) continue;
    // "the ministry" outside a quotation is not that of a country of which somebody speaks in one.
    const inView = (m: ActorMention): boolean => doc.quotationOf[m.from]! < 0 || doc.quotationOf[token]! >= 0;
    const before = beginningIn(actors, from, Math.min(to, token)).filter(inView);
    // "BAGHDAD – Iraqi judges …, while the government": where the text was written, whoever else is named there.
    if (s === sentence && scene.dateline !== null && before.some((m) => m.code === scene.dateline && acts(doc, m))) return scene.dateline;
    const found = before.find(fits);
    if (found) return found.code;
    // "Iraqi judges have begun to question them, as the government renewed its call": of whose organ the sentence tells.
    const organ =
      s === sentence ? before.find((m) => m.naming === 'demonym' && isCountry(m.code) && JUDGES.test(doc.lower[m.to] ?? '')) : undefined;
    if (organ) return organ.code;
  }
  return dominantCountry(scene);
}

const JUDGES = /^(?:judges?|courts?|prosecutors?|judiciary|police|army|forces)$/;

/** "deported from Turkey", "via Qatar", "handed over by the Philippines", "together with the authorities of Spain": no country whose government the text then calls its own. */
function isOnTheWay({ lower, tag }: TextDocument, { from }: ActorMention): boolean {
  let k = from - 1;
  if (lower[k] === 'of' && isOffice(lower[k - 1])) k -= 2;
  while (tag[k] === 'DET') k--;
  return NO_SUBJECT_BEHIND.has(lower[k] ?? '');
}

/** "in Syria", "from the northeast of Syria": where it happened, and no government. */
function isWhere({ lower, tag }: TextDocument, { from }: ActorMention): boolean {
  let k = from - 1;
  while (k > from - 6 && (tag[k] === 'ADJ' || tag[k] === 'NOUN' || /^(?:the|-|north|south|east|west)$/.test(lower[k] ?? ''))) k--;
  return /^(?:in|from|to|into|inside|across|of|at)$/.test(lower[k] ?? '');
}

/** "Syria has", "Iraq's government", "Syrian officials", "Baghdad": named as who acts. */
function acts(doc: TextDocument, { naming, from, to }: ActorMention): boolean {
  if (naming === 'capital' || naming === 'government') return true;
  if (naming === 'demonym') return isOffice(doc.lower[to]) || isOffice(doc.lower[to + 1]);
  if (doc.lower[to] === "'s") return isOffice(doc.lower[to + 1]) || isOffice(doc.lower[to + 2]);
  return (doc.tag[to] === 'VERB' || doc.tag[to] === 'AUX') && doc.tag[from - 1] !== 'ADP';
}

/** The countries that act, or where the text was written: an office that is named alone may be theirs. */
const acting = latest(({ doc, actors, dateline }: Scene): ReadonlySet<ActorCode | null> => {
  const named = actors.filter((m) => acts(doc, m));
  return new Set([dateline, ...named.map(({ code }) => code)]);
});

/** Is a country more than the place where it happened? */
export const isMoreThanPlace = (scene: Scene, code: ActorCode): boolean => !scene.theatre.has(code) || acting(scene).has(code);

/** The country that an article names most; places of the events only where no other is named, and they are named as who acts. */
export const dominantCountry = latest(({ doc, actors, theatre, dateline }: Scene): ActorCode | null => {
  const count = new Map<ActorCode, number>(dateline === null ? [] : [[dateline, 1]]);
  for (const m of actors) {
    const placed = theatre.has(m.code) && m.code !== dateline && (!acts(doc, m) || isWhere(doc, m));
    if (isCountry(m.code) && !placed && !isOfCarrier(doc, m)) count.set(m.code, (count.get(m.code) ?? 0) + 1);
  }
  const best = (codes: ActorCode[]): ActorCode | null => codes.sort((a, b) => count.get(b)! - count.get(a)!)[0] ?? null;
  return best([...count.keys()].filter((code) => !theatre.has(code))) ?? best([...count.keys()]);
});

/** The only country that the text names beside those where it happened; that of its dateline where it names none. */
export const onlyCountry = latest(({ actors, theatre, dateline }: Scene): ActorCode | null => {
  const codes = new Set(actors.map(({ code }) => code).filter((code) => isCountry(code) && !theatre.has(code)));
  return codes.size > 1 ? null : ([...codes][0] ?? dateline);
});
