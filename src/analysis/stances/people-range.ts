import { isCountry } from '../../domain/actor.js';
import { isGerund } from '../statements/words.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { beginningIn } from '../text/sorted.js';
import { SPEECH } from './governors.js';
import { groupsIn } from './groups.js';
import { EXAMPLES, type Site } from './site.js';
import type { Subject } from './subject.js';
import type { Chain } from './walk.js';

/** How far behind a verb those whom it concerns may be named, in tokens. */
const REACH = 24;

/** "took a girl and left the mother", "and that …": another thing said, of others perhaps, where the people of the first have been named. */
const isNextPredicate = (doc: TextDocument, cue: TokenRange, at: number): boolean =>
  doc.lower[at] === 'that' || doc.tag[at] === 'AUX' || (doc.tag[at] === 'VERB' && groupsIn(doc, cue.from, at).length > 0);

/** "(would be flown home and) the women would (not)": a clause with a subject of its own. */
function isNextClause({ tag }: TextDocument, at: number): boolean {
  let k = at;
  while (/^(?:DET|ADJ|NUM|PRON)$/.test(tag[k] ?? '')) k++;
  while (tag[k] === 'NOUN') k++;
  return k > at && tag[k] === 'AUX';
}

/** ", saying that men would not come", ", leaving their mothers in the camp": told beside, of others perhaps. */
const isBesides = ({ lower, tag }: TextDocument, at: number): boolean =>
  lower[at] === ',' && isGerund(lower[at + 1] ?? '') && (tag[at + 1] === 'VERB' || SPEECH.has(lower[at + 1]!));

/** "eight men, the Russians more than a hundred children": what another country did. */
const isAnothers = ({ doc, context }: Site, at: number): boolean =>
  doc.lower[at] === ',' &&
  beginningIn(context.scene.actors, at + 1, at + 3).some(
    ({ code, to }) => isCountry(code) && (/^(?:NUM|DET)$/.test(doc.tag[to] ?? '') || ROUGHLY.test(doc.lower[to] ?? '')),
  );
const ROUGHLY = /^(?:more|about|around|some|nearly|almost|over|at|up)$/;

/** Tokens that tell whom a cue concerns. */
export function peopleRange(site: Site, chain: Chain, subject: Subject, clause: TokenRange): TokenRange {
  const { doc, cue } = site;
  const whole = chain.passive || chain.let || subject.kind === 'other';
  const from = whole ? Math.min(subject.from, cue.from) : chain.controlled ? Math.min(chain.subjectEnd, cue.from) : cue.from;
  const limit = chain.passive ? clause.to : Math.min(clause.to, cue.to + REACH);
  let to = cue.to;
  const named = (at: number): boolean => groupsIn(doc, from, at).length > 0;
  const ends = (at: number): boolean =>
    (EXAMPLES.has(doc.lower[at]!) && doc.lower[at + 1] !== 'delay') ||
    (doc.lower[at] === 'and' && (isNextPredicate(doc, cue, at + 1) || (isNextClause(doc, at + 1) && named(at)))) ||
    (isBesides(doc, at) && named(at)) ||
    isAnothers(site, at);
  while (to < limit && !ends(to)) to++;
  return { from, to };
}
