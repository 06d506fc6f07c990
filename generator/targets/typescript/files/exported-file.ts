import { homeOf, type Homes } from '../../../surface/imports.js';
import type { SourceFile } from '../../../surface/surface.js';

const isReference = (value: object): value is { kind: 'reference'; from: string; name: string } =>
  'kind' in value && value.kind === 'reference' && 'from' in value && 'name' in value;

/** A file with its references resolved to the modules that they are imported from. */
export function exportedFile(file: SourceFile, homes: Homes): SourceFile {
  const led = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(led);
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, led(member)]));
    return isReference(value) ? { ...members, from: homeOf(homes, value.from, value.name) } : members;
  };
  return led(file) as SourceFile;
}
