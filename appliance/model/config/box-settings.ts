/** What is about site and box as a whole: `site`, `uplink`, `incidents`, `access`, `plugins`, `profiles`, `retention`. */
import { Type } from "typebox";
import { PROFILE_PARTS } from "../device.ts";
import { Id } from "../id.ts";
import { NOT_WATCHED } from "../not-watched.ts";
import { ADDRESS_PATTERN, Thresholds, timing } from "./checking.ts";
import { Duration, Obj, Opt, Text } from "./words.ts";

export const LANGUAGES = ["en", "hr", "it", "hu", "ru", "zh"] as const;

/** Of `site`, the keys that have a default. */
export const siteChoices = {
  timezone: Opt(Text("IANA time zone.", { default: "UTC" })),
  language: Opt(
    Type.Enum([...LANGUAGES], {
      description: "Language of page, mails and reports.",
      default: "en",
    }),
  ),
};
export const SiteSettings = Obj(
  { id: Id("Id of the site."), name: Opt(Text("What people call the site.")), ...siteChoices },
  { description: "The site." },
);

export const UPLINK_WORDS = ["gateway", "resolvers", "brokers"];
export const Uplink = Obj(
  {
    targets: Type.Array(Text("`gateway`, `resolvers`, `brokers` or an address."), {
      minItems: 1,
      description: "`gateway`, `resolvers`, `brokers` and addresses.",
    }),
  },
  { description: 'What "the line is up" means.', default: { targets: UPLINK_WORDS } },
);

export const incidentChoices = {
  resolveAfter: Opt(Duration("How long a recovery must last; `0s`: at once.", "1m")),
  reopenWithin: Opt(Duration("A relapse within this time reopens the incident.", "1h")),
  closeAfter: Opt(Duration("A resolved incident closes by itself after this time.", "3d")),
  startupGrace: Opt(
    Duration("How long what failed with its host has, after the host is back, before it is told by itself.", "5m"),
  ),
};
export const Incidents = Obj(
  {
    ...incidentChoices,
    openOn: timing.openOn,
  },
  { description: "When incidents open, resolve and close by themselves." },
);

export const accessChoices = {
  status: Opt(
    Type.Enum(["signed-in", "open"], {
      description: "Whether the status page asks for sign-in.",
      default: "signed-in",
    }),
  ),
  tls: Opt(
    Type.Enum(["auto", "off"], {
      description: "`auto`: HTTPS with the box's own certificate on anything but loopback.",
      default: "auto",
    }),
  ),
};
export const Access = Obj(
  {
    ...accessChoices,
    names: Opt(
      Type.Array(Type.String({ minLength: 1, maxLength: 253, pattern: ADDRESS_PATTERN }), {
        description:
          "Further names and addresses under which the page may be asked for, besides the box's own; others are refused.",
      }),
    ),
  },
  { description: "Who may see the page, and how." },
);

export const Plugins = Obj(
  {
    folders: Type.Array(Type.String({ pattern: "^/" }), { description: "Folders that plugins may be run from." }),
    unseparated: Opt(
      Type.Boolean({
        description:
          "Run them also where nothing keeps them away from this box's secrets (no root, bubblewrap or Landlock).",
        default: false,
      }),
    ),
  },
  { description: "Monitoring plugins." },
);

export const Profiles = Obj(
  {
    defaults: Opt(
      Obj(Object.fromEntries(PROFILE_PARTS.map((part) => [part, Opt(Thresholds)])), {
        description: "Thresholds of derived services where the device has no limits of its own, by part.",
      }),
    ),
    watch: Opt(
      Type.Array(Type.Enum([...NOT_WATCHED]), {
        description: "Reasons (`not-watched.md`) for which things are not watched by default, and are on this site.",
      }),
    ),
  },
  { description: "Services that `profile: auto` derives." },
);

export const DISK_PATTERN = "^[0-9]+(MB|GB)$";
export const retentionChoices = {
  results: Opt(Duration("Single results.", "7d")),
  hourly: Opt(Duration("Hourly figures.", "90d")),
  daily: Opt(Duration("Daily figures.", "2y")),
  incidents: Opt(Duration("Closed incidents.", "5y")),
  events: Opt(Duration("Events that every receiver has.", "30d")),
  arrivals: Opt(
    Type.String({
      pattern: DISK_PATTERN,
      description: "Log lines, notifications and mails as they came: so much space, at most a quarter of `maxDisk`.",
      default: "50MB",
    }),
  ),
  maxDisk: Opt(
    Type.String({ pattern: DISK_PATTERN, description: "Upper limit of all that is stored.", default: "2GB" }),
  ),
};
export const Retention = Obj(retentionChoices, { description: "How long what is kept." });
