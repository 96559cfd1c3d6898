import { z } from 'zod';
import type { Form, FormField } from '../../../domain/form.js';
import { cutAtWord } from '../../shared/foreign-text.js';
import { optionsOf, type SlackOption } from './controls.js';
import { plainText, type SlackPlainText } from './plain-text.js';

interface TextInput {
  readonly type: 'plain_text_input';
  readonly action_id: string;
  readonly multiline: boolean;
  readonly max_length: number;
  readonly initial_value?: string;
}
interface SelectInput {
  readonly type: 'static_select';
  readonly action_id: string;
  readonly options: SlackOption[];
  readonly initial_option?: SlackOption;
}
interface InputBlock {
  readonly type: 'input';
  readonly block_id: string;
  readonly optional: boolean;
  readonly label: SlackPlainText;
  readonly element: TextInput | SelectInput;
}
interface IntroBlock {
  readonly type: 'section';
  readonly text: SlackPlainText;
}

/** A form as Slack's modal. */
export interface FormView {
  readonly type: 'modal';
  readonly callback_id: string;
  readonly title: SlackPlainText;
  readonly submit: SlackPlainText;
  readonly close: SlackPlainText;
  readonly private_metadata: string;
  readonly blocks: (IntroBlock | InputBlock)[];
}

/** What comes back of every form under this name. */
export const FORM_CALLBACK = 'form';
const INPUT = 'value';
const LONGEST_TITLE = 24;
const LONGEST_LABEL = 2_000;
const LONGEST_INTRO = 3_000;
const LONGEST_INPUT = 3_000;

/** What a form has to remember until it is sent: nobody but the bot sees it. */
const originSchema = z.object({
  action: z.string(),
  channel: z.string(),
  /** Address for the answer, good for half an hour; null where the form was opened from no message. */
  respond: z.string().nullable(),
  /** The thread that the form was opened from. */
  thread: z.string().nullable(),
});
export type FormOrigin = z.infer<typeof originSchema>;

export function formView(form: Form, origin: Omit<FormOrigin, 'action'>): FormView {
  const intro: IntroBlock[] = form.intro === null ? [] : [{ type: 'section', text: plainText(form.intro, LONGEST_INTRO) }];
  return {
    type: 'modal',
    callback_id: FORM_CALLBACK,
    title: plainText(form.title, LONGEST_TITLE, 'Standpoint'),
    submit: plainText(form.submitLabel, LONGEST_TITLE, 'Send'),
    close: plainText('Cancel', LONGEST_TITLE),
    private_metadata: JSON.stringify({ action: form.action, ...origin } satisfies FormOrigin),
    blocks: [...intro, ...form.fields.map(inputBlock)],
  };
}

function inputBlock(field: FormField): InputBlock {
  return {
    type: 'input',
    block_id: field.name,
    optional: !field.required,
    label: plainText(field.label, LONGEST_LABEL),
    element: field.kind === 'text' ? textInput(field) : selectInput(field),
  };
}

function textInput({ value, multiline, maxLength }: Extract<FormField, { kind: 'text' }>): TextInput {
  const max_length = Math.min(Math.max(1, maxLength), LONGEST_INPUT);
  const initial = value === '' ? {} : { initial_value: cutAtWord(value, max_length) };
  return { type: 'plain_text_input', action_id: INPUT, multiline, max_length, ...initial };
}

function selectInput({ options, value }: Extract<FormField, { kind: 'select' }>): SelectInput {
  const offered = optionsOf(options.map((option) => ({ label: option.label, action: option.value })));
  const chosen = offered.find((option) => option.value === value);
  return { type: 'static_select', action_id: INPUT, options: offered, ...(chosen === undefined ? {} : { initial_option: chosen }) };
}

/** Where a form that came back was opened; null when it is none of ours. */
export function originOf(privateMetadata: string): FormOrigin | null {
  let value: unknown;
  try {
    value = JSON.parse(privateMetadata);
  } catch {
    return null;
  }
  return originSchema.safeParse(value).data ?? null;
}

interface FilledInput {
  readonly value?: string | null | undefined;
  readonly selected_option?: { readonly value: string } | null | undefined;
}

/** What was filled in, by field name; empty text where nothing was. */
export const valuesOf = (state: Readonly<Record<string, Readonly<Record<string, FilledInput>>>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(state).map(([name, inputs]) => [name, inputs[INPUT]?.value ?? inputs[INPUT]?.selected_option?.value ?? '']),
  );
