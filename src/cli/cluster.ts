import { Command } from 'commander';
import { z } from 'zod';
import { readJsonFiles } from './json-input.js';
import { printJson } from './output.js';

const inputSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
  text: z.string(),
  date: z
    .string()
    .nullish()
    .transform((date) => date ?? undefined),
});

export const cluster = (): Command =>
  new Command('cluster')
    .description('Group articles that report the same event')
    .argument('<files...>', 'JSON lines {id, title, text, date?}, in any order; - reads standard input')
    .option('--jsonl', 'print one JSON line {id, cluster} an article (always so; for symmetry)')
    .addHelpText('after', '\nExample:\n  standpoint cluster --jsonl articles.jsonl > stories.jsonl')
    .action(async (files: string[]) => {
      const { groupStories } = await import('../wiring.js');
      const order: ({ id: string } | { id: string; error: string })[] = [];
      const articles: z.infer<typeof inputSchema>[] = [];
      for await (const input of readJsonFiles(files, inputSchema)) {
        if ('error' in input) process.exitCode = 1;
        else articles.push(input.value);
        order.push('error' in input ? input : { id: input.value.id });
      }
      const groups = new Map(groupStories(articles).map((each) => [each.id, each.cluster]));
      for (const each of order) await printJson('error' in each ? each : { id: each.id, cluster: groups.get(each.id) });
    });
