import type { Message } from '../../domain/message.js';
import { counted } from '../lines/inline.js';

/** An answer, and whether more of it can be read on a further page. */
export interface Paged {
  readonly message: Message;
  readonly more: boolean;
}

/** A part of a list, newest first. */
export interface Part<T> {
  readonly shown: readonly T[];
  /** How many stand before it. */
  readonly before: number;
  readonly total: number;
  readonly more: boolean;
}

/** The part that a page shows; the last one where there are not so many. */
export function pageOf<T>(all: readonly T[], page: number, most: number): Part<T> {
  const last = Math.max(1, Math.ceil(all.length / most));
  const before = (Math.min(Math.max(1, page), last) - 1) * most;
  return { shown: all.slice(before, before + most), before, total: all.length, more: before + most < all.length };
}

/**
 * "3 statements", "the newest 10 of 34 statements", "11 to 20 of 34 statements"; "of at least 30" where no more were looked for.
 */
export function rangeWords({ shown, before, total, more }: Part<unknown>, noun: string, bounded = false): string {
  const all = `${bounded ? 'at least ' : ''}${counted(total, noun)}`;
  if (before === 0 && !more) return all;
  if (before === 0) return `the newest ${shown.length} of ${all}`;
  const from = before + 1;
  const to = before + shown.length;
  return from === to ? `${from} of ${all}` : `${from} to ${to} of ${all}`;
}
