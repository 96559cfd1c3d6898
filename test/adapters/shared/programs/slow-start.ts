/** The file of a thread that takes its time to start, and works as long as each task says; less than nothing ends it. */
import { workerTask } from '../../../../src/adapters/shared/worker-task.js';

const sleep = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

sleep(1_500);

export default workerTask((milliseconds: number): string => {
  if (milliseconds < 0) process.exit(1);
  sleep(milliseconds);
  return 'done';
});
