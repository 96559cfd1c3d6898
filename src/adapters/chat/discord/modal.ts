import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Form, FormField, SelectField, TextField } from '../../../domain/form.js';
import { cutAtWord, oneLine } from '../../shared/foreign-text.js';
import { fitted } from '../../shared/markup.js';
import { DISCORD_MARKUP } from './markdown.js';

const LONGEST_TITLE = 45;
const LONGEST_LABEL = 45;
const LONGEST_OPTION = 100;
const LONGEST_INTRO = 2_000;
const LONGEST_TEXT = 4_000;
const MOST_OPTIONS = 25;

/** A form as a modal. The label of its button is Discord's own. */
export function modalData(form: Form): APIModalInteractionResponseCallbackData {
  const intro = form.intro === null ? '' : fitted([{ text: form.intro }], LONGEST_INTRO, DISCORD_MARKUP);
  return {
    custom_id: form.action,
    title: short(form.title, LONGEST_TITLE),
    components: [
      ...(intro === '' ? [] : [{ type: ComponentType.TextDisplay as const, content: intro }]),
      ...form.fields.filter((field) => field.kind === 'text' || field.options.length > 0).map(labelled),
    ],
  };
}

const labelled = (field: FormField): APILabelComponent => ({
  type: ComponentType.Label,
  label: short(field.label, LONGEST_LABEL),
  component: field.kind === 'text' ? textInput(field) : select(field),
});

function textInput({ name, required, value, multiline, maxLength }: TextField): APIComponentInLabel {
  const longest = Math.min(maxLength, LONGEST_TEXT);
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: multiline ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: longest,
    ...(value === '' ? {} : { value: cutAtWord(value, longest) }),
  };
}

const select = ({ name, required, options, value: chosen }: SelectField): APIComponentInLabel => ({
  type: ComponentType.StringSelect,
  custom_id: name,
  required,
  min_values: required ? 1 : 0,
  options: options
    .slice(0, MOST_OPTIONS)
    .map(({ value, label }) => ({ value, label: short(label, LONGEST_OPTION), ...(value === chosen ? { default: true } : {}) })),
});

const short = (text: string, limit: number): string => cutAtWord(oneLine(text).trim(), limit);

/** What the form was filled in with, by field name; empty where nothing was. */
export function modalValues({ fields }: ModalSubmitInteraction): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, field] of fields.fields) {
    if (field.type === ComponentType.TextInput) values[name] = field.value;
    if (field.type === ComponentType.StringSelect) values[name] = field.values[0] ?? '';
  }
  return values;
}
