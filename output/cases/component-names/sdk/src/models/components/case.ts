import * as schema from "../../runtime/schema.js";
import { type API, API$ } from "./api.js";
import { type Fault, Fault$ } from "./fault.js";
import { type MapModel, MapModel$ } from "./mapmodel.js";
import type { Names } from "./names.js";
import type { Note } from "./note.js";
import type { Pair } from "./pair.js";
import { PetListInputItem$ } from "./petlistinput.js";
import { type PetStatus, PetStatus$ } from "./petstatus.js";
import { Port$, type Ports } from "./ports.js";
import { type RequiredModel, RequiredModel$ } from "./requiredmodel.js";
import { type ServiceTier, ServiceTier$ } from "./servicetier.js";

export type Case = {
  tier?: ServiceTier | null | undefined;
  fault?: Fault | null | undefined;
  /** What is said of it. */
  note?: Note | undefined;
  ports?: Ports | undefined;
  names?: Names | undefined;
  pair?: Pair | undefined;
  status?: PetStatus | undefined;
  api?: API | undefined;
  map?: MapModel | undefined;
  required?: RequiredModel | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "tier?": { nullable: ServiceTier$ },
  "fault?": { nullable: Fault$ },
  "note?": "string|null",
  "ports?": { as: schema.map, of: Port$ },
  "names?": { as: schema.map, of: { list: PetListInputItem$ } },
  "pair?": { as: schema.tuple, items: ["string", "integer"] },
  "status?": PetStatus$,
  "api?": API$,
  "map?": MapModel$,
  "required?": RequiredModel$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}
