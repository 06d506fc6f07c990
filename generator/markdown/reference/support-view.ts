import type { SupportPage } from '../../reference/page.js';
import { objectOf, value, type Shape } from '../../templating/shape.js';
import { fenced } from '../text.js';
import { fieldTable, type TableStyle } from './field-table.js';
import { prose } from './field-view.js';

interface SupportView {
  readonly title: string;
  readonly description: string | undefined;
  readonly sample: string | undefined;
  /** Absent if there are no fields. */
  readonly table: string | undefined;
}

export const supportShape: Shape = objectOf<SupportView>(() => ({
  title: value,
  description: value,
  sample: value,
  table: value,
}));

/** A page about the runtime for its template. */
export const supportView = ({ title, description, sample, fields }: SupportPage, style: TableStyle): SupportView => ({
  title,
  description: prose(description),
  sample: sample && fenced(sample.fence, sample.code),
  table: fields.length === 0 ? undefined : fieldTable('Field', fields, style),
});
