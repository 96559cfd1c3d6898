import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipelineSuite } from './pipeline.js';

pipelineSuite(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'standpoint-e2e-'));
  return { url: `sqlite:${join(directory, 'e2e.sqlite')}`, drop: () => rm(directory, { recursive: true, force: true }) };
});
