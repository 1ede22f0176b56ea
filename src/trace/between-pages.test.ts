/**
 * What stays between two pages and is made of the contents must be made through trace/read.ts: else a page that uses it
 * would not say what it rests on, and the next build would take it although it is stale.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const files = globSync('src/**/*.ts').filter((file) => !/\.test\.ts$|^src\/browser\//.test(file));
const sources = new Map(
  files.map((file) => [
    file,
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
  ]),
);

/** What a file imports that is there when it runs: names by the file that they come from. */
function importsOf(source: ts.SourceFile): Map<string, string[]> {
  return new Map(
    source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
      const path = (moduleSpecifier as ts.StringLiteral).text;
      if (!path.startsWith('.') || !importClause || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword)
        return [];
      const named = importClause.namedBindings;
      const names =
        named && ts.isNamedImports(named)
          ? named.elements.filter((one) => !one.isTypeOnly).map((one) => one.name.text)
          : named
            ? [named.name.text]
            : [];
      return [[join(dirname(source.fileName), path), names] as const];
    }),
  );
}

/** The files that hold contents, or use what does. */
const withContents = new Set(['src/store/collections.ts']);
for (let before = 0; before < withContents.size;) {
  before = withContents.size;
  for (const [file, source] of sources)
    if ([...importsOf(source)].some(([path, names]) => names.length > 0 && withContents.has(path)))
      withContents.add(file);
}

const allowed = /^\(?(await )?(kept|told|entries|fields|forAll|byId)\b/;
const container = /^(new (Map|Set|WeakMap|WeakSet)\b.*\(\)|\[\]|\{\})$/s;

/** The values of a file that stay between pages and do not say what they are made of. */
function silent(source: ts.SourceFile): string[] {
  const foreign = new Set(
    [...importsOf(source)].flatMap(([path, names]) => (withContents.has(path) ? names : [])),
  );
  const own = source.statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations.map((one) => ({
      name: one.name.getText(),
      value: one.initializer,
      isLet: (statement.declarationList.flags & ts.NodeFlags.Const) === 0,
    })),
  );
  if (source.fileName === 'src/store/collections.ts') for (const { name } of own) foreign.add(name);
  const uses = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && foreign.has(node.text)) ||
    (!ts.isFunctionLike(node) && (ts.forEachChild(node, uses) ?? false));
  const wrong = own.filter(({ value, isLet }) => {
    if (isLet) return true;
    if (!value || ts.isFunctionLike(value) || allowed.test(value.getText())) return false;
    return container.test(value.getText()) || uses(value);
  });
  const loops = source.statements.filter(
    (one) => (ts.isExpressionStatement(one) || ts.isIterationStatement(one, false)) && uses(one),
  );
  return [...wrong.map(({ name }) => `${source.fileName}: ${name}`), ...loops.map((one) => one.getText())];
}

test('nothing made of the contents stays between pages without saying what it is made of', () => {
  assert.ok(
    withContents.has('src/goal/of-store.ts') && withContents.size > 10,
    'contents are used in many files',
  );
  assert.deepEqual(
    [...withContents].flatMap((file) => silent(sources.get(file)!)),
    [],
  );
});

test('the rule sees what breaks it', () => {
  const broken = (text: string) =>
    silent(ts.createSourceFile('src/goal/x.ts', text, ts.ScriptTarget.Latest, true));
  const head = "import { facts } from '../store/collections.ts';\n";
  assert.equal(broken(`${head}const all = [...facts.values()];`).length, 1);
  assert.equal(broken(`${head}const cache = new Map<string, number>();`).length, 1);
  assert.equal(broken(`${head}let last = null;`).length, 1);
  assert.equal(broken(`${head}for (const [id] of facts) all.push(id);`).length, 1);
  assert.equal(broken(`${head}const all = kept('all', () => [...facts.values()]);`).length, 0);
  assert.equal(broken(`${head}const all = () => [...facts.values()];`).length, 0);
});
