import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { Authority } from '../../domain/stance.js';
import type { Statement } from '../../domain/statement.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument } from '../text/document.js';
import { authorityOf, speaksOfficially } from './authority.js';
import type { Subject } from './subject.js';

/** Bodies whose wishes are stances of their own; courts, aid and rights groups and armed groups are not among them. */
const STANCE_BODIES: ReadonlySet<string> = new Set(['UN', 'EU', 'NATO', 'COE', 'COALITION', 'SDF', 'AANES', 'KRG', 'ARAB_LEAGUE', 'ICRC']);
export const mayHoldStance = (code: ActorCode): boolean => isCountry(code) || STANCE_BODIES.has(code);

export interface Holder {
  readonly country: ActorCode;
  readonly authority: Authority;
  /** The speaker of the words, when another than the subject. */
  readonly speaker: ActorCode | null;
}

/** What resolving a holder needs of the article. */
export interface Scene {
  readonly doc: TextDocument;
  readonly actors: readonly ActorMention[];
  readonly statements: readonly Statement[];
  /** Codes of the places where it happened: named everywhere, seldom the holder. */
  readonly theatre: ReadonlySet<ActorCode>;
}

/** The statement in whose words the token stands; the shortest, when one holds another. */
export function statementAt(scene: Scene, token: number): Statement | null {
  const at = scene.doc.start[token]!;
  let best: Statement | null = null;
  let length = Infinity;
  for (const statement of scene.statements) {
    for (const { start, end } of statement.content) {
      if (start <= at && at < end && end - start < length) {
        best = statement;
        length = end - start;
      }
    }
  }
  return best;
}

/**
 * The country whose government a text speaks of at a token when it says "the government" or "it": the first one named
 * in the sentence before the token, else in the sentences before, else the one named most.
 */
export function countryAt(scene: Scene, token: number, reach = 6): ActorCode | null {
  const { doc, actors, theatre } = scene;
  const sentence = doc.sentenceOf[token]!;
  const fits = (m: ActorMention): boolean => isCountry(m.code) && !theatre.has(m.code);
  for (let s = sentence; s >= Math.max(0, sentence - reach); s--) {
    const found = actors.find((m) => doc.sentenceOf[m.from] === s && m.from < token && fits(m) && !doc.furniture[doc.paragraphOf[m.from]!]);
    if (found) return found.code;
  }
  return dominantCountry(scene);
}

/** The country that an article names most, places of the events only where no other is named. */
export function dominantCountry({ actors, theatre }: Scene): ActorCode | null {
  const count = new Map<ActorCode, number>();
  for (const { code } of actors) if (isCountry(code)) count.set(code, (count.get(code) ?? 0) + 1);
  const best = (codes: ActorCode[]): ActorCode | null => codes.sort((a, b) => count.get(b)! - count.get(a)!)[0] ?? null;
  return best([...count.keys()].filter((code) => !theatre.has(code))) ?? best([...count.keys()]);
}

/** "Smith" and "Jane Smith" are one person. */
function speakerNamed(scene: Scene, to: number): Statement | null {
  const last = scene.doc.word[to - 1]!;
  if (last.length < 3) return null;
  const is = (s: Statement): boolean => s.speaker?.name?.split(/\s+/).includes(last) ?? false;
  return scene.statements.find((s) => is(s) && s.speaker?.country !== null) ?? scene.statements.find(is) ?? null;
}

function ofSpeaker(statement: Statement): Holder | null {
  const { speaker } = statement;
  if (!speaker || speaker.country === null || !speaksOfficially(speaker) || !mayHoldStance(speaker.country)) return null;
  const words = speaker.role ?? speaker.name ?? '';
  return { country: speaker.country, authority: authorityOf(words, speaker.name !== null), speaker: speaker.country };
}

/** Whose official words the token stands in, null when in nobody's. */
export function speakerAt(scene: Scene, token: number): Holder | null {
  const statement = statementAt(scene, token);
  return statement ? ofSpeaker(statement) : null;
}

const text = (doc: TextDocument, from: number, to: number): string => doc.text.slice(doc.start[from], doc.end[Math.max(from, to - 1)]);

/** Who holds what a subject is said to want or do, null when that is no government or body. */
export function holderOf(scene: Scene, subject: Subject, cue: number): Holder | null {
  const statement = statementAt(scene, cue);
  const said = statement ? ofSpeaker(statement) : null;
  const words = text(scene.doc, subject.from, subject.to);
  switch (subject.kind) {
    case 'actor': {
      const code = subject.actor!.code;
      if (!mayHoldStance(code)) return null;
      if (said && said.country === code) return said;
      return { country: code, authority: authorityOf(words, true), speaker: statement?.speaker?.country ?? null };
    }
    case 'person': {
      const own = speakerNamed(scene, subject.to);
      return own ? ofSpeaker(own) : null;
    }
    case 'office': {
      if (said) return said;
      if (statement?.speaker && !speaksOfficially(statement.speaker) && statement.speaker.country === null && statement.direct) return null;
      const country = countryAt(scene, subject.from);
      return country ? { country, authority: authorityOf(words, true), speaker: null } : null;
    }
    case 'pronoun': {
      if (said) return said;
      if (statement) return null;
      const country = countryAt(scene, subject.from, 2);
      return country && subject.head !== 'they' ? { country, authority: 'named_official', speaker: null } : null;
    }
    case 'none':
      return said;
    case 'other':
      return null;
  }
}
