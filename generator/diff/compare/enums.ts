import type { EnumDeclaration } from '../../model/model.js';
import { namedType, type ComparedApi } from '../compared-api.js';
import { only, type Finding, type Found } from '../finding.js';
import type { Sides, Spot } from './finding-places.js';
import { valueText } from './texts.js';

const memberName = (side: ComparedApi, { id }: EnumDeclaration, value: string | number): string =>
  namedType(side, id)?.members.get(value) ?? String(value);

/** Compares two enumerations by their values. */
export function compareEnums(sides: Sides, spot: Spot, old: EnumDeclaration, now: EnumDeclaration): Found {
  const before = new Set(old.members.map(({ value }) => value));
  const after = new Set(now.members.map(({ value }) => value));
  const drafts: Finding[] = [];
  for (const { value } of now.members) {
    if (!before.has(value)) {
      // Code only handles unknown values if the old enumeration was open.
      const code = old.open && now.open ? 'enum/value-added-open' : 'enum/value-added';
      drafts.push({ ...spot, code, detail: `${valueText(value)} is new` });
      continue;
    }
    const names = [memberName(sides.old, old, value), memberName(sides.new, now, value)] as const;
    if (names[0] !== names[1])
      drafts.push({
        ...spot,
        code: 'enum/value-renamed',
        detail: `${valueText(value)} was \`${names[0]}\`, is \`${names[1]}\``,
      });
  }
  for (const { value } of old.members)
    if (!after.has(value)) drafts.push({ ...spot, code: 'enum/value-removed', detail: `${valueText(value)} is gone` });
  if (old.open !== now.open)
    drafts.push({
      ...spot,
      code: now.open ? 'enum/opened' : 'enum/closed',
      detail: now.open ? 'allows values that are not listed' : 'allows only listed values',
    });
  return only(...drafts);
}
