/** A name that one process holds for a while. */
export interface LeaseRow {
  name: string;
  holder: string;
  until: string;
}

/** A job that was tried too often, by its name and key. */
export interface DeadJobRow {
  job: string;
  key: string;
  reason: string;
  attempts: number;
  died_at: string;
}
