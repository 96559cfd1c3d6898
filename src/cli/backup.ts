import { Command } from 'commander';
import { movingLine } from './progress.js';
import { stopSignal } from './stop-signal.js';

export const backup = (): Command =>
  new Command('backup')
    .description('Write the database as it is now into a new file, while Standpoint runs')
    .argument('<file>')
    .addHelpText('after', '\nHow to restore: docs/operations.md.\n\nExample:\n  standpoint backup /backups/standpoint-2026-03-16')
    .action(async (file: string) => {
      const { backUp } = await import('../wiring/backup.js');
      const line = movingLine('Backing up');
      try {
        const { bytes, kind } = await backUp(
          file,
          (done, total) => line.message(total === null ? `Backing up: table ${done}` : `Backing up: ${Math.floor((100 * done) / total)} %`),
          stopSignal(),
        );
        const restore =
          kind === 'sqlite'
            ? 'It is a whole database: docs/operations.md says how to restore it.'
            : 'Restore it with pg_restore: docs/operations.md.';
        line.done(`Backed up into ${file} (${(bytes / 2 ** 20).toFixed(1)} MB). ${restore}`);
      } catch (error) {
        line.done('No back-up was made.');
        throw error;
      }
    });
