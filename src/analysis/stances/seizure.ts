import type { TextDocument, TokenRange } from '../text/document.js';
import { WILL } from './position.js';
import type { Subject } from './subject.js';

/** What takes a passport away beside those in office: paper of theirs, or their plan. */
const TAKES =
  /^(?:laws?|legislation|bills?|amendments?|decrees?|acts?|orders?|measures?|rul(?:es?|ings?)|powers?|letters?|notices?|reforms?|votes?|proposals?|convictions?|judge?ments?|conventions?|ministr(?:y|ies)|state|country|parliament)$/;

/** "The guards took away her passport", "her husband had taken her papers": people who hold no office, and strip nobody of citizenship. */
export const isSeizure = ({ lower }: TextDocument, { from, to }: TokenRange, { kind, head }: Subject): boolean =>
  kind === 'other' &&
  !TAKES.test(head) &&
  !WILL.test(head) &&
  lower.slice(from, to).some((word) => /^t[ao]ke?n?s?$|^took$|^taking$/.test(word)) &&
  lower.slice(from, to).some((word) => /^passports?$/.test(word));
