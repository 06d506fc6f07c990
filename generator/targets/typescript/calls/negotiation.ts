import { returnedResponses, contentsByType, offeredContents, readContents } from '../../../naming/response-contents.js';
import type { NamedOperation } from '../../../naming/api.js';
import { acceptable } from '../../../naming/media-choice.js';
import { flagOf } from '../../../naming/stream-flag.js';
import { groupedBy } from '../../../model/group.js';
import type { Content } from '../../../model/model.js';
import { call, exported, exportedType, named as local, unionOf } from '../../../surface/build.js';
import { keyOf } from '../../../model/key.js';
import type { Expression } from '../../../surface/expression.js';
import type { Parameter } from '../../../surface/surface.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import { flagOverloads, flagValue } from './flag-overloads.js';
import { mediaTypes as typesOf, withMembers } from './media-types.js';
import type { Sdk } from '../sdk.js';
import { required, resultType, valuesType, type Overload } from './signature.js';

const acceptModule = 'src/runtime/responses/accept.ts';

/** How a call selects its result: by a flag of its request, or by the media type that it accepts. */
export interface Negotiation {
  readonly overloads: readonly Overload[];
  /** The parameters and the result of the implementation. */
  readonly parameters: readonly Parameter[];
  readonly value: TypeExpression;
  /** The operation to call, derived from the declared one. */
  readonly operation: (operation: Expression) => Expression;
}

/** Media types that a call may ask for and that have the same value type. */
interface Offer {
  readonly mediaTypes: readonly string[];
  /** The representations of each response. */
  readonly contents: readonly (readonly Content[])[];
  readonly isUsual: boolean;
}

/** The groups of media types that calls may ask for, the default first. */
function offersOf(sdk: Sdk, named: NamedOperation, types: readonly string[]): Offer[] {
  const responses = returnedResponses(named.operation);
  const unasked = keyOf(valuesType(sdk, responses.map(readContents)));
  const contentsIn = contentsByType(named.operation, responses);
  const offers = groupedBy(types, (mediaType) => keyOf(valuesType(sdk, contentsIn(mediaType))));
  return [...offers]
    .map(([value, mediaTypes]) => {
      return { mediaTypes, contents: contentsIn(mediaTypes.at(-1) ?? ''), isUsual: value === unasked };
    })
    .sort((a, b) => Number(b.isUsual) - Number(a.isUsual));
}

/** The result of a call that asks for one of the offered media types. */
function offeredType(sdk: Sdk, named: NamedOperation, { contents, isUsual }: Offer): TypeExpression {
  if (isUsual) return resultType(sdk, named);
  const type = valuesType(sdk, contents);
  return named.operation.pagination ? { kind: 'object', members: [{ name: 'result', type }] } : type;
}

/** The union of all results. */
function anyType(sdk: Sdk, named: NamedOperation, offers: readonly Offer[]): TypeExpression {
  const { operation } = named;
  if (operation.pagination)
    return unionOf([resultType(sdk, named), ...offers.map((one) => offeredType(sdk, named, one))]);
  return valuesType(
    sdk,
    returnedResponses(named.operation).map((response) => offeredContents(operation, response)),
  );
}

/** The parameters with an option for media types. */
function accepting(
  parameters: readonly Parameter[],
  mediaTypes: readonly string[],
  options: 'AcceptOptions' | 'Accepts',
): Parameter[] {
  return withMembers(parameters, exportedType(acceptModule, options, ...typesOf(mediaTypes)));
}

/** The overloads that ask for a media type, one for each value type; for the default the option may be left out. */
function acceptOverloads(
  sdk: Sdk,
  named: NamedOperation,
  parameters: readonly Parameter[],
  offers: readonly Offer[],
): Overload[] {
  const usual = resultType(sdk, named);
  if (offers.every(({ isUsual }) => isUsual)) return [];
  // The default may itself be a union, and still not everything that can be asked for.
  const isSome = !offers.some(({ isUsual }) => isUsual) && keyOf(anyType(sdk, named, offers)) !== keyOf(usual);
  const unasked = { parameters: accepting(parameters, [], 'AcceptOptions'), value: usual };
  const asked = offers.map((offer) => {
    const value = offeredType(sdk, named, offer);
    if (offer.isUsual) return { parameters: accepting(parameters, offer.mediaTypes, 'AcceptOptions'), value };
    const given = accepting(parameters, offer.mediaTypes, 'Accepts');
    return { parameters: required(given, given.length - 1), value };
  });
  return isSome ? [unasked, ...asked] : asked;
}

const acceptOption: Expression = { kind: 'property', of: local('options'), name: 'accept', optional: true };

/** How a call selects its result; `undefined` if there is only one media type. */
export function negotiationOf(
  sdk: Sdk,
  named: NamedOperation,
  parameters: readonly Parameter[],
): Negotiation | undefined {
  const flag = flagOf(sdk.api, named);
  const mediaTypes = acceptable(sdk.api, named);
  if (flag === undefined && mediaTypes.length === 0) return undefined;
  const offers = offersOf(sdk, named, mediaTypes);
  const asked = mediaTypes.length > 0 ? acceptOption : undefined;
  const accept = flag === undefined ? asked : flagValue(named, flag, asked);
  const unasked = flag === undefined || asked === undefined ? parameters : accepting(parameters, [], 'AcceptOptions');
  return {
    overloads: [
      ...(flag ? flagOverloads(sdk, named, unasked, flag) : []),
      ...acceptOverloads(sdk, named, parameters, offers),
    ],
    parameters: asked === undefined ? parameters : accepting(parameters, mediaTypes, 'AcceptOptions'),
    value: anyType(sdk, named, offers),
    operation: (operation) => call(exported(acceptModule, 'accepting'), [operation, accept]),
  };
}
