import type { Form } from '../../../domain/form.js';
import type { Message } from '../../../domain/message.js';
import type { Log } from '../../../domain/ports/system.js';
import { type FormOrigin, type FormView, formView } from './form.js';
import { plainText, type SlackPlainText } from './plain-text.js';
import { MOST_VIEW_BLOCKS, renderSlack, type SlackBlock } from './render.js';
import type { SlackWebClient } from './web-client.js';

interface MessageView {
  readonly type: 'modal';
  readonly title: SlackPlainText;
  readonly close: SlackPlainText;
  readonly blocks: SlackBlock[];
}

/** Shows a form to the one who typed or pressed. False where Slack opens none, most often because its three seconds were over. */
export const openForm = (
  client: SlackWebClient,
  trigger: string,
  form: Form,
  origin: Omit<FormOrigin, 'action'>,
  log: Log,
): Promise<boolean> => open(client, trigger, formView(form, origin), log);

/** Shows an answer where there is no channel to say it in. What could be pressed there is left out: nothing would say what came of it. */
export const openMessage = (client: SlackWebClient, trigger: string, { summary, blocks }: Message, log: Log): Promise<boolean> =>
  open(
    client,
    trigger,
    {
      type: 'modal',
      title: plainText('Standpoint', 24),
      close: plainText('Close', 24),
      blocks: renderSlack({ summary, blocks }, MOST_VIEW_BLOCKS).blocks,
    },
    log,
  );

async function open(client: SlackWebClient, trigger_id: string, view: FormView | MessageView, log: Log): Promise<boolean> {
  try {
    await client.views.open({ trigger_id, view });
    return true;
  } catch (error) {
    log.warn({ err: error }, 'Slack: a form could not be opened.');
    return false;
  }
}
