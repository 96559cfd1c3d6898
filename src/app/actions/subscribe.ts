import { subscribe as command } from '../commands/subscribe.js';
import type { Action } from './action.js';

/** The form filled in: read as if it had been typed. */
export const subscribe: Action = {
  name: 'subscribe',
  opensForm: false,
  async run(_argument, { action: _action, values, ...asked }, context) {
    const { part = '', country = '', when = '', days = '', form = '' } = values;
    const subject = country.trim() === '' ? part : country;
    const args = [subject, when && `at ${when}`, days, form]
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .join(' ');
    return { kind: 'message', ...(await command.run({ ...asked, command: 'subscribe', args }, context)) };
  },
};
