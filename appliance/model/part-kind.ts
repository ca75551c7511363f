/**
 * Kinds of parts that a device may have several of: what of one kind fails together is one incident, under the subject
 * `HOST/@KIND`. `texts/` says what people call them.
 */
export const PART_KINDS = [
  "access-points",
  "arrays",
  "batteries",
  "cluster-members",
  "currents",
  "disks",
  "enclosures",
  "fans",
  "feeds",
  "health",
  "humidity",
  "licences",
  "loads",
  "memory",
  "memory-modules",
  "modules",
  "neighbours",
  "outlets",
  "poe-ports",
  "ports",
  "power",
  "power-supplies",
  "processor-modules",
  "processors",
  "radios",
  "redundancy",
  "servers",
  "stack-members",
  "stack-ports",
  "supplies",
  "temperatures",
  "transceivers",
  "trays",
  "tunnels",
  "updates",
  "voltages",
  "volumes",
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** Which parts of its host a service is one of. */
export interface Part {
  readonly kind: PartKind;
  /** What people call all of them, in the site's language. */
  readonly name: string;
}
