import type { TextDocument } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import { nounPhraseStartingAt } from './noun-phrase.js';
import type { SpeechVerb } from './speech-verbs.js';
import { isQuoted } from './words.js';

/** Who may be named as the one that something is known from. */
const SOURCE = wordKind(
  /^(?:sources?|officials?|people|diplomats?|minist(?:er|ers|ry)|president|chancellor|premier|secretary|attorney|general|colonel|governor|mayor|spokes(?:man|woman|person|people)|police|prosecutors?|lawyers?|witnesses|relatives|residents|activists|media|agency|agencies|newspapers?|channel|broadcaster|outlets?|department|embassy|office|monitors?|experts?|analysts?)$/,
);
const LONGEST = 12;

/** "…, citing unnamed officials", "citing Ann Kest", "citing the attorney general": whom somebody has it from, and not what they said. */
export function isMention(doc: TextDocument, at: number): boolean {
  if (doc.lower[at] !== 'citing' || isQuoted(doc, at + 1)) return false;
  const noun = nounPhraseStartingAt(doc, at + 1, Math.min(doc.length, at + LONGEST), false);
  if (!noun) return false;
  let names = 0;
  for (let k = noun.from; k < noun.to && doc.tag[k] !== 'ADP'; k++) {
    // "citing the ministry's silence", "citing police data": something of theirs.
    if (/^'s?$/.test(doc.lower[k]!)) return false;
    if (SOURCE.at(doc, k) && (k + 1 === noun.to || doc.tag[k + 1] === 'ADP' || doc.tag[k + 1] === 'PROPN')) return true;
    if (doc.tag[k] === 'PROPN') names++;
    else if (!/^(?:DET|ADJ|NUM)$/.test(doc.tag[k]!) && doc.lower[k] !== 'and') return false;
  }
  return names > 0 && !/^(?:of|in|on)$/.test(doc.lower[noun.to] ?? '');
}

const ASKS: ReadonlySet<string> = new Set(['ask', 'request', 'demand', 'insist', 'wish', 'decline']);

/** "asked not to be named", "asked for anonymity": how somebody spoke. */
export function isAnonymity(doc: TextDocument, at: number, verb: SpeechVerb): boolean {
  if (!ASKS.has(verb.lemma)) return false;
  const after = doc.lower.slice(at + 1, at + 8).join(' ');
  return (
    /^(?:that )?(?:not to |to |for |on )?(?:be |remain(?:ing)? |being |complete )*(?:named|identified|quoted|anonymous|anonymity)\b/.test(
      after,
    ) || /^that (?:his|her|their) (?:full |real )?(?:names?|identity|identities) not\b/.test(after)
  );
}
