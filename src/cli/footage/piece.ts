import type { Piece } from '../../record/footage-on-record.ts';
import { type Dossier, dossierOf, type Seen } from '../../situation/footage/dossier.ts';
import type { Store } from '../../store/store.ts';
import { UsageError } from '../failure.ts';

/** The one piece that an id or its beginning names. */
export function pieceOf(store: Store, id: string, known: number | null): Piece {
  const found = store.footage({ id, known });
  const [piece, ...others] = found;
  if (piece === undefined)
    throw new UsageError(`No footage in ${store.path} has the id "${id}": sitrep footage match lists what is kept.`);
  if (others.length > 0)
    throw new UsageError(`"${id}" begins more than one piece of footage: ${found.map((one) => one.id).join(', ')}.`);
  return piece;
}

/** All that is told of the one piece that an id names. */
export function dossierFor(store: Store, known: number | null, id: string): { piece: Piece; dossier: Dossier } {
  const piece = pieceOf(store, id, known);
  return { piece, dossier: dossierOf(piece, store.footage({ known }), store.steps({ known })) };
}

/** Dossiers of one piece, or of all. */
export function dossiers(store: Store, known: number | null, id?: string): { piece: Piece; dossier: Dossier }[] {
  const pieces = store.footage({ known });
  const steps = store.steps({ known });
  const chosen = id === undefined ? pieces : [pieceOf(store, id, known)];
  return chosen.map((piece) => ({ piece, dossier: dossierOf(piece, pieces, steps) }));
}

const HOW = { published: 'published', retrieved: 'fetched', recorded: 'on record' } as const;

/** "published 2023-04-17 (@sample)". */
export const seenWords = ({ at, by, source }: Seen): string =>
  `${HOW[by]} ${at}${source === null ? '' : ` (${source})`}`;
