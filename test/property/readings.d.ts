import type { Place } from '../../src/record/entity.ts';
import type { StatementAct } from '../../src/record/observation.ts';
import type { Reading } from '../../src/record/reading.ts';
/** What one made-up report tells; enough to drive grouping, origins, status, control and knowledge. */
export interface Tale {
    publisher: string;
    /** Milliseconds UTC. */
    published: number;
    place: string;
    what: string;
    agent: string;
    /** Who says it; null is the outlet itself. */
    speaker: string | null;
    act: StatementAct;
    polarity: 'positive' | 'negative';
    killed: number | null;
    /** A day that the words state, else null. */
    day: string | null;
    background: boolean;
    url: string | null;
    /** Sentences that make the text longer. */
    filler: number;
}
/** Real places; the tales about them are made by chance and mean nothing. */
export declare const places: Record<string, Place>;
export declare const whats: string[];
export declare const agents: string[];
export declare const speakers: string[];
export declare const outlets: string[];
/** A reading such as the reader would give of the tale's text. */
export declare function readingOf(tale: Tale, engine?: string): Reading;
/** mulberry32 (Tommy Ettinger, public domain): numbers in 0 … 1 from a seed. */
export declare function chance(seed: number): () => number;
/** `count` tales over `days` days from 2024-11-27 on. */
export declare function tales(seed: number, count: number, days?: number): Tale[];
