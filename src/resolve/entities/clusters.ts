import type { StatementDraft } from '../../extract/draft.ts';
import type { Document } from '../../language/document.ts';
import type { Problem } from '../../record/reading.ts';
import type { Toponym } from '../toponyms.ts';
import type { EntityCluster, NameMention } from './cluster.ts';
import { type Coreference, clusterAt, type HarmRole, record, tokenKey } from './coreference.ts';
import { namesOf } from './names.ts';
import { type NominalMention, nominalAt, nominalsOf, thingsOf } from './nominals.ts';
import { quotedIn } from './quoted.ts';
import { isTitleOf, leadOf, sieveName } from './sieve-name.ts';
import { sieveNominal } from './sieve-nominal.ts';
import { firstPersons, type PronounMention, pronounsOf, sievePronoun } from './sieve-pronoun.ts';

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
    speaks: new Set(
      said.flatMap(({ speaker }) => (speaker === null ? [] : [tokenKey(speaker.head.sentence, speaker.head.token)])),
    ),
    things: [],
    running: null,
    country: countryToldMost(places),
    quoted: quotedIn(document.report.text),
  };
  const names = namesOf(document, places);
  document.sentences.forEach((_, s) => {
    goThrough(state, s, names[s]!);
  });
  firstPersons(state);
  return {
    clusters: state.clusters,
    at: (sentence, token) => clusterAt(state, sentence, token),
    introduce(sentence, token, kind) {
      const nominal = nominalAt(document, sentence, token, kind);
      const cluster = nominal === null ? null : sieveNominal(state, nominal);
      if (cluster !== null) record(state, cluster, nominal!);
      return cluster;
    },
  };
}

/** Ties the mentions of one sentence. Its names are known from its beginning ("the capital city of Damascus"), but count from where they stand. */
function goThrough(state: Coreference, s: number, names: readonly NameMention[]): void {
  const { document, byToken, things } = state;
  const sentence = document.sentences[s]!;
  const named = new Set<number>();
  const meant = new Map<NameMention, EntityCluster>();
  for (const name of names) {
    const cluster = sieveName(state, name);
    meant.set(name, cluster);
    for (let i = name.first; i <= name.last; i++) {
      named.add(i);
      byToken.set(tokenKey(s, i), cluster);
    }
  }
  const nominals = nominalsOf(document, s, named).filter(
    (n) => n.kind !== 'person' || n.plural || !isTitleOf(n.head, names, sentence),
  );
  const pieces: (NameMention | NominalMention | PronounMention)[] = [
    ...names,
    ...nominals,
    ...pronounsOf(document, s, named),
  ];
  things.push(...thingsOf(document, s, new Set(pieces.map(({ head }) => head))));
  pieces.sort((a, b) => a.first - b.first || a.head - b.head);
  for (const piece of pieces) {
    if (piece.form === 'name') record(state, meant.get(piece)!, piece, leadOf(sentence, piece));
    else {
      const cluster = piece.form === 'nominal' ? sieveNominal(state, piece) : sievePronoun(state, piece);
      if (cluster !== null) record(state, cluster, piece);
    }
  }
}

/** Which country a report is about is told by all of it: "the capital" may stand before the country's name. */
function countryToldMost(places: readonly Toponym[]): string | null {
  const counts = new Map<string, number>();
  let best: string | null = null;
  for (const { place } of places) {
    if (place?.country == null) continue;
    const count = (counts.get(place.country) ?? 0) + 1;
    counts.set(place.country, count);
    if (best === null || count > counts.get(best)!) best = place.country;
  }
  return best;
}
