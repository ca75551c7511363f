/**
 * The checked configuration: what the box works with after defaults are filled in, references resolved, durations turned
 * into milliseconds and secrets looked up. Made by `config/`, read by everybody, changed by nobody.
 */
import type { Role } from "./api-accounts.ts";
import type { ProfilePart } from "./device.ts";
import type { ForecastKind } from "./forecast.ts";
import type { HealthModel } from "./health-model.ts";
import type { NotWatched } from "./not-watched.ts";
import type { Danger } from "./finding.ts";
import type { ServiceKey } from "./id.ts";
import type { Level } from "./incident.ts";
import type { Job } from "./job.ts";
import type { MailRule } from "./mail-rule.ts";
import type { Part } from "./part-kind.ts";
import type { Work } from "./work.ts";
import type { Sentence } from "./sentence.ts";
import type { SlaPolicy } from "./sla.ts";
import type { TellingConfig } from "./telling.ts";

export type Language = "en" | "hr" | "it" | "hu" | "ru" | "zh";

/** How SNMP is spoken with a device, secrets already resolved. Never logged, never sent. */
export type SnmpAccess =
  | { readonly version: "1" | "2c"; readonly community: string }
  | {
      readonly version: "3";
      readonly user: string;
      readonly level: "noAuthNoPriv" | "authNoPriv" | "authPriv";
      readonly authProtocol?: "md5" | "sha" | "sha224" | "sha256" | "sha384" | "sha512";
      readonly authKey?: string;
      readonly privProtocol?: "aes128" | "aes256b" | "aes256r";
      readonly privKey?: string;
      readonly context?: string;
    };

/** How far a value must come back within its limit before it is well: a share of the limit, or an amount in the value's unit. */
export type Margin = { readonly percent: number } | { readonly by: number };

/** Warning and critical ranges of one measurement, in monitoring-plugin syntax (already known to parse). */
export interface ThresholdPair {
  readonly warning?: string;
  readonly critical?: string;
  readonly margin?: Margin;
  /** How long every look must break the range before it counts, by level, milliseconds; 0 and left out: it counts at once. */
  readonly lasts?: { readonly warning?: number; readonly critical?: number };
  /** When a limit is reached is told beforehand, as of what goes like this. */
  readonly forecast?: ForecastKind;
  /** How long beforehand, milliseconds; 0: never; left out: as the site says where there is a `forecast`. */
  readonly forecastMs?: number;
}

export interface Service {
  readonly key: ServiceKey;
  readonly id: string;
  readonly hostId: string;
  /** What people call it; of a derived one in the site's language. */
  readonly name: string;
  /** Of a derived one the name before it had a language. */
  readonly naming?: Sentence;
  readonly check: string;
  /** Settings as the check type's schema describes them, defaults filled in, secrets resolved. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Secrets of the store that stand among the settings. Never shown; what a check says is searched for them. */
  readonly secrets?: readonly string[];
  /** The type's defaults overlaid with the site's own. */
  readonly thresholds: Readonly<Record<string, ThresholdPair>>;
  readonly intervalMs: number;
  readonly retryIntervalMs: number;
  readonly attempts: number;
  readonly timeoutMs: number;
  readonly criticality: Level;
  readonly openOn: "warning" | "critical";
  /** `hostCheck`: its only purpose is to know whether the host is up; it opens no incident of its own. */
  readonly role: "service" | "hostCheck";
  /**
   * It tells whether what its host feeds has proper power: `word`: where its result has a parameter `power`; `failure`: where it
   * fails.
   */
  readonly tellsPower?: "word" | "failure";
  /** What it measures follows from its host having mains or not: while that runs on battery its failing is no news. */
  readonly followsPower?: true;
  /** The device's profile made it, the configuration does not name it. */
  readonly derived?: true;
  /** Of a derived one: of which kind of parts of its host it is one. */
  readonly part?: Part;
  /** Of a derived one: what of it is told at once, also at the first look. */
  readonly danger?: Danger;
  /** Same for two services exactly when a reload may keep the state (digest of check, settings, thresholds). */
  readonly fingerprint: string;
}

/** A neighbour on a port. */
export interface HostLink {
  readonly port?: string;
  /** Id of the neighbour where it is a host of the site. */
  readonly host?: string;
  /** What a stranger calls himself. */
  readonly name?: string;
  readonly neighbourPort?: string;
  readonly by: "lldp" | "cdp" | "bridge";
}

/** What a device says it is. */
export interface DeviceIdentity {
  readonly vendor?: string;
  readonly hardware?: string;
  readonly version?: string;
  readonly serial?: string;
  readonly kind?: string;
  readonly os?: string;
}

/** How often, how long, how important. */
export type ServiceTiming = Pick<
  Service,
  "intervalMs" | "retryIntervalMs" | "attempts" | "timeoutMs" | "criticality" | "openOn"
>;

export interface Host {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly parents: readonly string[];
  /** Hosts that feed it; without power only while all of them give none. */
  readonly poweredBy?: readonly string[];
  readonly groups: readonly string[];
  readonly criticality: Level;
  readonly openOn: "warning" | "critical";
  /** The service whose state is the host's; undefined: up/down is not known. */
  readonly hostService?: ServiceKey;
  readonly snmp?: { readonly access: SnmpAccess; readonly port: number };
  readonly profile: "auto" | "none";
  /** Ids of derived services that the configuration leaves out. */
  readonly profileWithout?: readonly string[];
  /** Ids of derived services that are watched though by default they are not. */
  readonly profileWith?: readonly string[];
  /** What the device tells of and is not watched: left out by the configuration, or by default (`why`). */
  readonly leftOut?: readonly LeftOut[];
  /** How often and how carefully services are checked that the profile derives. */
  readonly derivedTiming?: ServiceTiming;
  /** Parents that were learned from the devices; they are in force (`parents`) where none are configured. */
  readonly learnedParents?: readonly string[];
  /** Who hangs on which of its ports, as learned. */
  readonly links?: readonly HostLink[];
  /** What it says it is, where the profile has asked it. */
  readonly device?: DeviceIdentity;
  /** False: parents are not learned for this host. */
  readonly learnParents?: boolean;
  /** All services, the host check included. */
  readonly services: readonly Service[];
}

export interface LeftOut {
  readonly id: string;
  readonly naming: Sentence;
  /** Of what the configuration leaves out: the words of its name. */
  readonly name?: string;
  /** Why it is not watched by default. */
  readonly why?: NotWatched;
}

export interface IncidentPolicy {
  readonly resolveAfterMs: number;
  readonly reopenWithinMs: number;
  readonly closeAfterMs: number;
  /** How long what failed with its host, or with the way to it, has after that is back, before it is told by itself. */
  readonly startupGraceMs: number;
}

export interface RelayConfig {
  readonly brokers: readonly string[];
  readonly protocol: 5 | 4;
  readonly username?: string;
  readonly password?: string;
  /** PEM texts, read when the configuration was checked. */
  readonly tls?: { readonly ca?: string; readonly certificate?: string; readonly key?: string };
  readonly commandKeys: readonly CommandKey[];
  readonly history: boolean;
  readonly proxy?: ProxyConfig;
}

/** A public key (Ed25519) whose signed orders are obeyed, as far as it may. */
export interface CommandKey {
  /** As the configuration says, else the thumbprint of RFC 7638. */
  readonly kid: string;
  /** The configuration gives it no id, so whatever an order calls it may mean it. */
  readonly unnamed?: true;
  /** The public key, base64url. */
  readonly x: string;
  /** What people call whoever holds it. */
  readonly name: string;
  readonly role: Role;
  /** Commands it may give, `incident.*` for all of a kind; left out: all that its role may. */
  readonly commands?: readonly string[];
}

/** An HTTP proxy that what is sent outside goes through. */
export interface ProxyConfig {
  readonly host: string;
  readonly port: number;
  readonly user?: string;
  readonly password?: string;
  /** Names and addresses that are reached without it; `.example.com`: all names in that domain. */
  readonly except: readonly string[];
}

export interface InfluxConfig {
  readonly proxy?: ProxyConfig;
  readonly url: string;
  readonly org: string;
  readonly bucket: string;
  readonly token?: string;
}

export interface Retention {
  readonly resultsMs: number;
  readonly hourlyMs: number;
  readonly dailyMs: number;
  readonly incidentsMs: number;
  readonly eventsMs: number;
  readonly maxDiskBytes: number;
  /** Space for what came in by itself. */
  readonly arrivalBytes: number;
}

/** Where a listener listens. */
export interface ListenPlace {
  readonly host: string;
  readonly port: number;
}

export interface TrapSettings {
  readonly listen: ListenPlace;
  /** Undefined: whatever they say. */
  readonly communities?: readonly string[];
  readonly users: readonly Extract<SnmpAccess, { version: "3" }>[];
  /** Networks that may send, in CIDR form, or addresses; undefined: the site's own, and hosts. */
  readonly from?: readonly string[];
}

export interface SyslogSettings {
  readonly listen: ListenPlace;
  readonly tls?: ListenPlace;
  /** Addresses whose lines say themselves whose they are. */
  readonly relays: readonly string[];
  /** Networks that may send, in CIDR form, or addresses; undefined: the site's own, and hosts. */
  readonly from?: readonly string[];
}

export interface SmtpSettings {
  readonly listen: ListenPlace;
  /** `auto`: STARTTLS is offered. */
  readonly startTls: "auto" | "off";
  /** Networks that may deliver, in CIDR form, or addresses; undefined: local ones. */
  readonly from?: readonly string[];
  /** Domains whose mail is taken, in lower case; undefined: local ones. */
  readonly domains?: readonly string[];
  /** Addresses and domains that may send, besides those that jobs expect; undefined: all. */
  readonly senders?: readonly string[];
  readonly largestBytes: number;
  /** Mails a minute of one source. */
  readonly perMinute: number;
  /** They go before the built-in ones. */
  readonly rules: readonly MailRule[];
}

/** The company that delivers the box and looks after it. */
export interface ProviderConfig {
  readonly name?: string;
  /** Where weaknesses are reported: URIs, the best first. None: nobody is named. */
  readonly contacts: readonly string[];
  /** Page that says how the company deals with them. */
  readonly policy?: string;
  /** Last day of security updates, `2031-12-31`. */
  readonly supportedUntil?: string;
  /** How long an answer of `security.txt` is good, milliseconds. */
  readonly validForMs: number;
}

export interface Site {
  readonly customer: string;
  readonly siteId: string;
  readonly siteName: string;
  readonly timezone: string;
  readonly language: Language;
  readonly boxId: string;
  readonly provider: ProviderConfig;
  /** `vedetta/v1/CUSTOMER/SITE/BOX`. */
  readonly baseTopic: string;
  /** SHA-256 of the canonical document, hex. */
  readonly digest: string;
  readonly hosts: readonly Host[];
  readonly snmpCredentials: Readonly<Record<string, SnmpAccess>>;
  /** `gateway`, `resolvers`, `brokers` or addresses. */
  readonly uplinkTargets: readonly string[];
  readonly incidents: IncidentPolicy;
  /** What was agreed with the customer, and who is told when the time runs out. */
  readonly sla: SlaPolicy;
  /** How long before a limit is reached that is told, milliseconds; 0: never. */
  readonly forecastMs: number;
  /** What is expected to report by itself. */
  readonly jobs: readonly Job[];
  /** Business services; those that another needs stand before it. */
  readonly healthModels: readonly HealthModel[];
  /** Work that the configuration announces. */
  readonly works: readonly Work[];
  /** undefined: no broker is configured. */
  readonly relay?: RelayConfig;
  readonly influx?: InfluxConfig;
  /** undefined: everything is reached without one. */
  readonly proxy?: ProxyConfig;
  /** Mail, chats and webhooks; undefined: nobody is told by any. */
  readonly telling?: TellingConfig;
  /** undefined: SNMP notifications are not received. */
  readonly trap?: TrapSettings;
  /** undefined: log lines are not received. */
  readonly syslog?: SyslogSettings;
  /** Networks from which jobs may report by heartbeat, in CIDR form, or addresses; undefined: whoever knows a token. */
  readonly heartbeatsFrom?: readonly string[];
  /** undefined: mails are not received. */
  readonly smtp?: SmtpSettings;
  readonly access: {
    readonly status: "signed-in" | "open";
    readonly tls: "auto" | "off";
    /** Further names of the box, besides those it knows of itself. */
    readonly names?: readonly string[];
  };
  readonly pluginFolders: readonly string[];
  /** Plugins are run although nothing keeps them away from the box's secrets. */
  readonly pluginsUnseparated?: boolean;
  /** The site's own default thresholds of derived services, by part and measurement. */
  /** Reasons for which derived services are not watched by default, and are here. */
  readonly profileWatch?: readonly NotWatched[];
  readonly profileDefaults?: Readonly<Partial<Record<ProfilePart, Readonly<Record<string, ThresholdPair>>>>>;
  readonly retention: Retention;
  /** Paths of the document that are accepted but not acted upon by this version. */
  readonly notYetInForce: readonly string[];
}
