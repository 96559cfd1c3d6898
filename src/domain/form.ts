/** A form that a person fills in (a modal): what every platform can draw. Sent, it comes back as an action with the values by name. */
export interface Form {
  /** At most 24 characters: Slack's limit, the shortest. */
  readonly title: string;
  /** Sentence above the fields, plain text; null for none. */
  readonly intro: string | null;
  /** At most 5: Discord's limit. */
  readonly fields: readonly FormField[];
  /** At most 24 characters. */
  readonly submitLabel: string;
  /** At most 100 characters, as a control's. */
  readonly action: string;
}

interface Field {
  readonly name: string;
  /** At most 45 characters. */
  readonly label: string;
  readonly required: boolean;
}
export interface TextField extends Field {
  readonly kind: 'text';
  readonly value: string;
  readonly multiline: boolean;
  readonly maxLength: number;
}
export interface SelectField extends Field {
  readonly kind: 'select';
  /** At most 25. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The option chosen beforehand; null for none. */
  readonly value: string | null;
}
export type FormField = TextField | SelectField;
