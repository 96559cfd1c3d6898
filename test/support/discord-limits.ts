const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A backslash and what it takes the meaning of. */
const ESCAPED = /\\[^\p{L}\p{N}\s]/gu;
/** The end of a masked link: what it leads to. */
const TARGET = /\]\(([^)]*)\)/g;

/**
 * What is wrong with a message for Discord, by its limits and by our own rules: nobody is called, links lead to the web only, nothing of a
 * foreign text is mark-up. Empty when all is well. The total over all embeds and the empty message are not in Discord's own document.
 */
export function discordFaults(message: Record<string, unknown>): string[] {
  const faults: string[] = [];
  const content = textOf(message['content']);
  const embeds = Array.isArray(message['embeds']) ? (message['embeds'] as unknown[]) : [];
  if (content.trim() === '' && embeds.length === 0) faults.push('an empty message');
  if (content.length > 2_000) faults.push(`content of ${content.length} characters`);
  faults.push(...markdownFaults(content, 'content'));
  if (embeds.length > 10) faults.push(`${embeds.length} embeds`);
  const total = embeds.reduce<number>((sum, embed) => sum + embedLength(embed, faults), 0);
  if (total > 6_000) faults.push(`${total} characters over all embeds`);
  const parse = field(message['allowed_mentions'], 'parse');
  if (!Array.isArray(parse) || parse.length > 0) faults.push('may call people');
  faults.push(...componentFaults(message['components']));
  const { nonce } = message;
  if (nonce !== undefined && (String(nonce).length > 25 || message['enforce_nonce'] !== true)) faults.push('a nonce that is not enforced');
  return faults;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Rows of buttons and selects: 5 rows, 5 buttons or one select in a row, every id once, every text within its limit. */
function componentFaults(rows: unknown): string[] {
  const faults: string[] = [];
  const check = (wrong: boolean, words: string): void => void (wrong && faults.push(words));
  const within = (value: unknown, limit: number, what: string): void => {
    const text = textOf(value);
    check(text.trim() === '' || text.length > limit, `${what} of ${text.length} characters`);
    faults.push(...(what === 'custom id' || what === 'value' ? [] : calls(text.replace(/@(everyone|here)/gi, ''), what)));
  };
  const ids = new Set<string>();
  check(listOf(rows).length > 5, `${listOf(rows).length} rows`);
  for (const row of listOf(rows)) {
    const parts = listOf(field(row, 'components'));
    check(parts.length === 0 || parts.length > 5, `a row of ${parts.length}`);
    for (const part of parts) {
      const id = textOf(field(part, 'custom_id'));
      within(id, 100, 'custom id');
      check(ids.has(id), `the id ${id} twice`);
      ids.add(id);
      if (field(part, 'type') === 2) {
        within(field(part, 'label'), 80, 'label');
        continue;
      }
      const options = listOf(field(part, 'options'));
      check(parts.length > 1, 'a select that shares its row');
      check(options.length === 0 || options.length > 25, `${options.length} options`);
      check(new Set(options.map((option) => field(option, 'value'))).size < options.length, 'a value twice');
      check(textOf(field(part, 'placeholder')).length > 150, 'a long placeholder');
      for (const option of options) {
        within(field(option, 'label'), 100, 'option');
        within(field(option, 'value'), 100, 'value');
      }
    }
  }
  return faults;
}

function embedLength(embed: unknown, faults: string[]): number {
  const title = textOf(field(embed, 'title'));
  const description = textOf(field(embed, 'description'));
  const footer = textOf(field(field(embed, 'footer'), 'text'));
  if (`${title}${description}`.trim() === '') faults.push('an empty embed');
  if (title.length > 256) faults.push(`title of ${title.length}`);
  if (description.length > 4_096) faults.push(`description of ${description.length}`);
  if (footer.length > 2_048) faults.push(`footer of ${footer.length}`);
  faults.push(...markdownFaults(title, 'title'), ...markdownFaults(description, 'description'), ...calls(footer, 'footer'));
  return title.length + description.length + footer.length;
}

function markdownFaults(text: string, where: string): string[] {
  const faults = calls(text, where);
  const read = text.replace(ESCAPED, '');
  for (const [, target = ''] of read.matchAll(TARGET))
    if (!/^https?:\/\/[^\s<>]+$/.test(target)) faults.push(`${where} links to ${target}`);
  const rest = read.replace(TARGET, ']');
  if (/[<>`|~]/.test(rest)) faults.push(`${where} with raw mark-up: ${rest.slice(0, 80)}`);
  if (/https?:\/\//.test(rest)) faults.push(`${where} with an address that links itself`);
  return faults;
}

function calls(text: string, where: string): string[] {
  const faults: string[] = [];
  if (/@(everyone|here)/i.test(text)) faults.push(`${where} that calls everybody`);
  if (!text.isWellFormed()) faults.push(`${where} with half a character`);
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) faults.push(`${where} that turns the direction of text`);
  return faults;
}
