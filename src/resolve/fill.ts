import type { DraftFiller } from '../extract/draft.ts';
import { sentenceAt, tokenAt } from '../language/at.ts';
import type { Document, Sentence } from '../language/document.ts';
import { childrenOf, relation } from '../language/tree.ts';
import { type EventType, eventTypes } from '../record/event-types.ts';
import type { EntityCluster } from './entities/cluster.ts';
import type { EntityClusters } from './entities/clusters.ts';

/** The part that words play in an observation. */
export type Role = 'agent' | 'patient' | 'place' | 'speaker' | 'subject' | 'object' | 'addressee';

/** Whom words mean that fill a role, in an event of that type; null when nobody is known. */
export type FillerCluster = (filler: DraftFiller, role: Role, what?: EventType) => EntityCluster | null;

/** Finds whom fillers mean; adds somebody for words that no list of nouns knows, where the role or the event tells what they are. */
export function fillerClusters(document: Document, entities: EntityClusters): FillerCluster {
  return ({ head }, role, what) => {
    const sentence = sentenceAt(document, head.sentence);
    const tokens = [head.token, antecedentOfRelative(sentence, head.token), counted(sentence, head.token)];
    for (const token of tokens) {
      const known = entities.at(head.sentence, token);
      if (known !== null) return known;
    }
    const { upos, xpos, form } = tokenAt(document, head);
    // Numbers and "others" are people where the event is people's lot.
    if (what !== undefined && eventTypes[what].toPeople && isCount(sentence, form))
      return entities.introduce(head.sentence, head.token, 'group');
    if (upos === 'PRON' || upos === 'DET' || upos === 'ADV') return null;
    if (role !== 'speaker' && role !== 'addressee') return null;
    return entities.introduce(head.sentence, head.token, xpos === 'NNS' || xpos === 'NNPS' ? 'group' : 'person');
  };
}

/** "dozens", "others", "12". */
const isCount = ({ lexicon }: Sentence, form: string): boolean =>
  /^\d[\d,]*$/.test(form) || lexicon.numbers.counts.has(form.toLowerCase());

/** "the rebels, who …": the noun that a relative pronoun stands for; -1 where a token is none, or hangs on no noun. */
function antecedentOfRelative({ tokens, lexicon }: Sentence, pronoun: number): number {
  if (!lexicon.pronouns.relative.has(tokens[pronoun]?.form.toLowerCase() ?? '')) return -1;
  let at = pronoun;
  for (let steps = 0; steps < 20; steps++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (token.deprel.startsWith('acl')) return token.head;
    at = token.head;
  }
  return -1;
}

/** "a number of rebels", "dozens of people": the noun that is counted; -1 where a token counts nothing. */
function counted(sentence: Sentence, token: number): number {
  const { tokens, lexicon } = sentence;
  if (!lexicon.numbers.measures.has(tokens[token]?.lemma.toLowerCase() ?? '')) return -1;
  const isWhole = (child: number): boolean => child > token && relation(tokens[child]?.deprel ?? 'dep') === 'nmod';
  return childrenOf(sentence, token).find(isWhole) ?? -1;
}
