import { withLineChoice } from '../../digest/controls.js';
import type { Digest } from '../../domain/digest.js';
import type { ButtonControl, Message } from '../../domain/message.js';
import { actionText, selectionKey } from '../actions/action-text.js';

/** The digest as it is posted: its lines open, its feeds are a press away, and whoever manages the channel can end it. */
export function postedMessage({ message, selection }: Pick<Digest, 'message' | 'selection'>): Message {
  const buttons: ButtonControl[] = [{ kind: 'button', label: 'Sources', action: 'ask:sources' }];
  const end = actionText('unsubscribe', selectionKey(selection));
  if (end !== null) buttons.push({ kind: 'button', label: 'Unsubscribe', action: end });
  return withLineChoice({ ...message, controls: buttons });
}
