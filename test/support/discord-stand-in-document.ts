import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as spec from 'discord-api-spec/zod';
import { z } from 'zod';

/** The part of a request that Discord's OpenAPI document speaks of. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

const ID = '[^/]+';
const at = (method: string, ...parts: string[]): RegExp => new RegExp(`^${method} /${parts.join('/')}$`);

/** What the bot may ask of Discord, with the schema that npm's copy of the document has for its body; null where there is none. */
const KNOWN: readonly (readonly [RegExp, z.core.$ZodType | null])[] = [
  [at('GET', 'gateway', 'bot'), null],
  [at('GET', 'applications', ID, 'commands'), null],
  // The doctor's questions.
  [at('GET', 'users', '@me'), null],
  [at('GET', 'applications', '@me'), null],
  [at('GET', 'users', '@me', 'guilds'), null],
  [at('GET', 'channels', ID), null],
  [at('GET', 'channels', ID, 'messages'), null],
  [at('GET', 'guilds', ID, 'roles'), null],
  [at('GET', 'guilds', ID, 'members', ID), null],
  [at('PUT', 'applications', ID, 'commands'), z.array(spec.ApplicationCommandUpdateRequestSchema)],
  [at('POST', 'channels', ID, 'messages'), spec.MessageCreateRequestSchema],
  // In the document, but not in the types of npm's copy.
  [at('POST', 'users', '@me', 'channels'), z.strictObject({ recipient_id: z.string().regex(/^\d+$/) })],
  [at('PATCH', 'channels', ID, 'messages', ID), spec.MessageEditRequestPartialSchema],
  [at('POST', 'channels', ID, 'messages', ID, 'threads'), spec.CreateTextThreadWithMessageRequestSchema],
  [
    at('POST', 'interactions', ID, ID, 'callback'),
    z.union([
      spec.ApplicationCommandAutocompleteCallbackRequestSchema,
      spec.CreateMessageInteractionCallbackRequestSchema,
      spec.ModalInteractionCallbackRequestSchema,
      spec.UpdateMessageInteractionCallbackRequestSchema,
    ]),
  ],
  [at('POST', 'webhooks', ID, ID), spec.IncomingWebhookRequestPartialSchema],
  [at('PATCH', 'webhooks', ID, ID, 'messages', '@original'), spec.IncomingWebhookUpdateRequestPartialSchema],
];

/** What is wrong with a request by npm's copy of Discord's document; empty when all is well. */
export function schemaFaults({ method, path, body }: Sent): string[] {
  const name = `${method} ${path}`;
  const known = KNOWN.find(([pattern]) => pattern.test(name));
  if (!known) return [`${name}: nothing that the bot is known to ask`];
  const [, schema] = known;
  if (!schema) return [];
  const result = z.safeParse(schema, body);
  return result.success ? [] : [`${name}: ${z.prettifyError(result.error)}`];
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: object }>>>>;
}

/** The same by the document itself, read from a file: every path and method it has. */
export function documentCheck(file: string): (sent: Sent) => string[] {
  const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApi;
  // Unknown formats and Discord's own keywords say nothing about the shape.
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  ajv.addFormat('snowflake', /^\d{1,20}$/);
  ajv.addSchema(document, 'discord');
  // What is written out comes before what is a place to fill ("@original" is no message's id).
  const paths = Object.keys(document.paths)
    .sort((a, b) => places(a) - places(b))
    .map((path) => [path, new RegExp(`^${path.replace(/\{[^}]+\}/g, ID)}$`)] as const);
  const compiled = new Map<string, ValidateFunction>();
  return ({ method, path, body }) => {
    const name = `${method} ${path}`;
    const verb = method.toLowerCase();
    const found = paths.find(([template, pattern]) => pattern.test(path) && document.paths[template]?.[verb])?.[0];
    if (found === undefined) return [`${name}: not in Discord's document`];
    if (!document.paths[found]?.[verb]?.requestBody) return [];
    const pointer = `discord#/paths/${escaped(found)}/${verb}/requestBody/content/application~1json/schema`;
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: pointer });
    compiled.set(pointer, validate);
    return validate(body) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`];
  };
}

const places = (path: string): number => path.split('{').length;
const escaped = (path: string): string => encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'));
