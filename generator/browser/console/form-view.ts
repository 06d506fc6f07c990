import { element } from '../page/element.js';
import type { ConsoleData, FieldData, SchemeData } from './console-data.js';
import type { Written } from './field.js';
import { keyOf } from './parameters.js';
import { bodyId, credentialIds, firstForm, partId, variableId, type Form } from './reading.js';

/** The form of a console: its element, what is in it, and how faults are shown. */
export interface FormView {
  readonly groups: readonly Node[];
  readonly form: () => Form;
  /** Shows faults at their fields, and goes to the first of them. */
  readonly show: (faults: ReadonlyMap<string, string>) => void;
}

const domId = (id: string, part = ''): string => `console.${id}${part}`;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const options = (rows: readonly (readonly [value: string, label: string])[]): HTMLOptionElement[] =>
  rows.map(([value, label]) => element('option', { value }, label));

/** The element in which a value is written. Credentials are hidden, and no browser remembers them. */
function controlOf(
  { kind, values, required }: FieldData,
  isSecret: boolean,
  more: Readonly<Record<string, string>>,
): Control {
  if (kind === 'file' || kind === 'files')
    return element('input', { ...more, type: 'file', ...(kind === 'files' && { multiple: '' }) });
  if (kind === 'json' || kind === 'raw') return element('textarea', { ...more, rows: '6' });
  const unsent = required ? [] : [['', 'not sent'] as const];
  if (values) return element('select', more, ...options([...unsent, ...values.map((one) => [one, one] as const)]));
  return element('input', {
    ...more,
    type: isSecret ? 'password' : 'text',
    ...(kind === 'number' && { inputmode: 'decimal' }),
  });
}

interface FieldOptions {
  readonly isSecret?: boolean;
  readonly isFixed?: boolean;
}

/** A field with its label, a note, and a place for its fault. What is written in it goes into `fields`. */
function fieldView(
  id: string,
  field: FieldData,
  fields: Map<string, Written>,
  { isSecret = false, isFixed = false }: FieldOptions = {},
): HTMLElement {
  const [noteId, faultId] = [domId(id, '.note'), domId(id, '.fault')];
  const control = controlOf(field, isSecret, {
    id: domId(id),
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${noteId} ${faultId}`,
    ...(field.required && { 'aria-required': 'true' }),
    ...(isFixed && { readonly: '' }),
  });
  const written = fields.get(id);
  if (typeof written === 'string' && control.type !== 'file') {
    control.value = written;
    // A select has a value although none was chosen.
    fields.set(id, control.value);
  }
  control.addEventListener('input', () => {
    fields.set(id, 'files' in control && control.files ? [...control.files] : control.value);
    fault(control, '');
  });
  return element(
    'div',
    { class: 'console-field' },
    element(
      'label',
      { for: domId(id) },
      field.name,
      ...(field.required ? [' ', element('span', { class: 'console-required' }, 'required')] : []),
    ),
    control,
    element('p', { id: noteId, class: 'console-note' }, field.note ?? ''),
    element('p', { id: faultId, class: 'console-fault' }),
  );
}

/** Shows the fault of a field, or takes it away. */
function fault(control: Element, text: string): void {
  if (text === '') control.removeAttribute('aria-invalid');
  else control.setAttribute('aria-invalid', 'true');
  const place = document.getElementById(`${control.id}.fault`);
  if (place) place.textContent = text;
}

const group = (title: string, ...inside: readonly Node[]): HTMLElement =>
  element('fieldset', { class: 'console-group' }, element('legend', {}, title), ...inside);

/** A choice whose fields follow it, and change with it. */
function choice(
  id: string,
  label: string,
  labels: readonly string[],
  fieldsOf: (index: number) => readonly Node[],
  choose: (index: number) => void,
): Node[] {
  const below = element('div', { class: 'console-fields' }, ...fieldsOf(0));
  const select = element('select', { id: domId(id) }, ...options(labels.map((one, index) => [String(index), one])));
  select.addEventListener('change', () => {
    choose(Number(select.value));
    below.replaceChildren(...fieldsOf(Number(select.value)));
  });
  const chosen = element('div', { class: 'console-field' }, element('label', { for: domId(id) }, label), select);
  return labels.length > 1 ? [chosen, below] : [below];
}

const places = [
  ['path', 'Path parameters'],
  ['query', 'Query parameters'],
  ['header', 'Headers'],
  ['cookie', 'Cookies'],
] as const;

/** The fields of a scheme. */
function schemeFields(scheme: SchemeData, fields: Map<string, Written>): Node[] {
  const { key, kind, note = '' } = scheme;
  if (kind === 'unsupported') return [element('p', { class: 'console-note' }, `${key}: ${note}`)];
  return credentialIds(scheme).map((id) => {
    const field = { kind: 'text', name: id.slice('credential.'.length), note } as const;
    return fieldView(id, field, fields, { isSecret: !id.endsWith('.username') });
  });
}

/** Makes the fields of a console, filled with the sample of the page. */
export function formView(data: ConsoleData): FormView {
  let { server, body, way } = firstForm(data);
  const fields = new Map(firstForm(data).fields);
  const serverFields = (index: number): Node[] =>
    (data.servers[index]?.variables ?? []).map(({ name, enum: values, note }) => {
      const field = { name, kind: 'text', required: true, ...(values && { values }), ...(note && { note }) } as const;
      return fieldView(variableId(name), field, fields, { isFixed: note !== undefined });
    });
  const wayFields = (index: number): Node[] =>
    (data.security[index] ?? []).flatMap((scheme) => schemeFields(scheme, fields));
  const bodyFields = (index: number): Node[] => {
    const shown = data.bodies[index];
    if (!shown) return [];
    if (shown.fields) return shown.fields.map((field) => fieldView(partId(field), field, fields));
    const kind = shown.kind === 'text' ? 'json' : shown.kind;
    const required = data.bodyRequired && { required: true as const };
    const note = data.bodyLimit && { note: data.bodyLimit };
    return [fieldView(bodyId, { name: shown.label, kind, ...required, ...note }, fields)];
  };
  const parameterGroups = places.flatMap(([place, title]) => {
    const all = data.parameters.filter((one) => one.in === place);
    const views = all.map((one) => fieldView(keyOf(one), one, fields));
    return all.length > 0 ? [group(title, ...views)] : [];
  });
  const groups = [
    group(
      'Server',
      ...choice(
        'server',
        'Server',
        data.servers.map(({ url, label = url }) => label),
        serverFields,
        (index) => (server = index),
      ),
    ),
    ...(data.security.length > 0
      ? [
          group(
            'Authorization',
            ...choice(
              'way',
              'Way to authenticate',
              data.security.map((all) => all.map(({ key }) => key).join(' and ') || 'None'),
              wayFields,
              (index) => (way = index),
            ),
          ),
        ]
      : []),
    ...parameterGroups,
    ...(data.bodies.length > 0
      ? [
          group(
            'Body',
            ...choice(
              'media',
              'Media type',
              data.bodies.map(({ label }) => label),
              bodyFields,
              (index) => {
                body = index;
                for (const [id, written] of firstForm(data, index).fields)
                  if (id === bodyId || !fields.has(id)) fields.set(id, written);
              },
            ),
          ),
        ]
      : []),
  ];
  return {
    groups,
    form: () => ({ server, body, way, fields }),
    show(faults) {
      const controls = [...faults].map(([id, text]) => {
        const control = document.getElementById(domId(id));
        if (control) fault(control, text);
        return control;
      });
      controls[0]?.focus();
    },
  };
}
