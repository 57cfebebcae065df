/** One figure of a benchmark, with the limit it should keep. */
export interface BenchRow {
  stage: string;
  measure: string;
  value: number;
  unit: string;
  /** What the product promises; null where it promises nothing. */
  limit?: { at: 'least' | 'most'; value: number };
  /** The same work done by another program in the same run. */
  peer?: { name: string; value: number };
}

export interface BenchTask {
  name: string;
  describe: string;
  /** Takes minutes: runs only when it is named, or with --all. */
  long?: boolean;
  run(): Promise<BenchRow[]>;
}
