import type { Inline } from '../../domain/message.js';
import { wholeOf, withoutDateline } from '../text/dateline.js';
import { excerpt } from '../text/excerpt.js';
import { missingMarks } from '../text/marks.js';
import { plain, verbatim } from './inline.js';

const LIMIT = 220;

/** A sentence of the source as it stands there, without its dateline; whole sentences that do not fit are left out, and that is shown. */
export function sentenceSpans(text: string, limit = LIMIT): Inline[] {
  const shown = excerpt(withoutDateline(wholeOf(text)).text, limit);
  return shown.cut ? [verbatim(shown.text), plain(' […]')] : [verbatim(shown.text)];
}

/** A clause of a source, which may have been cut out of the middle of a quotation: that gets back the mark that it lost. */
export function clauseSpans(text: string): Inline[] {
  const { before, after } = missingMarks(text);
  return [...mark(before), ...sentenceSpans(text), ...mark(after)];
}

const mark = (text: string): Inline[] => (text === '' ? [] : [plain(text)]);
