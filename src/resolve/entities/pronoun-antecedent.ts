import type { Document, Sentence } from '../../language/document.ts';
import type { PronounForm } from '../../language/lexicon/pronouns.ts';
import type { ClusterMention, EntityCluster } from './cluster.ts';
import { clauseSubject, weightOf } from './grammatical-role.ts';
import type { Thing } from './nominals.ts';

/** How many sentences back an antecedent may stand; a person told of often may stand farther back when nobody nearer fits. */
const REACH = 5;
const FAR = 14;
/** Weights of salience, set by hand on GUM's training part. */
const WEIGHT = {
  distance: 2.2,
  subject: 2.4,
  object: 1.4,
  other: 0.8,
  clause: 0.6,
  otherVoice: -2,
  speaker: 4,
  often: 0.8,
  named: 0.6,
  knownGender: 2,
  thing: 1.2,
};

export interface PronounAt {
  sentence: number;
  token: number;
  form: PronounForm;
  quoted: boolean;
  /** It is the one who says something: "She added". */
  speaks: boolean;
  /** Who speaks the quotation it stands in, who would say "I"; null outside of one. */
  sayer: EntityCluster | null;
  /** Those who tell of the harm it does, and tell of others. */
  tellers: readonly EntityCluster[];
}

/**
 * Whom a pronoun of the third person means among those told of before; null when nobody fits.
 * Salience after Lappin and Leass (1994): nearness, grammatical role, how often it was told, and the speaker who goes on.
 */
export function pronounAntecedent(
  document: Document,
  at: PronounAt,
  clusters: readonly EntityCluster[],
  running: EntityCluster | null,
  things: readonly Thing[],
): EntityCluster | null {
  const sentence = document.sentences[at.sentence];
  if (sentence === undefined) return null;
  const own: OwnClause = { barred: barredHeads(sentence, at), subject: clauseSubject(sentence, at.token) };
  let best: EntityCluster | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const cluster of clusters) {
    const fit = cluster === at.sayer || at.tellers.includes(cluster) ? null : agreement(cluster, at.form);
    const near = fit === null ? Number.NEGATIVE_INFINITY : nearness(document, at, own, cluster);
    if (fit === null || near === Number.NEGATIVE_INFINITY) continue;
    let score =
      near + fit + WEIGHT.often * Math.log2(1 + cluster.mentions.length) + (cluster.name === null ? 0 : WEIGHT.named);
    if (at.speaks && cluster === running) score += WEIGHT.speaker;
    if (score > bestScore || (score === bestScore && best !== null && lastStart(cluster) > lastStart(best))) {
      best = cluster;
      bestScore = score;
    }
  }
  const mayBeThing = at.form.gender === 'n' || at.form.plural;
  if (best !== null) return mayBeThing && hasRival(document, at, own, things, bestScore) ? null : best;
  return at.form.gender === 'm' || at.form.gender === 'f' ? farther(at, clusters) : null;
}

const lastStart = ({ mentions }: EntityCluster): number => mentions.at(-1)?.start ?? -1;

const ofRole = (weight: number): number => (weight >= 3 ? WEIGHT.subject : weight >= 2 ? WEIGHT.object : WEIGHT.other);

/** What the pronoun's own clause tells: whom it cannot mean, and its subject. */
interface OwnClause {
  barred: ReadonlySet<number>;
  subject: number;
}

/** How near and how prominent the best mention of somebody stands before the pronoun; -∞ where none is near, or its clause bars it. */
function nearness(document: Document, at: PronounAt, own: OwnClause, { mentions }: EntityCluster): number {
  let near = Number.NEGATIVE_INFINITY;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (mention === undefined) break;
    const distance = at.sentence - mention.sentence;
    if (distance > REACH) break;
    // "Russian" in "Russian state media" stands for nobody whom "they" could mean.
    if (isAdjective(document, mention)) continue;
    if (distance === 0 && mention.first >= at.token) continue;
    if (distance === 0 && own.barred.has(mention.head)) return Number.NEGATIVE_INFINITY;
    const voice = mention.quoted !== at.quoted ? WEIGHT.otherVoice : 0;
    const clause = distance === 0 && mention.head === own.subject ? WEIGHT.clause : 0;
    near = Math.max(near, ofRole(mention.weight) + clause + voice - WEIGHT.distance * distance);
  }
  return near;
}

function isAdjective(document: Document, { sentence, head, form }: ClusterMention): boolean {
  if (form !== 'name') return false;
  const token = document.sentences[sentence]?.tokens[head];
  return token?.deprel === 'amod' && token.xpos.startsWith('JJ');
}

/** Whether a thing told near is likelier meant than the best of those that act. */
function hasRival(
  document: Document,
  at: PronounAt,
  { barred }: OwnClause,
  things: readonly Thing[],
  score: number,
): boolean {
  for (let i = things.length - 1; i >= 0; i--) {
    const thing = things[i];
    const sentence = thing === undefined ? undefined : document.sentences[thing.sentence];
    if (thing === undefined || sentence === undefined) continue;
    const distance = at.sentence - thing.sentence;
    if (distance > 1) return false;
    if (thing.plural !== at.form.plural) continue;
    if (distance === 0 && (thing.head >= at.token || barred.has(thing.head))) continue;
    if (ofRole(weightOf(sentence, thing.head)) - WEIGHT.distance * distance + WEIGHT.thing > score) return true;
  }
  return false;
}

/** The named person of that gender told of most, when the sentences near hold nobody. */
function farther(at: PronounAt, clusters: readonly EntityCluster[]): EntityCluster | null {
  let best: EntityCluster | null = null;
  for (const cluster of clusters) {
    const last = cluster.mentions.at(-1)?.sentence ?? at.sentence;
    if (last === at.sentence || at.sentence - last > FAR || cluster.name === null) continue;
    if (at.tellers.includes(cluster) || agreement(cluster, at.form) === null) continue;
    if (best === null || cluster.mentions.length > best.mentions.length) best = cluster;
  }
  return best;
}

/** Agreement in kind, number and gender: null when it speaks against, else how much it speaks for. */
export function agreement(cluster: EntityCluster, form: PronounForm): number | null {
  if (form.gender === 'm' || form.gender === 'f') {
    if (cluster.kind !== 'person' || cluster.plural) return null;
    if (cluster.gender === null) return 0;
    return cluster.gender === form.gender ? WEIGHT.knownGender : null;
  }
  if (form.gender === 'n') return cluster.kind === 'organisation' ? 0.5 : cluster.kind === 'place' ? 0 : null;
  if (cluster.kind === 'group') return 0.8;
  return cluster.kind === 'organisation' ? -1 : null;
}

/** Heads of phrases of the same clause that a pronoun which is no reflexive cannot mean: "He told him". */
function barredHeads(sentence: Sentence, at: PronounAt): ReadonlySet<number> {
  const { tokens } = sentence;
  const { head = -1, deprel = 'dep' } = tokens[at.token] ?? {};
  if (at.form.reflexive || head < 0) return new Set();
  // "his father" is not "he": the noun that is possessed.
  if (deprel.startsWith('nmod:poss')) return new Set([head]);
  const barred = new Set<number>();
  for (const [i, token] of tokens.entries())
    if (i !== at.token && token.head === head && /^(?:nsubj|obj|iobj|obl)/.test(token.deprel)) barred.add(i);
  if (/^(?:obj|iobj|obl)/.test(deprel)) {
    const subject = clauseSubject(sentence, at.token);
    if (subject >= 0) barred.add(subject);
  }
  return barred;
}
