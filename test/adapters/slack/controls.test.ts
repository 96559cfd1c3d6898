import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formView, originOf, valuesOf } from '../../../src/adapters/chat/slack/form.js';
import { renderSlack } from '../../../src/adapters/chat/slack/render.js';
import type { Form, FormField } from '../../../src/domain/form.js';
import type { Choice, Control, Message } from '../../../src/domain/message.js';
import { anyMessage, busyDay, HOSTILE } from '../../support/slack-and-discord-messages.js';
import { slackFaults, viewFaults } from '../../support/slack-limits.js';

const faultsOf = (message: Message): string[] => slackFaults({ ...renderSlack(message), unfurl_links: false, unfurl_media: false });

const text = fc.oneof(fc.lorem({ maxCount: 30 }), fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));
const action = fc.oneof(fc.constant('share:stance france'), fc.string({ unit: 'binary', maxLength: 120 }), fc.constant('x'.repeat(3_000)));
const choice: fc.Arbitrary<Choice> = fc.record({ label: text, action });
const control: fc.Arbitrary<Control> = fc.oneof(
  fc.record(
    { kind: fc.constant('button' as const), label: text, action, style: fc.constantFrom('primary' as const, 'danger' as const) },
    { requiredKeys: ['kind', 'label', 'action'] },
  ),
  fc.record({ kind: fc.constant('choice' as const), placeholder: text, choices: fc.array(choice, { maxLength: 40 }) }),
);

describe('controls of a message', () => {
  test('none breaks a limit, whatever they are and however long the message', () => {
    fc.assert(
      fc.property(anyMessage, fc.array(control, { maxLength: 40 }), (message, controls) => {
        expect(faultsOf({ ...message, controls })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('a button and a choice, after the words', () => {
    const controls: Control[] = [
      { kind: 'button', label: 'Share in the channel', action: 'share:stance france', style: 'primary' },
      { kind: 'choice', placeholder: 'Report <a> line', choices: [{ label: 'Denmark', action: 'report:stance:1' }] },
    ];
    const { blocks } = renderSlack({ ...busyDay(500), controls });
    expect(blocks.at(-1)).toEqual({
      type: 'actions',
      elements: [
        {
          type: 'button',
          action_id: 'control-0',
          text: { type: 'plain_text', text: 'Share in the channel', emoji: false },
          value: 'share:stance france',
          style: 'primary',
        },
        {
          type: 'static_select',
          action_id: 'control-1',
          placeholder: { type: 'plain_text', text: 'Report ‹a› line', emoji: false },
          options: [{ text: { type: 'plain_text', text: 'Denmark', emoji: false }, value: 'report:stance:1' }],
        },
      ],
    });
    expect(faultsOf({ ...busyDay(500), controls })).toEqual([]);
  });

  test('an action that Slack cannot carry whole is left out, never cut', () => {
    const controls: Control[] = [
      { kind: 'button', label: 'Too long', action: 'x'.repeat(151) },
      { kind: 'choice', placeholder: 'None', choices: [] },
    ];
    expect(renderSlack({ ...busyDay(1), controls })).toEqual(renderSlack(busyDay(1)));
  });
});

const field: fc.Arbitrary<Omit<FormField, 'name'>> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    label: text,
    required: fc.boolean(),
    value: text,
    multiline: fc.boolean(),
    maxLength: fc.integer({ min: 1, max: 4_000 }),
  }),
  fc.record({
    kind: fc.constant('select' as const),
    label: text,
    required: fc.boolean(),
    options: fc.array(fc.record({ value: fc.string({ minLength: 1, maxLength: 100 }), label: text }), { minLength: 1, maxLength: 40 }),
    value: fc.option(fc.string({ minLength: 1, maxLength: 100 })),
  }),
);
const form: fc.Arbitrary<Form> = fc.record({
  title: text,
  intro: fc.option(text),
  fields: fc
    .array(field, { minLength: 1, maxLength: 5 })
    .map((fields) => fields.map((each, index) => ({ ...each, name: `field${index}` }) as FormField)),
  submitLabel: text,
  action: fc.string({ maxLength: 100 }),
});

describe('a form', () => {
  const origin = { channel: 'C1', respond: 'https://hooks.example/1', thread: null };

  test('breaks no limit of a modal, and remembers where it was opened', () => {
    fc.assert(
      fc.property(form, (each) => {
        const view = formView(each, origin);
        expect(viewFaults(view)).toEqual([]);
        expect(originOf(view.private_metadata)).toEqual({ action: each.action, ...origin });
      }),
      { numRuns: 200 },
    );
  });

  test('another app’s form, or one of an older version, has no origin', () => {
    expect(originOf('')).toBeNull();
    expect(originOf('{"action":1}')).toBeNull();
  });

  test('what was filled in comes back by field name, and what was not as empty text', () => {
    const state = {
      zone: { value: { value: 'Europe/Oslo' } },
      days: { value: { selected_option: { value: 'weekdays' } } },
      note: { value: { value: null } },
      none: { value: { selected_option: null } },
    };
    expect(valuesOf(state)).toEqual({ zone: 'Europe/Oslo', days: 'weekdays', note: '', none: '' });
  });
});
