import { type Expression, type Node, type SourceFile, type SwitchStatement, SyntaxKind } from 'typescript/unstable/ast';
import {
  isArrayLiteralExpression,
  isAsExpression,
  isBinaryExpression,
  isCallExpression,
  isCaseClause,
  isConditionalExpression,
  isElementAccessExpression,
  isIdentifier,
  isNewExpression,
  isNonNullExpression,
  isNoSubstitutionTemplateLiteral,
  isObjectLiteralExpression,
  isParenthesizedExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isRegularExpressionLiteral,
  isStringLiteral,
  isTaggedTemplateExpression,
  isTemplateExpression,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is';
import { type Checker, type Type, TypeFlags } from 'typescript/unstable/sync';
import { lineOf, walk } from './program.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a place with words is: a pattern, a list, or one word that something is held against. */
export type WordKind = 'regexes' | 'sets' | 'comparisons';

export interface WordPlace {
  kind: WordKind;
  file: string;
  line: number;
  text: string;
}

/** Patterns over something else than a language: names of classes and ids in HTML (their edges), ids of the record (their digits). */
const otherText = ['[\\s_-]', '[0-9a-f]'];
const looksLikePattern = /\(\?[:=!<]|\\[bpsdw]|\p{L}\|\p{L}/u;
/** SQL, which a database is asked for as a map is for a key. */
const isQuery = /^[A-Z]{4,} /;
const lists = new Set(['Set', 'Map', 'ReadonlySet', 'ReadonlyMap']);

const equals = new Set<SyntaxKind>([
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
  SyntaxKind.EqualsEqualsToken,
  SyntaxKind.ExclamationEqualsToken,
]);
/** Methods of strings and lists whose first argument is held against what they are called on. */
const holding = new Set(['includes', 'startsWith', 'endsWith', 'indexOf', 'lastIndexOf', 'has', 'get']);

/** Runs of two letters or more, and "a" and "I": what is left of a text that may be words. */
const runsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'’]*\p{L}|(?<!\p{L})[aI](?!\p{L})/gu) ?? [];

/** Letters in a pattern that stand for themselves: without escapes, classes, names of groups, flags and holes. */
const wordsOfPattern = (pattern: string): string[] =>
  (
    pattern
      .replace(/\\[pP]\{[^}]*\}|\\k<[^>]*>|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\c[A-Z]|\\./g, ' ')
      .replace(/\(\?<[\p{L}_]\w*>|\(\?[a-z-]*:/gu, '(')
      .replace(/\[[^\]]*\]/g, '_')
      .match(/\p{L}{2,}/gu) ?? []
  ).filter((run) => run !== '_');

/** The literal text of a string or template ("${…}" becomes a space, `String.raw` stays raw); null for any other node. */
function textOf(node: Node): string | null {
  if (isStringLiteral(node)) return node.text;
  const isWhole = isNoSubstitutionTemplateLiteral(node);
  if (!isWhole && !isTemplateExpression(node)) return null;
  const parts = isWhole ? [node] : [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  const isRaw = isTaggedTemplateExpression(node.parent);
  return parts.map((part) => (isRaw ? part.getText().replace(/^[`}]|(?:\$\{|`)$/g, '') : part.text)).join(' ');
}

/** Name of the variable, field or function that an expression takes its value from: `a.b!.form` → "form", `caseOf(x)` → "caseOf". */
function nameOf(node: Expression): string | null {
  if (isIdentifier(node)) return node.text;
  if (isNonNullExpression(node) || isParenthesizedExpression(node)) return nameOf(node.expression);
  if (isPropertyAccessExpression(node)) return node.name.text;
  if (isElementAccessExpression(node)) return nameOf(node.expression);
  if (!isCallExpression(node)) return null;
  const called = node.expression;
  return isPropertyAccessExpression(called) && /^(?:to|trim|slice|at)/.test(called.name.text)
    ? nameOf(called.expression)
    : nameOf(called);
}

/** Can any text stand here? A union of literals is the program's own vocabulary; `string` (or no type yet) may be a word. */
function isOpen(type: Type | undefined): boolean {
  if (type === undefined) return true;
  if (type.isUnionType()) return type.getTypes().some((one) => (one.flags & TypeFlags.String) !== 0);
  return (type.flags & TypeFlags.StringLiteral) === 0;
}

/** Name of the variable or field that a list is the value of. */
function holderOf(node: Node): string | null {
  const { parent } = node;
  if (isVariableDeclaration(parent) || isPropertyAssignment(parent))
    return isIdentifier(parent.name) ? parent.name.text : null;
  return isParenthesizedExpression(parent) || isConditionalExpression(parent) || isAsExpression(parent)
    ? holderOf(parent)
    : null;
}

/** Sentences that prove a decision, which nothing is looked up in: `yes: [['Rebels left Hama.', 'withdraw']]`. */
const isExamples = (node: Node): boolean =>
  isPropertyAssignment(node) &&
  isIdentifier(node.name) &&
  (node.name.text === 'yes' || node.name.text === 'no') &&
  isArrayLiteralExpression(node.initializer);

/** `'a b c'.split(' ')` */
const isSplit = (node: Node): boolean =>
  isCallExpression(node) &&
  isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'split' &&
  textOf(node.expression.expression) !== null;

/** What a pattern is held against: the `x` of `/…/.test(x)` and of `x.match(/…/)`; null where it stands by itself. */
function testedBy(node: Node): Expression | null {
  const { parent } = node;
  if (isPropertyAccessExpression(parent) && isCallExpression(parent.parent)) return parent.parent.arguments[0] ?? null;
  if (isCallExpression(parent) && isPropertyAccessExpression(parent.expression)) return parent.expression.expression;
  return null;
}

/** Places in a file where words of a language stand, in its order. A list counts once, whatever it holds. */
export function wordsIn(path: string, file: SourceFile, checker: Checker, vocabulary: Vocabulary): WordPlace[] {
  const { names, fields, record, isMarkup } = vocabulary;
  const hasWords = (text: string): boolean => !names.has(text.trim()) && runsOf(text).some((run) => !names.has(run));
  const isPatternOfWords = (pattern: string): boolean =>
    !otherText.some((mark) => pattern.includes(mark)) &&
    !names.has(pattern.replace(/^\^|\$$/g, '')) &&
    wordsOfPattern(pattern).some((run) => !names.has(run));
  const isNamed = (name: string | null): boolean => name !== null && fields.has(name);

  /** Is there a word in the list that is neither a name nor of the record? Tables in Markdown are documentation. */
  const isListOfWords = (node: Node): boolean => {
    const own: string[] = [];
    walk(node, (one) => {
      const text = textOf(one);
      if (text !== null && (one === node || isOpen(checker.getContextualType(one as Expression)))) own.push(text);
      if (isPropertyAssignment(one) && (isIdentifier(one.name) || isStringLiteral(one.name))) own.push(one.name.text);
      return undefined;
    });
    const words = own.flatMap((text) => (names.has(text) ? [] : text.split(' '))).filter(hasWords);
    return words.some((word) => !record.has(word)) && !own.some((text) => text.includes('|---'));
  };

  const isRegex = (node: Node): boolean => {
    const text = textOf(node);
    if (text !== null) return looksLikePattern.test(text) && isPatternOfWords(text);
    if (!isRegularExpressionLiteral(node)) return false;
    if (!isPatternOfWords(node.text.slice(1, node.text.lastIndexOf('/')))) return false;
    const tested = testedBy(node);
    return tested === null || (!isNamed(nameOf(tested)) && isOpen(checker.getTypeAtLocation(tested)));
  };

  const isSet = (node: Node): boolean => {
    if (isMarkup || isNamed(holderOf(node))) return false;
    if (isSplit(node)) return isListOfWords(node);
    if (isNewExpression(node) && lists.has(nameOf(node.expression) ?? '')) {
      const type = checker.getTypeAtLocation(node);
      const [key] = type?.isTypeReference() ? checker.getTypeArguments(type) : [];
      const [given] = node.arguments ?? [];
      return (
        given !== undefined &&
        (isArrayLiteralExpression(given) || isSplit(given)) &&
        isOpen(key) &&
        isListOfWords(given)
      );
    }
    if (isArrayLiteralExpression(node)) {
      const [first] = node.elements;
      const isText = first !== undefined && node.elements.every((one) => textOf(one) !== null);
      return isText && isOpen(checker.getContextualType(first)) && isListOfWords(node);
    }
    if (!isObjectLiteralExpression(node) || !node.properties.some(isPropertyAssignment)) return false;
    const type = checker.getContextualType(node);
    const keys = type === undefined ? [] : checker.getIndexInfosOfType(type);
    return keys.some(({ keyType }) => (keyType.flags & TypeFlags.String) !== 0) && isListOfWords(node);
  };

  const isHeld = (node: Node, against: Expression, type = checker.getTypeAtLocation(against)): boolean =>
    hasWords(textOf(node) ?? '') && !isNamed(nameOf(against)) && isOpen(type);
  const isComparison = (node: Node): boolean => {
    if (isBinaryExpression(node) && equals.has(node.operatorToken.kind))
      return isHeld(node.right, node.left) || isHeld(node.left, node.right);
    if (isCaseClause(node)) return isHeld(node.expression, (node.parent.parent as SwitchStatement).expression);
    if (!isCallExpression(node) || !isPropertyAccessExpression(node.expression)) return false;
    const [first] = node.arguments;
    const { expression, name } = node.expression;
    const isAsked = first !== undefined && holding.has(name.text) && !isQuery.test(textOf(first) ?? '');
    return isAsked && isHeld(first, expression, checker.getContextualType(first));
  };

  const places: WordPlace[] = [];
  walk(file, (node) => {
    if (node === file) return true;
    if (isExamples(node)) return false;
    const kind = isRegex(node) ? 'regexes' : isSet(node) ? 'sets' : isComparison(node) ? 'comparisons' : null;
    if (kind !== null)
      places.push({ kind, file: path, line: lineOf(file, node), text: node.getText(file).replace(/\s+/g, ' ') });
    return kind === null || kind === 'comparisons';
  });
  return places;
}
