import { z } from 'zod';
import { settingsSchema } from './schema.js';
import type { SettingMeta } from './setting-meta.js';

/** One setting of the schema, found by walking it. */
export interface Setting extends SettingMeta {
  /** Where it stands in the YAML file: ['database', 'url']. */
  readonly path: readonly string[];
  readonly default: unknown;
  readonly schema: z.ZodType;
}

const isSetting = (value: unknown): value is SettingMeta =>
  typeof value === 'object' && value !== null && 'env' in value && 'help' in value;

function walk(schema: z.ZodType, path: readonly string[]): Setting[] {
  const meta = schema.meta();
  if (isSetting(meta)) return [{ ...meta, path, schema, default: schema.parse(undefined) }];
  const inner = schema instanceof z.ZodPrefault ? schema.unwrap() : schema;
  if (!(inner instanceof z.ZodObject)) throw new TypeError(`Setting ${path.join('.')} has no description in the schema.`);
  return Object.entries(inner.shape).flatMap(([key, child]) => walk(child as z.ZodType, [...path, key]));
}

/** Every setting in the order of the schema. */
export const SETTINGS: readonly Setting[] = walk(settingsSchema, []);

/** The kind of value below defaults and nullability, for reading it from the environment. */
export function kindOf(schema: z.ZodType): 'text' | 'number' | 'flag' | 'list' {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return kindOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'flag';
  if (schema instanceof z.ZodArray) return 'list';
  return 'text';
}
