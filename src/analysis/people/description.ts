import type { ActorCode } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import type { NameMention } from './names.js';
import { type Role, readRole } from './role.js';
import type { Setting } from './setting.js';
import { inside } from './sorted.js';

const LONGEST_DESCRIPTION = 25;

/** ", the mayor of Lund," · ", 38, a nurse,": what stands between commas after a name and describes it. */
function betweenCommas({ doc }: Setting, comma: number, limit: number): TokenRange | null {
  let from = comma + 1;
  if (doc.tag[from] === 'NUM' && doc.lower[from + 1] === ',') from += 2;
  const opens = from < limit && /^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(doc.tag[from]!);
  if (!opens || /^(?:who|which|that|whose|he|she|it|they|i|we|you)$/.test(doc.lower[from]!)) return null;
  let to = from;
  while (to < limit && to - from < LONGEST_DESCRIPTION && !/^(?:,|\.|;|:|—|"|who|which)$/.test(doc.lower[to]!)) {
    if (doc.tag[to] === 'AUX' || (doc.tag[to] === 'VERB' && !/(?:ing|ed|en)$/.test(doc.lower[to]!))) break;
    to++;
  }
  return to > from ? { from, to } : null;
}

/** "of the Syrian Democratic Forces", "from the ministry": what a name is tied to. */
function afterPreposition({ doc, actorAt }: Setting, preposition: number, limit: number): TokenRange | null {
  let to = preposition + 1;
  const belongs = (k: number): boolean =>
    /^(?:the|of|for|and|-|'s)$/.test(doc.lower[k]!) ||
    /^(?:NOUN|PROPN|ADJ)$/.test(doc.tag[k]!) ||
    actorAt.has(k) ||
    doc.lower[k - 1] === '-';
  while (to < limit && to - preposition < LONGEST_DESCRIPTION && belongs(to)) to++;
  return to > preposition + 1 ? { from: preposition, to } : null;
}

/** What follows a name and describes it; a short parenthesis between is passed over. */
function descriptionAfter(setting: Setting, name: NameMention): TokenRange | null {
  const { doc } = setting;
  const limit = doc.sentences[doc.sentenceOf[name.from]!]!.to;
  let k = name.to;
  if (doc.lower[k] === '(') {
    const stop = Math.min(limit, k + LONGEST_DESCRIPTION);
    while (k < stop && doc.lower[k] !== ')') k++;
    k++;
  }
  if (k >= limit) return null;
  if (/^(?:of|from)$/.test(doc.lower[k]!)) return afterPreposition(setting, k, limit);
  return doc.lower[k] === ',' ? betweenCommas(setting, k, limit) : null;
}

function bodyIn({ actorAt }: Setting, { from, to }: TokenRange): ActorCode | null {
  for (let k = from; k < to; k++) {
    const actor = actorAt.get(k);
    if (actor && (actor.naming === 'body' || actor.naming === 'government')) return actor.code;
  }
  return null;
}

/** The role that a mention gives its person: by the title before the name, else by what follows it; null for none. */
export function roleOfMention(setting: Setting, mention: NameMention, organisations: readonly NameMention[]): Role | null {
  const { doc, roles } = setting;
  const { title } = mention;
  const honorificOnly = title.to - title.from === 1 && roles.honorifics.has(doc.lower[title.from]!);
  if (title.to > title.from && !honorificOnly) {
    const role = readRole(setting, title, inside(organisations, title.from, title.to).length > 0);
    if (role.head) return role;
  }
  const after = descriptionAfter(setting, mention);
  if (!after) return null;
  const named = inside(organisations, after.from, after.to).length > 0;
  if (/^(?:of|from)$/.test(doc.lower[after.from]!)) {
    const code = bodyIn(setting, after) ?? (named ? 'NGO' : null);
    return code === null ? null : { text: '', head: null, kind: 'organisation', code, past: false, gender: null };
  }
  const article = /^(?:the|an?)$/.test(doc.lower[after.from]!) ? 1 : 0;
  const role = readRole(setting, { from: after.from + article, to: after.to }, named);
  return role.head ? role : null;
}
