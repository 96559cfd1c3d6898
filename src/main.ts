#!/usr/bin/env node
import { Command } from 'commander';
import { analyze } from './cli/analyze.js';
import { audit } from './cli/audit.js';
import { backup } from './cli/backup.js';
import { cluster } from './cli/cluster.js';
import { demo } from './cli/demo.js';
import { digest } from './cli/digest.js';
import { doctor } from './cli/doctor.js';
import { erase } from './cli/erase.js';
import { exportFacts } from './cli/export.js';
import { reportFailure } from './cli/failure.js';
import { feeds } from './cli/feeds.js';
import { jobs } from './cli/jobs.js';
import { figures, stance, statements } from './cli/look-up.js';
import { page } from './cli/page.js';
import { reanalyse } from './cli/reanalyse.js';
import { run } from './cli/run.js';
import { settings } from './cli/settings.js';
import { site } from './cli/site.js';

const program = new Command('standpoint')
  .description('Who said what, how many, and where each country stands: every morning, in your Slack or Discord channel.')
  .version('0.1.0')
  .showHelpAfterError('(standpoint --help shows what can be done)')
  .configureHelp({ sortSubcommands: false });

for (const command of [
  run,
  doctor,
  jobs,
  site,
  demo,
  digest,
  stance,
  figures,
  statements,
  analyze,
  feeds,
  reanalyse,
  audit,
  backup,
  exportFacts,
  erase,
  page,
  cluster,
  settings,
]) {
  program.addCommand(command());
}

// A reader that closes the pipe (`| head`) has seen enough: no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

await program.parseAsync().catch(reportFailure);
