import type { ActorMention } from '../actors/actors.js';
import type { TownMention } from '../actors/towns.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { latest } from '../text/latest.js';
import { inside } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import { type EventMention, eventMentions } from './event-mentions.js';
import type { FigureLexicon } from './lexicon.js';

/** What every rule about figures looks at. */
export interface FigureView {
  readonly doc: TextDocument;
  readonly lexicon: FigureLexicon;
  readonly actors: readonly ActorMention[];
  /** The towns that the text names, by their first token. */
  readonly towns: ReadonlyMap<number, TownMention>;
  /** Per token: index of the actor mention that covers it, -1 where none does. */
  readonly actorAt: readonly number[];
  /** Where the text names the topic: its context terms and its groups, in order of their first word. */
  readonly topical: readonly TokenRange[];
  readonly events: readonly EventMention[];
  /** Those by which a country acts on its own, as if each had happened: what is planned is its own too. */
  readonly ownEvents: readonly EventMention[];
}

export function viewOf(
  doc: TextDocument,
  lexicon: FigureLexicon,
  actors: readonly ActorMention[],
  towns: readonly TownMention[] = [],
): FigureView {
  const actorAt = new Array<number>(doc.length).fill(-1);
  actors.forEach(({ from, to }, k) => {
    actorAt.fill(k, from, to);
  });
  const groups = actors.filter(({ code }) => lexicon.groups.has(code));
  const topical = [...lexicon.context.find(doc), ...groups].sort((a, b) => a.from - b.from);
  const events = eventMentions(doc, lexicon);
  const ownEvents = events.filter(({ event }) => lexicon.ownNationals.has(event)).map((event) => ({ ...event, happened: true }));
  const townAt = new Map(towns.map((town) => [town.from, town]));
  return { doc, lexicon, actors, towns: townAt, actorAt, topical, events, ownEvents };
}

/** The actor mention that covers a token, or null. */
export function actorAt(view: FigureView, token: number): ActorMention | null {
  const index = view.actorAt[token] ?? -1;
  return index < 0 ? null : (view.actors[index] ?? null);
}

/** The actor mentions inside a token range, in order. */
export function actorsIn(view: FigureView, { from, to }: TokenRange): ActorMention[] {
  const out: ActorMention[] = [];
  for (let i = from; i < to; i++) {
    const mention = actorAt(view, i);
    if (mention && out.at(-1) !== mention) out.push(mention);
  }
  return out;
}

/** True when something between the tokens names the topic: one of its terms or of its groups. */
export const namesTopic = ({ topical }: FigureView, from: number, to: number): boolean => inside(topical, from, to).length > 0;

/** More of a sentence than this on either side of a number has nothing to do with it (and a text without full stops stays cheap). */
const REACH = 120;

/** The sentence of a token, at most {@link REACH} tokens to either side of `middle`; the token alone where there is none. */
export function sentenceAt({ doc }: FigureView, token: number, middle = token): TokenRange {
  const { from, to } = doc.sentences[doc.sentenceOf[token] ?? -1] ?? { from: token, to: token + 1 };
  return { from: Math.max(from, middle - REACH), to: Math.min(to, middle + REACH) };
}

/** Numbers that stand so near each other are asked about together, in a sentence too long to be read whole. */
const STEP = 40;

/**
 * Tells of a pattern whether it holds of the words around a token (see `sentenceAt`), joined by blanks: found once a sentence, which each of
 * its numbers asks, and only where one of the words stands of which it needs at least one.
 */
export function saysAround(pattern: RegExp, oneOf: RegExp): (view: FigureView, token: number) => boolean {
  const answers = latest((_: FigureView) => new Map<number, boolean>());
  const needed = wordKind(oneOf);
  return (view, token) => {
    if (!needed.inSentence(view.doc, token)) return false;
    const known = answers(view);
    const { from, to } = sentenceAt(view, token, token - (token % STEP) + STEP / 2);
    const place = from * (view.doc.length + 1) + to;
    const answer = known.get(place) ?? pattern.test(view.doc.lower.slice(from, to).join(' '));
    known.set(place, answer);
    return answer;
  };
}

/** The text of tokens as written. */
export const textOf = ({ doc }: FigureView, from: number, to: number): string => doc.text.slice(doc.start[from], doc.end[to - 1]);
