/** Finds code that breaks on the names or the amounts that others choose; called by tidy.test.ts. */
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');
/** The one place that looks a name up in a plain object. */
const home = 'src/model/values/own-value.ts';

/** Each as `src/file.ts:12: the code`, with what to write instead. */
export function fragileCode(): readonly string[] {
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const sources = fileNames.filter((file) => /\/src\/(?!.*\/generated\/)/.test(file));
  const program = ts.createProgram(sources, options);
  const checker = program.getTypeChecker();
  return sources.flatMap((file) => {
    const source = program.getSourceFile(file);
    const name = path.relative(root, file);
    return source && name !== home
      ? nodesOf(source)
          .flatMap((node) => faultOf(node, checker) ?? [])
          .map(told(source, name))
      : [];
  });
}

interface Fault {
  readonly node: ts.Node;
  readonly instead: string;
}

const told =
  (source: ts.SourceFile, name: string) =>
  ({ node, instead }: Fault): string => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    return `${name}:${line + 1}: ${node.getText().split('\n', 1)[0]}: ${instead}`;
  };

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (child: ts.Node): void => {
    found.push(child);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}

function faultOf(node: ts.Node, checker: ts.TypeChecker): Fault | null {
  if (ts.isElementAccessExpression(node) && isLookup(node, checker)) return { node, instead: 'ownValue' };
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword)
    return ts.isStringLiteral(node.left) ? null : { node, instead: 'Object.hasOwn' };
  if (!ts.isCallExpression(node)) return null;
  const spread = node.arguments.filter(ts.isSpreadElement);
  if (spread.some(({ expression }) => !isShort(expression, checker)))
    return { node, instead: 'append, maxOf or minOf' };
  const isMerge =
    node.expression.getText() === 'Object.assign' &&
    node.arguments.slice(1).some((one) => hasAnyKey(one, checker));
  return isMerge ? { node, instead: 'mergeMaps' } : null;
}

/** By a name that is only known as it runs, in a map of whatever names. */
function isLookup(
  { expression, argumentExpression: key }: ts.ElementAccessExpression,
  checker: ts.TypeChecker,
): boolean {
  if (ts.isStringLiteralLike(key) || !(checker.getTypeAtLocation(key).flags & ts.TypeFlags.String))
    return false;
  return hasAnyKey(expression, checker);
}

function hasAnyKey(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(expression));
  return checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined;
}

/** As many as the code itself says, or none or one. */
function isShort(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  const inner = ts.isParenthesizedExpression(expression) ? expression.expression : expression;
  if (ts.isConditionalExpression(inner))
    return isShort(inner.whenTrue, checker) && isShort(inner.whenFalse, checker);
  return ts.isArrayLiteralExpression(inner) || checker.isTupleType(checker.getTypeAtLocation(inner));
}
