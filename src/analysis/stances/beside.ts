import { isTime } from '../statements/words.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { inside } from '../text/sorted.js';
import { wordKind } from '../text/word-kinds.js';
import { isTimeWord } from './before-time.js';
import { isUnofficial } from './official.js';
import { isParticiple } from './phrase-start.js';
import type { Reading } from './reading.js';
import { type Scene, statementAt } from './scene.js';
import { isOffice } from './subject.js';

/** How far before its verb a clause of time or a relative clause begins, in tokens. */
const REACH = 14;

const CLAUSE_END = wordKind(/^[,;:"—]$/);
const IN_TIME = wordKind(/^(?:after|since|when|before|while|until)$/);
const WHO = wordKind(/^(?:who|whom|whose)$/);

/** "since the fall of Baghouz", "after the end of the war": a time, no clause. */
const EVENT =
  /^(?:fall|collapse|defeat|end|start|beginning|outbreak|war|demise|capture|loss|liberation|siege|battle|offensive|summer|autumn|winter|spring)$/;

/** "since 2019", "after months", "until May": when, and what follows is told outright. */
function isTimeAlone({ lower, tag }: TextDocument, opener: number): boolean {
  const next = lower[opener + 1] ?? '';
  if (/^\d{4}$/.test(next) || isTime(next) || tag[opener + 1] === 'VERB') return true;
  return EVENT.test(next) || EVENT.test(lower[opener + 2] ?? '');
}

/** "Two weeks after 21 citizens were brought back, …", "arrested when Norway flew her home": taken for known, where the sentence tells something else. */
function isInTime(doc: TextDocument, verb: number, from: number): boolean {
  const { lower } = doc;
  for (let k = verb - 1; k >= Math.max(from, verb - REACH); k--) {
    if (CLAUSE_END.at(doc, k)) return false;
    if (IN_TIME.at(doc, k)) return /^wh/.test(lower[k]!) || (!isTimeAlone(doc, k) && k > from);
  }
  return false;
}

/** "two women who have lost their citizenship", "mothers whose citizenship it revoked": which people are meant. */
function describesPeople(doc: TextDocument, verb: number, from: number): boolean {
  const { tag } = doc;
  for (let k = verb - 1; k > Math.max(from, verb - REACH); k--) {
    if (WHO.at(doc, k)) return !/^(?:PROPN|PUNCT)$/.test(tag[k - 1]!);
    if (tag[k] === 'VERB' || CLAUSE_END.at(doc, k)) return false;
  }
  return false;
}

/** "Denmark brought home", "on Tuesday brought home", "the authorities brought back": the verb of whoever acts, and no participle of people before it. */
const hasDoer = ({ doc, actors }: Scene, verb: number): boolean =>
  isOffice(doc.lower[verb - 1]) ||
  isTimeWord(doc.lower[verb - 1]!) ||
  inside(actors, verb - 1, verb).some(({ naming }) => naming !== 'demonym');

/** "Today: Ankara puts people on planes, Dublin waits, …": what the text will tell. */
const isContents = ({ lower }: TextDocument, { from }: TokenRange): boolean =>
  lower[from + 1] === ':' && /^(?:today|inside|also|plus|tomorrow|coming)$/.test(lower[from]!);

const endsOpen = ({ lower }: TextDocument, { to }: TokenRange): boolean => !/[.!?…"”’')\]:;—]$/.test(lower[to - 1]!);

/**
 * Is a stance told only by the way: in a headline, in a clause of time, of people who are described by it ("a woman stripped of her
 * citizenship has …"), or by somebody without office? Where the text tells it outright too, that is what a reader is shown.
 */
export function isBeside(
  scene: Scene,
  sentence: TokenRange,
  { verb = null, deed }: Pick<Reading, 'deed'> & { verb?: number | null | undefined },
): boolean {
  const { doc } = scene;
  if (endsOpen(doc, sentence) || isContents(doc, sentence)) return true;
  if (verb === null) return false;
  if (deed && isUnofficial(statementAt(scene, verb))) return true;
  return (
    (isParticiple(doc, verb) && !hasDoer(scene, verb)) || isInTime(doc, verb, sentence.from) || describesPeople(doc, verb, sentence.from)
  );
}
