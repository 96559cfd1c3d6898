import type { ActorCode } from '../../domain/actor.js';
import type { Setting } from './setting.js';

/** The country whose name stands alone in a paragraph, or before a colon at its beginning. */
function headingIn({ doc, actorAt }: Setting, paragraph: number): { readonly code: ActorCode; readonly alone: boolean } | null {
  const { from: first, to } = doc.paragraphs[paragraph]!;
  const from = /^[-—–•*·]$/.test(doc.lower[first]!) ? first + 1 : first;
  const actor = actorAt.get(from);
  if (!actor || actor.from !== from || actor.naming !== 'name') return null;
  const alone = actor.to >= to || (actor.to === to - 1 && /^[.:]$/.test(doc.lower[actor.to]!));
  return alone || doc.lower[actor.to] === ':' ? { code: actor.code, alone } : null;
}

/**
 * Per paragraph the country of the heading above it, as in an overview "where countries stand"; null where there is none.
 * One name alone makes no overview, unless it stands in capitals inside the text.
 */
export function headingCountries(setting: Setting): readonly (ActorCode | null)[] {
  const { doc } = setting;
  const found = doc.paragraphs.map((_, k) => headingIn(setting, k));
  const shouted = (k: number): boolean => {
    const { from } = doc.paragraphs[k]!;
    return k > 0 && found[k]!.alone && doc.word[from] === doc.word[from]!.toUpperCase();
  };
  const all = found.flatMap((heading, k) => (heading ? [k] : []));
  if (all.length < 2 && !all.some(shouted)) return found.map(() => null);
  let standing: ActorCode | null = null;
  return found.map((heading) => {
    if (heading?.alone || (heading === null && standing === null)) standing = heading?.code ?? null;
    return heading?.code ?? standing;
  });
}
