/** Who is told what, by which output: the checked form of `contacts` and of `outputs` as far as they tell people. */
import type { Level } from "./incident.ts";
import type { Language, ProxyConfig } from "./site.ts";

export const TOLD_KINDS = [
  "incidents",
  "jobs",
  "forecasts",
  "findings",
  "maintenance",
  "states",
  "devices",
  "box",
] as const;
/** Kinds of news, by the type of their events. */
export type ToldKind = (typeof TOLD_KINDS)[number];

export const CONTACT_ROLES = ["technician", "customer"] as const;
/** `customer`: told in the words of lay people, without what technicians write to each other. */
export type ContactRole = (typeof CONTACT_ROLES)[number];

export const TOLD_STEPS = ["main", "all"] as const;
/** `main`: that it began, got worse, runs out of time, and is over. `all`: each step in between as well. */
export type ToldSteps = (typeof TOLD_STEPS)[number];

/** A time of each day, by the site's clock, in which somebody is left alone. */
export interface QuietHours {
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`; earlier than `from`: of the next day. */
  readonly to: string;
  /** What is so bad is told all the same. */
  readonly unless: Level;
}

export const WEBHOOK_KINDS = ["json", "teams", "slack", "telegram", "matrix", "ntfy"] as const;
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];

export interface MailConfig {
  readonly host: string;
  readonly port: number;
  readonly from: string;
  readonly user?: string;
  readonly password?: string;
  /** `auto`: encrypted where the server offers it, and always where there is a log-in; `required`; `tls`: from the first byte; `plain`: never. */
  readonly encryption: "auto" | "required" | "tls" | "plain";
  /** PEM text of the authorities that are trusted besides the system's. */
  readonly ca?: string;
}

/** What an output of its own tells, where it names no contact. */
export interface OwnWishes {
  readonly when: "always" | "business" | "outside";
  readonly minimumPriority: Level;
  readonly role: ContactRole;
  readonly steps: ToldSteps;
  readonly tell: readonly ToldKind[];
  readonly repeat: boolean;
  readonly language?: Language;
  readonly quiet?: QuietHours;
}

export interface WebhookConfig {
  readonly proxy?: ProxyConfig;
  readonly id: string;
  readonly kind: WebhookKind;
  /** Where it is sent: the whole address, or of Telegram and Matrix the server's. May hold a secret. */
  readonly url: string;
  /** Of `json`: the key that bodies are signed with. */
  readonly secret?: string;
  /** Of Telegram, Matrix and ntfy: the token. */
  readonly token?: string;
  /** Of Telegram the chat, of Matrix the room. */
  readonly place?: string;
  /** PEM text of the authorities that are trusted besides the system's. */
  readonly ca?: string;
  /** Id of the contact whose wishes hold; undefined: its own do. */
  readonly contact?: string;
  readonly wishes: OwnWishes;
}

/** How everybody is told. */
export interface TellingPolicy {
  /** How long news wait for what belongs to them, milliseconds. */
  readonly holdMs: number;
  /** So many messages to one contact go out one by one within `withinMs`; from then on what comes is put together. */
  readonly most: number;
  readonly withinMs: number;
  /** How long somebody who has not acknowledged is left alone before it is told again, by priority, milliseconds; 0: for good. */
  readonly repeatMs: Readonly<Record<Level, number>>;
  /** How often it is told again. */
  readonly repeatMost: number;
}

export interface TellingConfig {
  readonly mail?: MailConfig;
  readonly webhooks: readonly WebhookConfig[];
  readonly policy: TellingPolicy;
}
