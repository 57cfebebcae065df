import type { Sentence } from '../../language/document.ts';
import { treeOf } from '../../language/tree.ts';
import type { Place } from '../../record/entity.ts';
import type { EntityCluster } from './cluster.ts';
import { addCluster, type Coreference, clusterAt } from './coreference.ts';
import { foldName } from './fold-name.ts';
import { nominalAntecedent } from './nominal-antecedent.ts';
import type { NominalMention } from './nominals.ts';

/** Whom a description means; null when it is said of somebody nobody knows ("I am a doctor"). */
export function sieveNominal(state: Coreference, nominal: NominalMention): EntityCluster | null {
  const { text } = state.document.report;
  const sentence = state.document.sentences[nominal.sentence]!;
  const subject = predicated(state, sentence, nominal);
  if (subject === null) return null;
  let cluster = subject ?? namedBeside(state, sentence, nominal);
  if (cluster === null) {
    const meant = nominalAntecedent(nominal, {
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
  const children = treeOf(sentence).children[nominal.head]!;
  if (!children.some((child) => sentence.tokens[child]!.deprel === 'cop')) return undefined;
  const subject = children.find((child) => /^nsubj/.test(sentence.tokens[child]!.deprel));
  const cluster = subject === undefined ? null : clusterAt(state, nominal.sentence, subject);
  return fits(cluster, nominal) ? cluster : null;
}

/** The name in apposition to a description, or held by it: "the dictator, Bashar al-Assad", "the city of Aleppo", "Homs province". */
function namedBeside(state: Coreference, sentence: Sentence, nominal: NominalMention): EntityCluster | null {
  const { tokens, lexicon } = sentence;
  const { prepositions, placeNouns, bodies } = lexicon;
  const near: number[] = [];
  const head = tokens[nominal.head]!;
  if (head.deprel === 'appos' && head.head >= 0) near.push(head.head);
  const placed = nominal.kind === 'place' && !nominal.plural;
  for (const child of treeOf(sentence).children[nominal.head]!) {
    const { deprel } = tokens[child]!;
    if (deprel === 'appos' || deprel === 'flat') near.push(child);
    if (placed && deprel === 'compound' && child === nominal.head - 1) near.push(child);
  }
  // What follows is told by the words beside it, as parses go wrong there: "the city of Aleppo", "the HTS group".
  if (placed && placeNouns.namedBehind.has(nominal.noun) && prepositions.of.has(tokens[nominal.last + 1]?.form ?? ''))
    near.push(nominal.last + 2, nominal.last + 3);
  if (bodies.namedBefore.has(nominal.noun) && !nominal.plural) {
    const body = clusterAt(state, nominal.sentence, nominal.head - 1);
    if (body?.kind === 'organisation' && body.name !== null) return body;
  }
  if (nominal.kind === 'person' && !nominal.plural) near.push(behindOffice(sentence, nominal));
  for (const token of near) {
    const cluster = clusterAt(state, nominal.sentence, token);
    if (fits(cluster, nominal)) return cluster;
  }
  return null;
}

/** The token behind "head of MI6" in "former head of MI6 Sir John Sawers"; -1 when the words do not run on. */
function behindOffice({ tokens, lexicon }: Sentence, { last }: NominalMention): number {
  if (!lexicon.prepositions.office.has(tokens[last + 1]?.form.toLowerCase() ?? '')) return -1;
  let at = last + 2;
  while (at - last < 8 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.upos ?? '')) at++;
  return at - 1 > last + 2 ? at - 1 : -1;
}

function countryOf(state: Coreference, sentence: Sentence, nominal: NominalMention): string | null {
  for (const child of treeOf(sentence).children[nominal.head]!) {
    const country = clusterAt(state, nominal.sentence, child)?.place?.country;
    if (country != null && /^(?:amod|compound|nmod)/.test(sentence.tokens[child]!.deprel)) return country;
  }
  const before = nominal.head - 1 >= nominal.first ? clusterAt(state, nominal.sentence, nominal.head - 1) : null;
  return before?.place?.country ?? null;
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
