import { nounPhraseStartingAt } from '../statements/noun-phrase.js';
import type { TokenRange } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import type { Setting } from './setting.js';

/** How far behind a medium or its verb "citing" may stand, in tokens. */
const REACH = 5;

/** Agencies whose name says nothing of what they are. */
const AGENCY = wordKind(/^(?:reuters|afp|ap|dpa|tass|interfax|ria|anadolu|sana|xinhua|irna|petra|wam|kuna|apa|trend|rudaw)$/);

const isMedium = ({ doc, roles }: Setting, { from, to }: TokenRange): boolean => {
  for (let k = from; k < to; k++)
    if (roles.media.has(doc.lower[k]!) || AGENCY.at(doc, k) || (doc.lower[k] === 'agency' && doc.tag[k - 1] === 'PROPN')) return true;
  return false;
};

/** "the Interfax agency reported, citing the ministry", "according to the Post, quoting an official": whose words a medium hands on; null where it tells of nobody. */
export function citedBy(setting: Setting, source: TokenRange): TokenRange | null {
  const { doc } = setting;
  let opening = source.from + 1;
  while (opening < source.to && doc.lower[opening] !== ',') opening++;
  if (!isMedium(setting, { from: source.from, to: opening })) return null;
  const { to: end } = doc.sentences[doc.sentenceOf[source.from]!]!;
  for (let k = opening; k < Math.min(end, opening + REACH); k++) {
    if (doc.quotationOf[k]! >= 0) return null;
    const behind = /^(?:citing|quoting)$/.test(doc.lower[k]!)
      ? k + 1
      : doc.lower[k] === 'referring' && doc.lower[k + 1] === 'to'
        ? k + 2
        : -1;
    if (behind > 0) return nounPhraseStartingAt(doc, behind, end, false);
  }
  return null;
}
