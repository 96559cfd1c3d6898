/** Reads one field of what may be anything. */
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

const MOST_TEXT: Record<string, number> = { header: 150, section: 3_000, context: 3_000 };
/** What Slack reads between raw angle brackets and we may send: a web address with its words. */
const LINK = /<https?:\/\/[^<>|\s]+\|[^<>|]+>/g;

/**
 * What is wrong with a message for Slack, by its documented limits (blocks, text objects) and the undocumented one over all blocks, and by
 * our own rules: text for notifications always, links to the web only, nothing unescaped, nothing unfolded. Empty when all is well.
 */
export function slackFaults(message: Record<string, unknown>): string[] {
  const faults: string[] = [];
  const text = message['text'];
  if (typeof text !== 'string' || text.trim() === '') faults.push('no text');
  else faults.push(...mrkdwnFaults(text, 4_000, 'text'));
  if (String(message['unfurl_links']) !== 'false' || String(message['unfurl_media']) !== 'false') faults.push('unfolds links');
  const { blocks } = message;
  if (blocks === undefined) return faults;
  if (!Array.isArray(blocks) || blocks.length === 0 || blocks.length > 50) return [...faults, 'no list of 1 to 50 blocks'];
  const texts = blocks.flatMap((block: unknown) => textsOf(block, faults));
  if (texts.join('').length > 12_000) faults.push(`${texts.join('').length} characters over all blocks`);
  return faults;
}

function textsOf(block: unknown, faults: string[]): string[] {
  const type = String(field(block, 'type'));
  const most = MOST_TEXT[type];
  if (most === undefined) faults.push(`block of type ${type}`);
  const objects = type === 'context' ? field(block, 'elements') : [field(block, 'text')];
  if (!Array.isArray(objects) || objects.length === 0 || objects.length > 10) faults.push(`${type} without 1 to 10 texts`);
  return (Array.isArray(objects) ? objects : []).map((object: unknown) => {
    const text = field(object, 'text');
    if (typeof text !== 'string') {
      faults.push(`${type} without text`);
      return '';
    }
    if (type === 'header' && field(object, 'type') !== 'plain_text') faults.push('header that is no plain text');
    if (type !== 'header' && field(object, 'verbatim') !== true) faults.push('text that links by itself');
    faults.push(...(type === 'header' ? textFaults(text, most ?? 0, type) : mrkdwnFaults(text, most ?? 0, type)));
    return text;
  });
}

function mrkdwnFaults(text: string, most: number, where: string): string[] {
  const faults = textFaults(text.replace(LINK, '-'), most, where);
  if (text.length > most) faults.push(`${where} of ${text.length} characters`);
  if (/&(?!(?:amp|lt|gt);)/.test(text)) faults.push(`${where} with a raw ampersand`);
  return faults;
}

function textFaults(text: string, most: number, where: string): string[] {
  const faults: string[] = [];
  if (text.trim() === '' || text.length > most) faults.push(`${where} of ${text.length} characters`);
  if (!text.isWellFormed()) faults.push(`${where} with half a character`);
  if (/[<>]/.test(text)) faults.push(`${where} with a raw bracket: ${text.slice(0, 80)}`);
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) faults.push(`${where} that turns the direction of text`);
  return faults;
}
