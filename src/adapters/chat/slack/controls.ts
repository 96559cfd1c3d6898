import type { Choice, Control } from '../../../domain/message.js';
import { plainText, type SlackPlainText } from './plain-text.js';

export interface SlackOption {
  readonly text: SlackPlainText;
  readonly value: string;
}
export interface SlackButton {
  readonly type: 'button';
  readonly action_id: string;
  readonly text: SlackPlainText;
  readonly value: string;
  readonly style?: 'primary' | 'danger';
}
export interface SlackSelect {
  readonly type: 'static_select';
  readonly action_id: string;
  readonly placeholder: SlackPlainText;
  readonly options: SlackOption[];
}
export interface SlackActions {
  readonly type: 'actions';
  readonly elements: (SlackButton | SlackSelect)[];
}

/** A block takes 25 elements, and so many are more than anybody reads. */
const MOST_CONTROLS = 25;
const LONGEST_LABEL = 75;
const LONGEST_PLACEHOLDER = 150;
const MOST_OPTIONS = 25;
/** Slack's limit for an option; a button could carry 2,000. The domain's is 100. */
const LONGEST_VALUE = 150;
/** What all controls of a message may take of the 12,000 characters that it has. */
const MOST_CHARACTERS = 5_000;

/** The controls of a message as one block, or none. Beyond the limits the last ones are left out: the words say the same. */
export function controlBlocks(controls: readonly Control[] = []): SlackActions[] {
  const elements: SlackActions['elements'] = [];
  let characters = 0;
  for (const control of controls) {
    // Slack wants every action id of a message to be another; what it means is in the value.
    const element = elementOf(control, `control-${elements.length}`);
    if (element === null) continue;
    characters += textOfElement(element).length;
    if (characters > MOST_CHARACTERS || elements.length === MOST_CONTROLS) break;
    elements.push(element);
  }
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/** All that counts against the length of a message. */
export const textOfControls = ({ elements }: SlackActions): string => elements.map(textOfElement).join('');

function elementOf(control: Control, action_id: string): SlackButton | SlackSelect | null {
  switch (control.kind) {
    case 'button':
      if (!isSendable(control)) return null;
      return {
        type: 'button',
        action_id,
        text: plainText(control.label, LONGEST_LABEL),
        value: control.action,
        ...(control.style === undefined ? {} : { style: control.style }),
      };
    case 'choice': {
      const options = optionsOf(control.choices);
      const placeholder = plainText(control.placeholder, LONGEST_PLACEHOLDER);
      return options.length === 0 ? null : { type: 'static_select', action_id, placeholder, options };
    }
    default:
      return control satisfies never;
  }
}

/** Choices as options of a select, at most 25. */
export const optionsOf = (choices: readonly Choice[]): SlackOption[] =>
  choices
    .filter(isSendable)
    .slice(0, MOST_OPTIONS)
    .map(({ label, action }) => ({ text: plainText(label, LONGEST_LABEL), value: action }));

/** An action cut short would be another one. */
const isSendable = ({ action }: Choice): boolean => action !== '' && action.length <= LONGEST_VALUE && action.isWellFormed();

const textOfElement = (element: SlackButton | SlackSelect): string =>
  element.type === 'button'
    ? element.text.text + element.value
    : element.placeholder.text + element.options.map(({ text, value }) => text.text + value).join('');
