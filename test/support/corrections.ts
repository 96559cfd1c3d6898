import type { CommandContext } from '../../src/app/commands/command.js';
import { editPosts, reviseDigests } from '../../src/app/corrections/revise.js';
import type { StanceFact } from '../../src/domain/facts.js';
import type { ChatPlatform } from '../../src/domain/ports/chat.js';

/** The first stance that a posted message offers to open, and the id that opens it. */
export async function stanceOffered(posted: object, { stores }: CommandContext): Promise<StanceFact> {
  for (const [, id = ''] of JSON.stringify(posted).matchAll(/"value":"line:([^"]+)"/g)) {
    const fact = await stores.archive.fact(id);
    if (fact?.kind === 'stance') return fact;
  }
  throw new Error(`No stance can be opened in ${JSON.stringify(posted)}`);
}

/** What the service does each minute about corrections; returns how many posts were edited. */
export async function correctPosts(context: CommandContext, platform: ChatPlatform): Promise<number> {
  const deps = { ...context, zone: context.defaults.zone };
  await reviseDigests(deps);
  return editPosts({ ...deps, platforms: [platform] });
}
