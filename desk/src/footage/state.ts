import { type Accessor, createMemo, createResource, createSignal } from 'solid-js';
import type { Moment } from '../api.ts';
import { footageApi, type Piece, type ReportRow } from './api.ts';

/** Files that wait to be kept as evidence, and the reports of the line that was chosen when they came. */
export interface Staged {
  files: File[];
  offered: ReportRow[];
}

/** Pieces that are copies of one another, the one seen first before the others. */
export type Family = [Piece, ...Piece[]];

/** Groups of copies, those seen last first; what has no copy stands alone. */
function familiesOf(pieces: readonly Piece[]): Family[] {
  const family = new Map<string, Set<Piece>>(pieces.map((piece) => [piece.id, new Set([piece])]));
  for (const { id, copies } of pieces)
    for (const copy of copies) {
      const [one, other] = [family.get(id), family.get(copy.id)];
      if (one === undefined || other === undefined || one === other) continue;
      for (const piece of other) {
        one.add(piece);
        family.set(piece.id, one);
      }
    }
  const bySeen = (a: Piece, b: Piece): number => a.seen.at.localeCompare(b.seen.at) || a.id.localeCompare(b.id);
  return [...new Set(family.values())]
    .flatMap((group): Family[] => {
      const [first, ...others] = [...group].sort(bySeen);
      return first === undefined ? [] : [[first, ...others]];
    })
    .sort((a, b) => bySeen(b.at(-1)!, a.at(-1)!));
}

const media = /^(image|video)\//;
/** Names that a browser may have no type for. */
const named = /\.(jpe?g|png|webp|gif|tiff?|avif|heic|heif|mp4|mov|m4v|mkv|webm|avi|mpe?g|mts|m2ts|3gp|flv|wmv)$/i;
/** Is it footage rather than a report? The server decides again, by its content. */
export const isFootage = (file: File): boolean => media.test(file.type) || named.test(file.name);

/** The footage room: what is kept, what is uncovered, what waits to be kept. */
export function createFootage(room: {
  view: Accessor<Moment & { line: string | null; footage: string | null }>;
  moment: Accessor<Moment & { version: number }>;
  open: (id: string) => void;
  close: () => void;
}) {
  const [staged, setStaged] = createSignal<Staged | null>(null);
  /** Reports of the line that was chosen last: they may lean on what comes in. */
  const [offered, setOffered] = createSignal<ReportRow[]>([]);
  const [shown, setShown] = createSignal<ReadonlySet<string>>(new Set());
  const isOpen = () => room.view().footage !== null;
  const [pieces] = createResource(
    () => (isOpen() || room.view().line !== null ? room.moment() : undefined),
    (moment) => footageApi.all(moment),
  );
  const kept = createMemo(() => (pieces.error === undefined ? (pieces.latest ?? []) : []));
  const families = createMemo(() => familiesOf(kept()));
  /** In the order of the sheet. */
  const order = createMemo(() => families().flat());
  const current = createMemo(() => {
    const id = room.view().footage;
    return id === null || id === '' ? null : (kept().find((piece) => piece.id === id) ?? null);
  });
  return {
    isOpen,
    open: room.open,
    close: room.close,
    pieces,
    kept,
    families,
    order,
    current,
    staged,
    /** Files come in: they wait until the reader keeps them. */
    stage: (files: File[]) => setStaged({ files, offered: offered() }),
    leave: () => setStaged(null),
    setOffered,
    /** Was this piece uncovered? Each begins blurred. */
    isShown: (id: string): boolean => shown().has(id),
    toggleShown(id: string): void {
      const next = new Set(shown());
      if (!next.delete(id)) next.add(id);
      setShown(next);
    },
    /** Goes to the next or the one before, in the order of the sheet. */
    move(step: number): void {
      const all = order();
      const index = all.findIndex(({ id }) => id === room.view().footage);
      const next = all[Math.max(0, Math.min(all.length - 1, index + step))];
      if (next !== undefined) room.open(next.id);
    },
  };
}

export type FootageRoom = ReturnType<typeof createFootage>;
