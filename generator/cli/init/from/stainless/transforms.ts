import type { Decisions } from '../decided.js';
import { at, texts } from '../members.js';
import type { OverlayAction } from '../overlay.js';

/** Paths that mean the same in JSONPath (RFC 9535) and in the notation of the tool: names, items and wildcards. */
const plainPath = /^\$(?:\.\.?[A-Za-z_][\w-]*|\.\.?\*|\[(?:\d+|\*|'[^'\\]*'|"[^"\\]*")\])*$/u;

const member = (target: string, name: string): string => `${target}[${JSON.stringify(name)}]`;

/** What a command does at one place of the document; undefined for what an overlay does not do. */
const commands: Readonly<Record<string, (target: string, args: unknown) => readonly OverlayAction[] | undefined>> = {
  remove: (target, args) => {
    const keys = texts(at(args, 'keys') ?? []);
    if (keys.length === 0) return [{ target, remove: true }];
    return keys.map((key) => ({ target: member(target, key), remove: true }));
  },
  merge: (target, args) => {
    const value = at(args, 'value') ?? at(args, 'object');
    return typeof value === 'object' && value !== null ? [{ target, update: value }] : undefined;
  },
  // An update of an object merges; only what is no object is replaced.
  update: (target, args) => {
    const value = at(args, 'value');
    return value === undefined || (typeof value === 'object' && value !== null)
      ? undefined
      : [{ target, update: value }];
  },
};

/** Changes of the document become actions of the overlay, before those about its operations. */
export function decideTransforms(transforms: unknown, to: Decisions): void {
  if (!Array.isArray(transforms)) return;
  (transforms as readonly unknown[]).forEach((transform, index) => {
    const key = `openapi.transforms.${String(index)}`;
    const command = String(at(transform, 'command'));
    const args = at(transform, 'args');
    const targets = texts(at(args, 'target'));
    const make = Object.hasOwn(commands, command) ? commands[command] : undefined;
    const actions = targets.map((target) => (plainPath.test(target) ? make?.(target, args) : undefined));
    const done = actions.filter((one) => one !== undefined);
    if (done.length === 0 || done.length < actions.length)
      to.say('none', key, transform, 'Write the change as an OpenAPI Overlay and list it under `overlays`.');
    else to.act(key, transform, command, ...done.flat());
  });
}
