import { Writable } from 'node:stream';

/** A terminal that remembers what was written to it. */
export class MemoryOutput extends Writable {
  readonly columns = 100;
  text = '';
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}
