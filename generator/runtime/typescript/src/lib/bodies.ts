export type { Body } from "./bodies/body.js";
export { bytesToBlob, type Content, type FileInput, type NamedFile } from "./bodies/files.js";
export { formBody, type FormEncoding } from "./bodies/form.js";
export { jsonBody } from "./bodies/json.js";
export { multipartBody } from "./bodies/multipart.js";
export { octetsBody } from "./bodies/octets.js";
export { textBody } from "./bodies/text.js";
