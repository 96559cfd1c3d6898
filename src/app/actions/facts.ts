import { StandpointError } from '../../domain/errors.js';
import type { Fact } from '../../domain/facts.js';
import type { Asker } from '../../domain/ports/chat.js';
import type { PlatformName } from '../../domain/subscription.js';
import type { CommandContext } from '../commands/command.js';

/** The fact with this id; throws `not_found`, since a line may be older than what is stored. */
export async function factNamed(id: string, { stores }: CommandContext): Promise<Fact> {
  const fact = await stores.archive.fact(id);
  if (fact) return fact;
  throw new StandpointError('not_found', 'This line is no longer on record: it was withdrawn, or its article was read again.');
}

/** Operators correct facts. Whoever sits at the console is one. */
export const isOperator = (platform: PlatformName, user: Pick<Asker, 'id'>, { operators }: CommandContext): boolean =>
  platform === 'console' || operators.has(user.id);

/** Throws `not_allowed` for anybody else. */
export function requireOperator(platform: PlatformName, user: Pick<Asker, 'id'>, context: CommandContext): void {
  if (isOperator(platform, user, context)) return;
  throw new StandpointError('not_allowed', 'Only operators may do this.', { remedy: 'They are named in STANDPOINT_OPERATORS.' });
}
