import type { TextDocument, TokenRange } from '../text/document.js';
import { beginningIn } from '../text/sorted.js';
import type { ReadingContext, Site } from './site.js';
import { formOf } from './walk.js';

const BREAKS = new Set(';:"—');

/** How far before a verb of trying what tells where may stand, in tokens. */
const BEFORE = 12;
const BE = /^(?:is|'s|was|be)$/;
/** What was done, which "where they" begins to tell of. */
const DEEDS =
  /^(?:shed|spilt|spilled|fought|did|took|ran|built|swore|wrought|committed|killed|happened|occurred|lay|operated|enslaved|joined|served|lived)$/;
const CUSTODY = /^(?:facilit(?:y|ies)|prisons?|jails?|camps?|custody|detention|centres?|centers?|cells?)$/;

/** "must be judged where they shed it", "where the attacks happened": a place told by what was done there. */
export function isWhereDone({ doc, cue }: Site, to: number): boolean {
  for (let k = cue.from + 1; k < to; k++) {
    if (doc.lower[k] !== 'where') continue;
    for (let n = k + 1; n < Math.min(to, k + 6); n++) {
      if (DEEDS.test(doc.lower[n]!) || (doc.tag[n] === 'VERB' && formOf(doc.lower[n]!) === 'past' && doc.lower[n] !== 'came')) return true;
      if (/^[,;:"—]$/.test(doc.lower[n]!)) break;
    }
  }
  return false;
}

/** The "where" or "there" before a verb that tells its place, in its clause; -1 where none stands. */
function placeBefore({ lower }: TextDocument, from: number, at: number): number {
  for (let k = at - 1; k >= Math.max(from, at - BEFORE); k--) {
    if (BREAKS.has(lower[k]!)) return -1;
    if (lower[k] === 'where' || ((lower[k] === 'there' || lower[k] === 'here') && BE.test(lower[k - 1] ?? '') && lower[k + 1] === 'that'))
      return k;
  }
  return -1;
}

/** "It is in Iraq that they must be tried": the place is put first. */
export function isPutFirst({ doc: { lower }, doc, cue, sentence, context }: Site): boolean {
  const that = lower.lastIndexOf('that', cue.from);
  if (that <= sentence.from || cue.from - that > BEFORE) return false;
  for (let k = that - 1; k > Math.max(sentence.from, that - BEFORE); k--)
    if (BE.test(lower[k]!) && lower[k - 1] === 'it')
      return /^(?:ADP|ADV)$/.test(doc.tag[k + 1]!) && context.matchers.local.has(doc, k + 1, that);
  return false;
}

/** How far before "to" those to whom it is given are named, in tokens. */
const GIVEN = 5;

/** "handed them to Iraq to be tried", "for the Iraqi courts to judge", "left it to Baghdad to try them": to whoever holds people. */
function isGivenTo({ scene, custodians }: Site['context'], { lower, tag }: TextDocument, { from }: Site['cue']): boolean {
  const to = lower[from - 1] === 'be' ? from - 2 : from - 1;
  if (lower[to] !== 'to') return false;
  const given = beginningIn(scene.actors, to - GIVEN, to).find((m) => scene.theatre.has(m.code) || custodians.has(m.code));
  if (!given || lower.slice(given.to, to).some((word) => /^(?:[,;:"—]|and)$/.test(word))) return false;
  return /^(?:to|into|for)$/.test(lower[tag[given.from - 1] === 'DET' ? given.from - 2 : given.from - 1] ?? '');
}

/**
 * Where a trial before which its place is told would be: "that is where we want them to be judged", "it is there that they must
 * answer", "Iraq, where they will be tried" – there; "in prisons where they will face justice" – nobody knows. Null for any other.
 */
export function placeTold({ doc, cue, sentence, context }: Site): 'there' | 'unknown' | null {
  // "in the most appropriate jurisdiction": in one or the other.
  if (
    doc.lower
      .slice(cue.to, Math.min(sentence.to, cue.to + BEFORE))
      .join(' ')
      .includes('appropriate jurisdiction')
  )
    return 'unknown';
  if (isGivenTo(context, doc, cue)) return 'there';
  const at = placeBefore(doc, sentence.from, cue.from);
  if (at < 0) return null;
  if (BE.test(doc.lower[at - 1] ?? '')) return /^(?:that|it|this|which|there)$/.test(doc.lower[at - 2] ?? '') ? 'there' : null;
  const before = doc.lower[at - 1] === ',' ? at - 1 : at;
  const place = beginningIn(context.scene.actors, Math.max(sentence.from, before - 4), before).find((m) => m.to === before);
  if (place) return context.scene.theatre.has(place.code) || context.custodians.has(place.code) ? 'there' : null;
  return CUSTODY.test(doc.lower[before - 1] ?? '') ? 'unknown' : null;
}

/** What people did or belonged to in a place. */
const DONE_THERE =
  /^(?:crimes?|offen[cs]es?|acts?|deeds?|atrocities|murders?|war|wars|conflicts?|combat|fighting|battles?|hostilities|jihad|terrorism|activities|group|state|isis|daesh|training)$/;

/** "prosecute anyone who fought in Syria", "those captured in Iraq", "for crimes in Syria": a place, at `at`, of what people did or where they were, and not of their trial. */
export function isPlaceOfDeeds({ doc: { lower, tag }, cue }: Site, at: number): boolean {
  if (!/^(?:in|into)$/.test(lower[at]!) || at - 1 < cue.to) return false;
  return (
    DONE_THERE.test(lower[at - 1]!) ||
    (tag[at - 1] === 'VERB' && !/^(?:tried|judged|prosecuted|sentenced|charged|trial)$/.test(lower[at - 1]!))
  );
}

const COURT = /^(?:courts?|judges?|tribunals?|trials?|tried|judged|prosecuted|justice|bench)$/;

/** "belong in front of a judge in the region": a place of trial right behind its court. */
export const isTriedThere = ({ scene: { doc }, matchers }: ReadingContext, { from, to }: TokenRange): boolean =>
  matchers.local.find(doc, from, to).some((hit) => COURT.test(doc.lower[hit.from - 1] ?? ''));

const TRIED_HERE =
  /\b(?:tried|judged|prosecuted|trial|courts?|judges?|justice) here\b|\bour (?:own )?(?:penal |criminal )?(?:code|laws?|courts?|judges?|judiciary|justice|prosecutors?)\b/;

/** "he will be tried here, under our penal code": where whoever says so is at home, and not where they are held. */
export const isTriedAtHome = ({ scene: { doc } }: ReadingContext, { from, to }: TokenRange): boolean =>
  TRIED_HERE.test(doc.lower.slice(from, to).join(' '));
