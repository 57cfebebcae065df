import type { StatementDraft } from '../../extract/draft.ts';
import type { Document, Sentence } from '../../language/document.ts';
import type { Problem } from '../../record/reading.ts';
import type { Toponym } from '../toponyms.ts';
import type { EntityCluster, MentionSpan, NameMention } from './cluster.ts';
import { type Coreference, clusterAt, type HarmRole, record, tokenKey } from './coreference.ts';
import { namesOf } from './names.ts';
import { nominalAt, nominalsOf, thingsOf } from './nominals.ts';
import { quotedIn } from './quoted.ts';
import { isTitleOf, leadOf, sieveName } from './sieve-name.ts';
import { sieveNominal } from './sieve-nominal.ts';
import { firstPersons, pronounsOf, sievePronoun } from './sieve-pronoun.ts';

/** Those a report speaks of, and which of them each token that heads a mention means. */
export interface EntityClusters {
  clusters: EntityCluster[];
  /** The cluster whose mention covers or hangs on a token; null when there is none. */
  at(sentence: number, token: number): EntityCluster | null;
  /** Adds a description that no list of nouns knows, for words that fill a role. */
  introduce(sentence: number, token: number, kind: EntityCluster['kind']): EntityCluster | null;
}

/**
 * Goes through a report once, in text order, and ties names, descriptions and pronouns to those they mean.
 * `said` tells who speaks where: the speaker who goes on is who "she added" means. `harm` tells which pronouns do or suffer harm: they do not
 * mean those whose office it is to tell of others' deeds.
 */
export function clusterEntities(
  document: Document,
  places: readonly Toponym[],
  said: readonly StatementDraft[],
  problems: Problem[],
  harm: ReadonlyMap<number, HarmRole> = new Map(),
): EntityClusters {
  const state: Coreference = {
    document,
    said,
    harm,
    problems,
    clusters: [],
    byToken: new Map(),
    speaks: speakersOf(said),
    speaksBehind: speakersOf(
      said.filter(({ speaker, content }) => content.some(({ end }) => end <= (speaker?.start ?? 0))),
    ),
    things: [],
    running: null,
    country: countryToldMost(places),
    quoted: quotedIn(document),
  };
  const names = namesOf(document, places);
  for (const [s, sentence] of document.sentences.entries()) goThrough(state, sentence, s, names[s] ?? []);
  firstPersons(state);
  return {
    clusters: state.clusters,
    at: (sentence, token) => clusterAt(state, sentence, token),
    introduce(sentence, token, kind) {
      const nominal = nominalAt(document, sentence, token, kind);
      if (nominal === null) return null;
      const cluster = sieveNominal(state, nominal);
      if (cluster !== null) record(state, cluster, nominal);
      return cluster;
    },
  };
}

const speakersOf = (said: readonly StatementDraft[]): ReadonlySet<number> =>
  new Set(
    said.flatMap(({ speaker }) => (speaker === null ? [] : [tokenKey(speaker.head.sentence, speaker.head.token)])),
  );

/** A mention of a sentence, and whom it means once all before it is known. */
interface Piece {
  mention: MentionSpan;
  /** Tokens of title before it. */
  lead: number;
  means(): EntityCluster | null;
}

/** Ties the mentions of one sentence. Its names are known from its beginning ("the capital city of Damascus"), but count from where they stand. */
function goThrough(state: Coreference, sentence: Sentence, s: number, names: readonly NameMention[]): void {
  const { document, byToken, things } = state;
  const named = new Set<number>();
  const pieces: Piece[] = names.map((mention) => {
    const cluster = sieveName(state, mention);
    for (let at = mention.first; at <= mention.last; at++) {
      named.add(at);
      byToken.set(tokenKey(s, at), cluster);
    }
    return { mention, lead: leadOf(sentence, mention), means: () => cluster };
  });
  for (const mention of nominalsOf(document, s, named))
    if (mention.kind !== 'person' || mention.plural || !isTitleOf(mention.head, names, sentence))
      pieces.push({ mention, lead: 0, means: () => sieveNominal(state, mention) });
  for (const mention of pronounsOf(sentence, s, named))
    pieces.push({ mention, lead: 0, means: () => sievePronoun(state, mention) });
  things.push(...thingsOf(sentence, s, new Set(pieces.map(({ mention }) => mention.head))));
  pieces.sort((a, b) => a.mention.first - b.mention.first || a.mention.head - b.mention.head);
  for (const { mention, lead, means } of pieces) {
    const cluster = means();
    if (cluster !== null) record(state, cluster, mention, lead);
  }
}

/** Which country a report is about is told by all of it: "the capital" may stand before the country's name. */
function countryToldMost(places: readonly Toponym[]): string | null {
  const counts = new Map<string, number>();
  let best: string | null = null;
  let most = 0;
  for (const { place } of places) {
    if (place?.country == null) continue;
    const count = (counts.get(place.country) ?? 0) + 1;
    counts.set(place.country, count);
    if (count <= most) continue;
    best = place.country;
    most = count;
  }
  return best;
}
