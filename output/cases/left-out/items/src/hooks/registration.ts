import type { Hooks } from "./types.js";

// This file is generated once and then yours: what you register here runs for every client.

/** Registers the hooks of this SDK. */
export function initHooks(_hooks: Hooks): void {}
