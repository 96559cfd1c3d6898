import type { ChoiceControl, Message } from '../domain/message.js';
import { textOf } from './lines/inline.js';

/** The action that opens a line; its argument is the id of the fact. */
export const LINE_ACTION = 'line';

/** Most that every platform lets one choose from. */
const MOST = 25;
const LABEL = 70;

/** The message with a choice of its lines, in the place of an earlier one: every line that rests on a fact opens to its sentence. */
export function withLineChoice(message: Message): Message {
  const lines = message.blocks.flatMap((block) =>
    block.kind === 'lines' ? block.lines.flatMap((each) => [each, ...(each.children ?? [])]) : [],
  );
  const seen = new Set<string>();
  const choices = lines.flatMap(({ refs, spans }) => {
    const ref = refs[0];
    const action = ref && ref.kind !== 'article' ? `${LINE_ACTION}:${ref.id}` : null;
    if (action === null || seen.has(action)) return [];
    seen.add(action);
    return [{ label: shortened(textOf(spans)), action }];
  });
  if (choices.length === 0) return message;
  const choice: ChoiceControl = { kind: 'choice', placeholder: 'Open, cite or report a line', choices: choices.slice(0, MOST) };
  const others = (message.controls ?? []).filter((control) => control.kind !== 'choice' || control.placeholder !== choice.placeholder);
  return { ...message, controls: [choice, ...others] };
}

/** Enough of a line to know it by; the whole stands above. */
function shortened(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= LABEL) return whole;
  const cut = whole.slice(0, LABEL - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LABEL / 2))}…`;
}
