import { type APIEmbed, MessageFlags, type REST } from 'discord.js';
import type { PostResult } from '../../../domain/delivery.js';
import type { Message } from '../../../domain/message.js';
import type { Charts } from '../../../domain/ports/charts.js';
import { onceEach } from '../../shared/once-each.js';
import { renderControls } from './controls.js';
import { classify, type DiscordFailure } from './failures.js';
import { type Attachment, drawPictures, picturesInWords } from './pictures.js';
import { renderDiscord, renderDiscordText } from './render.js';

const rendered = onceEach(renderDiscord);

/** Nobody is ever called, whatever a text holds. */
export const NOBODY = { parse: [] };
/** Later than this a request is given up, wherever the library keeps it waiting. */
const LATEST_MS = 15_000;

export interface DiscordCall {
  readonly method: 'post' | 'patch';
  readonly route: `/${string}`;
  /** False where the address itself is the secret (answers to a command). */
  readonly auth: boolean;
  readonly flags?: number;
  /** Draws the pictures of the message; without it they are left out. */
  readonly charts?: Charts | undefined;
  /** What else goes into the body: nonce, content above the embeds. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/**
 * One attempt with pictures, embeds and controls; where Discord takes no files one with the pictures in words, and where it refuses the embeds
 * (a bug of ours) one as text; all under the same nonce. Nothing is thrown.
 */
export async function sendOnce(rest: REST, message: Message, call: DiscordCall, onFault: (reason: string) => void): Promise<PostResult> {
  const pictures = await drawn(message, call, onFault);
  if (pictures === null) return sendOnce(rest, picturesInWords(message), call, onFault);
  const flags = call.flags ?? 0;
  const embeds = rendered(message);
  const rich = await attempt(
    rest,
    call,
    {
      ...call.extra,
      ...(flags > 0 ? { flags } : {}),
      embeds: withPicture(embeds, pictures[0]),
      // An empty list takes what stood there away.
      components: renderControls(message.controls ?? []),
      ...(pictures.length > 0 || call.method === 'patch' ? { attachments: pictures.map(described) } : {}),
    },
    pictures,
  );
  const mayBeTheFile = rich.kind === 'refused_embed' || rich.kind === 'channel_lost' || rich.kind === 'rejected';
  if (pictures.length > 0 && mayBeTheFile) return sendOnce(rest, picturesInWords(message), call, onFault);
  if (rich.kind !== 'refused_embed') return rich;
  onFault(rich.reason);
  const text = { content: renderDiscordText(message), embeds: [], components: [], flags: flags | MessageFlags.SuppressEmbeds };
  const plain = await attempt(rest, call, { ...call.extra, ...text });
  return plain.kind === 'refused_embed' ? { kind: 'rejected', reason: plain.reason } : plain;
}

/** Null where a picture could not be drawn. Without charts pictures are left out: all they show stands in the message too. */
async function drawn(message: Message, { charts }: DiscordCall, onFault: (reason: string) => void): Promise<Attachment[] | null> {
  if (!charts) return [];
  try {
    return await drawPictures(message, charts);
  } catch (error) {
    onFault(`A picture could not be drawn (${error instanceof Error ? error.message : String(error)}).`);
    return null;
  }
}

/** The first picture stands under the text; more of them above it. */
const withPicture = (embeds: APIEmbed[], first: Attachment | undefined): APIEmbed[] =>
  first === undefined
    ? embeds
    : embeds.map((embed, index) => (index === embeds.length - 1 ? { ...embed, image: { url: `attachment://${first.file.name}` } } : embed));

const described = ({ file, alt }: Attachment, index: number) => ({ id: String(index), filename: file.name, description: alt });

async function attempt(
  rest: REST,
  { method, route, auth }: DiscordCall,
  content: object,
  pictures: readonly Attachment[] = [],
): Promise<PostResult | DiscordFailure> {
  try {
    const body = { ...content, allowed_mentions: NOBODY };
    const files = pictures.map(({ file }) => file);
    const sent = await rest[method](route, { body, auth, signal: AbortSignal.timeout(LATEST_MS), ...(files.length > 0 ? { files } : {}) });
    return { kind: 'sent', messageId: idOf(sent) };
  } catch (error) {
    return classify(error);
  }
}

const idOf = (sent: unknown): string => (typeof sent === 'object' && sent !== null && 'id' in sent ? String(sent.id) : '');
