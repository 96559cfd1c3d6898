import { freshPostgres } from '../support/postgres.js';
import { pipelineSuite } from './pipeline.js';

pipelineSuite(freshPostgres);
