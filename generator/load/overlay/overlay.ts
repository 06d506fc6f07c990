import { report } from '../../diagnostics/catalogue.js';
import type { Code } from '../../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { memberPointer, pointerOf } from '../../model/pointer.js';
import { applyAction } from './action.js';
import type { Action } from './action.js';
import { excess, type Excess } from '../reading/excess.js';
import { Growth } from './growth.js';
import { describe, draftOf, isObject, memberOf } from '../member.js';
import type { DraftObject } from '../member.js';
import { Renames } from './renames.js';
import type { Json, JsonObject } from '../source.js';

/** An overlay that was read; `file` is its name in diagnostics. */
export interface OverlayFile {
  readonly file: string;
  readonly value: Json;
}

/** Applies overlays (Overlay Specification 1.0 and 1.1) in order, to a copy of the document. */
export function applyOverlays(document: JsonObject, overlays: readonly OverlayFile[]): Outcome<JsonObject> {
  const all = applied(document, overlays);
  if (all.over === undefined) return all;
  // The check walks the whole document, so the overlay that exceeded a budget is searched for only if one did, by bisection.
  let [before, last] = [0, all];
  while (last.count - before > 1) {
    const half = applied(document, overlays.slice(0, Math.floor((before + last.count) / 2)));
    if (half.over === undefined) before = half.count;
    else last = half;
  }
  const place = { file: overlays[last.count - 1]?.file ?? '', pointer: '' };
  const message = `With this overlay the document ${last.over?.message ?? ''}`;
  return { value: last.value, diagnostics: [...last.diagnostics, report('overlay/too-large', message, place)] };
}

/** A document with overlays; `over` says how they exceed a budget, up to the overlay that was rejected. */
interface Applied extends Outcome<JsonObject> {
  readonly count: number;
  readonly over: Excess | undefined;
}

function applied(document: JsonObject, overlays: readonly OverlayFile[]): Applied {
  const draft = draftOf(document) as DraftObject;
  const growth = new Growth();
  const renames = new Renames();
  const diagnostics: Diagnostic[] = [];
  const isRefused = (): boolean => diagnostics.at(-1)?.code === 'overlay/too-large';
  for (const overlay of overlays)
    for (const action of actionsOf(overlay, diagnostics, { growth, renames })) {
      applyAction(draft, action);
      // The overlays before it are applied; those after it would exceed the budget again.
      if (isRefused()) return { value: draft, diagnostics, count: overlays.length, over: undefined };
    }
  renames.settle();
  return { value: draft, diagnostics, count: overlays.length, over: excess(draft, { nodes: Infinity }) };
}

function actionsOf(
  { file, value }: OverlayFile,
  diagnostics: Diagnostic[],
  shared: Pick<Action, 'growth' | 'renames'>,
): readonly Action[] {
  const fault = (code: Code, message: string, pointer: string): void => {
    diagnostics.push(report(code, message, { file, pointer }));
  };
  const version = memberOf(value, 'overlay');
  if (typeof version !== 'string' && typeof version !== 'number') {
    fault('overlay/malformed', `"${file}" is not an overlay: it has no "overlay" with a version`, '');
    return [];
  }
  if (!/^1(\.[01](\.\d+)?)?$/.test(String(version))) {
    fault('overlay/version', `version "${version}" of overlays is not supported`, pointerOf(['overlay']));
    return [];
  }
  const actions = memberOf(value, 'actions');
  if (!Array.isArray(actions)) {
    fault(
      'overlay/malformed',
      `"actions" is ${describe(actions)}; an array was expected`,
      actions === undefined ? '' : pointerOf(['actions']),
    );
    return [];
  }
  return (actions as readonly Json[]).flatMap((members, index) => {
    const pointer = pointerOf(['actions', index]);
    const target = memberOf(members, 'target');
    if (!isObject(members) || typeof target !== 'string') {
      const message = isObject(members)
        ? `"target" is ${describe(target)}; a JSONPath was expected`
        : `an action is ${describe(members)}`;
      fault('overlay/malformed', message, pointer);
      return [];
    }
    const kind = ['remove', 'update', 'copy'].some((name) => Object.hasOwn(members, name));
    if (!kind) {
      fault('overlay/malformed', 'an action has neither "update" nor "remove"', pointer);
      return [];
    }
    const names = target.trimEnd().endsWith('~');
    const path = names ? target.trimEnd().slice(0, -1) : target.trim();
    const tell: Action['fault'] = (code, message, member = 'target') => {
      fault(code, message, memberPointer(pointer, member));
    };
    return [{ target: path, names, members, ...shared, fault: tell }];
  });
}
