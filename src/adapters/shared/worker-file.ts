import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where a worker is and how it is started. */
export interface WorkerFile {
  readonly filename: string;
  readonly execArgv?: string[];
  /** Sent to every thread at its start. */
  readonly workerData?: unknown;
}

/** The compiled worker; its TypeScript source, through tsx, where the program itself runs from source. */
export function workerFile(compiled: URL): WorkerFile {
  const path = fileURLToPath(compiled);
  if (existsSync(path)) return { filename: path };
  return {
    filename: path.replace(/\.js$/, '.ts'),
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
  };
}
