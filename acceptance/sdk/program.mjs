// The types of a generated SDK, as the compiler sees them.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  types: [],
};

/** The compiler's own declarations, which all programs share. */
const libraries = new Map();

function hostOf() {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => {
    if (!path.basename(file).startsWith('lib.')) return read(file, ...rest);
    if (!libraries.has(file)) libraries.set(file, read(file, ...rest));
    return libraries.get(file);
  };
  return host;
}

/** The text of a property of an object literal. */
function textOf(literal, name) {
  const found = literal.properties.find((one) => ts.isPropertyAssignment(one) && one.name.text === name);
  return found && ts.isStringLiteralLike(found.initializer) ? found.initializer.text : undefined;
}

/** Method and path of every descriptor in a file. */
function descriptorsOf(source) {
  const found = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const [method, template] = [textOf(node, 'method'), textOf(node, 'path')];
      if (method !== undefined && template !== undefined) found.push({ method, path: template });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isExported = (node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

/** The media types that the options of a call may ask for. */
function acceptsOf(checker, { parameters }) {
  const options = checker.getNonNullableType(checker.getTypeAtLocation(parameters.at(-1)));
  const accept = checker.getPropertyOfType(options, 'accept');
  const type = accept && checker.getTypeOfSymbol(accept);
  const members = type?.isUnion() ? type.types : type ? [type] : [];
  return members.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
}

/**
 * The functions of an SDK: name, file, the method and path that they call, what they take after the client, the type of
 * what they return, and the media types that they may be asked for.
 */
export function readProgram(src) {
  const files = readdirSync(path.join(src, 'funcs')).map((file) => path.join(src, 'funcs', file));
  const program = ts.createProgram([...files, path.join(src, 'lib/config.ts')], options, hostOf());
  const checker = program.getTypeChecker();
  const functions = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const [descriptor] = descriptorsOf(source);
    const declared = source.statements.filter((node) => ts.isFunctionDeclaration(node) && isExported(node));
    if (descriptor === undefined || declared.length === 0) return [];
    // Of overloads, each is a way to call.
    const bodies = declared.length > 1 ? declared.filter(({ body }) => body === undefined) : declared;
    return bodies.map((declaration) => ({
      ...descriptor,
      file,
      name: declaration.name.text,
      parameters: declaration.parameters.slice(1).map((parameter) => ({
        name: parameter.name.getText(),
        type: checker.getTypeAtLocation(parameter),
      })),
      returns: checker.getSignatureFromDeclaration(declaration).getReturnType(),
      accepts: acceptsOf(checker, declaration),
    }));
  });
  return { program, checker, functions, options: clientOptions(program, checker, src) };
}

/** The options of the client, by name. */
function clientOptions(program, checker, src) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(path.join(src, 'lib/config.ts')));
  const symbol = checker.getExportsOfModule(module).find(({ name }) => name === 'SDKOptions');
  return checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).map((member) => ({
    name: member.name,
    type: checker.getTypeOfSymbol(member),
  }));
}
