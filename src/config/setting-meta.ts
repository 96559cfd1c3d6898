import { z } from 'zod';

/** What a setting says about itself: the environment variable that overrides it, and its help text. */
export interface SettingMeta {
  readonly env: string;
  readonly help: string;
  /** Read from the environment only, never from a file, never printed. */
  readonly secret?: true;
}

export const meta = (env: string, help: string): SettingMeta & Record<string, unknown> => ({ env, help });
export const secret = (env: string, help: string) => z.string().min(1).nullable().default(null).meta({ env, help, secret: true });

export const port = (standard: number) => z.number().int().min(0).max(65_535).default(standard);
