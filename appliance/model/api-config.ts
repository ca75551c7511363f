/** Versions of the configuration, changes to it, and what they are told as, over HTTP. */
import { Type, type Static } from "typebox";
import { Sentence } from "./sentence.ts";
import { Opt } from "./config/words.ts";

const strict = { additionalProperties: false };
const IsoTime = (description: string) => Type.String({ format: "date-time", description });

/** Where a version came from: a person's page, a program, the command line, a file given there, the operations centre, the box itself. */
export const CONFIG_ORIGINS = ["page", "interface", "commandLine", "file", "soc", "box"] as const;
export type ConfigOrigin = (typeof CONFIG_ORIGINS)[number];

/** Who puts a configuration in force, and from where. */
export interface Author {
  /** A user's name, a token's, a key's; `command line`; `box`. */
  readonly name: string;
  readonly origin: ConfigOrigin;
}

/** When secrets were set, by place: keys and ids of entries with `/` between them; `secret/NAME`: a stored one. */
export const SecretsSet = Type.Record(
  Type.String(),
  Type.Object({
    at: IsoTime("When it was set last."),
    by: Opt(Type.String({ description: "Who set it; left out: that was not kept." })),
  }),
);
export type SecretsSet = Readonly<Static<typeof SecretsSet>>;

export const ConfigVersionView = Type.Object(
  {
    id: Type.Integer({ description: "Ascending; never used twice." }),
    at: IsoTime("When it was stored."),
    by: Type.String({ description: "Who made it." }),
    origin: Opt(
      Type.Enum([...CONFIG_ORIGINS], {
        description: "Where it came from; left out of versions of before this was kept.",
      }),
    ),
    returnOf: Opt(Type.Integer({ description: "It is this older version, put in force again." })),
    digest: Type.String({ description: "SHA-256 of its document without secrets, hex." }),
    bytes: Type.Integer({ description: "Length of its text." }),
    inForce: Type.Boolean({ description: "Whether it is in force." }),
  },
  { title: "One version of the configuration" },
);
export type ConfigVersionView = Static<typeof ConfigVersionView>;

/** `GET /api/v1/config/versions/N` */
export const ConfigVersionDetail = Type.Object({
  ...ConfigVersionView.properties,
  document: Type.Unknown({ description: "Its document, secrets masked." }),
  text: Type.String({ description: "The same as it was written, comments included." }),
});
export type ConfigVersionDetail = Static<typeof ConfigVersionDetail>;

/** One change from a configuration to another. */
export const ConfigChange = Type.Object({
  path: Type.String({ description: "The place, entries by their ids: `hosts.nas-01.services.disk.interval`." }),
  ...Sentence.properties,
});
export type ConfigChange = Static<typeof ConfigChange>;

export const ConfigDifference = Type.Object({
  changes: Type.Array(ConfigChange, { description: "The first 300 at most." }),
  more: Type.Integer({ description: "How many further changes there are." }),
});
export type ConfigDifference = Static<typeof ConfigDifference>;

/** Most changes of one order. */
const MOST_EDITS = 2000;

/** One place that is written anew or taken out. */
export const ConfigEdit = Type.Object(
  {
    path: Type.Array(Type.Union([Type.String({ maxLength: 300 }), Type.Integer({ minimum: 0 })]), {
      minItems: 1,
      maxItems: 40,
      description: "The way to it: keys; in a list an index, the id of the entry, or `-`, which adds one at its end.",
    }),
    value: Opt(
      Type.Unknown({
        description: "What shall stand there; left out: nothing. A masked secret means the one in force.",
      }),
    ),
  },
  strict,
);
export type ConfigEdit = Static<typeof ConfigEdit>;

const digest = Opt(
  Type.String({ description: "Digest of the configuration that is changed; left out: whichever is in force." }),
);

/** `POST /api/v1/config/changes` */
export const ConfigChangeOrder = Type.Object(
  {
    edits: Type.Array(ConfigEdit, { minItems: 1, maxItems: MOST_EDITS, description: "One after the other." }),
    digest,
  },
  strict,
);
export type ConfigChangeOrder = Static<typeof ConfigChangeOrder>;

/** `POST /api/v1/config/check` */
export const ConfigCheckOrder = Type.Object(
  {
    document: Opt(Type.Object({}, { additionalProperties: true, description: "A whole document." })),
    edits: Opt(
      Type.Array(ConfigEdit, {
        maxItems: MOST_EDITS,
        description: "Or changes to the one in force, one after the other.",
      }),
    ),
  },
  strict,
);
export type ConfigCheckOrder = Static<typeof ConfigCheckOrder>;

/** `POST /api/v1/config/try` */
export const ConfigTryOrder = Type.Object(
  {
    edits: Opt(
      Type.Array(ConfigEdit, {
        maxItems: MOST_EDITS,
        description: "Changes that are not in force, one after the other.",
      }),
    ),
    host: Type.String({ maxLength: 63, description: "Id of the host, as the changes make it." }),
    service: Type.String({ maxLength: 63, description: "Id of the service." }),
  },
  strict,
);
export type ConfigTryOrder = Static<typeof ConfigTryOrder>;

const Mistake = Type.Object({
  code: Type.String({ description: "Stable, for programs." }),
  path: Type.String({ description: "The place: `hosts[3].address`." }),
  message: Type.String({ description: "What is wrong, in the language that was asked in." }),
});

/** What would be, if it was put in force. */
export const ConfigCheckView = Type.Object({
  valid: Type.Boolean({ description: "Whether it would be taken." }),
  problems: Type.Array(Mistake),
  warnings: Type.Array(Mistake),
  hosts: Type.Integer({ description: "Hosts that would be watched." }),
  services: Type.Integer({ description: "Services that are written down, derived ones apart." }),
  digest: Type.String({ description: "Digest of the configuration in force that it was compared with." }),
  ...ConfigDifference.properties,
});
export type ConfigCheckView = Static<typeof ConfigCheckView>;
