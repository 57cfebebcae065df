import { createHash } from 'node:crypto';
import { canonical } from '../../record/canonical.ts';
import { isReply, mentionNamed, observationOf, ownId, storedLine } from '../../record/ids.ts';
import {
  type JudgedLine,
  type Judgement,
  JudgementDraft,
  type JudgementOffered,
  type JudgementOnRecord,
} from '../../record/judgement.ts';
import { readAs } from '../../record/read-as.ts';
import { refusalOf } from '../../record/refusal.ts';
import { undoing } from '../../record/undoing.ts';
import type { Item, View } from '../../record/view.ts';
import { StoreError } from '../store.ts';

/** Ids that an act names, each of a line or an observation. */
function namedIn({ act }: JudgementDraft): string[] {
  switch (act.do) {
    case 'merge':
    case 'apart':
      return act.happenings;
    case 'split':
      return [act.happening, ...act.observations];
    case 'accept':
    case 'confirm':
    case 'dispute':
      return [act.line];
    case 'grade-item':
      return [act.item];
    case 'place':
      return [act.of];
    default:
      return [];
  }
}

const refuse = (message: string): never => {
  throw new StoreError('judgement', message);
};

/** What is asked of the record to judge it. */
type Judged = Pick<View, 'item' | 'items' | 'mentions' | 'reading'>;

/**
 * Makes a judgement of what a person hands in: looks up what its ids stand for now and gives it an id of its own (of its content and
 * `known`, so that the same decision made twice at one instant is one). Throws `StoreError` for an id that is not there, for an act
 * that its lines do not bear, and for undoing what is not on record.
 */
export function judgementOf(
  handed: JudgementOffered,
  known: string,
  view: Judged,
  before: readonly Judgement[],
): Judgement {
  const parsed = JudgementDraft.safeParse(handed);
  if (!parsed.success) {
    const reason = refusalOf(parsed.error, handed, 'it');
    return refuse(`a judgement names who judges (by), why (reason) and an act: ${reason}`);
  }
  const draft = parsed.data;
  const about = new Map<string, { line: JudgedLine; item: Item }>();
  for (const id of namedIn(draft)) about.set(id, lineOf(view, id));
  const { act } = draft;
  if (act.do === 'merge' || act.do === 'apart') checkMerge(act.happenings.map((id) => about.get(id)!));
  if (act.do === 'split') {
    const whole = about.get(act.happening)!.line;
    for (const id of act.observations)
      if (!whole.observations.includes(id)) refuse(`${id} is no observation of ${act.happening}: ${listed(whole)}`);
    if (new Set(act.observations).size >= whole.observations.length)
      refuse(`all of ${act.happening} was named: leave it one of its observations, or there is nothing to split`);
  }
  if (act.do === 'accept') checkAccept(about.get(act.line)!);
  if (act.do === 'undo') checkUndo(act.judgement, before);
  const lines = [...about.values()].map(({ line }) => (act.do === 'accept' ? withReading(view, line) : line));
  const id = createHash('sha256')
    .update(canonical({ ...draft, known }))
    .digest('hex')
    .slice(0, 12);
  return { id: `j${id}`, ...draft, about: lines };
}

function checkMerge(named: readonly { line: JudgedLine; item: Item }[]): void {
  const [first] = named;
  for (const [i, { line, item }] of named.entries()) {
    if (!item.happening.sure)
      refuse(
        `${line.id} is not surely read rightly ("${line.line}"): accept it first (sitrep judge accept ${line.id}), or leave it apart`,
      );
    if (item.kind !== first!.item.kind)
      refuse(
        `${first!.line.id} is a ${first!.item.kind} and ${line.id} a ${item.kind}: only lines of one kind can be one, or be told apart`,
      );
    if (named.slice(0, i).some((other) => other.item.happening.id === item.happening.id))
      refuse(`${line.id} is the same line as another that was named: name two different ones`);
  }
}

function checkAccept({ line, item }: { line: JudgedLine; item: Item }): void {
  if (item.happening.sure)
    refuse(`${line.id} is sure already ("${line.line}"): only a line that stands under "Unsure" is accepted`);
}

/** The line with how it is read now: that is what is accepted. */
function withReading(view: Judged, line: JudgedLine): JudgedLine {
  const mention = view.mentions(line.id, null).find(({ id }) => id === line.lead);
  return mention === undefined ? line : { ...line, read: readAs(mention) };
}

function checkUndo(id: string, before: readonly Judgement[]): void {
  const found = before.find((one) => one.id === id);
  if (found === undefined) refuse(`no judgement has the id "${id}": sitrep judge list shows those on record`);
  const undone = undoing(before).get(id);
  if (undone !== undefined) refuse(`${id} is undone already, by ${undone}`);
}

/** What an id stands for now: a control interval is the happening that it began with. */
function lineOf(view: Judged, id: string): { line: JudgedLine; item: Item } {
  const own = storedLine(id);
  const item = view.item(own, null);
  if (item === null)
    return refuse(
      `nothing on record has the id "${id}"${nearest(view, own)} Ids stand at the end of each line of sitrep brief, and those of observations in sitrep why ID`,
    );
  const { happening, kind } = item;
  const lead = mentionNamed(own);
  const spans = new Map<string, [number, number]>();
  const told = new Set(happening.told.map(({ observation }) => observation));
  for (const mention of view.mentions(happening.id, null)) {
    const observation = observationOf(mention.id);
    // A happening is told by its events alone: who only answers ("the army denied it") says so in a statement of its own.
    if (!told.has(observation) || isReply(mention.id)) continue;
    const within = ownId(observation);
    const found = view.reading(mention.report)?.observations.find((one) => one.id === within);
    if (found === undefined || (kind === 'happening' && found.kind === 'statement')) continue;
    spans.set(mention.id, [found.span.start, found.span.end]);
  }
  const observations = [...spans.keys()].sort();
  if (!observations.includes(lead))
    refuse(`${id} only answers what others tell: judge ${happening.id}, the line that it answers`);
  const whole = id !== lead || happening.id === lead || happening.formerly.includes(lead);
  const { line, place } = happening;
  const at = observations.map((one) => spans.get(one)!);
  return { line: { id, kind, lead, whole, line, place, observations, spans: at }, item };
}

/** Latest lines among which the one meant is looked for. */
const LOOKED_AT = 2000;
/** Characters of an id that may be wrong or missing before it is another one. */
const SLIPS = 4;

/** The line whose id looks most like the one given: the same beginning, or a slip of the hand. */
function nearest(view: Pick<View, 'items'>, id: string): string {
  let best: Item | null = null;
  let least = SLIPS + 1;
  for (const item of view.items({ known: null, at: null, limit: LOOKED_AT })) {
    const own = item.happening.id;
    const apart = id.length >= 5 && own.startsWith(id) ? 0 : slips(own, id, least);
    if (apart >= least) continue;
    best = item;
    least = apart;
  }
  return best === null ? '.' : `: is it ${best.happening.id} (${best.happening.line})?`;
}

/** Edits (one character put in, left out or changed) between two ids; `limit` where there are as many or more. */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(row[j - 1]! + 1, before[j]! + 1, before[j - 1]! + Number(a[i - 1] !== b[j - 1]));
    if (Math.min(...row) >= limit) return limit;
    before = row;
  }
  return before[b.length]!;
}

const listed = ({ observations }: JudgedLine): string =>
  `its observations are ${observations.slice(0, 6).join(', ')}${observations.length > 6 ? ' …' : ''}`;

/** Marks what a later judgement undid; undoing an undo lets the first stand again. */
export function markUndone(rows: readonly JudgementOnRecord[]): JudgementOnRecord[] {
  const undone = undoing(rows);
  return rows.map((row) => ({ ...row, undoneBy: undone.get(row.id) ?? null }));
}
