import { isCountry } from '../../domain/actor.js';
import type { TextDocument } from '../text/document.js';
import type { Cue } from './cues.js';
import type { Holder } from './official.js';
import { nationalitiesIn, type Site } from './site.js';
import type { Chain } from './walk.js';

/** "will not leave one of its children there": all are to come; that somebody "cannot leave them there" is a judgement. */
export const leavesNobody = ({ lower }: TextDocument, cue: Cue, { intended, plainly, weighed, possible, passive }: Chain): boolean =>
  /^leav/.test(lower[cue.from]!) &&
  !lower.slice(cue.from - 3, cue.from).some((word) => /^(?:can|ca|cannot|could)$/.test(word)) &&
  intended &&
  plainly &&
  !(weighed || possible || passive);

const SHUTS_OUT = /^(?:turn|den|refus|bar|keep|kept|shut)/;

/** "cannot turn away its own nationals", "may not deny them entry": whoever must let people in says that it does. */
export const mustLetIn = ({ lower }: TextDocument, cue: Cue, { negative, possible, passive, weighed }: Chain): boolean =>
  cue.label === 'refuse' && SHUTS_OUT.test(lower[cue.from]!) && negative && possible && !(passive || weighed);

/** "Iraq cannot leave foreign fighters there": who holds or moves people speaks of others than its own, unless it says so. */
export const isOfOthersHeld = ({ context, doc, cue }: Site, { country }: Holder): boolean =>
  (context.custodians.has(country) || context.movers.has(country)) &&
  !nationalitiesIn(context, cue).includes(country) &&
  !doc.lower.slice(cue.from, cue.to).some((word) => /^(?:our|its)$/.test(word));

const STAYS = /^(?:stay|remain)$/;

/** "The prisoners will remain in prison, the SDF said": of those whom somebody holds or moves for others, and no refusal to take back its own. */
export const stayWithHolder = (site: Site, holder: Holder): boolean =>
  site.cue.label === 'refuse' &&
  (!isCountry(holder.country) || isOfOthersHeld(site, holder)) &&
  site.doc.lower.slice(site.cue.from, site.cue.to).some((word) => STAYS.test(word));
