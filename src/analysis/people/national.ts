import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { isOthersOffice } from './others-office.js';
import type { Setting } from './setting.js';

const NOWHERE: ReadonlySet<ActorCode> = new Set();

/** States that call an office so besides the one that is meant where none of them is named. */
const ELSEWHERE: ReadonlyMap<string, ReadonlySet<ActorCode>> = new Map([
  ['home secretary', new Set(['IN', 'PK', 'BD', 'KE', 'NG', 'HK'])],
  ['foreign secretary', new Set(['IN', 'PK', 'BD', 'PH', 'NP', 'MV', 'MY'])],
  ['justice secretary', new Set(['PH'])],
  ['defense secretary', new Set(['GB', 'PH', 'KE'])],
  ['chancellor of the exchequer', NOWHERE],
  ['lord chancellor', NOWHERE],
  ['garda commissioner', NOWHERE],
  ['federal councillor', new Set(['AT', 'DE'])],
]);

/** Longest such name, in tokens. */
const LONGEST = 4;

/** "Secretary of State for Foreign Affairs", "secretary of state at the interior ministry": a junior minister in many countries. */
const OF_A_FIELD = /^(?:for|at|in|with|to|from|responsible|attached|under)$/;

/**
 * "the Home Secretary", "the White House": whose role or office this is without a word. Other states have a security
 * minister too: a role counts only where the text names its country, or none that has such a one besides and is not written from there, and "national security
 * minister" is another role.
 */
export function nationalCode(setting: Setting, { from, to }: TokenRange): ActorCode | null {
  const { doc, roles, actors, headings } = setting;
  for (let k = from; k < to; k++) {
    const joined = doc.lower[k - 1] === 'and' ? k - 2 : k - 1;
    if (joined >= from && roles.portfolios.has(doc.lower[joined]!)) continue;
    for (let n = 1; n <= LONGEST && k + n <= to; n++) {
      const name = doc.lower.slice(k, k + n).join(' ');
      const code = roles.national.get(name);
      // Those that a state of the Commonwealth sends to another are called so too.
      if (name === 'high commissioner' && !actors.some((actor) => actor.code === 'UN')) continue;
      if (!code || (isCountry(code) && OF_A_FIELD.test(doc.lower[k + n] ?? ''))) continue;
      // "The taoiseach": an office of one word is called so in the language of its country alone.
      if (n === 1) return code;
      const role = roles.heads.has(doc.lower[k + n - 1]!) && isCountry(code);
      const heading = headings[doc.paragraphOf[k]!];
      if (role && heading && heading !== code) continue;
      const elsewhere = ELSEWHERE.get(name);
      const isOther = (other: ActorCode): boolean => (elsewhere ? elsewhere.has(other) : isCountry(other));
      if (!role || actors.some((actor) => actor.code === code)) return code;
      const written = setting.dateline !== null && setting.dateline !== code && isOther(setting.dateline);
      if (!written && !actors.some((actor) => isOther(actor.code) && (!elsewhere || !isOthersOffice(setting, actor)))) return code;
    }
  }
  return null;
}
