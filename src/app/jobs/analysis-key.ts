/** Joins article and topic: neither has it, and no shell makes two words of it. */
const JOINT = '/';

/** The key of the job that analyses an article for a topic. */
export const analysisKey = (articleId: string, topic: string): string => `${articleId}${JOINT}${topic}`;

/** What such a key means. */
export function readAnalysisKey(key: string): { readonly articleId: string; readonly topic: string } {
  const [articleId = '', topic = ''] = key.split(JOINT);
  return { articleId, topic };
}
