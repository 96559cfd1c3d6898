import { DeadlinePool, type EndedBy } from './deadline-pool.js';
import type { WorkerFile } from './worker-file.js';

export interface ReaderOptions {
  readonly threads?: number;
  /** What takes longer to read is refused. */
  readonly deadlineMs?: number;
  readonly memoryMb?: number;
}

/** What is read, and what is said of it when that fails. */
export interface Readable {
  readonly worker: WorkerFile;
  readonly memoryMb: number;
  /** Throws for what is too large, before it is copied to a thread. */
  readonly refuseTooLarge: (bytes: Uint8Array) => void;
  readonly endedBy: (why: EndedBy, cause: unknown) => Error;
}

/** `Asked`: what else the thread must know of each piece. */
export interface Reader<Result, Asked extends readonly unknown[] = []> {
  read(bytes: Uint8Array, contentType: string, url: string, ...asked: Asked): Promise<Result>;
  close(): Promise<void>;
}

/** What a thread is given to read. */
export interface ReadTask<Asked extends readonly unknown[] = []> {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly url: string;
  readonly asked: Asked;
}

/** Reads foreign bytes in worker threads: what is hostile costs its time and memory limit and nothing else. */
export function readerPool<Result, Asked extends readonly unknown[] = []>(
  readable: Readable,
  options: ReaderOptions = {},
): Reader<Result, Asked> {
  const { threads = 1, deadlineMs = 5_000, memoryMb = readable.memoryMb } = options;
  const pool = new DeadlinePool<ReadTask<Asked>, Result>(readable.worker, { threads, deadlineMs, memoryMb }, readable.endedBy);
  return {
    async read(bytes, contentType, url, ...asked) {
      readable.refuseTooLarge(bytes);
      return pool.run({ bytes, contentType, url, asked });
    },
    close: () => pool.close(),
  };
}
