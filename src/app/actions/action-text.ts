import type { CommandCall } from '../../domain/ports/chat.js';
import type { Selection } from '../../domain/subscription.js';

/** Longest action that every platform carries (Discord's custom id). */
const LONGEST = 100;

/** The action as a control carries it; null when it is too long for that. */
export function actionText(name: string, argument: string): string | null {
  const text = `${name}:${argument}`;
  return text.length <= LONGEST ? text : null;
}

/** Name and argument of an action that came back. */
export function splitAction(text: string): { readonly name: string; readonly argument: string } {
  const colon = text.indexOf(':');
  return colon < 0 ? { name: text, argument: '' } : { name: text.slice(0, colon), argument: text.slice(colon + 1) };
}

/** The part of a selection that tells it from others of a channel, short enough for a button. */
export const selectionKey = ({ topic, subtopic, country }: Selection): string => [topic, subtopic ?? '', country ?? ''].join('/');

/** A look-up as a button carries it: "#2 statements denmark" is its second page. */
export const pageText = ({ command, args, page = 1 }: Pick<CommandCall, 'command' | 'args' | 'page'>): string =>
  `${page > 1 ? `#${page} ` : ''}${command} ${args}`.trim();

/** What `pageText` made of a look-up. */
export function splitPage(text: string): { readonly page: number; readonly line: string } {
  const [, page, line] = /^#(\d{1,3}) (.*)$/s.exec(text) ?? [];
  return line === undefined ? { page: 1, line: text } : { page: Math.max(1, Number(page)), line };
}
