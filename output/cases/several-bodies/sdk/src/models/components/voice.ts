import * as schema from "../../lib/schema.js";

export type Voice = { pitch: number };

export const Voice$: schema.Schema<Voice> = /* @__PURE__ */ schema.object({
  pitch: "integer",
});

export function voiceToJSON(voice: Voice): string {
  return schema.toJSON<Voice>(Voice$, voice);
}
