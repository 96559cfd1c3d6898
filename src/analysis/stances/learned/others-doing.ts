import type { TokenRange } from '../../text/document.js';
import { OUGHT } from '../governors.js';
import { mainSubject } from '../main-subject.js';
import { isSeizure } from '../seizure.js';
import type { ReadingContext } from '../site.js';
import { OWN_IRAQIS } from '../takes.js';
import type { Candidate } from './holders.js';
import { statementIn } from './told-in.js';

const TRAVELS = /^(?:flew|flies|travel(?:led|ed|s)|went|goes|drove|headed|came|comes)$/;

/** "flew to Beirut to meet them": where somebody went, and who takes nobody home. */
export function isVisited({ scene: { doc } }: ReadingContext, { from }: TokenRange, { mention }: Candidate): boolean {
  if (!mention || doc.lower[mention.from - 1] !== 'to' || mention.from - 2 <= from) return false;
  return TRAVELS.test(doc.lower[mention.from - 2]!);
}

/** "those handed over to it", "4,300 are foreigners": people of others, of whom nothing tells that they go home. */
export const areOfOthersHeld = (words: string): boolean =>
  (HANDED_TO_IT.test(words) || /\b(?:foreigners|foreign (?:prisoners|detainees|inmates|fighters|suspects))\b/.test(words)) &&
  !OWN_IRAQIS.test(words) &&
  !/\b(?:home|back|repatriat\w*|deport\w*|return\w*|expel\w*|extradit\w*|planes?|flights?|collect\w*|countries|governments|states|origin)\b/.test(
    words,
  );
const HANDED_TO_IT = /\bhanded (?:over )?to (?:it|iraq|baghdad|iraqi \w+)\b/;

/** "said eleven member states had brought back children": told of them by a body that has no nationals, and asked of nobody. */
export function isReportOfStates({ scene }: ReadingContext, { from, to }: TokenRange, { holder, tie }: Candidate): boolean {
  if (holder.country !== 'EU' && holder.country !== 'UN') return false;
  const { doc } = scene;
  for (let k = from; k < to; k++) if (OUGHT.has(doc.lower[k]!)) return false;
  if (tie !== 'speaker' && tie !== 'named' && tie !== 'office') return false;
  for (let k = from + 1; k < to - 1; k++) {
    if (!/^(?:states|countries|governments|members)$/.test(doc.lower[k]!) || !/^(?:had|have)$/.test(doc.lower[k + 1]!)) continue;
    return mainSubject(scene, from, to).from !== k && doc.tag.slice(k + 2, Math.min(to, k + 4)).includes('VERB');
  }
  return false;
}

/** "said that her husband took away her passport" */
export const isSeizedBySomebody = ({ scene }: ReadingContext, { from, to }: TokenRange): boolean =>
  isSeizure(scene.doc, { from, to }, mainSubject(scene, from + scene.doc.lower.slice(from, to).lastIndexOf('that') + 1, to));

/** "Norway will hardly take them back, an Iraqi official said": the forecast of whoever does not decide it. */
export const isForecast = ({ scene }: ReadingContext, clause: TokenRange, { holder }: Candidate): boolean => {
  const by = statementIn(scene, clause)?.speaker?.country;
  return (
    by != null && by !== holder.country && scene.doc.lower.slice(clause.from, clause.to).some((word) => /^(?:unlikely|hardly)$/.test(word))
  );
};
