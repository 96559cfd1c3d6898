import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { StandpointError } from '../../domain/errors.js';
import { counted, print, remark } from '../output.js';

export const importCommand = (): Command =>
  new Command('import')
    .description('Follow the feeds of an OPML file, as other feed readers export it')
    .argument('<file>', 'OPML file')
    .option('--topic <topic...>', 'topics they are read for (default: those the file names, else all that are followed)')
    .action(async (file: string, { topic }: { readonly topic?: string[] }) => {
      const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
        throw new StandpointError('bad_request', `${file} cannot be read${cause.code === 'ENOENT' ? ': there is no such file' : ''}.`, {
          cause,
        });
      });
      const { atFeedDesk } = await import('../../wiring/feed-desk.js');
      const { added, known, leftOut } = await atFeedDesk((desk) => desk.import(text, topic));
      print(`${counted(added, 'feed')} added${known > 0 ? `, ${known} followed already` : ''}. standpoint feeds list shows how each does.`);
      if (leftOut.length === 0) return;
      process.exitCode = 1;
      remark(`Left out, for these are no addresses of feeds: ${leftOut.join(' ')}`);
    });

export const exportCommand = (): Command =>
  new Command('export')
    .description('Write all feeds as OPML, for other feed readers')
    .argument('[file]', 'where to (default: standard output)')
    .action(async (file: string | undefined) => {
      const { atFeedDesk } = await import('../../wiring/feed-desk.js');
      const { text, count } = await atFeedDesk((desk) => desk.export());
      if (file === undefined) return print(text.trimEnd());
      await writeFile(file, text);
      remark(`${counted(count, 'feed')} written to ${file}`);
    });
