import { withLineChoice } from '../../digest/controls.js';
import type { Digest } from '../../domain/digest.js';
import type { ButtonControl, Message } from '../../domain/message.js';
import { actionText } from '../actions/action.js';
import { keyOf } from '../actions/unsubscribe.js';

/** The digest as it is posted: its lines open, its feeds are a press away, and whoever manages the channel can end it. */
export function postedMessage({ message, selection }: Pick<Digest, 'message' | 'selection'>): Message {
  const buttons: ButtonControl[] = [{ kind: 'button', label: 'Sources', action: 'ask:sources' }];
  const end = actionText('unsubscribe', keyOf(selection));
  if (end !== null) buttons.push({ kind: 'button', label: 'Unsubscribe', action: end });
  return withLineChoice({ ...message, controls: buttons });
}
