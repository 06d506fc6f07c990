import { optionFor } from '../../naming/client-options.js';
import { partId, rootId } from '../../model/id.js';
import type { Parameter } from '../../model/model.js';
import { only, together, type Finding, type Found } from '../finding.js';
import { matchBy, wireName } from '../match.js';
import type { ComparedApi } from '../compared-api.js';
import type { Sides } from './finding-places.js';
import { compareTypes } from './types.js';

const title = partId(rootId, 'info', 'title');

/** Compares the names of the client and of its base errors. */
export function compareNaming({ old, new: now }: Sides): Finding[] {
  const names = [
    [old.naming.client, now.naming.client],
    [old.naming.errors.base, now.naming.errors.base],
    [old.naming.errors.fallback, now.naming.errors.fallback],
  ] as const;
  return names
    .filter(([before, after]) => before !== after)
    .map(([before, after]) => ({
      old: title,
      new: title,
      subject: after,
      code: 'client/renamed',
      detail: `was \`${before}\`, is \`${after}\``,
    }));
}

const option = (side: ComparedApi, { name }: Parameter): string => optionFor(side.api.options.globals, name);

/** Compares global parameters. */
export function compareGlobals(sides: Sides): Found {
  const { old, new: now } = sides;
  const { pairs, removed, added } = matchBy(old.model.globals, now.model.globals, [
    (one) => `${one.in} ${wireName(one)}`,
  ]);
  const subject = (side: ComparedApi, one: Parameter): string => `${side.naming.client}({ ${option(side, one)} })`;
  return together([
    ...pairs.map(({ old: before, new: after }) => {
      const spot = { old: before.id, new: after.id, subject: subject(now, after), only: 'sdk' as const };
      const names = [option(old, before), option(now, after)] as const;
      const drafts: Finding[] =
        names[0] === names[1]
          ? []
          : [{ ...spot, code: 'option/renamed', detail: `was \`${names[0]}\`, is \`${names[1]}\`` }];
      return together([only(...drafts), compareTypes(sides, spot, before.type, after.type)]);
    }),
    only(
      ...removed.map((one): Finding => ({
        old: one.id,
        subject: subject(old, one),
        code: 'option/removed',
        detail: 'is gone',
      })),
      ...added.map((one): Finding => ({
        new: one.id,
        subject: subject(now, one),
        code: 'option/added',
        detail: 'is new',
      })),
    ),
  ]);
}
