import type { Operation } from '../../model/model.js';
import type { Argument } from '../../naming/call-shape.js';
import type { Finding } from '../finding.js';
import { pathPlaces, wireName } from '../match.js';
import { shapeOf, type ComparedApi } from '../compared-api.js';
import { takesObject } from './requests.js';
import type { Sides, Spot } from './finding-places.js';

/** An argument: its target in the request, and its name for people. */
interface Filled {
  readonly place: string;
  readonly name: string;
  readonly required: boolean;
}

/** The target of an argument on the wire. The names of positional arguments do not matter. */
function placeOf(operation: Operation, argument: Argument, isBody: boolean): Omit<Filled, 'required'> {
  if (argument.credentials === true) return { place: 'credentials', name: argument.name };
  if (argument.without !== undefined) return { place: 'parameters', name: argument.name };
  if (isBody) return { place: 'body', name: 'body' };
  const parameter = operation.parameters.find(({ id }) => id === argument.field?.id);
  const { name } = parameter ?? argument;
  const inPath = parameter?.in === 'path';
  const onWire = parameter === undefined ? name : wireName(parameter);
  return { place: inPath ? `path ${String(pathPlaces(operation.path).get(name))}` : onWire, name };
}

/** The arguments of a method. */
function placesOf(side: ComparedApi, operation: Operation): Filled[] {
  const shape = shapeOf(side, operation.id);
  const isRequest = ({ name, property }: Argument): boolean => property === undefined && name === 'request';
  const body = shape.bodyKey;
  const isWhole = takesObject(side, operation) && operation.parameters.length > 0;
  return shape.arguments.map((argument) => ({
    ...(isWhole && isRequest(argument)
      ? { place: 'request', name: 'request' }
      : placeOf(operation, argument, argument.property === undefined || argument.field?.name === body)),
    required: argument.required,
  }));
}

/** Compares how a method takes its arguments: positional or as one object. New optional ones are safe at the end. */
export function compareArguments(sides: Sides, spot: Spot, old: Operation, now: Operation): Finding[] {
  const [before, after] = [placesOf(sides.old, old), placesOf(sides.new, now)];
  const list = (all: readonly Filled[]): string => all.map(({ name }) => name).join(', ') || 'nothing';
  const detail = `was called with ${list(before)}, is with ${list(after)}`;
  const places = after.map(({ place }) => place);
  // Removed and required arguments are reported elsewhere.
  const kept = before.filter(({ place }) => places.includes(place));
  const moved = kept.some(({ place }, index) => place !== before[index]?.place || place !== places[index]);
  if (moved || (before.length > 0 && after.length > 0 && kept.length === 0))
    return [{ ...spot, code: 'method/arguments', detail }];
  const added = after.filter(({ place }) => before.every((one) => one.place !== place));
  const isLonger = added.length > 0 && kept.length === before.length && added.every(({ required }) => !required);
  return isLonger ? [{ ...spot, code: 'method/options-moved', detail }] : [];
}
