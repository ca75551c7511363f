/** `relay`, `outputs` and `listeners`: where what is known goes, and where results come in by themselves. */
import { Type } from "typebox";
import { ROLES } from "../api-accounts.ts";
import { smtpSettings } from "./mail-listener.ts";
import { MailOutput, Telling, WebhookOutput } from "./telling.ts";
import { FromNetworks, mayHoldSecret, Obj, Opt, orSecret, Port, Refs, Secret, Text, TextOrSecret } from "./words.ts";

const InClear = Opt(
  Type.Enum(["auto", "plain"], {
    description:
      "`auto`: as the address says, but no secret goes out in clear, this box itself apart. `plain`: also in clear.",
    default: "auto",
  }),
);

export const BROKER_PATTERN = "^(mqtt|mqtts|ws|wss)://[^\\s/]+";
const CommandKey = Type.Object({
  kty: Type.Literal("OKP"),
  crv: Type.Literal("Ed25519"),
  x: Type.String({ pattern: "^[A-Za-z0-9_-]{43}$" }),
  kid: Opt(Type.String({ maxLength: 200, description: "Its id; left out: its thumbprint (RFC 7638)." })),
  name: Opt(Text("What people call whoever holds it; shown with what was done. Left out: its id.", { maxLength: 100 })),
  role: Opt(
    Type.Enum([...ROLES], {
      description: "What it may: `technician` gives every command, only `admin` may send configurations.",
      default: "technician",
    }),
  ),
  commands: Opt(
    Type.Array(Type.String({ pattern: "^[a-z]+(\\.([a-zA-Z]+|\\*))?$", maxLength: 100 }), {
      description:
        "Commands it may give, `incident.*` for all of a kind, `configure` for configurations; left out: all that its role may.",
      maxItems: 100,
    }),
  ),
});
export const DEFAULT_KEY_ROLE = "technician";

/** Of `relay`, the keys that have a default. */
export const relayChoices = {
  protocol: Opt(Type.Enum([5, "3.1.1"], { description: "MQTT version.", default: 5 })),
  history: Opt(Type.Boolean({ description: "Also send batches of results.", default: false })),
};
export const Relay = Obj(
  {
    brokers: Type.Array(Type.String({ pattern: BROKER_PATTERN, maxLength: 300 }), { description: "Tried in order." }),
    ...relayChoices,
    username: Opt(TextOrSecret("User name at the broker.")),
    password: Opt(Secret("Password at the broker.")),
    encryption: InClear,
    tls: Opt(
      Obj(
        {
          ca: Opt(Text("File with the authority's certificate (PEM).")),
          certificate: Opt(Text("File with the box's certificate (PEM).")),
          key: Opt(Text("File with the box's key (PEM).")),
        },
        { description: "Certificates for mqtts:// and wss://." },
      ),
    ),
    commandKeys: Opt(
      Type.Array(CommandKey, {
        description: "Public keys (JWK, Ed25519) whose signed commands are obeyed; none: none are.",
      }),
    ),
  },
  { description: "The brokers of the operations centre." },
);

export const Outputs = Obj(
  {
    influx: Opt(
      Obj(
        {
          url: mayHoldSecret(
            "url",
            orSecret(Type.String({ pattern: "^https?://", maxLength: 300 }), "Address of the v2 write API."),
          ),
          org: Opt(Text("Organisation.")),
          bucket: Text("Bucket."),
          token: Opt(Secret("API token.")),
          encryption: InClear,
        },
        { description: "InfluxDB, or what understands its line protocol." },
      ),
    ),
    mail: Opt(MailOutput),
    webhooks: Opt(
      Type.Array(WebhookOutput, { maxItems: 50, description: "Chats, and programs that take events over HTTP." }),
    ),
    telling: Opt(Telling),
  },
  { description: "Who else gets results and messages." },
);

/** Of `proxy`, the keys that have a default. */
export const proxyChoices = { port: Opt(Port("Its port.", { default: 3128 })) };
export const Proxy = Obj(
  {
    host: Text("Name or address of the proxy."),
    ...proxyChoices,
    user: Opt(TextOrSecret("User name at the proxy.")),
    password: Opt(Secret("Password at the proxy.")),
    except: Opt(
      Type.Array(Text("A name, an address, or `.example.com` for a domain."), {
        maxItems: 100,
        description:
          "Reached without it, besides what is on the site: private addresses, names without a dot, names in `.local`.",
      }),
    ),
  },
  {
    description:
      "HTTP proxy for what is sent outside: relay and enrolment, chats and webhooks, InfluxDB. It must allow CONNECT to their ports.",
  },
);

export const LISTEN_PATTERN = "^(\\[[0-9a-fA-F:]+\\]|[^:\\s]+):[0-9]{1,5}$";
const Listen = (description: string) => Type.String({ pattern: LISTEN_PATTERN, description });
const Smtp = Obj({ listen: Listen("HOST:PORT, TCP."), ...smtpSettings }, { description: "Mails of jobs." });
const FROM_SITE =
  "Who may send. Left out: private and link-local networks, those that the box is in, and the hosts of this site.";
const Trap = Obj(
  {
    listen: Listen("HOST:PORT, UDP."),
    credentials: Opt(
      Refs(
        "Credentials whose communities and users (SNMPv3) are accepted. Left out: any community, and the users of all credentials.",
      ),
    ),
    from: FromNetworks(FROM_SITE),
  },
  { description: "SNMP notifications: versions 1, 2c and 3, traps and informs." },
);
const Syslog = Obj(
  {
    listen: Listen("HOST:PORT, UDP and TCP."),
    tls: Opt(Listen("HOST:PORT for TLS (RFC 5425), with the box's own certificate.")),
    relays: Opt(
      Type.Array(Text("An address."), {
        maxItems: 100,
        description: "Servers that pass lines of others on: of these the line's own host name says whose it is.",
      }),
    ),
    from: FromNetworks(FROM_SITE),
  },
  { description: "Log lines." },
);
const Heartbeat = Obj(
  { from: FromNetworks("Who may report. Left out: whoever knows a job's token.") },
  { description: "Jobs that report over HTTP, at the page's own address." },
);
export const Listeners = Obj(
  {
    smtp: Opt(Smtp),
    trap: Opt(Trap),
    syslog: Opt(Syslog),
    heartbeat: Opt(Heartbeat),
  },
  { description: "Where results come in by themselves." },
);
