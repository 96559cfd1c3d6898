import type { ActorCode } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import type { RoleKind } from './lexicon.js';
import type { Gender } from './role-words.js';
import { type Setting, textOf } from './setting.js';

/** What a phrase such as "the Belgian migration minister" says about its holder. */
export interface Role {
  /** As written, without an article before a name's title. */
  readonly text: string;
  /** The noun that names the role ("minister"), lower case; null when the lexicon knows none in the phrase. */
  readonly head: string | null;
  readonly kind: RoleKind | 'institution' | null;
  /** Whom the holder speaks for; null when the phrase does not say, or for a private person. */
  readonly code: ActorCode | null;
  /** "former": no longer speaks for the office. */
  readonly past: boolean;
  readonly gender: Gender | null;
}

const ENDS_HEAD = /^(?:for|of|to|in|at|from|on|with|who|whose|which|that|by|,|\(|—)$/;
const LEADS_TO_ACTOR = /^(?:of|for|from|with|'s)$/;

interface Head {
  readonly at: number;
  readonly kind: RoleKind | 'institution';
  /** End of the part of the phrase before "for", "of", … */
  readonly segment: number;
}

/** The last role noun before the first preposition: "adviser" in "the president's adviser on Syria". */
function headOf({ doc, roles }: Setting, { from, to }: TokenRange): Head | null {
  let at = -1;
  let kind: RoleKind | 'institution' = 'state';
  for (let k = from; k < to; k++) {
    const lower = doc.lower[k]!;
    if (at >= 0 && ENDS_HEAD.test(lower)) return { at, kind, segment: k };
    const found = roles.heads.get(lower) ?? (roles.institutions.has(lower) ? 'institution' : undefined);
    if (!found) continue;
    at = k;
    kind = found;
  }
  return at < 0 ? null : { at, kind, segment: to };
}

/** The country or body in the phrase whose role it is: in front of the noun first, then after "of", "for", "from". */
function codeOf({ doc, actorAt }: Setting, { from, to }: TokenRange, head: Head): ActorCode | null {
  for (let k = from; k < head.segment; k++) {
    const actor = actorAt.get(k);
    if (actor) return actor.code;
  }
  let link = '';
  for (let k = head.segment; k < to; k++) {
    const lower = doc.lower[k]!;
    const actor = actorAt.get(k);
    if (actor && LEADS_TO_ACTOR.test(link)) return actor.code;
    if (actor && link === 'in' && (actor.naming === 'capital' || actor.naming === 'body')) return actor.code;
    if (ENDS_HEAD.test(lower) || lower === "'s") link = lower;
  }
  return null;
}

function nationalCode({ doc, roles }: Setting, { from, to }: TokenRange): ActorCode | null {
  for (let k = from; k < to; k++)
    for (let n = 1; n <= 3 && k + n <= to; n++) {
      const code = roles.national.get(doc.lower.slice(k, k + n).join(' '));
      if (code) return code;
    }
  return null;
}

/** Reads a phrase as a role. `organisationNamed`: an organisation without a code of its own is named in it. */
export function readRole(setting: Setting, range: TokenRange, organisationNamed = false): Role {
  const { doc, roles } = setting;
  const head = headOf(setting, range);
  let past = false;
  let gender: Gender | null = null;
  for (let k = range.from; k < range.to; k++) {
    const lower = doc.lower[k]!;
    if (roles.past.has(lower) && (head === null || k < head.at)) past = true;
    if (head === null || k < head.segment) gender = roles.gender.get(lower) ?? gender;
  }
  const speaksFor = head !== null && head.kind !== 'private' && !past;
  const code = speaksFor ? (codeOf(setting, range, head) ?? nationalCode(setting, range) ?? (organisationNamed ? 'NGO' : null)) : null;
  return {
    text: textOf(doc, range.from, range.to),
    head: head ? doc.lower[head.at]! : null,
    kind: head?.kind ?? null,
    code,
    past,
    gender,
  };
}
