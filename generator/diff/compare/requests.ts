import type { Body, Content, Operation, Parameter } from '../../model/model.js';
import { essence } from '../../model/media.js';
import { parameterKeys, preferred } from '../../naming/derive.js';
import { nothing, only, together, type Finding, type Found } from '../finding.js';
import { matchBy, pathPlaces, wireName } from '../match.js';
import { relationOf, type Relation } from '../relation.js';
import { methodName, namedType, shapeOf, type ComparedApi } from '../compared-api.js';
import { compareDefaults } from './fields.js';
import { seenBy, type Sides, type Spot } from './finding-places.js';
import { compareTypes } from './types.js';

/** The names of an operation's parameters in code. */
function codeNames(side: ComparedApi, operation: Operation): ReadonlyMap<Parameter, string> {
  const request = side.operations.get(operation.id)?.request;
  const fields = request === undefined ? undefined : namedType(side, request)?.fields;
  const keys = parameterKeys(operation);
  return new Map(
    operation.parameters.map((parameter, index) => {
      const key = keys[index] ?? parameter.name;
      return [parameter, fields?.get(key) ?? key];
    }),
  );
}

/** Whether a method takes a single request object. */
export function takesObject(side: ComparedApi, operation: Operation): boolean {
  return shapeOf(side, operation.id).arguments.some(
    ({ property, name }) => property === undefined && name === 'request',
  );
}

/** Reports another name in code. Calls with positional arguments do not notice it. */
function renamed(spot: Spot, [old, now]: readonly [string, string]): Finding[] {
  return old === now ? [] : [{ ...spot, code: 'parameter/renamed', detail: `was \`${old}\`, is \`${now}\`` }];
}

const styleText = ({ style, explode, allowReserved, mediaType }: Parameter): string =>
  [mediaType ?? style, ...(explode ? ['exploded'] : []), ...(allowReserved ? ['with reserved characters'] : [])].join(
    ', ',
  );

/** Whether a parameter has to be sent. For one with a default, the server has a value. */
const required = (isFilled: boolean): string => (isFilled ? 'required, with a default' : 'required');

/** The finding of a new parameter. */
function added(one: Parameter): Pick<Finding, 'code' | 'detail'> {
  if (!one.required) return { code: 'parameter/added', detail: `is new in ${one.in} and optional` };
  const isFilled = one.default !== undefined;
  const code = isFilled ? 'parameter/added-defaulted' : 'parameter/added-required';
  return { code, detail: `is new in ${one.in} and ${required(isFilled)}` };
}

/** Compares a parameter apart from its type. */
function compareMarks(spot: Spot, old: Parameter, now: Parameter): Finding[] {
  const drafts: Finding[] = [];
  const change = (code: Finding['code'], detail: string) => drafts.push({ ...spot, code, detail });
  if (old.in !== now.in) change('parameter/moved', `was in ${old.in}, is in ${now.in}`);
  else if (styleText(old) !== styleText(now))
    change('parameter/style', `was serialized as ${styleText(old)}, is as ${styleText(now)}`);
  if (!old.required && now.required) {
    const isFilled = now.default !== undefined;
    change(isFilled ? 'parameter/required-defaulted' : 'parameter/became-required', `is ${required(isFilled)}`);
  }
  if (old.required && !now.required) change('parameter/became-optional', 'is optional');
  if (old.deprecated === undefined && now.deprecated !== undefined) change('parameter/deprecated', 'is deprecated');
  return [...drafts, ...compareDefaults(spot, old, now)];
}

/** Compares the parameters of one operation. */
export function compareParameters(sides: Sides, spot: Spot, old: Operation, now: Operation): Found {
  const places = new Map(
    [old, now].flatMap((operation) =>
      operation.parameters.map((one) => [one, pathPlaces(operation.path).get(one.name)] as const),
    ),
  );
  const wireKey = (one: Parameter): string =>
    one.in === 'path' ? `path ${String(places.get(one))}` : `${one.in} ${wireName(one)}`;
  const { pairs, removed, added: fresh } = matchBy(old.parameters, now.parameters, [wireKey, ({ name }) => name]);
  const names = { old: codeNames(sides.old, old), new: codeNames(sides.new, now) };
  const subject = (side: 'old' | 'new', one: Parameter): string =>
    `${spot.subject.replace(/\)$/u, '')}${names[side].get(one) ?? one.name})`;
  return together([
    ...pairs.map(({ old: before, new: after }) => {
      const here = { ...spot, old: before.id, new: after.id, subject: subject('new', after) };
      const pair = [names.old.get(before) ?? '', names.new.get(after) ?? ''] as const;
      const drafts = [...compareMarks(here, before, after), ...renamed(here, pair)];
      return together([only(...drafts), compareTypes(sides, here, before.type, after.type)]);
    }),
    only(
      ...removed.map((one): Finding => ({
        ...spot,
        old: one.id,
        subject: subject('old', one),
        code: 'parameter/removed',
        detail: `is gone from ${one.in}`,
      })),
      ...fresh.map((one): Finding => ({
        ...spot,
        new: one.id,
        subject: subject('new', one),
        ...added(one),
      })),
    ),
  ]);
}

/** Whether the arguments of a method are still accepted. */
const isTaken = (relation: Relation): boolean => relation === 'same' || relation === 'wider';

/** Compares the common representations of two bodies, and reports those that only one of them has. */
function compareContents(sides: Sides, spot: Spot, old: Body, now: Body): Found {
  const key = ({ mediaType }: Content): string => essence(mediaType);
  const { pairs, removed, added } = matchBy(old.contents, now.contents, [({ mediaType }) => mediaType, key]);
  const [before, after] = [preferred(old.contents), preferred(now.contents)];
  const sent = pairs.some((pair) => pair.old === before && pair.new === after);
  return together([
    ...pairs.map((pair) => {
      const here = pair.old === before && pair.new === after ? spot : seenBy(spot, 'wire');
      const drafts: Finding[] =
        JSON.stringify(pair.old.encoding) === JSON.stringify(pair.new.encoding)
          ? []
          : [{ ...spot, code: 'body/encoding', detail: `the parts of ${key(pair.new)} are serialized in another way` }];
      return together([only(...drafts), compareTypes(sides, here, pair.old.type, pair.new.type)]);
    }),
    only(
      ...added.map((one): Finding => ({ ...spot, code: 'body/media-type-added', detail: `accepts ${key(one)}` })),
      ...removed.map((one): Finding => ({
        ...spot,
        code: 'body/media-type-removed',
        detail: `no longer accepts ${key(one)}`,
      })),
      ...(sent ||
      before === undefined ||
      after === undefined ||
      isTaken(relationOf(sides, before.type, after.type, 'sdk'))
        ? []
        : [
            {
              ...spot,
              code: 'body/sent-otherwise' as const,
              detail: `was sent as ${key(before)}, is sent as ${key(after)}`,
            },
          ]),
    ),
  ]);
}

const bodyName = (side: ComparedApi, operation: Operation): string | undefined => {
  const { bodyKey } = shapeOf(side, operation.id);
  const request = side.operations.get(operation.id)?.request;
  return bodyKey === undefined || request === undefined ? undefined : namedType(side, request)?.fields.get(bodyKey);
};

/** Compares the request bodies of an operation. */
export function compareBodies(sides: Sides, spot: Spot, old: Operation, now: Operation): Found {
  const [before, after] = [old.body, now.body];
  if (before === undefined && after === undefined) return nothing;
  const change = (code: Finding['code'], detail: string): Finding => ({
    ...spot,
    old: before?.id ?? old.id,
    new: after?.id ?? now.id,
    code,
    detail,
  });
  if (before === undefined)
    return only(
      after?.required === true
        ? change('body/added-required', 'requires a body')
        : change('body/added', 'accepts a body'),
    );
  if (after === undefined) return only(change('body/removed', 'has no body any more'));
  const here = { ...spot, old: before.id, new: after.id };
  const names = [bodyName(sides.old, old), bodyName(sides.new, now)] as const;
  return together([
    only(
      ...(before.required === after.required
        ? []
        : [
            after.required
              ? change('body/became-required', 'requires a body')
              : change('body/became-optional', 'has an optional body'),
          ]),
      ...(names[0] === undefined || names[1] === undefined ? [] : renamed(here, [names[0], names[1]])),
    ),
    compareContents(sides, { ...here, subject: methodName(sides.new, now.id) }, before, after),
  ]);
}
