// What only the demo, the settings' print and tests need: no start of the program waits for it.
export { startSampleServer } from '../adapters/sample/server.js';
export { SAMPLE_DIRECTORY } from '../config/paths.js';
export { sampleEnv, sampleYaml } from '../config/sample.js';
