/** A line that a model may shorten: sentences of the sources, any one of which may stand for it. */
export interface LineToShorten {
  readonly id: string;
  readonly sentences: readonly string[];
}

/** What a model wrote. Nothing of it is shown: it only says which words of the sources are kept, once it was held against them. */
export interface ModelAnswer {
  readonly lines: readonly { readonly id: string; readonly text: string }[];
  readonly tokens: ModelTokens;
}

/** What the call cost, as the provider counts; 0 where it does not say. */
export interface ModelTokens {
  readonly input: number;
  readonly output: number;
}

/** A language model that chooses and shortens. Optional everywhere: every line has a text without it. */
export interface LanguageModel {
  /** Provider and model, for logs. */
  readonly name: string;
  /** Throws `model_failed` for whatever goes wrong: no answer in time, no reply of the form asked for, a refusal. */
  shorten(lines: readonly LineToShorten[]): Promise<ModelAnswer>;
}
