import type { ClassPage, EnumPage, Inline, Snippet, TypePage, UnionPage } from '../../reference/page.js';
import { listOf, objectOf, value, type Shape } from '../../templating/shape.js';
import { layOut } from '../table.js';
import { cellText, code, fenced, proseText } from '../text.js';
import { fieldTable, type TableStyle } from './field-table.js';

/** Settings for the pages of types. */
export interface TypeStyle extends TableStyle {
  /** Whether the values of an enumeration are shown as one line of types or as a table of names and values. */
  readonly enums: 'union' | 'table';
  /** The info string of code blocks in the language of the pages. */
  readonly fence: string;
}

interface View {
  readonly name: string;
  readonly description: string | undefined;
  readonly sample: string | undefined;
}

interface ClassView extends View {
  readonly table: string;
}

interface EnumView extends View {
  readonly values: string;
  readonly table: string | undefined;
  /** The document's descriptions of the values, below the line that lists them. */
  readonly words: string | undefined;
}

interface UnionView extends Omit<View, 'sample'> {
  readonly members: readonly { readonly title: string; readonly sample: string | undefined }[];
}

const page = { name: value, description: value };

/** The shapes of the views of type pages. */
export const typeShapes: Readonly<Record<TypePage['kind'], Shape>> = {
  class: objectOf<ClassView>(() => ({ ...page, sample: value, table: value })),
  enum: objectOf<EnumView>(() => ({ ...page, sample: value, values: value, table: value, words: value })),
  union: objectOf<UnionView>(() => ({
    ...page,
    members: listOf(objectOf<UnionView['members'][number]>(() => ({ title: value, sample: value }))),
  })),
};

const sampleText = (sample: Snippet | undefined): string | undefined => sample && fenced(sample.fence, sample.code);

const heading = ({ text, mark }: Inline): string => (mark === 'code' ? code(text) : text);

const wordsOf = ({ title, description, deprecated }: TypePage): Omit<View, 'sample'> => ({
  name: deprecated === undefined ? title : `~~${title}~~`,
  description: description === undefined ? undefined : proseText(description),
});

const classView = (page: ClassPage, style: TypeStyle): ClassView => ({
  ...wordsOf(page),
  sample: sampleText(page.sample),
  table: fieldTable('Field', page.fields, style),
});

function enumView(page: EnumPage, { enums, fence, columns }: TypeStyle): EnumView {
  const { members, others } = page;
  const types = [...members.map(({ value }) => JSON.stringify(value)), ...(others === undefined ? [] : [others])];
  const described = members.some(({ description }) => description !== undefined);
  const rows = members.map(({ name, value, description = '' }) => [
    code(name),
    cellText(String(value)),
    ...(described ? [cellText(description)] : []),
  ]);
  const table = layOut(['Name', 'Value', ...(described ? ['Description'] : [])], rows, columns);
  return {
    ...wordsOf(page),
    sample: sampleText(page.sample),
    values: fenced(fence, types.join(' | ')),
    table: enums === 'table' ? table : undefined,
    words: described && enums !== 'table' ? table : undefined,
  };
}

const unionView = (page: UnionPage): UnionView => ({
  ...wordsOf(page),
  members: page.members.map(({ title, sample }) => ({ title: heading(title), sample: sampleText(sample) })),
});

/** The page of a type for its template. */
export function typeView(page: TypePage, style: TypeStyle): object {
  switch (page.kind) {
    case 'class':
      return classView(page, style);
    case 'enum':
      return enumView(page, style);
    case 'union':
      return unionView(page);
  }
}
