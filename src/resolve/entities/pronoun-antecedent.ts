import type { Document, Sentence } from '../../language/document.ts';
import type { PronounForm } from '../../language/lexicon/pronouns.ts';
import { treeOf } from '../../language/tree.ts';
import type { EntityCluster } from './cluster.ts';
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
  const sentence = document.sentences[at.sentence]!;
  const barred = barredHeads(sentence, at);
  const subject = clauseSubject(sentence, at.token);
  let best: EntityCluster | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const cluster of clusters) {
    const fit = cluster === at.sayer || at.tellers.includes(cluster) ? null : agreement(cluster, at.form);
    if (fit === null) continue;
    let near = Number.NEGATIVE_INFINITY;
    for (let i = cluster.mentions.length - 1; i >= 0; i--) {
      const mention = cluster.mentions[i]!;
      const distance = at.sentence - mention.sentence;
      if (distance > REACH) break;
      // "Russian" in "Russian state media" stands for nobody whom "they" could mean.
      if (isAdjective(document, mention)) continue;
      if (distance === 0 && mention.first >= at.token) continue;
      if (distance === 0 && barred.has(mention.head)) {
        near = Number.NEGATIVE_INFINITY;
        break;
      }
      const role = mention.weight >= 3 ? WEIGHT.subject : mention.weight >= 2 ? WEIGHT.object : WEIGHT.other;
      const quote = mention.quoted !== at.quoted ? -2 : 0;
      const own = distance === 0 && mention.head === subject ? WEIGHT.clause : 0;
      near = Math.max(near, role + own + quote - WEIGHT.distance * distance);
    }
    if (near === Number.NEGATIVE_INFINITY) continue;
    let score =
      near + fit + WEIGHT.often * Math.log2(1 + cluster.mentions.length) + (cluster.name === null ? 0 : WEIGHT.named);
    if (at.speaks && cluster === running) score += WEIGHT.speaker;
    if (
      score > bestScore ||
      (score === bestScore && best !== null && cluster.mentions.at(-1)!.start > best.mentions.at(-1)!.start)
    ) {
      best = cluster;
      bestScore = score;
    }
  }
  if (best !== null && (at.form.gender === 'n' || at.form.plural) && rival(document, at, things, bestScore))
    return null;
  return best ?? (at.form.gender === 'm' || at.form.gender === 'f' ? farther(at, clusters) : null);
}

function isAdjective(document: Document, { sentence, head, form }: EntityCluster['mentions'][number]): boolean {
  const { deprel, xpos } = document.sentences[sentence]!.tokens[head]!;
  return form === 'name' && deprel === 'amod' && xpos.startsWith('JJ');
}

/** Whether a thing told near is likelier meant than the best of those that act. */
function rival(document: Document, at: PronounAt, things: readonly Thing[], score: number): boolean {
  const barred = barredHeads(document.sentences[at.sentence]!, at);
  for (let i = things.length - 1; i >= 0; i--) {
    const thing = things[i]!;
    const distance = at.sentence - thing.sentence;
    if (distance > 1) return false;
    if (thing.plural !== at.form.plural || (distance === 0 && (thing.head >= at.token || barred.has(thing.head))))
      continue;
    const weight = weightOf(document.sentences[thing.sentence]!, thing.head);
    const role = weight >= 3 ? WEIGHT.subject : weight >= 2 ? WEIGHT.object : WEIGHT.other;
    if (role - WEIGHT.distance * distance + WEIGHT.thing > score) return true;
  }
  return false;
}

/** Grammatical weight of a phrase by its head: 3 subject, 2.5 passive subject, 2 object, 1 other. */
export function weightOf(sentence: Sentence, head: number): number {
  const { deprel, head: above } = sentence.tokens[head]!;
  // "X and his family": those joined to a subject are subjects too.
  if (deprel === 'conj' && above >= 0 && above < head && sentence.tokens[above]!.deprel !== 'conj')
    return weightOf(sentence, above);
  // "…, state media reported": a subject behind its verb only says who tells it.
  if (deprel === 'nsubj' && head > above && above >= 0) return 2;
  if (deprel === 'nsubj' || deprel === 'csubj') return 3;
  if (deprel === 'nsubj:pass') return 2.5;
  return deprel === 'obj' || deprel === 'iobj' || deprel === 'obl:agent' ? 2 : 1;
}

/** The named person of that gender told of most, when the sentences near hold nobody. */
function farther(at: PronounAt, clusters: readonly EntityCluster[]): EntityCluster | null {
  let best: EntityCluster | null = null;
  for (const cluster of clusters) {
    const last = cluster.mentions.at(-1);
    if (
      last === undefined ||
      cluster.name === null ||
      at.sentence - last.sentence > FAR ||
      at.tellers.includes(cluster) ||
      agreement(cluster, at.form) === null
    )
      continue;
    if (last.sentence === at.sentence) continue;
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
function barredHeads(sentence: Sentence, at: PronounAt): Set<number> {
  const barred = new Set<number>();
  const { tokens } = sentence;
  const own = tokens[at.token]!;
  if (at.form.reflexive || own.head < 0) return barred;
  if (own.deprel.startsWith('nmod:poss')) {
    // "his father" is not "he": the noun that is possessed.
    barred.add(own.head);
    return barred;
  }
  tokens.forEach((token, i) => {
    if (i !== at.token && token.head === own.head && /^(?:nsubj|obj|iobj|obl)/.test(token.deprel)) barred.add(i);
  });
  if (/^(?:obj|iobj|obl)/.test(own.deprel)) {
    const subject = clauseSubject(sentence, at.token);
    if (subject >= 0) barred.add(subject);
  }
  return barred;
}

/** The subject of the clause a token stands in, or of the clause that lends its own; -1 when there is none before the token. */
function clauseSubject(sentence: Sentence, token: number): number {
  const { tokens } = sentence;
  let at = tokens[token]!.head;
  for (let steps = 0; steps < 20 && at >= 0; steps++) {
    const subject = treeOf(sentence).children[at]!.find((child) => /^nsubj/.test(tokens[child]!.deprel));
    if (subject !== undefined) return subject < token ? subject : -1;
    if (tokens[at]!.upos === 'VERB' && !/^(?:conj|xcomp|advcl)/.test(tokens[at]!.deprel)) return -1;
    at = tokens[at]!.head;
  }
  return -1;
}
