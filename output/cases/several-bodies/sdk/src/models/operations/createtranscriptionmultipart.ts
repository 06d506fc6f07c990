import type { FileInput } from "../../lib/bodies/files.js";
import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Language = { En: "en", Fr: "fr" } as const;

export type Language = ClosedEnum<typeof Language>;

export const Language$: schema.Schema<Language> = /* @__PURE__ */ schema.closedEnum(Language);

export type CreateTranscriptionMultipartRequestBody = { file: FileInput; language?: Language | undefined };

export const CreateTranscriptionMultipartRequestBody$: schema.Schema<CreateTranscriptionMultipartRequestBody> =
  /* @__PURE__ */ schema.object({
    file: schema.bytes,
    "language?": Language$,
  });

export function createTranscriptionMultipartRequestBodyToJSON(
  createTranscriptionMultipartRequestBody: CreateTranscriptionMultipartRequestBody,
): string {
  return schema.toJSON<CreateTranscriptionMultipartRequestBody>(
    CreateTranscriptionMultipartRequestBody$,
    createTranscriptionMultipartRequestBody,
  );
}
