import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { firstFrom, lastBefore } from '../text/sorted.js';
import type { NameMention } from './names.js';
import type { Offices } from './offices.js';
import type { Setting } from './setting.js';

interface Named {
  readonly setting: Setting;
  readonly organisations: readonly NameMention[];
  readonly offices: Offices;
}

/** How many paragraphs back "the group" reaches. */
const REACH = 3;

/** What no armed group is called, nor those who govern. */
const VOLUNTARY = /^(?:charity|ngo|association|foundation|watchdog)$/;

/** Those who govern a part of a country. */
export const GOVERN: ReadonlySet<ActorCode> = new Set(['SDF', 'AANES', 'KRG', 'COALITION']);

/** Whom "the group", "the charity" before token `at` means: the last body or organisation named, which is no office of a state; null where none is near. */
export function groupBefore({ setting, organisations, offices }: Named, at: number, noun: string | null): ActorCode | null {
  const { doc, actors } = setting;
  const near = (from: number): boolean => doc.quotationOf[from]! < 0 && doc.paragraphOf[at]! - doc.paragraphOf[from]! <= REACH;
  const voluntary = VOLUNTARY.test(noun ?? '');
  const may = (code: ActorCode): boolean => !isCountry(code) && !(voluntary && GOVERN.has(code));
  const lastBody = (armed: boolean): ActorMention | undefined =>
    lastBefore(
      actors,
      firstFrom(actors, at),
      ({ from, code, naming }) => naming === 'body' && may(code) && setting.isArmedGroup(code) === armed && near(from),
    );
  const body = lastBody(false);
  // "the agency" is called so by its name, or is one of the United Nations.
  const isCalled = (o: NameMention): boolean => noun !== 'agency' || /\bagency\b/i.test(o.name);
  const named = lastBefore(organisations, firstFrom(organisations, at), (o) => near(o.from) && isCalled(o) && offices.codeOf(o) === 'NGO');
  if (named && (!body || named.from > body.from)) return 'NGO';
  // Who is held for an armed group is spoken of everywhere: another that was named is meant rather.
  return (body ?? (voluntary ? undefined : lastBody(true)))?.code ?? null;
}

/** Longest "New York-based" between an article and "group", in tokens. */
const LONGEST_BASE = 5;

/** The article of "the group", "the New York-based group"; -1 where none stands there. */
function articleOf({ lower }: TextDocument, noun: number): number {
  let k = noun - 1;
  if (/(?:^|-)based$/.test(lower[k] ?? '')) while (k > noun - LONGEST_BASE && lower[k] !== 'the') k--;
  return lower[k] === 'the' ? k : -1;
}

/** "group" in "a researcher with the group", "charity" in "the charity's spokeswoman": whom somebody belongs to; null in other phrases. */
export function groupNoun({ doc }: Setting, { from, to }: TokenRange): string | null {
  for (let k = from + 1; k < to; k++)
    if (/^(?:group|charity|ngo|organi[sz]ation|association|foundation|watchdog|agency)$/.test(doc.lower[k]!))
      if (
        // "The group Law Beyond Walls": called by its name.
        !beginsWithCapital(doc.word[k + 1]) &&
        (/^(?:with|for|at|from|of)$/.test(doc.lower[articleOf(doc, k) - 1] ?? '') ||
          (k === from + 1 && doc.lower[k + 1] === "'s") ||
          // "the Geneva-based group"
          (k === to - 1 && doc.lower[from] === 'the' && (doc.lower[k - 1] === 'based' || doc.lower[k - 1]!.endsWith('-based'))))
      )
        return doc.lower[k]!;
  return null;
}
