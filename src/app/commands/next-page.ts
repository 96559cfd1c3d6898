import type { Paged } from '../../digest/answers/pages.js';
import type { Message } from '../../domain/message.js';
import type { CommandCall } from '../../domain/ports/chat.js';
import { actionText, pageText } from '../actions/action-text.js';

/** The answer with a button for its next page, where there is one and a button can carry the question. */
export function withNextPage({ message, more }: Paged, call: CommandCall): Message {
  const action = more ? actionText('ask', pageText({ ...call, page: (call.page ?? 1) + 1 })) : null;
  if (action === null) return message;
  return { ...message, controls: [...(message.controls ?? []), { kind: 'button', label: 'More', action }] };
}
