/** Finds code that decides by the text of a message, which changes with the wording; for tidy.test.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Fields that hold sentences. */
const prose: ReadonlySet<string> = new Set(['summary', 'detail', 'hint', 'message']);
const textTests: ReadonlySet<string> = new Set([
  ...['includes', 'startsWith', 'endsWith', 'match', 'matchAll', 'search', 'indexOf', 'lastIndexOf'],
]);
const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Each as `src/file.ts: the code`. */
export function proseDecisions(): readonly string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('/generated/'))
    .flatMap((file) => proseDecisionsIn(`src/${file}`, readFileSync(`src/${file}`, 'utf8')));
}

export function proseDecisionsIn(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isDecision(node)) found.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

function isDecision(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node) && comparisons.has(node.operatorToken.kind))
    return [
      [node.left, node.right],
      [node.right, node.left],
    ].some(([one, other]) => one && other && isProse(one) && isWords(other));
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: subject, name } = node.expression;
  if (textTests.has(name.text)) return isProse(subject);
  return /^(?:test|exec)$/.test(name.text) && node.arguments.some(isProse);
}

/** Whether there is one at all may be asked. */
const isWords = (node: ts.Expression): boolean => ts.isStringLiteralLike(node) && node.text !== '';

/** `problem.summary`, `summary` of a problem taken apart, `reason.text`; also with `?.`, a cast, or lower case asked for. */
function isProse(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return isProse(node.expression);
  if (ts.isIdentifier(node)) return prose.has(node.text);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return (
      /^(?:to(?:Lower|Upper)Case|trim\w*)$/.test(node.expression.name.text) &&
      isProse(node.expression.expression)
    );
  if (!ts.isPropertyAccessExpression(node)) return false;
  if (node.name.text === 'text')
    return /(?:^|[.])(?:reason|why|hazard|note)$/.test(node.expression.getText());
  return prose.has(node.name.text);
}
