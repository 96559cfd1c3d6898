import type { TokenRange } from '../text/document.js';
import { sentencesWith } from '../text/sentences-with.js';
import { isUnofficialName } from './authority.js';
import { speakerAt, subjectOf } from './holder.js';
import { namesOutsider } from './outsiders.js';
import type { Scene } from './scene.js';

const ATTITUDE = /^(?:hop|believ|fear|dream|assum|wish|pray|doubt|expect)(?:e|es|ed|s|t)?$/;
const hopes = sentencesWith((word) => ATTITUDE.test(word));

/** "She had hoped that Britain would …": what somebody without office hopes or believes that a government does. */
function isHoped(scene: Scene, token: number, from: number): boolean {
  const { doc } = scene;
  if (!hopes(doc, token)) return false;
  for (let k = token - 1; k > from; k--) {
    if (doc.lower[k] === '"' || doc.lower[k] === ';') return false;
    const verbal =
      doc.tag[k] === 'VERB' ||
      ((doc.tag[k - 1] === 'NOUN' || doc.tag[k - 1] === 'PROPN') && (doc.lower[k + 1] === 'that' || doc.tag[k + 1] === 'PRON'));
    if (!ATTITUDE.test(doc.lower[k]!) || !verbal || !/^(?:that|the|[\p{L}-]+)$/u.test(doc.lower[k + 1] ?? '')) continue;
    if (doc.lower[k + 1] === 'to') continue;
    const { kind } = subjectOf(scene, k, from);
    return (kind === 'pronoun' || kind === 'other' || kind === 'person') && speakerAt(scene, k) === null;
  }
  return false;
}

const OPINES =
  /^(?:hop|believ|fear|assum|doubt|expect|suspect|worr|predict|reckon|guess|think|thought|argu|complain)(?:e|es|ed|s|y|ies|ied)?$/;
const opines = sentencesWith((word) => OPINES.test(word));
/** How long those may be named who opine, in tokens. */
const WHO_REACH = 10;
/** "…, whatever their lawyers believe": nobody's opinion is told. */
const SUBORDINATES = /^(?:wh\w+|as|although|though|despite|unlike|if|because|since|than|contrary|that)$/;
const ENDS = /^[.,;"”!?—]$/;

/** "Britain will never take them back, their lawyers believe": the same behind the words. */
function isOpinedBehind({ doc }: Scene, token: number, to: number): boolean {
  if (!opines(doc, token)) return false;
  for (let k = to - 1; k > token; k--) {
    if (!OPINES.test(doc.lower[k]!) || !ENDS.test(doc.lower[k + 1] ?? '.')) continue;
    for (let comma = k - 2; comma > Math.max(token, k - WHO_REACH); comma--) {
      if (doc.lower[comma] !== ',') continue;
      const words = doc.lower.slice(comma + 1, k);
      const acts = doc.tag.slice(comma + 1, k).some((tag) => tag === 'VERB' || tag === 'AUX');
      return !acts && !SUBORDINATES.test(words[0]!) && (namesOutsider(words) || isUnofficialName(words.join(' ')));
    }
  }
  return false;
}

/** What somebody without office hopes, believes or fears that a government does, as it is told in the given words of a sentence. */
export const isPrivateHope = (scene: Scene, { from, to }: TokenRange, sentence: TokenRange): boolean =>
  isHoped(scene, to - 1, sentence.from) || isOpinedBehind(scene, from, sentence.to);
