/** The sources of a first diagnosis, the most telling first. Rooms that know more (traps, log lines) add theirs where the box is put together. */
import { changes, lastWell, maintenance, port, services, siblings } from "./known-sources.ts";
import { names, neighbour, path, ping, ports } from "./network-sources.ts";
import type { DiagnosisSource } from "./source.ts";

export const DIAGNOSIS_SOURCES: readonly DiagnosisSource[] = [
  path,
  ping,
  neighbour,
  port,
  names,
  ports,
  siblings,
  services,
  lastWell,
  maintenance,
  changes,
];
