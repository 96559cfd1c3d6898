import type { LanguageModel as Client } from 'ai';
import { StandpointError } from '../../domain/errors.js';
import type { LanguageModel, LineToShorten, ModelAnswer } from '../../domain/ports/model.js';
import { cappedFetch } from './capped-fetch.js';
import { answerSchema, INSTRUCTIONS, promptOf } from './instructions.js';

export interface ModelOptions {
  readonly provider: 'openai-compatible' | 'anthropic';
  /** Base address up to /v1; null: that of the provider. */
  readonly address: string | null;
  readonly name: string;
  readonly key: string | null;
  /** For one answer, all tries included. */
  readonly deadlineMs: number;
}

/** After a reply that says "later" or a broken connection; the deadline holds over all tries. */
const RETRIES = 1;
/** Answers are a few lines; models that think first need the rest. */
const MOST_TOKENS = 4_000;

/** A model behind any OpenAI-compatible address (Ollama, vLLM, a gateway) or Anthropic's. Its client is loaded with the first call. */
export function openModel(options: ModelOptions): LanguageModel {
  return {
    name: `${options.provider} ${options.name}`,
    shorten: (lines) => shorten(lines, options),
  };
}

async function shorten(lines: readonly LineToShorten[], options: ModelOptions): Promise<ModelAnswer> {
  const { generateText, Output } = await import('ai');
  // It would write to the console, which belongs to the commands.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const client = await clientOf(options);
  const deadline = AbortSignal.timeout(options.deadlineMs);
  try {
    const { output, totalUsage } = await generateText({
      model: client,
      output: Output.object({ schema: answerSchema }),
      system: INSTRUCTIONS,
      prompt: promptOf(lines),
      maxOutputTokens: MOST_TOKENS,
      maxRetries: RETRIES,
      abortSignal: deadline,
    });
    return { lines: output.lines, tokens: { input: totalUsage.inputTokens ?? 0, output: totalUsage.outputTokens ?? 0 } };
  } catch (cause) {
    throw failureOf(cause, deadline, options);
  }
}

async function clientOf({ provider, address, name, key }: ModelOptions): Promise<Client> {
  const common = { fetch: cappedFetch as typeof globalThis.fetch, ...(key === null ? {} : { apiKey: key }) };
  if (provider === 'anthropic') {
    const { createAnthropic } = await import('@ai-sdk/anthropic');
    return createAnthropic({ ...common, ...(address === null ? {} : { baseURL: address }) })(name);
  }
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  return createOpenAICompatible({ ...common, name: 'model', baseURL: address ?? '', supportsStructuredOutputs: true })(name);
}

function failureOf(cause: unknown, deadline: AbortSignal, { deadlineMs, provider, name }: ModelOptions): StandpointError {
  const why = deadline.aborted
    ? `gave no answer within ${deadlineMs / 1000} seconds`
    : `failed: ${cause instanceof Error ? cause.message : cause}`;
  return new StandpointError('model_failed', `The model ${name} (${provider}) ${why}.`, {
    cause,
    retryable: true,
    remedy: 'Digests go out without it. Check STANDPOINT_MODEL_ADDRESS, STANDPOINT_MODEL_NAME and STANDPOINT_MODEL_KEY.',
  });
}
