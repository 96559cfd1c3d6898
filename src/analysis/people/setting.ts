import type { ActorCode } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument } from '../text/document.js';
import { headingCountries } from '../text/headings.js';
import type { Places } from './places.js';
import { programmeCountry } from './programme.js';
import type { RoleWords } from './role-words.js';

/** Where most of those of whom the topic tells are held: named as the scene more often than for what they do. */
export const HELD_IN: ReadonlySet<ActorCode> = new Set(['SY', 'IQ']);

/** What every rule about people reads: the text, the words of roles, and who is named where. */
export interface Setting {
  readonly doc: TextDocument;
  readonly roles: RoleWords;
  readonly actors: readonly ActorMention[];
  /** The actor mention that holds each token. */
  readonly actorAt: ReadonlyMap<number, ActorMention>;
  /** Per paragraph the country of the heading above it, in a text laid out by country. */
  readonly headings: readonly (ActorCode | null)[];
  /** The country that the text was written from, where it says so. */
  readonly dateline: ActorCode | null;
  /** The country that the headline is about. */
  readonly headline: ActorCode | null;
  /** The country of the programme that a transcript is of: its guests in office are of that one. */
  readonly programme: ActorCode | null;
  /** Cities and provinces in which offices sit. */
  readonly places: Places;
  /** The name of a country or body; its code where none is known. */
  readonly nameOf: (code: ActorCode) => string;
  /** Has no offices that a text leaves unnamed: who is held for it is spoken of everywhere. */
  readonly isArmedGroup: (code: ActorCode) => boolean;
}

/** Where a text comes from, as far as it says so, and which places are known. */
export type Origin = Pick<Setting, 'dateline' | 'headline' | 'places' | 'nameOf' | 'isArmedGroup'>;

export function settingOf(doc: TextDocument, roles: RoleWords, actors: readonly ActorMention[], origin: Origin): Setting {
  const actorAt = new Map<number, ActorMention>();
  for (const actor of actors) for (let i = actor.from; i < actor.to; i++) actorAt.set(i, actor);
  return { doc, roles, actors, actorAt, headings: headingCountries({ doc, actors }), programme: programmeCountry(doc, actors), ...origin };
}

/** Line breaks and double blanks: a single blank, which nearly all are, would be replaced by itself. */
const NOT_ONE_BLANK = /\s{2,}|[^\S ]/g;

/** The text of a token range, line breaks and double blanks made one blank. */
export const textOf = (doc: TextDocument, from: number, to: number): string =>
  to > from ? doc.text.slice(doc.start[from], doc.end[to - 1]).replace(NOT_ONE_BLANK, ' ') : '';
