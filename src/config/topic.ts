import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { figureUnitsSchema } from '../analysis/figures/units.js';
import { StandpointError } from '../domain/errors.js';
import { type TopicPack, topicPackSchema } from '../domain/topic.js';
import { readYamlFile } from './data-file.js';
import { CONFIG_DIRECTORY } from './paths.js';

/** The domain leaves open what the figures analysis reads; a file is checked as a whole. */
const packWithUnits = topicPackSchema.extend({ units: figureUnitsSchema });

/** Reads a topic pack: a name of a file in config/topics, or the path of a YAML file. Throws `topic_invalid`, naming file and line. */
export function loadTopic(name: string): TopicPack {
  const path = /[/\\]|\.ya?ml$/.test(name) ? name : join(CONFIG_DIRECTORY, 'topics', `${name}.yaml`);
  if (!existsSync(path)) {
    throw new StandpointError('topic_invalid', `There is no topic pack "${name}" (${path}).`, {
      remedy: 'Name a file of config/topics without its ending, or give the path of a YAML file.',
    });
  }
  return readYamlFile(path, packWithUnits, 'topic_invalid');
}
