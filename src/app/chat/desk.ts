import { StandpointError, sentenceOf } from '../../domain/errors.js';
import type { ActionReply, ChatDesk } from '../../domain/ports/chat.js';
import { splitAction } from '../actions/action-text.js';
import { ACTIONS } from '../actions/list.js';
import { withControls } from '../actions/share.js';
import { type CommandContext, privately, sentence } from '../commands/command.js';
import { commandHandler } from '../commands/handle.js';
import { COMMANDS } from '../commands/list.js';
import { eraseWorkspace } from '../erase.js';
import { homeMessage } from './home.js';
import { personalPace } from './pace.js';
import { suggestions } from './suggest.js';

/** Everything that a platform can ask of the application. */
export function chatDesk(context: CommandContext): ChatDesk {
  const { stores, log } = context;
  const pace = personalPace();
  const answer = commandHandler(context, pace, withControls);
  const said = (text: string): ActionReply => ({ kind: 'message', ...privately(sentence(text)) });
  return {
    commands: COMMANDS,
    answer,
    opensForm: (action) => ACTIONS.find((each) => each.name === splitAction(action).name)?.opensForm ?? false,

    async act(call) {
      const { name, argument } = splitAction(call.action);
      const action = ACTIONS.find((each) => each.name === name);
      if (!action) return said('This button is out of date. Please ask again.');
      try {
        await pace(call.channel, call.user);
        return await action.run(argument, call, context);
      } catch (error) {
        if (error instanceof StandpointError && ['bad_request', 'not_found', 'not_allowed'].includes(error.code))
          return said(sentenceOf(error));
        log.error({ err: error, action: call.action }, 'An action failed.');
        return said('That could not be done just now. It has been logged; please try again in a minute.');
      }
    },

    async suggest(call) {
      return suggestions(call, context);
    },

    async home(workspace, user) {
      return homeMessage(await stores.subscriptions.ofWorkspace('slack', workspace), user, context);
    },

    async removed(platform, workspace) {
      await eraseWorkspace(platform, workspace, context);
    },

    async channelLost(channel, reason) {
      for (const { id } of await stores.subscriptions.ofChannel(channel)) await stores.subscriptions.setPaused(id, true, reason);
      for (const { id } of await stores.alerts.ofChannel(channel)) await stores.alerts.remove(id, null);
    },
  };
}
