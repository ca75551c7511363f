/** The clocks of an incident in their order; only types of the model travel to the browser. */
import type { ClockName } from "#model/sla.ts";

export const CLOCK_NAMES = ["respond", "resolve"] as const satisfies readonly ClockName[];
