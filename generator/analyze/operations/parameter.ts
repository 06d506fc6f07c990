import type { Id, Location, Parameter, Style, Type } from '../../model/model.js';
import { mediaOf } from '../../model/media.js';
import { idOf, part, resolved, warn, type Context } from '../context.js';
import { deprecation, description, extensionText } from '../extensions.js';
import type { NamePath } from '../hint.js';
import { child, children, compact, elements, flag, layersOf, text, type Node } from '../node.js';
import { defaultOf } from '../schemas/default.js';
import { referencedWords } from '../referenced-words.js';
import { examplesOf, fieldWords } from '../words.js';

/** The default style of each location (OpenAPI Specification, Parameter Object, `style`). */
const defaultStyle: Readonly<Record<Location, Style>> = {
  path: 'simple',
  query: 'form',
  header: 'simple',
  cookie: 'form',
};

const styles: readonly string[] = [
  'simple',
  'label',
  'matrix',
  'form',
  'spaceDelimited',
  'pipeDelimited',
  'tabDelimited',
  'deepObject',
];

/** Whether a text is a known style. */
export const isStyle = (word: string | undefined): word is Style => word !== undefined && styles.includes(word);

/** Headers that are never parameters (OpenAPI Specification, Parameter Object). The client sets them. */
const reservedHeaders = new Set(['accept', 'content-type', 'authorization']);

const isLocation = (name: string | undefined): name is Location =>
  name !== undefined && Object.hasOwn(defaultStyle, name);

/** One parameter; `undefined` if a client cannot send it. */
export function parameterOf(
  context: Context,
  node: Node,
  owner: Id,
  globals: ReadonlySet<string>,
): Parameter | undefined {
  const name = text(node, 'name');
  const content = children(child(node, 'content'))[0];
  // OpenAPI 3.2, section 4.12.1: the whole query. As a form it is an exploded object.
  const whole = text(node, 'in') === 'querystring' && content !== undefined && mediaOf(content[0]) === 'form';
  const location = whole ? 'query' : text(node, 'in');
  const media = whole ? undefined : content;
  if (name === undefined || name === '' || !isLocation(location)) return undefined;
  if (location === 'header' && reservedHeaders.has(name.toLowerCase())) return undefined;
  const schema = content ? child(content[1], 'schema') : child(node, 'schema');
  const way: NamePath = { owner, role: 'parameter', property: name, location };
  const written = text(node, 'style');
  const style = isStyle(written) ? written : defaultStyle[location];
  const own = examplesOf(node, (example) => resolved(context, example));
  const words = schema ? fieldWords(schema) : undefined;
  const ofSchema = context.conventions.deprecatedParameters === 'schema';
  const type: Type = schema ? context.typeOf(schema, way) : { kind: 'unknown' };
  return compact<Parameter>({
    id: idOf(context, node),
    name,
    nameOverride: extensionText(node, 'name'),
    in: location,
    style,
    explode: flag(node, 'explode') ?? style === 'form',
    allowReserved: flag(node, 'allowReserved') === true,
    mediaType: media?.[0],
    global: globals.has(`${location}:${name.toLowerCase()}`),
    type,
    required: location === 'path' || flag(node, 'required') === true,
    default: schema && defaultOf(context, schema, type),
    title: undefined,
    description: description(node) ?? (schema && referencedWords(context, schema, type, 'operation').description),
    examples: own.length > 0 ? own : (words?.examples ?? []),
    deprecated: deprecation(node) ?? (ofSchema ? words?.deprecated : undefined),
  });
}

/** The parameters of an operation: those of the path, replaced by its own with the same name and location. */
export function parametersOf(
  context: Context,
  path: Node,
  operation: Node,
  owner: Id,
  globals: ReadonlySet<string>,
): Parameter[] {
  const found = new Map<string, Node>();
  // Parameters of a path item's `$ref` target belong to the path as well.
  for (const node of [path, operation].flatMap((one) => layersOf(one).reverse())) {
    const own = new Set<string>();
    for (const unresolved of elements(part(context, node, 'parameters'))) {
      const parameter = resolved(context, unresolved);
      if (parameter === undefined) continue;
      const key = `${text(parameter, 'in') ?? ''}:${text(parameter, 'name') ?? ''}`;
      if (own.has(key))
        warn(
          context,
          'operation/duplicate-parameter',
          `The parameter ${key} is listed twice; the last one is used`,
          unresolved,
        );
      own.add(key);
      found.set(key, parameter);
    }
  }
  return [...found.values()].flatMap((node) => parameterOf(context, node, owner, globals) ?? []);
}
