import { z } from 'zod';
import { meta, secret } from './setting-meta.js';

/** The language model that may choose and shorten; see docs/model.md. */
export const modelSettings = z
  .strictObject({
    provider: z
      .enum(['none', 'openai-compatible', 'anthropic'])
      .default('none')
      .meta(
        meta(
          'STANDPOINT_MODEL_PROVIDER',
          'A language model that may choose and shorten the sentences of stories: none, openai-compatible (OpenAI, Ollama, vLLM …) or anthropic. See docs/model.md.',
        ),
      ),
    address: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .default(null)
      .meta(meta('STANDPOINT_MODEL_ADDRESS', 'Base address of the model, up to /v1: http://localhost:11434/v1 for Ollama.')),
    name: z.string().min(1).nullable().default(null).meta(meta('STANDPOINT_MODEL_NAME', 'Name of the model as its provider writes it.')),
    key: secret('STANDPOINT_MODEL_KEY', 'Key for the model, where its provider wants one.'),
    deadlineMs: z
      .number()
      .int()
      .min(500)
      .max(45_000)
      .default(15_000)
      .meta(meta('STANDPOINT_MODEL_DEADLINE_MS', 'How long a digest waits for the model, in milliseconds; then it goes out without.')),
  })
  .refine(({ provider, name }) => provider === 'none' || name !== null, { path: ['name'], message: 'is needed with a model provider' })
  .refine(({ provider, address }) => provider !== 'openai-compatible' || address !== null, {
    path: ['address'],
    message: 'is needed for an OpenAI-compatible model, like http://localhost:11434/v1',
  })
  .refine(({ provider, key }) => provider !== 'anthropic' || key !== null, { path: ['key'], message: 'is needed for Anthropic' })
  .prefault({});
