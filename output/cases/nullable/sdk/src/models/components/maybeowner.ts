import type { Owner } from "./owner.js";

export type MaybeOwner = Owner | null;
