import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import {
  isBinaryExpression,
  isCallExpression,
  isFunctionLikeDeclaration,
  isIdentifier,
  isParameterDeclaration,
  isPropertyAssignment,
  isStringLiteral,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is';
import { lineOf } from './program.ts';

/** How large a function is; of functions inside it only the lines count. */
export interface Shape {
  /** Cyclomatic complexity (McCabe 1976): 1, and 1 more for each `if`, `?:`, `&&`, `||`, `??`, `case`, loop and `catch`. */
  paths: number;
  lines: number;
  parameters: number;
}

export interface FunctionShape extends Shape {
  /** Its name, or that of the variable or field it is the value of. Without any: the function around it, and the one it is given to. */
  name: string;
  file: string;
  line: number;
}

const branches = new Set<SyntaxKind>([
  SyntaxKind.IfStatement,
  SyntaxKind.ConditionalExpression,
  SyntaxKind.CaseClause,
  SyntaxKind.ForStatement,
  SyntaxKind.ForInStatement,
  SyntaxKind.ForOfStatement,
  SyntaxKind.WhileStatement,
  SyntaxKind.DoStatement,
  SyntaxKind.CatchClause,
]);
const operators = new Set<SyntaxKind>([
  SyntaxKind.AmpersandAmpersandToken,
  SyntaxKind.BarBarToken,
  SyntaxKind.QuestionQuestionToken,
  SyntaxKind.AmpersandAmpersandEqualsToken,
  SyntaxKind.BarBarEqualsToken,
  SyntaxKind.QuestionQuestionEqualsToken,
]);
const isBranch = (node: Node): boolean =>
  branches.has(node.kind) || (isBinaryExpression(node) && operators.has(node.operatorToken.kind));

const textOf = (node: Node | undefined): string | null =>
  node !== undefined && (isIdentifier(node) || isStringLiteral(node)) ? node.text : null;

function nameOf(node: Node, around: FunctionShape | null): string {
  const own = 'name' in node ? textOf(node.name as Node | undefined) : null;
  if (own !== null) return own;
  const { parent } = node;
  if (isVariableDeclaration(parent) || isPropertyAssignment(parent)) return textOf(parent.name) ?? '…';
  const called = isCallExpression(parent) ? parent.expression : undefined;
  const given = called !== undefined && 'name' in called ? (called.name as Node) : called;
  return `${around === null ? '' : `${around.name}/`}${textOf(given) ?? ''}…`;
}

/** All functions of a file, in its order. */
export function shapesIn(path: string, file: SourceFile): FunctionShape[] {
  const found: FunctionShape[] = [];
  const visit = (node: Node, around: FunctionShape | null): void => {
    let within = around;
    if (isFunctionLikeDeclaration(node) && 'body' in node && node.body !== undefined) {
      const line = lineOf(file, node);
      const lines = file.getLineAndCharacterOfPosition(node.end).line + 2 - line;
      let parameters = 0;
      node.forEachChild((child) => {
        if (isParameterDeclaration(child)) parameters++;
      });
      within = { name: nameOf(node, around), file: path, line, paths: 1, lines, parameters };
      found.push(within);
    }
    if (within !== null && isBranch(node)) within.paths++;
    node.forEachChild((child) => visit(child, within));
  };
  visit(file, null);
  return found;
}
