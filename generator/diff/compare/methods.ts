import type { Operation } from '../../model/model.js';
import type { Argument } from '../../languages/call-shape.js';
import type { Draft } from '../draft.js';
import { pathPlaces } from '../match.js';
import { shapeOf, type Side } from '../side.js';
import { takesObject } from './requests.js';
import type { Sides, Spot } from './spot.js';

/** What an argument fills, by what it is on the wire: names do not count where arguments go by their place. */
function placeOf(operation: Operation, argument: Argument, isBody: boolean): string {
  if (isBody) return 'body';
  const parameter = operation.parameters.find(({ id }) => id === argument.field?.id);
  if (parameter === undefined) return argument.name;
  const place = parameter.in === 'path' ? pathPlaces(operation.path).get(parameter.name) : parameter.name;
  return `${parameter.in === 'path' ? 'path ' : ''}${String(place)}`;
}

/** What a method takes, argument by argument. */
function placesOf(side: Side, operation: Operation): { readonly place: string; readonly required: boolean }[] {
  const shape = shapeOf(side, operation.id);
  if (takesObject(side, operation) && operation.parameters.length > 0)
    return [{ place: 'request', required: shape.arguments[0]?.required === true }];
  const body = shape.bodyKey;
  return shape.arguments.map((argument) => ({
    place: placeOf(operation, argument, argument.property === undefined || argument.field?.name === body),
    required: argument.required,
  }));
}

/** How a method takes its arguments: one by one, or as one object. New ones that may be left out belong at the end. */
export function compareArguments(sides: Sides, spot: Spot, old: Operation, now: Operation): Draft[] {
  const [before, after] = [placesOf(sides.old, old), placesOf(sides.new, now)];
  const list = (all: readonly { readonly place: string }[]): string =>
    all.map(({ place }) => place).join(', ') || 'nothing';
  const detail = `was called with ${list(before)}, is with ${list(after)}`;
  const places = after.map(({ place }) => place);
  // What is gone, or must be given, has a change of its own.
  const kept = before.filter(({ place }) => places.includes(place));
  const moved = kept.some(({ place }, index) => place !== before[index]?.place || place !== places[index]);
  if (moved || (before.length > 0 && after.length > 0 && kept.length === 0))
    return [{ ...spot, code: 'method/arguments', detail }];
  const added = after.filter(({ place }) => before.every((one) => one.place !== place));
  const isLonger = added.length > 0 && kept.length === before.length && added.every(({ required }) => !required);
  return isLonger ? [{ ...spot, code: 'method/options-moved', detail }] : [];
}
