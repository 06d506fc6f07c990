import * as schema from "../../runtime/schema.js";

export type Photo = {
  fileName: string;
  /** The size in bytes. */
  size: number;
  caption?: string | undefined;
};

export const Photo$: schema.Schema<Photo> = /* @__PURE__ */ schema.openSnakeObject({
  fileName: "string",
  size: "integer",
  "caption?": "string",
});

export function photoFromJSON(jsonString: string): schema.Result<Photo> {
  return schema.fromJSON<Photo>(Photo$, jsonString);
}
