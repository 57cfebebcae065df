import type { Document, Sentence } from '../../language/document.ts';
import { genderOf, memberNamed } from './alias.ts';
import { bareTitle, inCase } from './fold.ts';
import { bestName, type Member, type NameFound, sentencesBack } from './member.ts';
import { addMember, type Scene, tokenKey } from './scene.ts';

/** Whom a name means: one told before, the unnamed speaker who goes on, or somebody new. */
export function meetName(scene: Scene, name: NameFound): Member {
  const { text } = scene.document.report;
  const sentence = scene.document.sentences[name.sentence]!;
  const member =
    memberNamed(name, scene.members, scene.document.lexicon) ??
    impliedSpeaker(scene, name) ??
    addMember(scene, name.kind);
  learnName(member, name, scene.document);
  if (name.kind === 'person') learnRoles(member, sentence, name, text);
  if (name.kind === 'organisation') learnLetters(member, sentence, name);
  return member;
}

/** How many tokens of title stand before a person's name. */
export function leadOf(sentence: Sentence, name: NameFound): number {
  if (name.kind !== 'person') return 0;
  const { gender } = sentence.lexicon.titles;
  let lead = 0;
  while (lead < 4 && gender.has(bareTitle(sentence.tokens[name.first - lead - 1]?.form ?? ''))) lead++;
  return lead;
}

/** "Ms X later said": a surname told as if known, while an unnamed speaker of that gender is the one who goes on. */
function impliedSpeaker({ document, speaks, running, problems }: Scene, name: NameFound): Member | null {
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
function learnLetters(member: Member, { tokens }: Sentence, name: NameFound): void {
  for (let i = name.last + 1; i <= name.last + 3; i++) {
    if (tokens[i]?.form !== '(' || tokens[i + 2]?.form !== ')') continue;
    const letters = tokens[i + 1]!.form;
    if (/^[\p{Lu}\d.-]{2,8}$/u.test(letters)) member.aliases.push([letters.toLowerCase().replace(/\./g, '')]);
  }
}

function learnName(member: Member, name: NameFound, { report: { text }, lexicon }: Document): void {
  const written = inCase(text.slice(name.start, name.end).replace(/\s+/g, ' '), name.kind);
  const known = member.aliases.some(
    (alias) => alias.length === name.words.length && alias.every((word, i) => word === name.words[i]),
  );
  if (!known) member.aliases.push(name.words);
  member.written.set(written, (member.written.get(written) ?? 0) + 1);
  if (member.name === null || name.kind !== 'place') member.name = bestName(member.written);
  member.place ??= name.place;
  if (name.kind === 'person') {
    member.gender ??= genderOf(name, lexicon);
    for (const title of name.titles) member.titles.add(title);
  }
}

const NAME_LIKE = new Set(['NOUN', 'PROPN', 'ADJ']);

/** The nouns right before a name are what the person is: "Syrian dictator Bashar al-Assad". */
function learnRoles(
  member: Member,
  { tokens, lexicon: { entityNouns } }: Sentence,
  name: NameFound,
  text: string,
): void {
  let first = name.first;
  while (first > 0 && NAME_LIKE.has(tokens[first - 1]!.upos)) first--;
  for (let i = first; i < name.last; i++) {
    const lemma = tokens[i]!.lemma.toLowerCase();
    if (!entityNouns.people.has(lemma)) continue;
    member.roles.add(lemma);
    member.gender ??= entityNouns.gender.get(lemma) ?? null;
    if (i < name.first && /^[A-Z]/.test(tokens[i]!.form))
      member.office ??= text.slice(tokens[first]!.start, tokens[i]!.end);
  }
}

/** "President" in "President Bashar al-Assad": a title, no description of its own. */
export function isTitleOf(head: number, names: readonly NameFound[], { tokens }: Sentence): boolean {
  return names.some(
    (name) =>
      name.kind === 'person' &&
      head < name.first &&
      tokens.slice(head + 1, name.first).every(({ upos }) => NAME_LIKE.has(upos)),
  );
}
