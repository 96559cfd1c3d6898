import { cutAtWord, oneLine } from '../../shared/foreign-text.js';

/** A text object of Slack's that knows no markup. */
export interface SlackPlainText {
  readonly type: 'plain_text';
  readonly text: string;
  readonly emoji: false;
}

/**
 * Foreign text as plain text of at most `limit` characters. It knows no entities: angle brackets become other ones, so that nothing can look
 * like a mention. Slack takes no empty one, so `instead` stands where nothing is left.
 */
export function plainText(text: string, limit: number, instead = '…'): SlackPlainText {
  const plain = oneLine(text).trim().replaceAll('<', '‹').replaceAll('>', '›');
  return { type: 'plain_text', text: cutAtWord(plain === '' ? instead : plain, limit), emoji: false };
}
