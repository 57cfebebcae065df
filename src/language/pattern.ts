import type { Sentence, Token } from './document.ts';
import { caseOf, treeOf } from './tree.ts';

/*
 * The parts that constructions are put together from: tests of a token, and paths over the dependency tree from one token to others.
 * After the rules of Odin (Valenzuela-Escárcega et al. 2016): a trigger, and arguments as paths from it.
 */

/** Does a token pass? */
export type Test = (sentence: Sentence, token: number) => boolean;
/** From a token to the tokens that it leads to, best first. */
export type Path = (sentence: Sentence, token: number) => readonly number[];

/** A lemma of a word list. */
export const lemma =
  (words: ReadonlySet<string>): Test =>
  ({ tokens }, token) =>
    words.has(tokens[token]?.lemma.toLowerCase() ?? '');
/** A form of a word list, in lower case. */
export const form =
  (words: ReadonlySet<string>): Test =>
  ({ tokens }, token) =>
    words.has(tokens[token]?.form.toLowerCase() ?? '');
/** A universal or Penn tag. */
export const tag =
  (...tags: string[]): Test =>
  ({ tokens }, token) =>
    tags.includes(tokens[token]?.upos ?? '') || tags.includes(tokens[token]?.xpos ?? '');
/** A phrase that is marked by a preposition of a word list: "of the airport". */
export const marked =
  (words: ReadonlySet<string>): Test =>
  (sentence, token) =>
    words.has(caseOf(sentence, token) ?? '');
/** A token that hangs on its head by one of some relations (separated by blanks; subtypes count). */
export const hangs = (relations: string): Test => {
  const under = isUnder(relations);
  return ({ tokens }, token) => under(tokens[token]);
};
/** A token of which something holds by itself: its tags, its form. */
export const where =
  (holds: (token: Token) => boolean): Test =>
  ({ tokens }, token) => {
    const one = tokens[token];
    return one !== undefined && holds(one);
  };
/** A token from which a path leads somewhere. */
export const has =
  (path: Path): Test =>
  (sentence, token) =>
    path(sentence, token).length > 0;
export const all =
  (...tests: Test[]): Test =>
  (sentence, token) =>
    tests.every((test) => test(sentence, token));
export const any =
  (...tests: Test[]): Test =>
  (sentence, token) =>
    tests.some((test) => test(sentence, token));
export const not =
  (test: Test): Test =>
  (sentence, token) =>
    !test(sentence, token);

function isUnder(relations: string): (token: Token | undefined) => boolean {
  const names = relations.split(' ').map((name) => ({ name, subtype: `${name}:` }));
  return (token) =>
    token !== undefined && names.some(({ name, subtype }) => token.deprel === name || token.deprel.startsWith(subtype));
}

/** The token itself. */
export const self: Path = (_, token) => [token];
/** The dependents under one of some relations that pass all tests, in the order of the text. */
export const down = (relations: string, ...tests: Test[]): Path => {
  const under = isUnder(relations);
  return (sentence, token) =>
    (treeOf(sentence).children[token] ?? []).filter(
      (child) => under(sentence.tokens[child]) && tests.every((test) => test(sentence, child)),
    );
};
/** The dependents under whatever relation that pass all tests, in the order of the text. */
export const below =
  (...tests: Test[]): Path =>
  (sentence, token) =>
    (treeOf(sentence).children[token] ?? []).filter((child) => tests.every((test) => test(sentence, child)));
/** The head, where the token hangs on it under one of some relations and it passes all tests. */
export const up = (relations: string, ...tests: Test[]): Path => {
  const under = isUnder(relations);
  return (sentence, token) => {
    const head = sentence.tokens[token]?.head ?? -1;
    return head >= 0 && under(sentence.tokens[token]) && tests.every((test) => test(sentence, head)) ? [head] : [];
  };
};
/** The words right behind, at most so many, that pass all tests; in the order of the text. */
export const next =
  (count: number, ...tests: Test[]): Path =>
  (sentence, token) =>
    passing(sentence, token + 1, Math.min(token + count, sentence.tokens.length - 1), tests);
/** The words right before, at most so many, that pass all tests; in the order of the text. */
export const previous =
  (count: number, ...tests: Test[]): Path =>
  (sentence, token) =>
    passing(sentence, Math.max(0, token - count), token - 1, tests);

function passing(sentence: Sentence, first: number, last: number, tests: readonly Test[]): number[] {
  const found: number[] = [];
  for (let at = first; at <= last; at++) if (tests.every((test) => test(sentence, at))) found.push(at);
  return found;
}

/** One path after another. */
export const along =
  (...paths: Path[]): Path =>
  (sentence, token) =>
    paths.reduce<readonly number[]>((at, path) => at.flatMap((one) => path(sentence, one)), [token]);
/** The first of some paths that leads anywhere. */
export const either =
  (...paths: Path[]): Path =>
  (sentence, token) => {
    for (const path of paths) {
      const found = path(sentence, token);
      if (found.length > 0) return found;
    }
    return [];
  };
/** Only the best end of a path. */
export const first =
  (path: Path): Path =>
  (sentence, token) =>
    path(sentence, token).slice(0, 1);
/** A path that is gone only from a token that passes a test. */
export const given =
  (test: Test, path: Path): Path =>
  (sentence, token) =>
    test(sentence, token) ? path(sentence, token) : [];
/** Of the ends of a path, those that stand behind the token it begins at. */
export const behind =
  (path: Path): Path =>
  (sentence, token) =>
    path(sentence, token).filter((one) => one > token);
/** A path whose ends pass all tests. */
export const that =
  (path: Path, ...tests: Test[]): Path =>
  (sentence, token) =>
    path(sentence, token).filter((one) => tests.every((test) => test(sentence, one)));
/** A path from a function that gives one token, or -1 for none: what no path of relations can say. */
export const found =
  (find: (sentence: Sentence, token: number) => number): Path =>
  (sentence, token) => {
    const at = find(sentence, token);
    return at >= 0 ? [at] : [];
  };
