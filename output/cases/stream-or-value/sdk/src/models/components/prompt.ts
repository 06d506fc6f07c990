import * as schema from "../../runtime/schema.js";

export type Prompt = { text?: string | undefined; stream?: boolean | undefined };

export const Prompt$: schema.Schema<Prompt> = /* @__PURE__ */ schema.openObject({
  "text?": "string",
  "stream?": "boolean",
});

export function promptToJSON(prompt: Prompt): string {
  return schema.toJSON<Prompt>(Prompt$, prompt);
}
