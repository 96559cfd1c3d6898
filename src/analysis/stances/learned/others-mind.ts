import type { StanceLabel } from '../../../domain/stance.js';
import type { TokenRange } from '../../text/document.js';
import { mainSubject } from '../main-subject.js';
import { outsiders } from '../outsiders.js';
import type { ReadingContext } from '../site.js';

/** Those who make up their minds, or look at each case, about their own affairs. */
const OWN_AFFAIRS = outsiders(['people', 'elder', 'kin', 'kinsfolk', 'captive', 'scholar', 'advocate', 'lawyer', 'press', 'clergy']);
const AT_WORK = /^(?:(?:social|aid|care|youth) workers?|workers?|teachers?|nurses?|therapists?|schools?|students?|readers?|residents?)$/;
const BE = /^(?:is|are|was|were|be|been|being|'s|'re)$/;
/** How far behind the subject its verb stands, in tokens. */
const VERB_REACH = 5;

/** "The family is weighing whether to sue", "a social worker looks at each child individually": no government, whose case it may be. */
export function isOthersMind({ scene }: ReadingContext, { from, to }: TokenRange, label: StanceLabel): boolean {
  if (label !== 'undecided' && label !== 'case_by_case') return false;
  const { doc } = scene;
  const subject = mainSubject(scene, from, to);
  if (subject.kind !== 'other' || !doc.lower.slice(subject.from, subject.to).some((word) => OWN_AFFAIRS.has(word) || AT_WORK.test(word)))
    return false;
  // "Their families are looked at one by one": what is done with them.
  for (let k = subject.to; k < Math.min(to, subject.to + VERB_REACH); k++)
    if (BE.test(doc.lower[k]!))
      return /ing$|^(?:divided|split|torn|undecided)$/.test(doc.lower[doc.tag[k + 1] === 'ADV' ? k + 2 : k + 1] ?? '');
  return true;
}
