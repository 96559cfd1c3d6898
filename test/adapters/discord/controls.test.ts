import { describe, expect, test } from 'vitest';
import { renderControls } from '../../../src/adapters/chat/discord/controls.js';
import { modalData } from '../../../src/adapters/chat/discord/modal.js';
import type { ButtonControl, ChoiceControl } from '../../../src/domain/message.js';

const button = (action: string, label = action): ButtonControl => ({ kind: 'button', label, action });
const choice = (...actions: string[]): ChoiceControl => ({
  kind: 'choice',
  placeholder: 'Which line?',
  choices: actions.map((action) => ({ label: action, action })),
});
const labels = (rows: ReturnType<typeof renderControls>): string[][] =>
  rows.map(({ components }) => components.map((each) => ('label' in each ? String(each.label) : 'select')));

describe('controls', () => {
  test('buttons in rows of five, a select in a row of its own, in their order', () => {
    const rows = renderControls([...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => button(name)), choice('x', 'y'), button('g')]);
    expect(labels(rows)).toEqual([['a', 'b', 'c', 'd', 'e'], ['f'], ['select'], ['g']]);
  });

  test('what a button does is its id; what a choice does stands in its options', () => {
    const [first, second] = renderControls([{ ...button('report:1', 'Wrong?'), style: 'danger' }, choice('more:2', 'more:3')]);
    expect(first?.components).toEqual([{ type: 2, style: 4, label: 'Wrong?', custom_id: 'report:1' }]);
    expect(second?.components).toEqual([
      {
        type: 3,
        custom_id: 'choice:1',
        placeholder: 'Which line?',
        options: [
          { label: 'more:2', value: 'more:2' },
          { label: 'more:3', value: 'more:3' },
        ],
      },
    ]);
  });

  test('what Discord would refuse is left out: no label, no action, an action too long or twice, a sixth row', () => {
    const bad = [button('a', ' \u202e '), button(''), button('x'.repeat(101)), button('b'), button('b', 'again'), choice(), choice('')];
    expect(labels(renderControls(bad))).toEqual([['b']]);
    expect(renderControls(Array.from({ length: 30 }, (_, index) => button(`n${index}`)))).toHaveLength(5);
  });

  test('a label is one line, cut at a word', () => {
    const [row] = renderControls([button('a', `one\ntwo ${'word '.repeat(40)}`)]);
    expect(labels(row ? [row] : [])[0]?.[0]).toMatch(/^one two word .*word…$/);
  });
});

describe('a form', () => {
  const text = { kind: 'text' as const, name: 'why', label: 'What is wrong?', required: false, value: '', multiline: true, maxLength: 300 };
  const select = {
    kind: 'select' as const,
    name: 'label',
    label: 'Stance',
    required: true,
    value: 'refuse',
    options: ['repatriate', 'refuse'].map((value) => ({ value, label: value })),
  };
  const form = { title: 'Correct', intro: null, submitLabel: 'Save', action: 'correct:1', fields: [] };

  test('is a modal: a sentence, labelled texts and selects', () => {
    expect(modalData({ ...form, intro: 'Said by *him*.', fields: [{ ...text, value: 'so' }, select] })).toEqual({
      custom_id: 'correct:1',
      title: 'Correct',
      components: [
        { type: 10, content: 'Said by \\*him\\*.' },
        {
          type: 18,
          label: 'What is wrong?',
          component: { type: 4, custom_id: 'why', style: 2, required: false, max_length: 300, value: 'so' },
        },
        {
          type: 18,
          label: 'Stance',
          component: {
            type: 3,
            custom_id: 'label',
            required: true,
            min_values: 1,
            options: [
              { value: 'repatriate', label: 'repatriate' },
              { value: 'refuse', label: 'refuse', default: true },
            ],
          },
        },
      ],
    });
  });

  test('a select of nothing is left out; a value fits its field', () => {
    const long = { ...text, value: 'word '.repeat(100), maxLength: 20 };
    const { components } = modalData({ ...form, fields: [long, { ...select, options: [] }] });
    expect(components).toHaveLength(1);
    expect(components[0]).toMatchObject({ component: { value: 'word word word word…' } });
  });
});
