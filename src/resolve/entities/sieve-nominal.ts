import { sentenceAt } from '../../language/at.ts';
import type { Sentence } from '../../language/document.ts';
import { childrenOf } from '../../language/tree.ts';
import type { Place } from '../../record/entity.ts';
import type { EntityCluster } from './cluster.ts';
import { addCluster, type Coreference, clusterAt } from './coreference.ts';
import { foldName } from './fold-name.ts';
import { formAt } from './forms.ts';
import { isPredicated } from './grammatical-role.ts';
import { nominalAntecedent } from './nominal-antecedent.ts';
import { endOfPhrase, type NominalMention } from './nominals.ts';

/** Whom a description means; null when it is said of somebody nobody knows ("I am a doctor"). */
export function sieveNominal(state: Coreference, nominal: NominalMention): EntityCluster | null {
  const { text } = state.document.report;
  const sentence = sentenceAt(state.document, nominal.sentence);
  const subject = predicated(state, sentence, nominal);
  if (subject === null) return null;
  let cluster = subject ?? namedBeside(state, sentence, nominal);
  if (cluster === null) {
    const meant = nominalAntecedent(nominal, {
      document: state.document,
      lexicon: sentence.lexicon,
      clusters: state.clusters,
      country: state.country,
      own: countryOf(state, sentence, nominal),
    });
    if (meant !== null) cluster = 'mentions' in meant ? meant : clusterOfPlace(state, meant);
  }
  if (cluster === null) {
    cluster = addCluster(state, nominal.kind);
    cluster.described = text.slice(...nominal.words).replace(/\s+/g, ' ');
    cluster.modifiers = new Set();
    cluster.plural = isMany(nominal);
  }
  cluster.roles.add(nominal.noun);
  if (nominal.modifiers.size > 0) cluster.modifiers = new Set([...(cluster.modifiers ?? []), ...nominal.modifiers]);
  cluster.gender ??= sentence.lexicon.entityNouns.gender.get(nominal.noun) ?? null;
  return cluster;
}

const isMany = (nominal: NominalMention): boolean => nominal.plural || nominal.kind === 'group';
const fits = (cluster: EntityCluster | null, nominal: NominalMention): cluster is EntityCluster =>
  cluster !== null && cluster.kind === nominal.kind && cluster.plural === isMany(nominal);

/** "X is the leader": whom a description is said of; null when nobody knows, undefined when it is no predicate. */
function predicated(state: Coreference, sentence: Sentence, nominal: NominalMention): EntityCluster | null | undefined {
  if (!isPredicated(sentence, nominal.head)) return undefined;
  const subject = childrenOf(sentence, nominal.head).find((child) =>
    sentence.tokens[child]?.deprel.startsWith('nsubj'),
  );
  const cluster = subject === undefined ? null : clusterAt(state, nominal.sentence, subject);
  return fits(cluster, nominal) ? cluster : null;
}

/** The name in apposition to a description, or held by it: "the dictator, Bashar al-Assad", "the city of Aleppo", "Homs province". */
function namedBeside(state: Coreference, sentence: Sentence, nominal: NominalMention): EntityCluster | null {
  const { placeNouns, bodies } = sentence.lexicon;
  if (bodies.namedBefore.has(nominal.noun) && !nominal.plural) {
    const body = clusterAt(state, nominal.sentence, nominal.head - 1);
    if (body?.kind === 'organisation' && body.name !== null) return body;
  }
  const near = inApposition(sentence, nominal);
  // What follows is told by the words beside it, as parses go wrong there: "the city of Aleppo", "former head of MI6 Sir John Sawers".
  if (isOnePlace(nominal) && placeNouns.namedBehind.has(nominal.noun) && isOf(sentence, nominal.last + 1))
    near.push(nominal.last + 2, nominal.last + 3);
  if (nominal.kind === 'person' && !nominal.plural) near.push(behindOffice(sentence, nominal));
  for (const token of near) {
    const cluster = clusterAt(state, nominal.sentence, token);
    if (fits(cluster, nominal)) return cluster;
  }
  return null;
}

const isOnePlace = ({ kind, plural }: NominalMention): boolean => kind === 'place' && !plural;
const isOf = (sentence: Sentence, at: number): boolean => sentence.lexicon.prepositions.of.has(formAt(sentence, at));

/** The tokens that the parse joins to a description as its name: "the dictator, Bashar al-Assad", "Homs province". */
function inApposition(sentence: Sentence, nominal: NominalMention): number[] {
  const { tokens } = sentence;
  const head = tokens[nominal.head];
  const near = childrenOf(sentence, nominal.head).filter((child) => {
    const deprel = tokens[child]?.deprel;
    const isCompound = deprel === 'compound' && child === nominal.head - 1;
    return deprel === 'appos' || deprel === 'flat' || (isCompound && isOnePlace(nominal));
  });
  return head?.deprel === 'appos' && head.head >= 0 ? [head.head, ...near] : near;
}

/** The token behind "head of MI6" in "former head of MI6 Sir John Sawers"; -1 when the words do not run on. */
function behindOffice(sentence: Sentence, { last }: NominalMention): number {
  if (!sentence.lexicon.prepositions.office.has(formAt(sentence, last + 1).toLowerCase())) return -1;
  const end = endOfPhrase(sentence, last + 2, 6);
  return end > last + 2 ? end : -1;
}

/** The country that a description names beside its noun: "the Syrian capital". */
function countryOf(
  state: Coreference,
  sentence: Sentence,
  { head, first, sentence: s }: NominalMention,
): string | null {
  for (const child of childrenOf(sentence, head)) {
    const country = clusterAt(state, s, child)?.place?.country;
    if (country != null && /^(?:amod|compound|nmod)/.test(sentence.tokens[child]?.deprel ?? '')) return country;
  }
  return head - 1 >= first ? (clusterAt(state, s, head - 1)?.place?.country ?? null) : null;
}

function clusterOfPlace(state: Coreference, place: Place): EntityCluster {
  const known = state.clusters.find(
    (cluster) => cluster.kind === 'place' && cluster.place !== null && cluster.place.source === place.source,
  );
  if (known !== undefined) return known;
  const cluster = addCluster(state, 'place');
  cluster.name = place.name;
  cluster.aliases.push(foldName(['', place.name], state.document.lexicon).words.filter(Boolean));
  cluster.place = place;
  return cluster;
}
