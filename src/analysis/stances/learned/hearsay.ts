import { axisOf, type StanceLabel } from '../../../domain/stance.js';
import type { Statement } from '../../../domain/statement.js';
import { latest } from '../../text/latest.js';
import { isUnofficialName } from '../authority.js';
import { isUnofficial, leadsOthers } from '../official.js';
import { mayHoldStance } from '../scene.js';

/** Who tells what a clause says, where no government does. */
export type Hearsay =
  /** somebody whose words bind nobody: opposition, experts, lawyers, families, charities; or own words of nobody known */
  | 'outsider'
  /** a court or its judges: they open trials */
  | 'court'
  /** reported of somebody whose office is not known ("the bureau says that 137 have been tried") */
  | 'unknown';

const COURT = /\b(?:courts?|judges?|tribunal|magistrates?|jury|prosecutors?)\b/i;
/** What a court wants of a government, it only asks. */
const ORDERS = /^(?:order|rul|instruct|oblig|urg|demand|call|ask)/i;
const LAWYER = /\b(?:lawyers?|attorney|solicitor|barrister|counsel)\b/i;

/** Null for words of a government or body, and for what the text itself tells. */
export const hearsay = (statement: Statement | null): Hearsay | null => statement && hearsayOf(statement);

const hearsayOf = latest((statement: Statement): Hearsay | null => {
  if (!isUnofficial(statement)) return null;
  const { speaker, source, cue, direct } = statement;
  const words = [speaker?.role, speaker?.name, source?.text].join(' ');
  if (direct || leadsOthers(statement)) return 'outsider';
  if (COURT.test(words) && !LAWYER.test(words)) return ORDERS.test(cue?.text ?? '') ? 'outsider' : 'court';
  const country = speaker?.country ?? null;
  return isUnofficialName(words) || (country !== null && !mayHoldStance(country)) ? 'outsider' : 'unknown';
});

/** May a stance rest on what they tell? Of trials courts may tell. */
export const bindsNobody = (told: Hearsay | null, label: StanceLabel): boolean =>
  told === 'outsider' || (told === 'court' && axisOf(label) !== 'justice');
