import { sentenceAt } from '../../language/at.ts';
import type { Document, Sentence, Token } from '../../language/document.ts';
import { clusterNamed, genderOf } from './alias.ts';
import { bestName, type EntityCluster, type NameMention, sentencesBack } from './cluster.ts';
import { addCluster, type Coreference, tokenKey } from './coreference.ts';
import { inCase } from './fold-name.ts';
import { bareTitle, formAt, isTitle, spanOf } from './forms.ts';

/** Whom a name means: one told before, the unnamed speaker who goes on, or somebody new. */
export function sieveName(state: Coreference, name: NameMention): EntityCluster {
  const sentence = sentenceAt(state.document, name.sentence);
  const cluster =
    clusterNamed(name, state.clusters, state.document.lexicon) ??
    impliedSpeaker(state, name) ??
    addCluster(state, name.kind);
  learnName(cluster, name, state.document);
  if (name.kind === 'person') learnRoles(cluster, sentence, name, state.document);
  if (name.kind === 'organisation') learnLetters(cluster, sentence, name);
  return cluster;
}

/** How many tokens of title stand before a person's name. */
export function leadOf(sentence: Sentence, name: NameMention): number {
  if (name.kind !== 'person') return 0;
  let lead = 0;
  while (lead < 4 && isTitle(sentence, name.first - lead - 1)) lead++;
  return lead;
}

/** "Ms X later said": a surname told as if known, while an unnamed speaker of that gender is the one who goes on. */
function impliedSpeaker({ document, speaks, running, problems }: Coreference, name: NameMention): EntityCluster | null {
  const { courtesy } = document.lexicon.titles;
  const surname = name.kind === 'person' && name.words.length === 1 && name.titles.some((title) => courtesy.has(title));
  if (!surname || running === null || running.kind !== 'person' || running.name !== null) return null;
  const gender = genderOf(name, document.lexicon);
  if (gender === null || running.gender !== gender || sentencesBack(running, name.sentence) > 8) return null;
  const at = [name.head, name.first - 1, name.first, name.last];
  if (!at.some((token) => speaks.has(tokenKey(name.sentence, token)))) return null;
  problems.push({
    stage: 'resolve',
    rule: 'implied-identity',
    reason: `"${document.report.text.slice(name.start, name.end)}" is taken for "${running.described ?? 'the unnamed speaker'}", who speaks before: the words do not say so`,
    start: name.start,
    end: name.end,
  });
  return running;
}

/** "Hayat Tahrir al-Sham (HTS)": the letters in brackets are another name of it. */
function learnLetters(cluster: EntityCluster, sentence: Sentence, name: NameMention): void {
  for (let at = name.last + 1; at <= name.last + 3; at++) {
    if (formAt(sentence, at) !== '(' || formAt(sentence, at + 2) !== ')') continue;
    const letters = formAt(sentence, at + 1);
    if (/^[\p{Lu}\d.-]{2,8}$/u.test(letters)) cluster.aliases.push([bareTitle(letters)]);
  }
}

function learnName(cluster: EntityCluster, name: NameMention, { report: { text }, lexicon }: Document): void {
  const written = inCase(text.slice(name.start, name.end).replace(/\s+/g, ' '), name.kind, lexicon);
  const known = cluster.aliases.some(
    (alias) => alias.length === name.words.length && alias.every((word, i) => word === name.words[i]),
  );
  if (!known) cluster.aliases.push(name.words);
  cluster.written.set(written, (cluster.written.get(written) ?? 0) + 1);
  if (cluster.name === null || name.kind !== 'place') cluster.name = bestName(cluster.written);
  cluster.place ??= name.place;
  if (name.kind === 'person') {
    cluster.gender ??= genderOf(name, lexicon);
    for (const title of name.titles) cluster.titles.add(title);
  }
}

const isNameLike = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ';

/** The nouns right before a name are what the person is: "Syrian dictator Bashar al-Assad". */
function learnRoles(
  cluster: EntityCluster,
  sentence: Sentence,
  name: NameMention,
  { report: { text } }: Document,
): void {
  const { tokens, lexicon } = sentence;
  const { people, gender } = lexicon.entityNouns;
  const first = tokens.slice(0, name.first).findLastIndex((token) => !isNameLike(token)) + 1;
  for (const [i, { lemma, form }] of tokens.slice(first, name.last).entries()) {
    const noun = lemma.toLowerCase();
    if (!people.has(noun)) continue;
    cluster.roles.add(noun);
    cluster.gender ??= gender.get(noun) ?? null;
    if (first + i < name.first && /^[A-Z]/.test(form)) {
      const { start, end } = spanOf(sentence, first, first + i);
      cluster.office ??= text.slice(start, end);
    }
  }
}

/** "President" in "President Bashar al-Assad": a title, no description of its own. */
export const isTitleOf = (head: number, names: readonly NameMention[], { tokens }: Sentence): boolean =>
  names.some(
    (name) => name.kind === 'person' && head < name.first && tokens.slice(head + 1, name.first).every(isNameLike),
  );
