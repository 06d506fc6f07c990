import { text } from "../encodings.js";
import { get, isRecord } from "../record.js";
import { stringify } from "../json-text.js";
import { body, type Body } from "./body.js";
import { isBytes, isNamedFile, toBlob } from "./files.js";

/** A form of parts with files; `types` gives the media type of parts by wire name. */
export function multipartBody(
  key?: string,
  _mediaType: string = "multipart/form-data",
  required?: boolean,
  types: Readonly<Record<string, string>> = {},
  json: (wire: unknown) => string = stringify,
): Body {
  // The platform adds the type, as only it knows the boundary.
  return body(key, undefined, required, async (wire) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(isRecord(wire) ? wire : {})) {
      const type = get(types, name);
      for (const part of Array.isArray(value) ? value : [value]) {
        await append(form, name, part, type, json);
      }
    }
    return form;
  });
}

async function append(
  form: FormData,
  name: string,
  value: unknown,
  type: string | undefined,
  json: (wire: unknown) => string,
): Promise<void> {
  if (value === undefined || value === null) return;
  if (isNamedFile(value)) {
    const { content, fileName } = value;
    form.append(name, await toBlob(content, type), fileName);
  } else if (isBytes(value)) {
    const blob = await toBlob(value, type);
    const fileName = "name" in value ? String(value.name) : "blob";
    form.append(name, blob, fileName);
  } else {
    const content = isRecord(value) || Array.isArray(value) ? json(value) : text(value);
    // A text with a type has to be a Blob, which makes it a file to some servers: only when asked.
    if (type === undefined || /^text\/plain$/.test(type)) form.append(name, content);
    else form.append(name, new Blob([content], { type }));
  }
}
