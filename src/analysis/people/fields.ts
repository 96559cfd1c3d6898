import { oneOf } from '../text/one-of.js';
import type { Setting } from './setting.js';

/** Nouns that end what ministries and commissioners see to, and what governors govern. */
const FIELD = oneOf(
  'cooperation|science|technology|planning|reconstruction|reconciliation|displacement|citizenship|employment|religion|communications?|information|media|order|protection|welfare|women|youth|children|rights|law|tourism|sports?|challenges|threats|extremism|terrorism|crime|crimes|emergencies|situations|republic|region|province|oblast|governorate',
);

/** Does a word end the name of a unit or a field: "Command", "Affairs"? */
export const endsField = ({ doc, roles }: Setting, k: number): boolean =>
  FIELD.has(doc.lower[k]!) ||
  roles.isOffice.at(doc, k) ||
  roles.isHead.at(doc, k) ||
  roles.portfolios.has(doc.lower[k]!) ||
  roles.organisations.has(doc.lower[k]!) ||
  roles.institutions.has(doc.lower[k]!);
