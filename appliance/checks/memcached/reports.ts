/** What a look of type `memcached` may report: its measurements and codes. */
import type { Observation } from "#model/result.ts";
import { CONVERSATION_CODES } from "../observe-conversation.ts";

export const MEASUREMENTS = {
  connectMs: { unit: "ms", label: "Connection", description: "Time until the connection was open.", warning: "1000" },
  answerMs: { unit: "ms", label: "Answer", description: "From `version` to its answer.", warning: "500" },
  uptimeSeconds: { unit: "s", label: "Running for", description: "Time since the server started, empty." },
  connections: { unit: "", label: "Connections", description: "Connections of clients, this check among them." },
  connectionsPercent: {
    unit: "%",
    label: "Connections, of those allowed",
    // The server refuses before 100 %: its own files count too.
    description: "Share of the connections allowed.",
    warning: "80",
    critical: "95",
  },
  memoryPercent: {
    unit: "%",
    label: "Memory in use",
    description: "Share of the memory allowed that items take. A cache may be full: it drops what was not asked for.",
  },
  hitPercent: {
    unit: "%",
    label: "Hits",
    description: "Share of the items asked for that were there, since the run before; absent when nobody asked.",
  },
  evictionsPerSecond: {
    unit: "1/s",
    label: "Evictions",
    description: "Items dropped before their time to make room, since the run before.",
  },
  storesRefusedPerSecond: {
    unit: "1/s",
    label: "Items refused",
    description: "Items not stored for lack of memory, since the run before.",
    warning: "0",
  },
} as const;

export const CODES = {
  answers: "ok",
  statsRefused: "warning",
  loginNeeded: "warning",
  tooManyConnections: "critical",
  serverError: "critical",
  ...CONVERSATION_CODES,
} as const;

export type Code = keyof typeof CODES;
/** What was measured so far. */
export type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;
/** What a run may report. */
export type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
