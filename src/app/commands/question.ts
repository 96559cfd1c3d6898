import type { CommandCall } from '../../domain/ports/chat.js';
import { actorOrNull } from './arguments.js';
import type { CommandContext } from './command.js';
import { groupOf } from './groups.js';

/** Names of countries and bodies have so many words at most ("Autonomous Administration of North and East Syria"). */
const LONGEST_NAME = 7;

/** What a question asks for, by the words that it uses; the first that fits. */
const ASKED_FOR: readonly (readonly [command: string, words: RegExp])[] = [
  ['figures', /\b(?:how many|numbers?|figures?|counts?|statistics|stats)\b/i],
  ['statements', /\b(?:said|says?|saying|statements?|quot(?:e|es|ed)|told|announced?)\b/i],
  ['digest', /\b(?:digest|news|new|latest|today|happened|changed)\b/i],
  ['sources', /\b(?:sources?|feeds?)\b/i],
];
/** Words of a question that name nothing that could be looked for. */
const ASKING =
  /^(?:what|who|whom|which|how|many|much|where|when|why|do|does|did|has|have|had|is|are|was|were|be|been|the|a|an|of|on|about|for|to|by|from|in|me|us|you|please|show|tell|give|find|and|there|any|all|it|its|their|them|they|said|says?|saying|statements?|quotes?|quoted|told|announced?|number|numbers|figures?)$/i;

/**
 * A question in words ("what is France's stance on children?") as the look-up that answers it. Null where it names nothing that can be looked
 * up: nothing is guessed.
 */
export function readQuestion(text: string, context: CommandContext): Pick<CommandCall, 'command' | 'args'> | null {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^["'“‘(/]+|["'”’).,;:?!]+$/g, '').replace(/['’]s?$/, ''))
    .filter((word) => word !== '');
  const country = namedIn(words, context);
  const command = ASKED_FOR.find(([, fits]) => fits.test(text))?.[0] ?? (country === null ? null : 'stance');
  if (command === null) return null;
  const groups = new Set(words.flatMap((word) => groupOf(word) ?? []));
  const group = groups.size === 1 && !groups.has('everyone') ? [...groups] : [];
  switch (command) {
    case 'stance':
    case 'figures':
      return { command, args: [country ?? '', ...group].join(' ').trim() };
    case 'statements': {
      const left = words.filter((word) => !ASKING.test(word));
      return { command, args: country !== null && left.length <= country.split(' ').length ? country : left.join(' ') };
    }
    case 'digest':
      return { command, args: country ?? '' };
    default:
      return { command, args: '' };
  }
}

/** The longest name of a country or body among the words. A short one counts in capitals only: "us", "it" and "is" are words. */
function namedIn(words: readonly string[], context: CommandContext): string | null {
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const name = words.slice(start, start + length).join(' ');
      if (/^(?:the|a|an|what|about|of|and)\b/i.test(name) || (name.length <= 3 && name !== name.toUpperCase())) continue;
      if (actorOrNull(name, context) !== null) return name;
    }
  }
  return null;
}
