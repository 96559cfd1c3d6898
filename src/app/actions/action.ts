import type { ActionCall, ActionReply } from '../../domain/ports/chat.js';
import type { CommandContext } from '../commands/command.js';

/** What a button, a choice or a form sets off: `name:argument…`. */
export interface Action {
  /** What stands before the first colon. */
  readonly name: string;
  /** It answers with a form. */
  readonly opensForm: boolean;
  /**
   * `argument` is what stands after the first colon, as somebody sent it: foreign text, whose rights are checked here. Throws a
   * StandpointError `bad_request`, `not_found` or `not_allowed`, whose sentence is the answer.
   */
  run(argument: string, call: ActionCall, context: CommandContext): Promise<ActionReply>;
}

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
