import { Tokenizer } from 'htmlparser2';

/** What reads the tags and texts of HTML, in their order; names are in lower case, entities are decoded. */
export interface TagReader {
  readonly open: (tag: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (tag: string) => void;
  readonly text: (text: string) => void;
}

/** Reads HTML of any kind, without a thought of which elements belong together. Comments and declarations are left out. */
export function readTags(html: string, reader: TagReader): void {
  let tag = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  const nothing = (): void => undefined;
  const opened = (): void => reader.open(tag, attributes);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (from, to) => reader.text(html.slice(from, to)),
      ontextentity: (point) => reader.text(String.fromCodePoint(point)),
      onopentagname: (from, to) => {
        tag = html.slice(from, to).toLowerCase();
        attributes = new Map();
      },
      onattribname: (from, to) => {
        attribute = html.slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata: (from, to) => (value += html.slice(from, to)),
      onattribentity: (point) => (value += String.fromCodePoint(point)),
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (from, to) => reader.close(html.slice(from, to).toLowerCase()),
      oncomment: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
