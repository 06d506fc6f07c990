import { homeOf, Imports, type Homes } from '../../surface/imports.js';
import type { SourceFile } from '../../surface/surface.js';

const isReference = (value: object): value is { kind: 'reference'; from: string; name: string } =>
  'kind' in value && value.kind === 'reference' && 'from' in value && 'name' in value;

/**
 * A file as others see it: its references lead to the modules that they are imported from, and what is not a tree yet is its
 * text.
 */
export function exportedFile(file: SourceFile, homes: Homes): SourceFile {
  const imports = new Imports(file.path, [], homes);
  const data = (value: unknown): unknown => {
    if (typeof value === 'function') return (value as (imports: Imports) => string)(imports);
    if (Array.isArray(value)) return value.map(data);
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, data(member)]));
    return isReference(value) ? { ...members, from: homeOf(homes, value.from, value.name) } : members;
  };
  return data(file) as SourceFile;
}
