import type { Digest } from '../../domain/digest.js';
import type { Block } from '../../domain/message.js';
import { directed } from '../words/direction.js';
import { wordsOf } from '../words/words-of.js';
import { digestId, footerSpans, nothingNewSpans, subtitleSpans, summaryOf, titleOf } from './frame.js';
import { coversAWeek, type DigestInput } from './input.js';
import { fitOneScreen } from './one-screen.js';
import { pictureOf } from './picture.js';
import { planDigest } from './plan.js';
import { sectionsOf } from './sections.js';

/**
 * The digest of one selection and window. The same input always gives the same digest, and the same selection and window the same id.
 * Quotations and numbers are pieces of the facts' own texts; see `Inline`.
 */
export function composeDigest(input: DigestInput): Digest {
  const plan = planDigest(input);
  const words = wordsOf(input.form.language);
  const sections = fitOneScreen(sectionsOf(plan, input), { length: input.form.length, ofAWeek: coversAWeek(input) });
  const empty = sections.length === 0;
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: titleOf(input) }];
  if (empty) blocks.push({ kind: 'text', spans: directed(nothingNewSpans(input), words) });
  else {
    blocks.push({ kind: 'text', spans: directed(subtitleSpans(input, plan.facts), words) });
    for (const { name, title, lines } of sections) {
      blocks.push({ kind: 'heading', level: 2, text: title }, { kind: 'lines', section: name, lines });
    }
  }
  const picture = empty ? null : pictureOf(plan, input);
  if (picture) blocks.push(picture);
  blocks.push({ kind: 'footer', spans: directed(footerSpans(input, sections, picture), words) });
  return {
    id: digestId(input),
    kind: 'digest',
    selection: input.selection,
    window: input.window,
    builtAt: input.builtAt,
    empty,
    message: { summary: summaryOf(input, sections), blocks },
  };
}
