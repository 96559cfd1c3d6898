import { Command } from 'commander';
import { counted } from './output.js';
import { ingestProgress } from './progress.js';
import { stopSignal } from './stop-signal.js';

export const reanalyse = (): Command =>
  new Command('reanalyse')
    .description('Find the facts of stored texts again, after the rules, the lexicon or the topic pack have changed')
    .addHelpText(
      'after',
      '\nIt can be stopped at any time, and goes on where it was when it is started again. Texts that another process holds are waited for: a few\nminutes at most when that process was killed.',
    )
    .action(async () => {
      const { openHouse } = await import('../wiring.js');
      const house = await openHouse();
      try {
        const { progress, done } = ingestProgress();
        const { analysed, failed } = await house.reanalyse(progress, stopSignal());
        const gone = await house.stores.retention.textsGone();
        const kept =
          gone > 0
            ? ` ${counted(gone, 'article')} without a text any more (retention.articleTextDays) kept the facts that were found before.`
            : '';
        done(
          `${analysed} texts analysed again${failed > 0 ? `, ${counted(failed, 'try', 'tries')} failed (the service tries them again; standpoint jobs shows what was given up)` : ''}.${kept}`,
        );
      } finally {
        await house.close();
      }
    });
