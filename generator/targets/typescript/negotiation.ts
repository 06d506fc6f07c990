import { returnedResponses, contentsByType, offeredContents, readContents } from '../../naming/response-contents.js';
import type { NamedOperation } from '../../naming/api.js';
import { acceptable } from '../../naming/media-choice.js';
import { flagOf } from '../../naming/stream-flag.js';
import { groupedBy } from '../../model/group.js';
import type { Content } from '../../model/model.js';
import { flagOverloads, flagText } from './flag-overloads.js';
import { Imports } from './imports.js';
import { namedModule, type Module } from './module.js';
import { required, resultText, valuesText, type Overload, type ParameterText } from './signature.js';
import { mediaTypeText } from './text.js';

const acceptModule = 'src/lib/accept.ts';

/** How a call decides what it resolves with: by a flag of its request, or by the media type that it accepts. */
export interface Negotiation {
  readonly overloads: readonly Overload[];
  /** The parameters of any call, and what it resolves with. */
  readonly parameters: readonly ParameterText[];
  readonly value: string;
  /** The operation of a call, made from the text of another one. */
  readonly operation: (operation: string) => string;
}

/** Media types that a call may ask for and that share one value type. */
interface Offer {
  readonly mediaTypes: readonly string[];
  /** The representations of each response. */
  readonly contents: readonly (readonly Content[])[];
  readonly isUsual: boolean;
}

/** What calls may ask for by these media types, what comes unasked first. */
function offersOf({ sdk }: Module, named: NamedOperation, types: readonly string[]): Offer[] {
  const responses = returnedResponses(named.operation);
  // Texts that only tell values apart import nothing.
  const apart = namedModule(sdk, new Imports('', [], sdk.homes));
  const unasked = valuesText(apart, responses.map(readContents));
  const contentsIn = contentsByType(named.operation, responses);
  const offers = groupedBy(types, (mediaType) => valuesText(apart, contentsIn(mediaType)));
  return [...offers]
    .map(([value, mediaTypes]) => {
      return { mediaTypes, contents: contentsIn(mediaTypes.at(-1) ?? ''), isUsual: value === unasked };
    })
    .sort((a, b) => Number(b.isUsual) - Number(a.isUsual));
}

/** What a call resolves with that asks for what is offered. */
function offeredText(module: Module, named: NamedOperation, { contents, isUsual }: Offer): string {
  if (isUsual) return resultText(module, named);
  const value = valuesText(module, contents);
  return named.operation.pagination ? `{ result: ${value} }` : value;
}

/** What any call resolves with. */
function anyText(module: Module, named: NamedOperation, offers: readonly Offer[]): string {
  const { operation } = named;
  if (operation.pagination)
    return [...new Set([resultText(module, named), ...offers.map((one) => offeredText(module, named, one))])].join(
      ' | ',
    );
  return valuesText(
    module,
    returnedResponses(named.operation).map((response) => offeredContents(operation, response)),
  );
}

/** The parameters with an option for the media types. */
function accepting(
  { imports }: Module,
  parameters: readonly ParameterText[],
  mediaTypes: readonly string[],
  options: 'AcceptOptions' | 'Accepts',
): ParameterText[] {
  const types = mediaTypes.length === 0 ? '' : `<${mediaTypes.map(mediaTypeText).join(' | ')}>`;
  const type = `${imports.type(acceptModule, options)}${types}`;
  const last = parameters.length - 1;
  return parameters.map((one, index) => (index < last ? one : { ...one, type: `${one.type} & ${type}` }));
}

/** The ways to ask for a media type, one for each value; what comes unasked need not be asked for. */
function acceptOverloads(
  module: Module,
  named: NamedOperation,
  parameters: readonly ParameterText[],
  offers: readonly Offer[],
): Overload[] {
  const usual = resultText(module, named);
  if (offers.every(({ isUsual }) => isUsual)) return [];
  // What comes unasked may be one of several things, and still not all that can be asked for.
  const isSome = !offers.some(({ isUsual }) => isUsual) && anyText(module, named, offers) !== usual;
  const unasked = { parameters: accepting(module, parameters, [], 'AcceptOptions'), value: usual };
  const asked = offers.map((offer) => {
    const value = offeredText(module, named, offer);
    if (offer.isUsual) return { parameters: accepting(module, parameters, offer.mediaTypes, 'AcceptOptions'), value };
    const given = accepting(module, parameters, offer.mediaTypes, 'Accepts');
    return { parameters: required(given, given.length - 1), value };
  });
  return isSome ? [unasked, ...asked] : asked;
}

/** How a call chooses what it resolves with; `undefined` where there is one representation. */
export function negotiationOf(
  module: Module,
  named: NamedOperation,
  parameters: readonly ParameterText[],
): Negotiation | undefined {
  const flag = flagOf(module.sdk.api, named);
  const mediaTypes = acceptable(module.sdk.api, named);
  if (flag === undefined && mediaTypes.length === 0) return undefined;
  const offers = offersOf(module, named, mediaTypes);
  const asked = mediaTypes.length > 0 ? 'options?.accept' : '';
  const accept = flag === undefined ? asked : flagText(named, flag, asked);
  const unasked = flag === undefined || asked === '' ? parameters : accepting(module, parameters, [], 'AcceptOptions');
  return {
    overloads: [
      ...(flag ? flagOverloads(module, named, unasked, flag) : []),
      ...acceptOverloads(module, named, parameters, offers),
    ],
    parameters: asked === '' ? parameters : accepting(module, parameters, mediaTypes, 'AcceptOptions'),
    value: anyText(module, named, offers),
    operation: (operation) => `${module.imports.value(acceptModule, 'accepting')}(${operation}, ${accept})`,
  };
}
