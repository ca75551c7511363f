/**
 * The configuration document (`site.yaml`): its schema is its type, its validation, its reference page and its form.
 * Here stands only the shape; what a reference resolves to and which settings a check takes is checked in `config/`.
 */
import { Type, type Static, type TSchema } from "typebox";
import { PROFILE_PARTS } from "./device.ts";
import { Id, ID_PATTERN } from "./id.ts";
import { LEVELS } from "./incident.ts";

const strict = { additionalProperties: false };
const Obj = <P extends Record<string, TSchema>>(properties: P, options: object = {}) =>
  Type.Object(properties, { ...strict, ...options });
const Opt = Type.Optional;
const Text = (description: string, options: object = {}) =>
  Type.String({ minLength: 1, maxLength: 500, description, ...options });
const Port = (description: string) => Type.Integer({ minimum: 1, maximum: 65535, description });
const Reference = (description: string) => Type.String({ pattern: ID_PATTERN, description });
const Refs = (description: string) => Type.Array(Type.String({ pattern: ID_PATTERN }), { description });
const Level = (description: string) => Type.Enum([...LEVELS], { description });

export const DURATION_PATTERN = "^[0-9]+(ms|s|m|h|d|y)$";
/** `500ms`, `30s`, `5m`, `2h`, `7d`, `5y` (a year is 365 days). */
export const Duration = (description: string) => Type.String({ pattern: DURATION_PATTERN, description });
export const TIME_OF_DAY_PATTERN = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
const TimeOfDay = (description: string) => Type.String({ pattern: TIME_OF_DAY_PATTERN, description });
export const LISTEN_PATTERN = "^(\\[[0-9a-fA-F:]+\\]|[^:\\s]+):[0-9]{1,5}$";
const Listen = (description: string) => Type.String({ pattern: LISTEN_PATTERN, description });

/**
 * A secret: plain text (accepted with a warning) or the name under which `vedetta secret set` stored it. Marked so that
 * pages and exports mask it.
 */
export const Secret = (description: string) =>
  Type.Union([Type.String({ minLength: 1, maxLength: 4000 }), Obj({ secret: Type.String({ pattern: ID_PATTERN }) })], {
    description: `${description} Plain text, or \`{ secret: NAME }\`.`,
    "x-secret": true,
  });

/**
 * A secret among a check type's settings. Written like every secret; the check itself always gets the plain text,
 * which `config/` has looked up.
 */
export const SecretSetting = (description: string) => Type.Unsafe<string>(Secret(description));

export const SNMP_AUTH_PROTOCOLS = ["md5", "sha", "sha224", "sha256", "sha384", "sha512"] as const;
/** DES is left out on purpose: OpenSSL 3 no longer has it. `aes256b` is Blumenthal's key extension, `aes256r` Reeder's (Cisco). */
export const SNMP_PRIV_PROTOCOLS = ["aes128", "aes256b", "aes256r"] as const;

export const SnmpCredential = Type.Union([
  Obj({
    kind: Type.Literal("snmp"),
    version: Type.Enum([1, "1", "2c"], { description: "SNMP version." }),
    community: Secret("Community."),
  }),
  Obj({
    kind: Type.Literal("snmp"),
    version: Type.Enum([3, "3"], { description: "SNMP version." }),
    user: Text("User name (USM)."),
    level: Type.Enum(["noAuthNoPriv", "authNoPriv", "authPriv"], { description: "Security level." }),
    authProtocol: Opt(Type.Enum([...SNMP_AUTH_PROTOCOLS], { description: "Authentication protocol." })),
    authKey: Opt(Secret("Authentication pass phrase, at least 8 characters.")),
    privProtocol: Opt(Type.Enum([...SNMP_PRIV_PROTOCOLS], { description: "Privacy protocol." })),
    privKey: Opt(Secret("Privacy pass phrase, at least 8 characters.")),
    context: Opt(Text("Context name.")),
  }),
]);
export const Credential = SnmpCredential;

/** Names of measurements, as far as plugins and exporters may make them up: no control characters. */
const MEASUREMENT_PATTERN = "^[^\\x00-\\x1f]{1,200}$";
const ThresholdPair = Obj({
  warning: Opt(
    Type.String({ description: "Range in monitoring-plugin syntax; outside it is a warning.", maxLength: 100 }),
  ),
  critical: Opt(
    Type.String({ description: "Range in monitoring-plugin syntax; outside it is critical.", maxLength: 100 }),
  ),
});
export const Thresholds = Type.Record(Type.String({ pattern: MEASUREMENT_PATTERN }), ThresholdPair, {
  ...strict,
  description: "Warning and critical ranges by measurement name.",
});
export type Thresholds = Record<string, { warning?: string; critical?: string }>;

const timing = {
  interval: Opt(Duration("How often it is checked (5m; the host check 60s).")),
  retryInterval: Opt(Duration("How soon a changed result is looked at again (5s).")),
  attempts: Opt(
    Type.Integer({ minimum: 1, maximum: 20, description: "Equal results in a row that make a state hard (3)." }),
  ),
  timeout: Opt(Duration("How long one look may take, at most the interval (5s).")),
  criticality: Opt(Level("How much it matters; with the classification this gives an incident's priority (medium).")),
};
const openOn = Opt(
  Type.Enum(["warning", "critical"], { description: "From which hard state on an incident is opened (critical)." }),
);

export const ServiceEntry = Obj({
  id: Id("Id of the service, unique on its host."),
  name: Opt(Text("What people call it.")),
  check: Text("Check type."),
  settings: Opt(Type.Record(Type.String(), Type.Unknown(), { description: "Settings of the check type." })),
  thresholds: Opt(Thresholds),
  openOn,
  ...timing,
});

const HostCheck = Type.Union([
  Type.Literal("none"),
  Obj({ service: Reference("The host's service whose state is the host's.") }),
  Obj({
    check: Text("Check type."),
    settings: Opt(Type.Record(Type.String(), Type.Unknown())),
    thresholds: Opt(Thresholds),
    ...timing,
  }),
]);

export const ADDRESS_PATTERN = "^[A-Za-z0-9._:%-]+$";
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
  groups: Opt(Refs("Groups for people and filters.")),
  hostCheck: Opt(
    Type.Union(HostCheck.anyOf, { description: "How up and down are known ({ check: ping, interval: 60s })." }),
  ),
  snmp: Opt(
    Obj(
      { credential: Reference("Name of a credential."), port: Opt(Port("UDP port (161).")) },
      { description: "SNMP of the host." },
    ),
  ),
  profile: Opt(
    Type.Enum(["auto", "none"], { description: "`auto`: services are derived from what the device says (none)." }),
  ),
  learnParents: Opt(
    Type.Boolean({ description: "Whether parents are also learned from what the devices say of each other (true)." }),
  ),
  services: Opt(Type.Array(ServiceEntry, { description: "What is checked on it." })),
  openOn,
  ...timing,
});

const Schedule = Type.Union([
  Obj({ cron: Text("Five fields, site time."), window: Duration("How long after each start the report may come.") }),
  Obj({ every: Duration("How often."), grace: Duration("How much later is still fine.") }),
]);

const JobEntry = Obj({
  id: Id("Id of the job."),
  name: Opt(Text("What people call it.")),
  host: Opt(Reference("Host it belongs to.")),
  criticality: Opt(Level("How much it matters.")),
  expect: Type.Union([
    Obj({
      by: Type.Literal("mail"),
      from: Opt(Text("Sender's address.")),
      subject: Opt(Text("Text in the subject.")),
      success: Opt(Type.Array(Text("Word of success."))),
      failure: Opt(Type.Array(Text("Word of failure."))),
    }),
    Obj({ by: Type.Literal("heartbeat"), token: Secret("The token in the heartbeat's address.") }),
    Obj({ by: Type.Literal("trap"), oid: Opt(Text("OID of the notification.")) }),
  ]),
  schedule: Schedule,
});

/** `HOST`, `HOST/SERVICE` or the id of a job. */
export const MEMBER_PATTERN = "^[a-z0-9][a-z0-9-]{0,62}(/[a-z0-9][a-z0-9-]{0,62})?$";
const Member = Type.String({ pattern: MEMBER_PATTERN });
const HealthModelEntry = Obj({
  id: Id("Id of the business service."),
  name: Opt(Text("What people call it.")),
  criticality: Opt(Level("How much it matters.")),
  requires: Type.Array(
    Type.Union([Member, Obj({ atLeast: Type.Integer({ minimum: 1 }), of: Type.Array(Member, { minItems: 1 }) })]),
    {
      minItems: 1,
      description: "Hosts, services (HOST/SERVICE) and jobs that it needs.",
    },
  ),
});

const MaintenanceEntry = Obj({
  id: Id("Id of the window."),
  name: Opt(Text("What is done.")),
  hosts: Opt(Refs("Hosts covered.")),
  services: Opt(Type.Array(Member, { description: "Services covered." })),
  schedule: Obj({
    rrule: Text("RFC 5545 subset: FREQ DAILY, WEEKLY, MONTHLY; INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT."),
    start: TimeOfDay("Site time."),
    duration: Duration("How long."),
  }),
});

const SlaTarget = Obj({
  respond: Duration("Until acknowledged or assigned."),
  resolve: Duration("Until resolved."),
  clock: Type.Enum(["always", "business"], { description: "Which hours count." }),
});

export const BROKER_PATTERN = "^(mqtt|mqtts|ws|wss)://[^\\s/]+";
export const PERCENT_PATTERN = "^[0-9]{1,3}%$";
export const DISK_PATTERN = "^[0-9]+(MB|GB)$";

export const SiteDocument = Obj(
  {
    version: Type.Literal(1, { description: "Version of this format." }),
    customer: Id("Id of the customer."),
    site: Obj(
      {
        id: Id("Id of the site."),
        name: Opt(Text("What people call the site.")),
        timezone: Opt(Text("IANA time zone (UTC).")),
        language: Opt(
          Type.Enum(["en", "hr", "it", "hu", "ru", "zh"], { description: "Language of page, mails and reports (en)." }),
        ),
      },
      { description: "The site." },
    ),
    box: Obj({ id: Id("Id of the box.") }, { description: "This box." }),
    credentials: Opt(
      Type.Record(Type.String({ pattern: ID_PATTERN }), Credential, {
        ...strict,
        description: "How devices are spoken with, by name.",
      }),
    ),
    defaults: Opt(
      Obj({ ...timing, openOn }, { description: "What holds for every host and service that says nothing itself." }),
    ),
    uplink: Opt(
      Obj(
        { targets: Type.Array(Text("`gateway`, `resolvers`, `brokers` or an address."), { minItems: 1 }) },
        { description: 'What "the line is up" means.' },
      ),
    ),
    hosts: Opt(Type.Array(HostEntry, { description: "What is watched." })),
    jobs: Opt(Type.Array(JobEntry, { description: "What is expected to report by itself." })),
    healthModels: Opt(Type.Array(HealthModelEntry, { description: "Business services and what they need." })),
    maintenance: Opt(Type.Array(MaintenanceEntry, { description: "Announced work that comes again." })),
    contacts: Opt(
      Type.Array(
        Obj({
          id: Id("Id of the contact."),
          name: Opt(Text("Name.")),
          mail: Opt(Text("Mail address.")),
          phone: Opt(Text("Telephone number.")),
          when: Opt(Type.Enum(["always", "business", "outside"])),
          minimumPriority: Opt(Level("Told from this priority on.")),
        }),
        { description: "People who are told." },
      ),
    ),
    sla: Opt(
      Obj(
        {
          businessHours: Opt(
            Obj({
              days: Type.Array(Type.Enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])),
              from: TimeOfDay("Begin."),
              to: TimeOfDay("End."),
              holidays: Opt(Type.Array(Type.String({ format: "date" }))),
            }),
          ),
          targets: Opt(
            Obj({ critical: Opt(SlaTarget), high: Opt(SlaTarget), medium: Opt(SlaTarget), low: Opt(SlaTarget) }),
          ),
          escalation: Opt(
            Type.Array(Obj({ after: Type.String({ pattern: PERCENT_PATTERN }), to: Refs("Contacts to tell.") })),
          ),
        },
        { description: "Times agreed with the customer, and who is told when they run out." },
      ),
    ),
    incidents: Opt(
      Obj(
        {
          resolveAfter: Opt(Duration("How long a recovery must last; `0s`: at once (1m).")),
          reopenWithin: Opt(Duration("A relapse within this time reopens the incident (1h).")),
          closeAfter: Opt(Duration("A resolved incident closes by itself after this time (3d).")),
          openOn,
        },
        { description: "When incidents open, resolve and close by themselves." },
      ),
    ),
    relay: Opt(
      Obj(
        {
          brokers: Type.Array(Type.String({ pattern: BROKER_PATTERN, maxLength: 300 }), {
            description: "Tried in order.",
          }),
          protocol: Opt(Type.Enum([5, "3.1.1"], { description: "MQTT version: 5 (default) or 3.1.1." })),
          username: Opt(Text("User name at the broker.")),
          password: Opt(Secret("Password at the broker.")),
          tls: Opt(
            Obj({
              ca: Opt(Text("File with the authority's certificate (PEM).")),
              certificate: Opt(Text("File with the box's certificate (PEM).")),
              key: Opt(Text("File with the box's key (PEM).")),
            }),
          ),
          commandKeys: Opt(
            Type.Array(
              Type.Object({
                kty: Type.Literal("OKP"),
                crv: Type.Literal("Ed25519"),
                x: Type.String({ pattern: "^[A-Za-z0-9_-]{43}$" }),
                kid: Opt(Type.String()),
              }),
              { description: "Public keys (JWK, Ed25519) whose signed commands are obeyed; none: none are." },
            ),
          ),
          history: Opt(Type.Boolean({ description: "Also send batches of results." })),
        },
        { description: "The brokers of the operations centre." },
      ),
    ),
    outputs: Opt(
      Obj(
        {
          influx: Opt(
            Obj({
              url: Type.String({ pattern: "^https?://", maxLength: 300 }),
              org: Opt(Text("Organisation.")),
              bucket: Text("Bucket."),
              token: Opt(Secret("API token.")),
            }),
          ),
          mail: Opt(
            Obj({
              host: Text("Mail server."),
              port: Opt(Port("Port (587).")),
              from: Text("Sender."),
              user: Opt(Text("User name.")),
              password: Opt(Secret("Password.")),
            }),
          ),
        },
        { description: "Who else gets results and messages." },
      ),
    ),
    listeners: Opt(
      Obj(
        {
          smtp: Opt(Obj({ listen: Listen("HOST:PORT") })),
          trap: Opt(Obj({ listen: Listen("HOST:PORT") })),
          syslog: Opt(Obj({ listen: Listen("HOST:PORT") })),
        },
        { description: "Where results come in by themselves." },
      ),
    ),
    access: Opt(
      Obj(
        {
          status: Opt(
            Type.Enum(["signed-in", "open"], { description: "Whether the status page asks for sign-in (signed-in)." }),
          ),
          tls: Opt(
            Type.Enum(["auto", "off"], {
              description: "`auto`: HTTPS with the box's own certificate on anything but loopback.",
            }),
          ),
        },
        { description: "Who may see the page, and how." },
      ),
    ),
    plugins: Opt(
      Obj(
        {
          folders: Type.Array(Type.String({ pattern: "^/" }), { description: "Folders that plugins may be run from." }),
        },
        { description: "Monitoring plugins." },
      ),
    ),
    profiles: Opt(
      Obj(
        {
          defaults: Opt(
            Obj(Object.fromEntries(PROFILE_PARTS.map((part) => [part, Opt(Thresholds)])), {
              description: "Thresholds of derived services where the device has no limits of its own, by part.",
            }),
          ),
        },
        { description: "Services that `profile: auto` derives." },
      ),
    ),
    retention: Opt(
      Obj(
        {
          results: Opt(Duration("Single results (7d).")),
          hourly: Opt(Duration("Hourly figures (90d).")),
          daily: Opt(Duration("Daily figures (2y).")),
          incidents: Opt(Duration("Closed incidents (5y).")),
          events: Opt(Duration("Events that every receiver has (30d).")),
          maxDisk: Opt(Type.String({ pattern: DISK_PATTERN, description: "Upper limit of all that is stored (2GB)." })),
        },
        { description: "How long what is kept." },
      ),
    ),
  },
  { title: "Vedetta site configuration" },
);
export type SiteDocument = Static<typeof SiteDocument>;
export type HostEntry = Static<typeof HostEntry>;
export type ServiceEntry = Static<typeof ServiceEntry>;
