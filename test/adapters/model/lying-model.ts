import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LineToShorten } from '../../../src/domain/ports/model.js';

/** What the stand-in says for the lines it was sent; a string goes out as it is, as the model's words. */
export type Lie = (lines: readonly LineToShorten[]) => string | readonly { id: string; text: string }[];
/** Takes the whole request over: for faults of the wire. */
export type Fault = (reply: ServerResponse, request: IncomingMessage, nth: number) => void;

export interface LyingModel {
  readonly address: string;
  /** Bodies and authorization of the requests so far. */
  readonly asked: { readonly body: Asked; readonly key: string | undefined; readonly path: string | undefined }[];
  says(lie: Lie): void;
  fails(fault: Fault): void;
  close(): Promise<void>;
}

interface Asked {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string | readonly { readonly text: string }[] }[];
  readonly tools?: readonly { readonly name: string }[];
}

/** A model's server on loopback, OpenAI-compatible and Anthropic's: real HTTP, and nothing it says is to be believed. */
export async function lyingModel(): Promise<LyingModel> {
  const asked: LyingModel['asked'] = [];
  let lie: Lie = () => [];
  let fault: Fault | null = null;
  const server = createServer(async (request, reply) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Asked;
    const key = request.headers['authorization'] ?? request.headers['x-api-key']?.toString();
    asked.push({ body, key, path: request.url });
    if (fault) return fault(reply, request, asked.length);
    const said = lie(linesOf(body));
    const content = typeof said === 'string' ? said : JSON.stringify({ lines: said });
    reply.setHeader('content-type', 'application/json');
    reply.end(JSON.stringify(request.url?.endsWith('/messages') ? anthropicReply(content, body) : openAiReply(content)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    says: (next) => {
      lie = next;
      fault = null;
    },
    fails: (next) => {
      fault = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function linesOf({ messages }: Asked): readonly LineToShorten[] {
  const content = messages.at(-1)?.content ?? '';
  return (JSON.parse(typeof content === 'string' ? content : (content[0]?.text ?? '')) as { lines: LineToShorten[] }).lines;
}

const openAiReply = (content: string) => ({
  id: 'c1',
  object: 'chat.completion',
  created: 1,
  model: 'stand-in',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  usage: { prompt_tokens: 700, completion_tokens: 60, total_tokens: 760 },
});

/** Older models of Anthropic answer in a form by calling a tool, newer ones in text. */
const anthropicReply = (content: string, { tools }: Asked) => ({
  id: 'm1',
  type: 'message',
  role: 'assistant',
  model: 'stand-in',
  content: tools ? [{ type: 'tool_use', id: 't1', name: tools[0]?.name, input: JSON.parse(content) }] : [{ type: 'text', text: content }],
  stop_reason: tools ? 'tool_use' : 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 700, output_tokens: 60 },
});
