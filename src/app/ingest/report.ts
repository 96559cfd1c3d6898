/** What a cycle did, in numbers. */
export interface CycleReport {
  polled: number;
  notModified: number;
  failedFeeds: { readonly outlet: string; readonly url: string; readonly error: string }[];
  newEntries: number;
  read: number;
  skipped: number;
  failedArticles: number;
  analysed: number;
  relevant: number;
  failedAnalyses: number;
}

export type Progress = (stage: 'poll' | 'read' | 'analyse', done: number, total: number) => void;
