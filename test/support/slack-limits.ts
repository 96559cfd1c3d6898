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
  return blocks === undefined ? faults : [...faults, ...blockFaults(blocks, 50)];
}

/** What is wrong with a modal or an App Home. */
export function viewFaults(view: unknown): string[] {
  const faults = blockFaults(field(view, 'blocks'), 100);
  if (field(view, 'type') === 'home') return faults;
  for (const name of ['title', 'submit', 'close']) {
    const text = field(view, name);
    if (text !== undefined || name === 'title') faults.push(...plainFaults(text, 24, name));
  }
  const inputs = (field(view, 'blocks') as unknown[]).filter((block) => field(block, 'type') === 'input');
  const ids = inputs.map((block) => String(field(block, 'block_id')));
  if (new Set(ids).size < ids.length || ids.some((id) => id === '' || id.length > 255)) faults.push('block ids that are not one each');
  if (inputs.length > 0 && field(view, 'submit') === undefined) faults.push('a form that cannot be sent');
  if (String(field(view, 'private_metadata') ?? '').length > 3_000) faults.push('private_metadata too long');
  if (String(field(view, 'callback_id') ?? '').length > 255) faults.push('callback_id too long');
  return faults;
}

function blockFaults(blocks: unknown, most: number): string[] {
  const faults: string[] = [];
  if (!Array.isArray(blocks) || blocks.length === 0 || blocks.length > most) return [`no list of 1 to ${most} blocks`];
  const texts = blocks.flatMap((block: unknown) => textsOf(block, faults));
  if (texts.join('').length > 12_000) faults.push(`${texts.join('').length} characters over all blocks`);
  return faults;
}

function textsOf(block: unknown, faults: string[]): string[] {
  const type = String(field(block, 'type'));
  if (type === 'actions') return controlTexts(block, faults);
  if (type === 'input') {
    faults.push(...plainFaults(field(block, 'label'), 2_000, 'label'), ...elementFaults(field(block, 'element')));
    return [];
  }
  // The sentence above a form.
  if (type === 'section' && field(field(block, 'text'), 'type') === 'plain_text') {
    faults.push(...plainFaults(field(block, 'text'), 3_000, 'section'));
    return [];
  }
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

function controlTexts(block: unknown, faults: string[]): string[] {
  const elements = field(block, 'elements');
  if (!Array.isArray(elements) || elements.length === 0 || elements.length > 25) {
    faults.push('no list of 1 to 25 controls');
    return [];
  }
  const ids = elements.map((element: unknown) => String(field(element, 'action_id')));
  if (new Set(ids).size < ids.length || ids.some((id) => id === '' || id.length > 255)) faults.push('action ids that are not one each');
  faults.push(...elements.flatMap(elementFaults));
  return elements.flatMap((element: unknown) => {
    const options = field(element, 'options');
    return [element, ...(Array.isArray(options) ? options : [])].map((each: unknown) => String(field(field(each, 'text'), 'text') ?? ''));
  });
}

/** A button, a select, or an input of a form. */
function elementFaults(element: unknown): string[] {
  const value = String(field(element, 'value') ?? '');
  switch (field(element, 'type')) {
    case 'button':
      return [
        ...plainFaults(field(element, 'text'), 75, 'button'),
        ...(value === '' || value.length > 2_000 ? ['button without a value'] : []),
        ...(['undefined', 'primary', 'danger'].includes(String(field(element, 'style'))) ? [] : ['button of no style']),
      ];
    case 'static_select':
      return selectFaults(element);
    case 'plain_text_input': {
      const most = Number(field(element, 'max_length'));
      const initial = field(element, 'initial_value');
      const faults = most >= 1 && most <= 3_000 ? [] : [`max_length ${most}`];
      if (initial !== undefined && (String(initial) === '' || String(initial).length > most))
        faults.push('initial_value that does not fit');
      return faults;
    }
    default:
      return [`element of type ${String(field(element, 'type'))}`];
  }
}

function selectFaults(element: unknown): string[] {
  const options = field(element, 'options');
  const placeholder = field(element, 'placeholder');
  if (!Array.isArray(options) || options.length === 0 || options.length > 100) return ['select without 1 to 100 options'];
  const initial = field(element, 'initial_option');
  const faults = options.flatMap((option: unknown) => {
    const value = String(field(option, 'value') ?? '');
    return [...plainFaults(field(option, 'text'), 75, 'option'), ...(value === '' || value.length > 150 ? ['option without a value'] : [])];
  });
  if (placeholder !== undefined) faults.push(...plainFaults(placeholder, 150, 'placeholder'));
  if (initial !== undefined && !options.some((option: unknown) => JSON.stringify(option) === JSON.stringify(initial)))
    faults.push('initial_option that is no option');
  return faults;
}

function plainFaults(object: unknown, most: number, where: string): string[] {
  if (field(object, 'type') !== 'plain_text') return [`${where} that is no plain text`];
  return textFaults(String(field(object, 'text') ?? ''), most, where);
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
