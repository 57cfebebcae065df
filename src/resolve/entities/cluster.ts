import type { Gender } from '../../language/lexicon/gender.ts';
import type { Entity, EntityKind, Place } from '../../record/entity.ts';
import type { Span } from '../../record/span.ts';

/** A mention of somebody or something, before it is tied to an entity. Token indices are inclusive. */
export interface MentionSpan extends Span {
  sentence: number;
  first: number;
  last: number;
  /** The token it hangs on in the parse. */
  head: number;
  form: 'name' | 'nominal' | 'pronoun';
}

/** A name as it is compared: words folded, without titles, articles and possessives. */
export interface NameMention extends MentionSpan {
  form: 'name';
  kind: EntityKind;
  words: string[];
  place: Place | null;
  /** Titles right before or inside the name, lower case. */
  titles: string[];
}

/** Somebody or something that a report speaks of, with all that is known of it so far. */
export interface EntityCluster {
  index: number;
  kind: EntityKind;
  /** Its longest name as written; null while it is only described. */
  name: string | null;
  /** How often each name was written. */
  written: Map<string, number>;
  /** Words of each distinct name. */
  aliases: string[][];
  /** Words it is called by without a name. */
  described: string | null;
  place: Place | null;
  gender: Gender | null;
  plural: boolean;
  /** Nouns it is called by: "dictator", "minister". */
  roles: Set<string>;
  /** Adjectives and nouns it was described with; null while it is known by name alone. */
  modifiers: Set<string> | null;
  /** Its office as written: "Deputy Prime Minister". */
  office: string | null;
  mentions: ClusterMention[];
  /** Words of courtesy it was addressed by ("mr"). */
  titles: Set<string>;
}

export interface ClusterMention extends MentionSpan {
  /** Grammatical weight for pronouns: 3 subject, 2 object, 1 other. */
  weight: number;
  quoted: boolean;
  /** In a dateline or byline: where and by whom the report was written, which nothing in the story refers back to. */
  aside: boolean;
}

export function newCluster(index: number, kind: EntityKind): EntityCluster {
  return {
    index,
    kind,
    name: null,
    written: new Map(),
    aliases: [],
    described: null,
    place: null,
    gender: null,
    plural: kind === 'group',
    roles: new Set(),
    modifiers: null,
    office: null,
    mentions: [],
    titles: new Set(),
  };
}

export const toEntity = (cluster: EntityCluster, id: string): Entity => ({
  id,
  kind: cluster.kind,
  name:
    cluster.name === null ? (cluster.described ?? '') : cluster.kind === 'place' ? cased(cluster.name) : cluster.name,
  place: cluster.place,
});

/** "BEIRUT", as datelines and headlines shout it, is Beirut; four letters and fewer may be letters said one by one ("UAE"). */
function cased(name: string): string {
  if (!/^[\p{Lu}\s.'’-]{5,}$/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Sentences since it was told of last; infinite when it never was. */
export function sentencesBack(cluster: EntityCluster, sentence: number): number {
  const last = cluster.mentions.at(-1);
  return last === undefined ? Number.POSITIVE_INFINITY : sentence - last.sentence;
}

/** The name it goes by: of those with most words to tell it apart the one written most, then the longest. */
export function bestName(written: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [name, count] of written) {
    const full = Number(/\s/.test(name));
    const bestFull = Number(best !== null && /\s/.test(best));
    const more = best === null ? 1 : full - bestFull || count - (written.get(best) ?? 0) || name.length - best.length;
    if (more > 0) best = name;
  }
  return best;
}
