import type { DraftFiller } from '../extract/draft.ts';
import type { Document } from '../language/document.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { relation, treeOf } from '../language/tree.ts';
import { type EventType, eventTypes } from '../record/event-types.ts';
import type { Filler } from '../record/observation.ts';
import type { Problem } from '../record/reading.ts';
import type { EntityCluster } from './entities/cluster.ts';
import type { EntityClusters } from './entities/clusters.ts';

/** Places, and bodies whose name or noun is that of the building they sit in: "the French embassy". */
const isWhere = ({ kind, name, described }: EntityCluster, { facilities }: Lexicon): boolean =>
  kind === 'place' ||
  (kind === 'organisation' && facilities.isFacility((name ?? described ?? '').split(/\s+/).at(-1) ?? ''));

export type Role = 'agent' | 'patient' | 'place' | 'speaker' | 'subject' | 'object' | 'addressee';

/** Ties words that fill a role to those they mean; a "place" that is none gives null and a problem. */
export function filling(
  document: Document,
  entities: EntityClusters,
  idOf: (cluster: EntityCluster) => string,
  problems: Problem[],
) {
  const { text } = document.report;
  const isCount = (form: string): boolean =>
    /^\d[\d,]*$/.test(form) || document.lexicon.numbers.counts.has(form.toLowerCase());

  const clusterOf = (
    { head: { sentence: s, token } }: DraftFiller,
    role: Role,
    what: EventType | null = null,
  ): EntityCluster | null => {
    const known = entities.at(s, token) ?? relativeOf(s, token) ?? entities.at(s, measured(s, token));
    if (known !== null) return known;
    const { upos, xpos, form } = document.sentences[s]!.tokens[token]!;
    // Numbers and "others" are people where the event is people's lot.
    if (what !== null && eventTypes[what].toPeople && isCount(form)) return entities.introduce(s, token, 'group');
    if (upos === 'PRON' || upos === 'DET' || upos === 'ADV') return null;
    if (role === 'speaker' || role === 'addressee')
      return entities.introduce(s, token, xpos === 'NNS' || xpos === 'NNPS' ? 'group' : 'person');
    return null;
  };

  /** "the rebels, who …": whom a relative pronoun stands for. */
  const relativeOf = (s: number, token: number): EntityCluster | null => {
    const { tokens, lexicon } = document.sentences[s]!;
    if (!lexicon.pronouns.relative.has(tokens[token]!.form.toLowerCase())) return null;
    let at = token;
    for (let steps = 0; steps < 20 && at >= 0; steps++) {
      const { deprel, head } = tokens[at]!;
      if (deprel.startsWith('acl')) return head < 0 ? null : entities.at(s, head);
      at = head;
    }
    return null;
  };

  /** "a number of rebels", "dozens of people": the noun that is counted. */
  const measured = (s: number, token: number): number => {
    const sentence = document.sentences[s]!;
    const inner = treeOf(sentence).children[token]!.find(
      (child) => relation(sentence.tokens[child]!.deprel) === 'nmod' && child > token,
    );
    return inner !== undefined && sentence.lexicon.numbers.measures.has(sentence.tokens[token]!.lemma.toLowerCase())
      ? inner
      : token;
  };

  const fill = (filler: DraftFiller, role: Role): Filler | null => {
    const { start, end } = filler;
    const cluster = clusterOf(filler, role);
    if (role === 'place' && (cluster === null || !isWhere(cluster, document.lexicon))) {
      const words = text.slice(start, end);
      const reason =
        cluster === null ? 'not known to be a place' : cluster.kind === 'organisation' ? 'a body' : `a ${cluster.kind}`;
      const rule = 'place-is-no-place';
      // One phrase may be drafted for several events: it is said once.
      if (!problems.some((problem) => problem.rule === rule && problem.start === start)) {
        problems.push({ stage: 'resolve', rule, reason: `"${words}" is ${reason}, so it tells no place`, start, end });
      }
      return null;
    }
    return { start, end, entity: cluster === null ? null : idOf(cluster) };
  };
  return { fill, clusterOf };
}
