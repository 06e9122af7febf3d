import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import ts from 'typescript';

/** What a file takes from another of ours; `*` is all of it, `default` a component. */
export type Import = { from: string; name: string };
/** One file of ours: the names it exports, what it imports from our other files (types too). */
export type Module = { file: string; exports: string[]; imports: Import[] };

const root = join(import.meta.dirname, '..', '..');

/** Every TypeScript and Svelte file under a folder of the project, sorted. */
export function modulesUnder(...folders: string[]): Module[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((file) => /\.(?:ts|svelte)$/.test(file))
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map(readModule);
}

export const isTest = ({ file }: Module): boolean =>
  /\.(?:test|fixture)\.ts$/.test(file) || file.startsWith('tests/');

function readModule(file: string): Module {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(
    `${file}.ts`,
    file.endsWith('.svelte') ? scriptsOf(text) : text,
    ts.ScriptTarget.Latest,
  );
  return {
    file,
    exports: [...new Set(source.statements.flatMap(exportsOf))],
    imports: [...source.statements.flatMap(importsOf), ...lazyImports(source.text)].flatMap(
      ({ from, name }) => {
        const found = ownFile(file, from);
        return found === undefined ? [] : [{ from: found, name }];
      },
    ),
  };
}

const scriptsOf = (text: string): string =>
  [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n');

function exportsOf(statement: ts.Statement): string[] {
  if (
    ts.isExportDeclaration(statement) &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
  )
    return statement.exportClause.elements.map(({ name }) => name.text);
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  return namedStatement(statement);
}

function namedStatement(statement: ts.Statement): string[] {
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement)
  )
    return statement.name ? [statement.name.text] : [];
  return [];
}

function importsOf(statement: ts.Statement): Import[] {
  if (
    ts.isExportDeclaration(statement) &&
    statement.moduleSpecifier &&
    ts.isStringLiteral(statement.moduleSpecifier)
  )
    return [{ from: statement.moduleSpecifier.text, name: '*' }];
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const from = statement.moduleSpecifier.text;
  const clause = statement.importClause;
  const bindings = clause?.namedBindings;
  const isComponent = clause?.name !== undefined && clause.phaseModifier !== ts.SyntaxKind.TypeKeyword;
  if (!bindings || ts.isNamespaceImport(bindings)) return [{ from, name: isComponent ? 'default' : '*' }];
  return bindings.elements.map(({ name, propertyName }) => ({ from, name: (propertyName ?? name).text }));
}

/** `await import('./x.ts')` and `new URL('./worker.ts', import.meta.url)`. */
const lazyImports = (text: string): Import[] =>
  [...text.matchAll(/(?:\bimport|new URL)\(\s*'([^']+)'/g)].map(([, from = '']) => ({ from, name: '*' }));

/** The file of ours that a specifier means, if it is one. */
function ownFile(file: string, specifier: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '');
  const found = path.startsWith('#core/')
    ? path.replace('#core/', 'src/core/')
    : path.startsWith('$lib/')
      ? path.replace('$lib/', 'src/lib/')
      : path.startsWith('.')
        ? normalize(join(dirname(file), path))
        : undefined;
  return found !== undefined && existsSync(join(root, found)) ? found.split(sep).join('/') : undefined;
}
