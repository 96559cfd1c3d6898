import { PermissionFlagsBits } from 'discord.js';

interface Granted {
  readonly id: string;
  readonly permissions: string;
}
interface Overwrite {
  readonly id: string;
  readonly allow: string;
  readonly deny: string;
}
export interface Standing {
  readonly guild: string;
  readonly user: string;
  /** Roles that the user has in the server. */
  readonly roles: readonly string[];
  /** Every role of the server. */
  readonly granted: readonly Granted[];
  readonly overwrites: readonly Overwrite[];
}

/**
 * What somebody may do in a channel, by Discord's rule: what everyone and the roles are given, then the channel's own word for everyone, for
 * the roles together, and for the person; each denies first and allows then.
 */
export function permissionsIn({ guild, user, roles, granted, overwrites }: Standing): bigint {
  const own = new Set([guild, ...roles]);
  const base = sum(granted.filter(({ id }) => own.has(id)).map(({ permissions }) => permissions));
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return ~0n;
  const steps = [(id: string) => id === guild, (id: string) => id !== guild && own.has(id), (id: string) => id === user];
  return steps.reduce((held, concerns) => {
    const said = overwrites.filter(({ id }) => concerns(id));
    return (held & ~sum(said.map(({ deny }) => deny))) | sum(said.map(({ allow }) => allow));
  }, base);
}

const sum = (flags: readonly string[]): bigint => flags.reduce((all, each) => all | BigInt(each), 0n);

const NEEDED = { 'View Channel': 'ViewChannel', 'Send Messages': 'SendMessages', 'Embed Links': 'EmbedLinks' } as const;
const WANTED = { 'Attach Files': 'AttachFiles', 'Read Message History': 'ReadMessageHistory' } as const;

/** Names of what is not held: without those of `needed` there is no digest, without those of `wanted` it comes with less. */
export const lacking = (held: bigint): { readonly needed: string[]; readonly wanted: string[] } => ({
  needed: namesNotIn(held, NEEDED),
  wanted: namesNotIn(held, WANTED),
});

const namesNotIn = (held: bigint, flags: Readonly<Record<string, keyof typeof PermissionFlagsBits>>): string[] =>
  Object.entries(flags).flatMap(([name, flag]) => ((held & PermissionFlagsBits[flag]) === 0n ? [name] : []));
