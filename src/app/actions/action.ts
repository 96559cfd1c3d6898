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
