import type { Gender } from '../../language/lexicon/gender.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { EntityCluster, NameMention } from './cluster.ts';

/** The gender that titles and a first name tell; null when neither does. */
export function genderOf(name: NameMention, { titles, firstNames }: Lexicon): Gender | null {
  for (const title of name.titles) {
    const told = titles.gender.get(title);
    if (told != null) return told;
  }
  return name.words.length > 1 ? (firstNames.get(name.words[0]!) ?? null) : null;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);
const initial = (word: string, full: string): boolean => word.length === 1 && full.startsWith(word);

/** Whether the shorter name can be the longer one with words left out, in order; initials count as their words. */
function within(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long)
    if (at < short.length && (short[at] === word || initial(short[at]!, word) || initial(word, short[at]!))) at++;
  return at === short.length;
}

/**
 * How well a person's name fits one told before: 0 not at all; 4 the same, 3 the surname alone or a fuller form of it,
 * 2 a first or middle name alone. Two different first names before one surname are two people.
 */
function personFit(words: readonly string[], alias: readonly string[]): number {
  if (same(words, alias)) return 4;
  const [short, long] = words.length <= alias.length ? [words, alias] : [alias, words];
  if (short.length === long.length || short.length === 0) return 0;
  if (short.length === 1)
    return short[0] === long.at(-1) ? 3 : long.includes(short[0]!) && short[0]!.length > 2 ? 2 : 0;
  return within(short, long) && (short.at(-1) === long.at(-1) || short[0] === long[0]) ? 3 : 0;
}

/** Letters by which a body's name is shortened: "Hayat Tahrir al-Sham" gives "hts". */
function acronymOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

function bodyFit(words: readonly string[], alias: readonly string[], { bodies }: Lexicon): number {
  if (same(words, alias)) return 4;
  const [short, long] = words.length <= alias.length ? [words, alias] : [alias, words];
  if (short.length === 0) return 0;
  if (short.length === 1 && long.length > 1) {
    const word = short[0]!;
    if (word.length >= 2 && word.length <= 6 && acronymOf(long) === word) return 3;
    // "Boeing" for "Boeing Co": one word stands for the name when the rest says only what kind of body it is.
    const rest = long.filter((other) => other !== word);
    if (long[0] === word && rest.every((other) => bodies.kinds.has(other))) return 3;
    return 0;
  }
  if (short.length >= 2 && short.length < long.length) {
    for (let i = 0; i + short.length <= long.length; i++) {
      if (same(short, long.slice(i, i + short.length))) return i + short.length === long.length ? 3 : 2;
    }
  }
  return 0;
}

/** The cluster a name belongs to among those told before, or null: best fit first, then the one spoken of last. */
export function clusterNamed(
  name: NameMention,
  clusters: readonly EntityCluster[],
  lexicon: Lexicon,
): EntityCluster | null {
  let best: EntityCluster | null = null;
  let bestScore = 0;
  const gender = name.kind === 'person' ? genderOf(name, lexicon) : null;
  for (const cluster of clusters) {
    if (cluster.aliases.length === 0 || !compatible(name, cluster, gender)) continue;
    let fit = 0;
    for (const alias of cluster.aliases) {
      const told =
        name.kind === 'person'
          ? personFit(name.words, alias)
          : name.kind === 'organisation'
            ? bodyFit(name.words, alias, lexicon)
            : Number(same(name.words, alias)) * 4;
      // A single first name fits nobody who was told of by surname only, and the other way round.
      fit = Math.max(fit, told);
    }
    if (name.place !== null && cluster.place !== null && samePlace(name, cluster)) fit = 4;
    if (fit === 0) continue;
    // A bare first name is weak evidence: only where a title does not speak against it.
    const { courtesy, beforeFirstName } = lexicon.titles;
    if (fit === 2 && name.titles.some((title) => courtesy.has(title) && !beforeFirstName.has(title))) continue;
    if (name.kind === 'person' && conflicting(name, cluster)) continue;
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

function compatible(name: NameMention, cluster: EntityCluster, gender: Gender | null): boolean {
  if (name.kind !== cluster.kind) return false;
  if (gender !== null && cluster.gender !== null && gender !== cluster.gender) return false;
  return !(name.place !== null && cluster.place !== null && name.place.source !== cluster.place.source);
}

const samePlace = (name: NameMention, cluster: EntityCluster): boolean =>
  name.place!.source !== null && name.place!.source === cluster.place!.source;

/** A full name that differs in its first name from a full name of the cluster: another person of that family. */
function conflicting(name: NameMention, cluster: EntityCluster): boolean {
  if (name.words.length < 2) return false;
  return cluster.aliases.some((alias) => alias.length >= 2 && personFit(name.words, alias) === 0);
}
