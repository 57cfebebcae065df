import type { Reading } from '../src/record/reading.ts';

/** A peer's figure: measured in this run, quoted from where it was published, or null where the peer is not installed. */
export interface EvalPeer {
  name: string;
  score: number | null;
  how: 'run here' | 'published' | 'not run';
}

/** One figure: ours, and the peers' on the same set where there are any. Scores lie between 0 and 1 unless `unit` says else. */
export interface EvalRow {
  task: string;
  set: string;
  metric: string;
  /** How many answers the figure is a share of, where that tells the reader how much it weighs. */
  of?: number;
  ours: number;
  peers?: EvalPeer[];
  /** False: reported only, no floor is kept on it. */
  floor?: boolean;
  /** True: a share of faults, the fewer the better; its floor is what it may not rise above. */
  isFault?: boolean;
  unit?: string;
}

/** One miss, for `--errors N`: the words, what was expected, what was found and by which rule. */
export interface EvalMiss {
  set: string;
  /** Kind of error, where the task tells kinds apart: they are counted, and `--errors N` shows N of each. */
  kind?: string;
  words: string;
  expected: string;
  found: string;
  rule?: string;
}

export interface EvalResult {
  rows: EvalRow[];
  errors: EvalMiss[];
  /** By set, SHA-256 (first 12 hex digits) of the gold bytes that were scored. */
  fingerprints: Record<string, string>;
}

/** A text to be read by the whole path, as `sitrep read --json --published …` would. */
export interface EvalInput {
  id: string;
  text: string;
  title?: string | null;
  published?: string | null;
  url?: string | null;
}

/** Some of the reports of another part of the gold than the one that floors are kept on, counted from 0. */
export interface EvalPart {
  name: string;
  from: number;
  /** The first that is left out; null: to the end. */
  to: number | null;
}

export interface EvalContext {
  /** Folder of gold data. */
  data: string;
  /** A gold file or folder given by the user instead of the default dev part; null otherwise. */
  file: string | null;
  /** What was asked for instead of the default part; null otherwise. */
  part: EvalPart | null;
  /** Reads plain texts through the whole path, in order. */
  read(inputs: Iterable<EvalInput>): Reading[];
}

export interface EvalTask {
  name: string;
  /** What it measures and the form of the file it takes, one line. */
  describe: string;
  /** Parts of its gold that may be asked for by name; none where it has but one. */
  parts?: readonly string[];
  run(context: EvalContext): Promise<EvalResult>;
}
