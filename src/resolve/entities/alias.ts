import type { Gender } from '../../language/lexicon/gender.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { EntityCluster, NameMention } from './cluster.ts';

type Words = readonly string[];

/** The gender that titles and a first name tell; null when neither does. */
export function genderOf({ titles, words }: NameMention, lexicon: Lexicon): Gender | null {
  for (const title of titles) {
    const told = lexicon.titles.gender.get(title);
    if (told != null) return told;
  }
  const [first] = words;
  return first !== undefined && words.length > 1 ? (lexicon.firstNames.get(first) ?? null) : null;
}

const same = (a: Words, b: Words): boolean => a.length === b.length && a.every((word, i) => word === b[i]);
const initial = (word: string, full: string): boolean => word.length === 1 && full.startsWith(word);

/** Whether the shorter name can be the longer one with words left out, in order; initials count as their words. */
function within(short: Words, long: Words): boolean {
  let at = 0;
  for (const word of long) {
    const next = short[at];
    if (next !== undefined && (next === word || initial(next, word) || initial(word, next))) at++;
  }
  return at === short.length;
}

/** How well a name fits one told before: 0 not at all, 4 the same. */
type Fit = 0 | 2 | 3 | 4;

/**
 * A person's name: 3 the surname alone or a fuller form of it, 2 a first or middle name alone. Two different first names before one surname
 * are two people.
 */
function personFit(words: Words, alias: Words): Fit {
  if (same(words, alias)) return 4;
  const [short, long] = words.length <= alias.length ? [words, alias] : [alias, words];
  const [first] = short;
  if (first === undefined) return 0;
  if (short.length > 1) return within(short, long) && (short.at(-1) === long.at(-1) || first === long[0]) ? 3 : 0;
  if (first === long.at(-1)) return 3;
  return first.length > 2 && long.includes(first) ? 2 : 0;
}

/** A body's name: 3 its letters, its first word before words that only say what kind of body it is, or its end; 2 another part of it. */
function bodyFit(words: Words, alias: Words, { bodies }: Lexicon): Fit {
  if (same(words, alias)) return 4;
  const [short, long] = words.length <= alias.length ? [words, alias] : [alias, words];
  const [word] = short;
  if (word === undefined || short.length === long.length) return 0;
  if (short.length === 1) {
    const letters = long.map(([letter]) => letter).join('');
    if (word.length >= 2 && word.length <= 6 && letters === word) return 3;
    return long[0] === word && long.every((other) => other === word || bodies.kinds.has(other)) ? 3 : 0;
  }
  for (let at = 0; at + short.length <= long.length; at++)
    if (same(short, long.slice(at, at + short.length))) return at + short.length === long.length ? 3 : 2;
  return 0;
}

function aliasFit({ kind, words }: NameMention, alias: Words, lexicon: Lexicon): Fit {
  if (kind === 'person') return personFit(words, alias);
  if (kind === 'organisation') return bodyFit(words, alias, lexicon);
  return same(words, alias) ? 4 : 0;
}

/** The best fit of a name with all that a cluster was called by; 0 where it cannot be the same. */
function clusterFit(name: NameMention, cluster: EntityCluster, lexicon: Lexicon): Fit {
  if (name.place?.source != null && name.place.source === cluster.place?.source) return 4;
  let best: Fit = 0;
  for (const alias of cluster.aliases) {
    const fit = aliasFit(name, alias, lexicon);
    if (fit > best) best = fit;
  }
  if (name.kind === 'person' && isRelative(name, cluster)) return 0;
  // A bare first name is weak evidence: only where a title does not speak against it.
  const { courtesy, beforeFirstName } = lexicon.titles;
  const formal = name.titles.some((title) => courtesy.has(title) && !beforeFirstName.has(title));
  return best === 2 && formal ? 0 : best;
}

/** Who of those told of before bears a name, or null: best fit first, then the one spoken of last. */
export function clusterNamed(
  name: NameMention,
  clusters: readonly EntityCluster[],
  lexicon: Lexicon,
): EntityCluster | null {
  let best: EntityCluster | null = null;
  let bestScore = 0;
  const gender = name.kind === 'person' ? genderOf(name, lexicon) : null;
  for (const cluster of clusters) {
    if (cluster.aliases.length === 0 || !agrees(name, cluster, gender)) continue;
    const fit = clusterFit(name, cluster, lexicon);
    if (fit === 0) continue;
    const last = cluster.mentions.at(-1);
    const score =
      fit * 1000 + Math.min(cluster.mentions.length, 20) * 4 + (last === undefined ? 0 : last.sentence * 0.01);
    if (score > bestScore) {
      best = cluster;
      bestScore = score;
    }
  }
  return best;
}

/** Agreement in kind, gender and place, as far as both are known. */
function agrees(name: NameMention, cluster: EntityCluster, gender: Gender | null): boolean {
  if (name.kind !== cluster.kind) return false;
  if (gender !== null && cluster.gender !== null && gender !== cluster.gender) return false;
  return name.place === null || cluster.place === null || name.place.source === cluster.place.source;
}

/** A full name that differs in its first name from a full name of the cluster: another person of that family. */
const isRelative = ({ words }: NameMention, { aliases }: EntityCluster): boolean =>
  words.length >= 2 && aliases.some((alias) => alias.length >= 2 && personFit(words, alias) === 0);
