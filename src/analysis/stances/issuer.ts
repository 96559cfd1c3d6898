import type { ActorCode } from '../../domain/actor.js';
import type { Statement } from '../../domain/statement.js';
import type { ActorMention } from '../actors/actors.js';
import { GROUPS, opensRelease } from '../actors/voluntary.js';
import type { TextDocument } from '../text/document.js';
import { firstAtLeast, firstFrom } from '../text/sorted.js';

interface Told {
  readonly doc: TextDocument;
  readonly actors: readonly ActorMention[];
  readonly statements: readonly Statement[];
}

/** Between the beginning of a source and a name: "the". */
const ARTICLE = 1;

/**
 * The group that sent a text out itself, null for other texts: "…, Human Rights Watch said today" in its first paragraph. What a group asks
 * of governments is its stance there; in the news of others it is one voice among many.
 */
export function issuerOf({ doc, actors, statements }: Told): ActorCode | null {
  for (const { speaker, source } of statements) {
    if (!speaker?.country || !GROUPS.has(speaker.country) || speaker.role !== null || !source) continue;
    const start = firstAtLeast(doc.start, source.start);
    // "Rights groups including Amnesty said": not by itself.
    if (!opensRelease(doc, start) || !/^(?:PUNCT|SYM)$/.test(doc.tag[start - 1] ?? 'PUNCT')) continue;
    const named = actors[firstFrom(actors, start)];
    if (speaker.country === 'NGO' || (named?.code === speaker.country && named.from <= start + ARTICLE)) return speaker.country;
  }
  return null;
}
