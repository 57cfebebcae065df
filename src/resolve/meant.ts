import type { DraftFiller, EventDraft, StateDraft, StatementDraft } from '../extract/draft.ts';
import { sentenceAt, tokenAt } from '../language/at.ts';
import type { Document, Sentence } from '../language/document.ts';
import { caseOf, childrenOf, relation } from '../language/tree.ts';
import { eventTypes } from '../record/event-types.ts';
import type { EntityCluster } from './entities/cluster.ts';
import type { EntityClusters } from './entities/clusters.ts';
import { nominalAt } from './entities/nominals.ts';
import { agreement } from './entities/pronoun-antecedent.ts';
import { tellingOf } from './entities/tellers.ts';

/**
 * The speaker whom a pronoun in what is said stands for, where nobody else is known: "The army said it had withdrawn". Only who stands before
 * it, agrees with it and would tell of such a deed of his own. "We" in a quotation is the speaker's body: a spokesman's army, never the man.
 */
export function speakerMeant(
  document: Document,
  entities: EntityClusters,
  said: readonly StatementDraft[],
  clusterOf: (speaker: DraftFiller) => EntityCluster | null,
): (draft: EventDraft | StateDraft, filler: DraftFiller) => EntityCluster | null {
  const statements = new Map(said.map((one) => [one.id, one]));
  const { lexicon } = document;
  return (draft, { head, start }) => {
    const shape = lexicon.pronouns.formOf(tokenAt(document, head).form);
    const statement = draft.said === null ? undefined : statements.get(draft.said);
    if (shape === null || statement?.speaker == null) return null;
    const cluster = clusterOf(statement.speaker);
    if (cluster === null) return null;
    if (shape.person === 1) {
      if (statement.form === 'indirect') return null;
      if (cluster.kind !== 'person') return shape.plural ? cluster : null;
      return shape.plural ? bodyOf(document, entities, statement.speaker) : cluster;
    }
    if (statement.form === 'direct' || statement.speaker.start > start || agreement(cluster, shape) === null)
      return null;
    const doesHarm = draft.kind === 'event' && eventTypes[draft.what].harm;
    return doesHarm && tellingOf(cluster, statement.speaker, lexicon) === 'of others' ? null : cluster;
  };
}

/** The body a person speaks for: "army spokesman X", "X, a spokesman for the rebels", "a rebel commander"; null where the words name none. */
function bodyOf(document: Document, entities: EntityClusters, { head }: DraftFiller): EntityCluster | null {
  const sentence = sentenceAt(document, head.sentence);
  const speaker = entities.at(head.sentence, head.token);
  const around = describing(sentence, head.token);
  for (const at of around) {
    const known = entities.at(head.sentence, at);
    if (known !== null && known !== speaker) {
      if (known.kind === 'organisation' || known.kind === 'group') return known;
      continue;
    }
    const kind = nominalAt(document, head.sentence, at)?.kind;
    const fights = sentence.lexicon.tellers.fights(sentence.tokens[at]?.lemma ?? '');
    if (kind !== 'organisation' && kind !== 'group' && !fights) continue;
    const body = entities.introduce(head.sentence, at, kind === 'organisation' ? kind : 'group');
    if (body !== null && body !== speaker) return body;
  }
  // "M23 spokesman X": a name that nobody knows, before an office.
  const name = around.find((at) => isUnknownName(sentence, at) && entities.at(head.sentence, at) === null);
  return name === undefined ? null : entities.introduce(head.sentence, name, 'organisation');
}

function isUnknownName({ tokens }: Sentence, at: number): boolean {
  const { upos, deprel, head = -1 } = tokens[at] ?? {};
  return upos === 'PROPN' && deprel === 'compound' && tokens[head]?.upos === 'NOUN';
}

/** The words that say what a person is, nearest first: offices beside the name, what stands before them, whom they are of or for. */
function describing(sentence: Sentence, head: number): number[] {
  const { tokens, lexicon } = sentence;
  const found = [head];
  for (const at of found) {
    if (found.length >= 24) break;
    for (const child of childrenOf(sentence, at)) {
      const name = relation(tokens[child]?.deprel ?? 'dep');
      const marker = name === 'nmod' ? caseOf(sentence, child) : null;
      if (/^(?:nmod|compound|appos|amod)$/.test(name) && (marker === null || lexicon.tellers.speaksFor(marker)))
        found.push(child);
    }
  }
  return found.slice(1);
}
