/** `outputs.mail`, `outputs.webhooks`, `outputs.telling`, and what a contact wants to be told: where news go, and whose. */
import { Type } from "typebox";
import { Id, ID_PATTERN } from "../id.ts";
import { CONTACT_HOURS } from "../sla.ts";
import { CONTACT_ROLES, TOLD_KINDS, TOLD_STEPS } from "../telling.ts";
import { LANGUAGES } from "./box-settings.ts";
import {
  Duration,
  Level,
  mayHoldSecret,
  Obj,
  Opt,
  orSecret,
  Port,
  Secret,
  Text,
  TextOrSecret,
  TimeOfDay,
} from "./words.ts";

/** Of quiet hours, the key that has a default. */
export const quietChoices = {
  unless: Opt(Level("What has at least this priority is told all the same.", { default: "critical" })),
};

/** What somebody wants to be told: the keys that have a default. */
export const wishChoices = {
  when: Opt(
    Type.Enum([...CONTACT_HOURS], {
      description: "In the site's business hours, outside them (on call), or always.",
      default: "always",
    }),
  ),
  minimumPriority: Opt(Level("Told from this priority on.", { default: "low" })),
  role: Opt(
    Type.Enum([...CONTACT_ROLES], {
      description:
        "`customer`: each step of an incident in the words of lay people, without what technicians note for each other.",
      default: "technician",
    }),
  ),
  steps: Opt(
    Type.Enum([...TOLD_STEPS], {
      description:
        "`main`: that an incident began, got worse, runs out of time and is over; `all`: also each step in between. A customer is told all.",
      default: "main",
    }),
  ),
  tell: Opt(
    Type.Array(Type.Enum([...TOLD_KINDS]), {
      description:
        "Which news: `incidents`, `jobs` that failed, `forecasts`, `findings` (the list of the first looks), announced `maintenance`, `states` that are no incident, changed `devices`, the `box` itself.",
      default: ["incidents", "forecasts", "findings", "maintenance"],
    }),
  ),
  repeat: Opt(
    Type.Boolean({
      description: "Told again while nobody acknowledges (`outputs.telling.repeat`). A customer never is.",
      default: true,
    }),
  ),
};

export const wishes = {
  ...wishChoices,
  language: Opt(Type.Enum([...LANGUAGES], { description: "Language of what is told; the site's where left out." })),
  quiet: Opt(
    Obj(
      {
        from: TimeOfDay("Begin, site time."),
        to: TimeOfDay("End; earlier than the begin: of the next day."),
        ...quietChoices,
      },
      { description: "Not told in these hours, but after them." },
    ),
  ),
};

/** Of `outputs.mail`, the keys that have a default. */
export const mailChoices = {
  port: Opt(Port("Port. 465: encrypted from the first byte on; any other: STARTTLS.", { default: 587 })),
  encryption: Opt(
    Type.Enum(["auto", "required", "tls", "plain"], {
      description:
        "`auto`: encrypted where the server offers it, and no log-in goes out in clear, this box itself apart. `required`: nothing goes out in clear. `tls`: encrypted from the first byte on, whatever the port. `plain`: all of it does, also a log-in.",
      default: "auto",
    }),
  ),
};
export const MailOutput = Obj(
  {
    host: Text("Mail server."),
    from: Text("Sender's address."),
    user: Opt(TextOrSecret("User name; the sender where left out.")),
    password: Opt(Secret("Password; left out: no log-in.")),
    ca: Opt(
      Text("File with the certificate (PEM) of the authority that signed the server's, or with the server's own."),
    ),
    ...mailChoices,
  },
  { description: "The mail server that messages are handed to." },
);

/** Of every webhook, the keys that have a default. */
export const webhookChoices = {
  encryption: Opt(
    Type.Enum(["auto", "plain"], {
      description: "`auto`: no secret goes out in clear, this box itself apart. `plain`: also in clear.",
      default: "auto",
    }),
  ),
};
const common = {
  id: Id("Id of the output."),
  contact: Opt(
    Type.String({
      pattern: ID_PATTERN,
      description: "Contact whose wishes and hours hold; its own are left out then.",
    }),
  ),
  ca: Opt(Text("File with the certificate (PEM) of the authority that signed the server's.")),
  ...webhookChoices,
  ...wishes,
};
const Url = (description: string) =>
  mayHoldSecret("text", orSecret(Type.String({ pattern: "^https?://", maxLength: 2000 }), description));

export const TELEGRAM_SERVER = "https://api.telegram.org";
export const WebhookOutput = Type.Union([
  Obj({
    kind: Type.Literal("json"),
    url: Url("Where each event is sent as a CloudEvents object; `tell` left out: all of them."),
    secret: Opt(Secret("Key that every message is signed with (HMAC-SHA256).")),
    ...common,
  }),
  Obj({ kind: Type.Literal("teams"), url: Secret("Address of the workflow that takes webhook requests."), ...common }),
  Obj({ kind: Type.Literal("slack"), url: Secret("Address of the incoming webhook."), ...common }),
  Obj({
    kind: Type.Literal("telegram"),
    token: Secret("The bot's token."),
    chat: Text("Chat, group or channel: its number, or @NAME."),
    url: Opt(
      Type.String({ pattern: "^https?://", maxLength: 300, description: `Server; ${TELEGRAM_SERVER} where left out.` }),
    ),
    ...common,
  }),
  Obj({
    kind: Type.Literal("matrix"),
    url: Type.String({ pattern: "^https?://", maxLength: 300, description: "Home server." }),
    token: Secret("Access token."),
    room: Type.String({
      pattern: "^![^\\s]+$",
      maxLength: 255,
      description: "Id of the room, such as `!abc:acme.example`.",
    }),
    ...common,
  }),
  Obj({
    kind: Type.Literal("ntfy"),
    url: Url("Address of the topic, such as `https://ntfy.example/acme-alerts`."),
    token: Opt(Secret("Access token.")),
    ...common,
  }),
]);

/** Of the repeats, the keys that have a default. */
export const repeatChoices = {
  critical: Opt(Duration("Of critical ones.", "30m")),
  high: Opt(Duration("Of high ones.", "2h")),
  medium: Opt(Duration("Of medium ones.", "0s")),
  low: Opt(Duration("Of low ones.", "0s")),
  most: Opt(Type.Integer({ minimum: 0, maximum: 100, description: "How often at most.", default: 4 })),
};
/** Of `outputs.telling`, the keys that have a default. */
export const tellingChoices = {
  hold: Opt(
    Duration("How long news wait for what belongs to them: the first diagnosis, others of the same minute.", "30s"),
  ),
  most: Opt(
    Type.Integer({
      minimum: 1,
      maximum: 1000,
      description: "So many messages to one contact go out one by one within the time below.",
      default: 6,
    }),
  ),
  within: Opt(
    Duration("The time; what comes beyond that is put together into one message for each share of it.", "10m"),
  ),
};
export const Telling = Obj(
  {
    ...tellingChoices,
    repeat: Opt(
      Obj(repeatChoices, {
        description: "How long after it was told an incident that nobody acknowledges is told again; `0s`: never.",
      }),
    ),
  },
  { description: "How mail and chat tell." },
);
