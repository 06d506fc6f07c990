import { homeOf, type Homes, type Places } from '../../../surface/imports.js';
import type { SourceFile } from '../../../surface/surface.js';

const isReference = (value: object): value is { kind: 'reference'; from: string; name: string } =>
  'kind' in value && value.kind === 'reference' && 'from' in value && 'name' in value;

/** A file with its references resolved to the modules that they are imported from. */
export function exportedFile(file: SourceFile, homes: Homes, places: Places): SourceFile {
  const led = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(led);
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, led(member)]));
    if (!isReference(value)) return members;
    const module = homeOf(homes, value.from, value.name);
    return { ...members, from: places.get(module) ?? module };
  };
  return led(file) as SourceFile;
}
