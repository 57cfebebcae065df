import { shareWord } from '../../eval/lines/alike.ts';
import type { GoldEvent, GoldReport } from '../../eval/lines/gold.ts';
import { ARTICLE } from '../../src/mentions/learned/article.ts';
import type { Candidate } from '../../src/mentions/learned/candidates.ts';
import type { Coded, CodedCue } from '../../src/mentions/learned/coded.ts';
import { MODES, ROLES, type Role, TYPES } from '../../src/mentions/learned/labels.ts';
import { areNear } from '../../src/mentions/learned/near-types.ts';

/** What an annotator says of a cue. */
export interface CueLabels {
  /** Numbers of its types; null where the annotator says nothing for or against (an event told before). */
  types: number[] | null;
  /** Number of the mode, and is it background? Null where it tells no event. */
  told: { mode: number; background: boolean } | null;
  /** Of each candidate and role: 1 fills it, 0 does not, -1 cannot be told. */
  roles: readonly Int8Array[];
}

/** Labels for the cues of a report's pieces, piece by piece. */
export function labelsOf(pieces: readonly Coded[], gold: GoldReport): CueLabels[][] {
  const cues = pieces.flatMap((piece) => piece.cues);
  const found = new Map<CodedCue, GoldEvent[]>();
  const unfound: GoldEvent[] = [];
  for (const event of gold.events) {
    const cue = cueOf(cues, event);
    if (cue === null) unfound.push(event);
    else found.set(cue, [...(found.get(cue) ?? []), event]);
  }
  return pieces.map((piece) => piece.cues.map((cue) => labelsOfCue(gold, cue, found.get(cue) ?? [], unfound)));
}

/** The cue whose words an event's overlap; of several the one that the rules take for its type. */
function cueOf(cues: readonly CodedCue[], { cue, what }: GoldEvent): CodedCue | null {
  if (cue === null) return null;
  const over = cues.filter(({ cue: { observations } }) =>
    observations.some((one) => one.cue.start < cue.end && cue.start < one.cue.end),
  );
  return (
    over.find(({ cue: { observations } }) => observations.some((one) => areNear(one.what, what))) ?? over[0] ?? null
  );
}

function labelsOfCue(
  report: GoldReport,
  coded: CodedCue,
  events: readonly GoldEvent[],
  unfound: readonly GoldEvent[],
): CueLabels {
  const roles = coded.candidates.map(() => new Int8Array(ROLES.length));
  const [event] = events;
  if (event === undefined)
    return {
      types: isToldElsewhere(report, coded, unfound) ? null : [0],
      told: null,
      roles: roles.map(() => new Int8Array(ROLES.length).fill(-1)),
    };
  ROLES.forEach((role, r) => {
    for (const words of new Set(events.flatMap((one) => one[role]))) mark(report, coded, roles, role, r, words);
  });
  return {
    types: events.map(({ what }) => TYPES.indexOf(what)).filter((type) => type > 0),
    told: {
      mode: Math.max(
        0,
        MODES.findIndex((mode) => mode === event.mode),
      ),
      background: event.background,
    },
    roles,
  };
}

/** Marks the candidates that a filler means: those of its very words, else those that share one, and all of the same entity. */
function mark(
  { text }: GoldReport,
  { cue, candidates }: CodedCue,
  roles: readonly Int8Array[],
  _role: Role,
  r: number,
  words: string,
): void {
  const wordsOf = ({ start, end }: Candidate): string => text.slice(start, end);
  const fits = candidates.filter((one) => shareWord(words, wordsOf(one)) || shareWord(words, one.entity?.name ?? ''));
  const exact = fits.filter(
    (one) => wordsOf(one).endsWith(words) || words.endsWith(wordsOf(one)) || one.entity?.name === words,
  );
  const meant = exact.length > 0 ? exact : fits;
  const entities = new Set(meant.flatMap(({ entity }) => entity?.id ?? []));
  const isMeant = (one: Candidate): boolean =>
    meant.includes(one) || (one.entity !== null && entities.has(one.entity.id));
  const isHere = ({ word }: Candidate): boolean => word.sentence === cue.word.sentence;
  const here = candidates.some((one) => isMeant(one) && isHere(one));
  candidates.forEach((one, c) => {
    const label = roles[c];
    if (label === undefined) return;
    // Named in the sentence too, it need not be found elsewhere.
    if (isMeant(one)) label[r] = here && !isHere(one) ? -1 : 1;
    else if (fits.includes(one) && label[r] === 0) label[r] = -1;
  });
}

/** Does a cue tell an event once more that was entered by other words, so that nothing can be learnt from it? */
function isToldElsewhere({ text, events }: GoldReport, { cue }: CodedCue, unfound: readonly GoldEvent[]): boolean {
  const near = cue.observations.flatMap((one) =>
    events
      .filter(
        (event) =>
          areNear(one.what, event.what) &&
          (text.length > ARTICLE || one.what === event.what || unfound.includes(event)),
      )
      .map((event) => [one, event] as const),
  );
  return near.some(([one, event]) => {
    const named = [...event.agent, ...event.patient, ...event.place];
    const fillers = [...one.agent, ...one.patient, ...one.place].map(({ start, end }) => text.slice(start, end));
    return fillers.every((filler) => named.some((words) => shareWord(words, filler)));
  });
}
