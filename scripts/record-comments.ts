import type { Expression, Node, SourceFile } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isIdentifier,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isSpreadAssignment,
  isVariableStatement,
} from 'typescript/unstable/ast/is';

/** What the source says of a schema beside its shape. */
export interface Commented {
  /** The comment before it, in one line; empty where it has none. */
  comment: string;
  /** Comments of the fields that it writes itself. */
  fields: ReadonlyMap<string, string>;
  /** Schemas whose fields it takes over whole, and those of which it picks some. */
  extends: readonly string[];
  picksFrom: readonly string[];
}

/** The last comment of a node's leading text, without its marks and line ends. */
function commentOf(node: Node, file: SourceFile): string {
  const before = file.text.slice(node.pos, node.getStart(file));
  const [, text = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before) ?? [];
  return text.replace(/\s*\n\s*\*?\s*/g, ' ').trim();
}

/** Reads the comments of all schemas that a file of src/record declares, also of the parts that it spreads into others. */
export function commentsIn(file: SourceFile): Map<string, Commented> {
  const found = new Map<string, Commented>();
  for (const statement of file.statements) {
    if (!isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!isIdentifier(name) || initializer === undefined) continue;
      const fields = new Map<string, string>();
      const whole: string[] = [];
      const picked: string[] = [];
      read(initializer, file, fields, whole, picked);
      found.set(name.text, { comment: commentOf(statement, file), fields, extends: whole, picksFrom: picked });
    }
  }
  return found;
}

/** Follows `z.object({…})`, `A.extend({…})`, `A.extend(B.shape)`, `A.pick({…})` and what is called on them. */
function read(
  node: Expression,
  file: SourceFile,
  fields: Map<string, string>,
  whole: string[],
  picked: string[],
): void {
  if (isObjectLiteralExpression(node)) {
    for (const property of node.properties) {
      if (isSpreadAssignment(property) && isIdentifier(property.expression)) picked.push(property.expression.text);
      const isField = isPropertyAssignment(property) || isShorthandPropertyAssignment(property);
      if (isField && isIdentifier(property.name)) fields.set(property.name.text, commentOf(property, file));
    }
    return;
  }
  if (!isCallExpression(node) || !isPropertyAccessExpression(node.expression)) return;
  const { expression: on, name } = node.expression;
  const [given] = node.arguments;
  const takes = name.text === 'pick' || name.text === 'omit' ? picked : whole;
  if (isIdentifier(on) && on.text !== 'z') takes.push(on.text);
  else read(on, file, fields, whole, picked);
  if (given === undefined || takes === picked) return;
  if (isPropertyAccessExpression(given) && isIdentifier(given.expression)) whole.push(given.expression.text);
  else if (name.text === 'object' || name.text === 'extend') read(given, file, fields, whole, picked);
}
