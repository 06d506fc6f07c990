import type { Declaration, Type } from '../../model/model.js';
import { withoutNull } from '../../model/walk.js';
import type { NamedApi } from '../../naming/api.js';
import { namedOf } from '../../surface/spell.js';
import type { PageRoom } from '../nested-field.js';

/**
 * The nodes of HTML that the fields of a page may have, so that all of it has at most 4,000. What has no room is a link to
 * the page of its type. The others are code (1,000), the navigation of a large group (800), and what all pages have (200).
 */
export const mostNodes = 2000;

/** About as many nodes as a field has, with its name, type, description and facts. */
const ofField = 24;

/** As many nodes as one of its options has: an item, its code and the text. */
const ofOption = 3;

/** The nodes of a field of a type, without what is nested in it. */
export const nodesOf =
  (api: NamedApi) =>
  (type: Type): number => {
    const core = withoutNull(type);
    const inner = core.kind === 'list' ? withoutNull(core.items) : core;
    const declaration = inner.kind === 'ref' ? namedOf(api, inner.to)?.declaration : undefined;
    return ofField + (declaration?.kind === 'enum' ? ofOption * declaration.members.length : 0);
  };

const sumOf = (types: readonly Type[], weightOf: PageRoom['weightOf']): number =>
  types.reduce((sum, type) => sum + weightOf(type), 0);

/** The room that a page has left beside its top-level fields. */
export const roomBeside =
  (weightOf: PageRoom['weightOf']) =>
  (types: readonly Type[]): PageRoom => ({ left: mostNodes - sumOf(types, weightOf), weightOf });

/** The room on the page of a type, which shows all properties of the type itself. */
export const roomOfType =
  (weightOf: PageRoom['weightOf']) =>
  (declaration: Declaration): PageRoom => {
    const own = declaration.kind === 'object' ? declaration.fields.map(({ type }) => type) : [];
    const others = declaration.kind === 'object' && declaration.additional ? [declaration.additional] : [];
    return { left: Math.max(mostNodes, sumOf([...own, ...others], weightOf)), weightOf };
  };
