import * as schema from "../../runtime/schema.js";
import { type Fish, Fish$ } from "./fish.js";
import { type Shark, Shark$ } from "./shark.js";

export type OnlyByKind = Fish | Shark;

export const OnlyByKind$: schema.Schema<OnlyByKind> = /* @__PURE__ */ schema.oneOf([Fish$, Shark$], {
  by: "kind",
  mapping: { fish: 0, shark: 1 },
});

export function onlyByKindToJSON(onlyByKind: OnlyByKind): string {
  return schema.toJSON<OnlyByKind>(OnlyByKind$, onlyByKind);
}

export function onlyByKindFromJSON(jsonString: string): schema.Result<OnlyByKind> {
  return schema.fromJSON<OnlyByKind>(OnlyByKind$, jsonString);
}
