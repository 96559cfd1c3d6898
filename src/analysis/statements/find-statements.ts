import type { ActorCode } from '../../domain/actor.js';
import type { Statement } from '../../domain/statement.js';
import type { ActorMention } from '../actors/actors.js';
import type { RolesLexicon } from '../people/lexicon.js';
import type { Places } from '../people/places.js';
import { createResolver } from '../people/speakers.js';
import type { TextDocument } from '../text/document.js';
import { findAttributions } from './attributions.js';
import type { SpeechLexicon } from './lexicon.js';
import { handScorer, type Scorer } from './scorer.js';
import { speechVerbs } from './speech-verbs.js';
import { toStatement } from './to-statement.js';

export interface StatementContext {
  readonly speech: SpeechLexicon;
  readonly roles: RolesLexicon;
  /** Countries and bodies named in the text. */
  readonly actors: readonly ActorMention[];
  /** The country that the text was written from. */
  readonly dateline?: ActorCode | null;
  /** The country that its headline is about. */
  readonly headline?: ActorCode | null;
  /** Cities and provinces in which offices sit; none when it is not given. */
  readonly places?: Places;
  /** The name of a country or body; its code when this is not given. */
  readonly nameOf?: (code: ActorCode) => string;
  /** Whether a body is an armed group; none is when this is not given. */
  readonly isArmedGroup?: (code: ActorCode) => boolean;
  /** Decides what the rules leave open; weights set by hand when it is not given. */
  readonly scorer?: Scorer;
}

/**
 * Everything that somebody says in a text, in reading order: the words as they stand there, the cue, and the speaker
 * resolved within the text. Denied speech ("declined to comment") and page furniture yield nothing. Linear in the
 * length of the text. `key` is false throughout: what belongs in a digest is decided elsewhere.
 */
export function findStatements(doc: TextDocument, context: StatementContext): Statement[] {
  const speakers = createResolver(doc, context.roles, context.actors, {
    dateline: context.dateline ?? null,
    headline: context.headline ?? null,
    places: context.places ?? {},
    nameOf: context.nameOf ?? ((code) => code),
    isArmedGroup: context.isArmedGroup ?? (() => false),
  });
  const states = new Set(
    context.actors.flatMap(({ code, naming, to }) => (naming === 'demonym' || context.isArmedGroup?.(code) ? [] : [to - 1])),
  );
  const countries = new Set(context.actors.flatMap(({ naming, to }) => (naming === 'name' ? [to - 1] : [])));
  const naming = { isState: (token: number): boolean => states.has(token), isCountry: (token: number): boolean => countries.has(token) };
  const out: Statement[] = [];
  for (const attribution of findAttributions(doc, speechVerbs(context.speech), context.scorer ?? handScorer, naming)) {
    const { source, declared } = attribution;
    const speaker = source ? speakers.of(source) : declared ? speakers.declared(declared) : null;
    if (declared && !speaker) continue;
    const statement = toStatement(doc, attribution, speaker);
    if (statement) out.push(statement);
  }
  return out;
}
