import { places } from '../../languages/en/places/named.ts';
import { ItemGrade, type JudgementOffered, type JudgementOnRecord, SourceGrade } from '../../record/judgement.ts';
import { queryPlace } from '../../resolve/place-query.ts';
import { limitOf } from '../../situation/asof.ts';
import { actWords, judgementsOn } from '../../situation/review/judgements.ts';
import { queue as queueOf } from '../../situation/situation.ts';
import type { Store } from '../../store/store.ts';
import { type AsOfOptions, asOf } from '../commands/brief.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { type Output, plain, terminal, wrap } from '../print/terminal.ts';
import { instantOption } from '../reading/ingest.ts';
import { mustExist, openForReading, openForWriting, withStore } from '../situation-file.ts';

interface JudgeOptions {
  situation: string;
  by: string;
  reason: string;
  json?: boolean;
}

/** `sitrep judge merge|apart|split|accept|confirm|dispute|side|undo`: appends one judgement, and says how the lines stand now. */
export function judge(act: JudgementOffered['act'], { situation, by, reason, json }: JudgeOptions): number {
  mustExist(situation);
  return withStore(openForWriting(situation), (store) => {
    const made = store.judge({ by, reason, act }, { recorded: new Date().toISOString() });
    const out = terminal();
    if (json) out.line(JSON.stringify(made));
    else {
      out.line(rowOf(out, made));
      for (const line of linesOf(store, made)) out.line(`  now: ${plain(line)}`);
      const named = act.do === 'grade-source' ? act.source : act.do === 'side' ? act.party : null;
      if (named !== null && touchedBy(store, made) === 0)
        process.stderr.write(
          `sitrep: none of the latest lines names ${plain(named)} yet: it counts from when one does.\n`,
        );
    }
    return exitCodes.ok;
  });
}

/** `sitrep judge grade`: a letter grades a source, a number an item. */
export function grade(what: string, given: string, options: JudgeOptions): number {
  const source = SourceGrade.safeParse(given.toUpperCase());
  if (source.success) return judge({ do: 'grade-source', source: what, grade: source.data }, options);
  const item = ItemGrade.safeParse(given);
  if (item.success) return judge({ do: 'grade-item', item: what, grade: item.data }, options);
  throw new UsageError(`"${given}" is no grade: A-F grades a source (${what}), 1-6 an item.`);
}

/** `sitrep judge place`: sets where something happened. */
export const place = (of: string, words: string, options: JudgeOptions): number =>
  judge({ do: 'place', of, place: queryPlace(words, places()) }, options);

/** `sitrep judge list`: judgements in the order of the log. */
export function list(options: { situation: string; known?: string; json?: boolean }): number {
  const known = limitOf(instantOption('--known', options.known));
  return withStore(openForReading(options.situation), (store) => {
    const all = store.judgements({ known });
    const out = terminal();
    if (options.json) out.line(JSON.stringify(all));
    else if (all.length === 0) out.line('No judgements are on record.');
    else for (const one of all) out.line(rowOf(out, one));
    return exitCodes.ok;
  });
}

/** `sitrep judge queue`: what most needs a human eye. */
export function queue(options: AsOfOptions & { limit: number }): number {
  const moment = asOf(options);
  return withStore(openForReading(options.situation), (store) => {
    const waiting = queueOf(store, moment, { limit: options.limit });
    const out = terminal();
    if (options.json) out.line(JSON.stringify(waiting));
    else if (waiting.length === 0) out.line('Nothing waits for a human eye.');
    else
      for (const { text, status, doubt, why, score, settle } of waiting) {
        const head = `${String(Math.round(score * 100)).padStart(3)}  ${plain(text)}`;
        out.line(`${out.style('bold', head)}  ${out.style('cyan', status)} ${out.style('dim', doubt)}`);
        out.line(wrap(plain(why), out.columns, '     '));
        for (const { words, command } of settle) out.line(out.style('dim', plain(`     ${words}: ${command}`)));
      }
    return exitCodes.ok;
  });
}

/** Latest lines that are looked at for the name of a source or a party. */
const LOOKED_AT = 2000;

const touchedBy = (store: Store, { id }: JudgementOnRecord): number =>
  store
    .items({ known: null, at: null, limit: LOOKED_AT })
    .filter((item) => judgementsOn(store, [item], null).some((one) => one.id === id)).length;

function rowOf(out: Output, { id, by, reason, act, about, entry, undoneBy }: JudgementOnRecord): string {
  const over = about.length === 0 ? '' : ` (${[...new Set(about.map(({ line }) => line))].join(' / ')})`;
  const row = `${id}  ${entry.known}  ${by} ${actWords(act)}${over}: ${reason}`;
  return undoneBy === null ? plain(row) : out.style('dim', plain(`${row} [undone by ${undoneBy}]`));
}

/** How the lines that a judgement names stand after it; of an undoing, those of what it undid. */
function linesOf(store: Store, { act, about }: JudgementOnRecord): string[] {
  const undone = act.do === 'undo' ? store.judgements().find(({ id }) => id === act.judgement) : undefined;
  const ids = [...(undone?.about ?? about).flatMap(({ lead, observations }) => [lead, ...observations])];
  const lines = new Map<string, string>();
  for (const id of ids) {
    const happening = store.item(id, null)?.happening;
    if (happening)
      lines.set(happening.id, `${happening.line}: ${happening.status}, ${happening.reason} · ${happening.id}`);
  }
  return [...lines.values()];
}
