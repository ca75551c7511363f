/** `hosts`, their services and `defaults`: what is watched, how often, how carefully. */
import { Type, type Static } from "typebox";
import { Id, ID_PATTERN } from "../id.ts";
import { LOG_PATTERNS } from "../log-patterns.ts";
import { Duration, Level, Obj, Opt, Port, Reference, Refs, Text } from "./words.ts";

/** Names of measurements, as far as plugins and exporters may make them up: no control characters. */
const MEASUREMENT_PATTERN = "^[^\\x00-\\x1f]{1,200}$";
const Range = (level: string) =>
  Type.String({ description: `Range in monitoring-plugin syntax; outside it is ${level}.`, maxLength: 100 });
const LASTING = "How long every look must break the limit before it counts.";
const ThresholdPair = Obj({
  warning: Opt(Range("a warning")),
  critical: Opt(Range("critical")),
  margin: Opt(
    Type.Union([Type.Number({ minimum: 0 }), Type.String({ pattern: "^[0-9]{1,3}(\\.[0-9]{1,6})?%$" })], {
      description:
        "How far a value that broke a limit must come back before it is well: a share of the limit, or of the width of a range with two ends (`5%`), or an amount in the value's unit; `0`: not at all. Three regular looks in a row within the limit are enough in any case. Left out: `5%` of what has a unit, `0` of states and counts.",
    }),
  ),
  for: Opt(
    Type.Union([Duration(LASTING), Obj({ warning: Opt(Duration(LASTING)), critical: Opt(Duration(LASTING)) })], {
      description: `${LASTING} One duration, or one for each level.`,
    }),
  ),
  forecast: Opt(
    Duration(
      "How long before the limit is reached that is told; `0s`: never. Left out: as `defaults` say for what is forecast, never for anything else.",
    ),
  ),
});
export const Thresholds = Type.Record(Type.String({ pattern: MEASUREMENT_PATTERN }), ThresholdPair, {
  additionalProperties: false,
  description: "Warning and critical ranges by measurement name.",
});
export type Thresholds = Record<string, Static<typeof ThresholdPair>>;

const openOn = Opt(
  Type.Enum(["warning", "critical"], {
    description: "From which hard state on an incident is opened.",
    default: "critical",
  }),
);
const allButInterval = {
  retryInterval: Opt(Duration("How soon a changed result is looked at again.", "5s")),
  attempts: Opt(
    Type.Integer({
      minimum: 1,
      maximum: 20,
      description: "Equal results in a row that make a state hard.",
      default: 3,
    }),
  ),
  timeout: Opt(Duration("How long one look may take, at most the interval.", "5s")),
  criticality: Opt(
    Level("How much it matters; with the classification this gives an incident's priority.", { default: "medium" }),
  ),
};
/** What service, host and `defaults` may all say; the nearest word counts. */
export const timing = {
  interval: Opt(Duration("How often services are checked.", "5m")),
  ...allButInterval,
  openOn,
};

/** What comes in by itself and is made states of; what the site says holds for hosts that say nothing. */
export const recognised = {
  logs: Opt(
    Type.Array(Type.Enum([...LOG_PATTERNS]), {
      description: "What is recognised among log lines (`listeners.syslog`) and becomes a service, `log-disk-errors`.",
      default: [],
    }),
  ),
  traps: Opt(
    Type.Array(Type.Enum([...LOG_PATTERNS]), {
      description:
        "What is recognised among SNMP notifications (`listeners.trap`) and becomes a service, `trap-power`.",
      default: [],
    }),
  ),
};

/** What only the site as a whole says: how long before a limit is reached that is told. */
export const siteTiming = {
  ...timing,
  ...recognised,
  forecast: Opt(
    Duration(
      "How long before a disk, memory, supply, certificate or battery reaches its limit that is told; `0s`: never.",
      "7d",
    ),
  ),
};

export const ServiceEntry = Obj({
  id: Id("Id of the service, unique on its host."),
  name: Opt(Text("What people call it.")),
  check: Text("Check type."),
  settings: Opt(Type.Record(Type.String(), Type.Unknown(), { description: "Settings of the check type." })),
  thresholds: Opt(Thresholds),
  tellsPower: Opt(
    Type.Boolean({
      description:
        "While it fails, what this host feeds (`poweredBy`) runs on battery or has no power. Services that a profile derives of a UPS tell so by themselves.",
      default: false,
    }),
  ),
  ...timing,
});
export type ServiceEntry = Static<typeof ServiceEntry>;

/** Of `hostCheck: { check: ... }`. */
export const hostCheckTiming = {
  interval: Opt(Duration("How often it is checked.", "10s")),
  ...allButInterval,
};
const HostCheck = Type.Union(
  [
    Type.Literal("none"),
    Obj({ service: Reference("The host's service whose state is the host's.") }),
    Obj({
      check: Text("Check type."),
      settings: Opt(Type.Record(Type.String(), Type.Unknown(), { description: "Settings of the check type." })),
      thresholds: Opt(Thresholds),
      ...hostCheckTiming,
    }),
  ],
  { description: "How up and down are known.", default: { check: "ping", interval: "10s" } },
);

export const ADDRESS_PATTERN = "^[A-Za-z0-9._:%\\u0080-\\uffff-]+$";
export const snmpPort = { port: Opt(Port("UDP port.", { default: 161 })) };
/** Of a host, besides its timing, the keys that have a default. */
export const hostChoices = {
  hostCheck: Opt(HostCheck),
  profile: Opt(
    Type.Union(
      [
        Type.Enum(["auto", "none"]),
        Obj({
          auto: Type.Literal(true, { description: "As `profile: auto`." }),
          without: Opt(
            Type.Array(Type.String({ pattern: ID_PATTERN }), {
              description: "Ids of derived services that are left out.",
            }),
          ),
          with: Opt(
            Type.Array(Type.String({ pattern: ID_PATTERN }), {
              description: "Ids of derived services that are watched though by default they are not.",
            }),
          ),
        }),
      ],
      { description: "`auto`: services are derived from what the device says.", default: "none" },
    ),
  ),
  learnParents: Opt(
    Type.Boolean({
      description: "Whether parents are also learned from what the devices say of each other.",
      default: true,
    }),
  ),
};
export const HostEntry = Obj({
  id: Id("Id of the host."),
  name: Opt(Text("What people call it.")),
  address: Type.String({
    minLength: 1,
    maxLength: 253,
    pattern: ADDRESS_PATTERN,
    description: "IPv4, IPv6 or a DNS name.",
  }),
  parents: Opt(Refs("Hosts without which this one cannot be reached.")),
  poweredBy: Opt(
    Refs(
      "Hosts that feed it. A host that dies while all of them run on battery, give nothing out or are silent is a symptom of that, and not told by itself.",
    ),
  ),
  groups: Opt(Refs("Groups for people and filters.")),
  snmp: Opt(Obj({ credential: Reference("Name of a credential."), ...snmpPort }, { description: "SNMP of the host." })),
  ...hostChoices,
  ...recognised,
  services: Opt(Type.Array(ServiceEntry, { description: "What is checked on it." })),
  ...timing,
});
export type HostEntry = Static<typeof HostEntry>;
