import { addMilliseconds, DAY } from '../../domain/instant.js';
import { USUAL_FORM } from '../../domain/subscription.js';
import { composeFor } from '../digests/build.js';
import { type Command, privately } from './command.js';
import { selectionFrom } from './selection.js';

export const digest: Command = {
  name: 'digest',
  localNames: { fr: 'bulletin', de: 'überblick', ar: 'موجز' },
  summary: 'The digest of the last 24 hours, now',
  usage: '[topic | sub-topic | country]',
  examples: ['/digest', '/digest repatriation'],
  options: [{ name: 'subject', summary: 'Topic, sub-topic or country', required: false, completes: true }],
  async run({ args, user }, context) {
    const selection = selectionFrom(args, context);
    const until = context.clock.now();
    const window = { since: addMilliseconds(until, -DAY), until };
    const built = await composeFor({ selection, window, zone: user.zone ?? context.defaults.zone, form: USUAL_FORM, late: false }, context);
    return privately(built.message);
  },
};
