import { expect, test } from 'vitest';
import { said } from './reading.js';

test.each<[string, string[]]>([
  ['“All will come,” Kest said, citing the chancellor.', ['Kest: All will come']],
  ['“All will come,” Kest said, citing Ole Merten of the Red Cross.', ['Kest: All will come']],
  ['“All will come,” the paper wrote, citing Kurdish police.', ['the paper: All will come']],
  // Reasons are what somebody cites.
  ['The court refused, citing a threat to public health.', ['The court: a threat to public health']],
  ["The court refused, citing the ministry's silence.", ["The court: the ministry's silence"]],
])('whom somebody has it from is nothing that was said: %s', (text, expected) => expect(said(text)).toEqual(expected));
