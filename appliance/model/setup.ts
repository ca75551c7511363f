/** Setting a box up: which steps there are and where it stands, the network as the box sees it, and how the way to the operations centre was proved. */
import { Type, type Static } from "typebox";
import { LANGUAGES } from "./config/box-settings.ts";
import { ID_PATTERN } from "./id.ts";

const strict = { additionalProperties: false };
const At = (description: string) => Type.String({ format: "date-time", description });

/** In the order in which they are gone through; claiming comes before all of them. */
export const SETUP_STEPS = ["site", "network", "devices", "centre", "acceptance"] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

/** Who did something, and when. */
export const Deed = Type.Object({
  at: At("When."),
  by: Type.String({ description: "Who: name of the user, the token or the key." }),
});
export type Deed = Static<typeof Deed>;

/** A test event on its way to the operations centre. */
export const TestAlert = Type.Object(
  {
    event: Type.String({ description: "Id of the event." }),
    sequence: Type.Integer({ description: "Its place in the event log." }),
    sentAt: At("When it was made."),
    by: Type.String({ description: "Who asked for it." }),
    taken: Type.Boolean({ description: "A broker has taken it." }),
    confirmedAt: Type.Optional(At("When the operations centre said that it has it.")),
    confirmedBy: Type.Optional(Type.String({ description: "Whose key said so." })),
  },
  { title: "TestAlert" },
);
export type TestAlert = Static<typeof TestAlert>;

/** What making a test event came to. */
export const TestSent = Type.Object(
  {
    event: Type.String({ description: "Id of the event." }),
    sequence: Type.Integer({ description: "Its place in the event log." }),
  },
  { title: "TestSent" },
);

/** Where the set-up of the box stands. */
export const SetupView = Type.Object(
  {
    steps: Type.Array(
      Type.Object({
        step: Type.Enum([...SETUP_STEPS]),
        done: Type.Optional(Type.Object(Deed.properties, { description: "Left out: not yet." })),
      }),
      { description: "All steps in their order." },
    ),
    next: Type.Optional(Type.Enum([...SETUP_STEPS], { description: "The first that is not done; left out: all are." })),
    handedOver: Type.Optional(Type.Object(Deed.properties, { description: "When the box was handed over last." })),
    test: Type.Optional(Type.Object(TestAlert.properties, { description: "The newest test event." })),
  },
  { title: "SetupView" },
);
export type SetupView = Static<typeof SetupView>;

const IdText = (description: string) => Type.String({ pattern: ID_PATTERN, description });

/** What the step `site` puts into the configuration. */
export const SiteOrder = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200, description: "What people call the site." }),
    language: Type.Enum([...LANGUAGES], { description: "Language of page, mails and reports." }),
    timezone: Type.String({ minLength: 1, maxLength: 100, description: "IANA time zone." }),
    customer: IdText("Id of the customer at the operations centre."),
    site: IdText("Id of the site."),
    box: IdText("Id of the box."),
  },
  strict,
);
export type SiteOrder = Static<typeof SiteOrder>;

/** What the step `centre` puts into the configuration. */
export const CentreOrder = Type.Object(
  {
    brokers: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 300 }), {
        minItems: 1,
        maxItems: 5,
        description: "Where the operations centre is reached, tried in this order.",
      }),
    ),
    key: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1000,
        description: "A public key (JWK) whose signed commands are obeyed from now on, beside those that are already.",
      }),
    ),
    name: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: "What people call whoever holds the key; also of a key that is obeyed already.",
      }),
    ),
  },
  strict,
);
export type CentreOrder = Static<typeof CentreOrder>;

/** The network as the box sees it. */
export const NetworkView = Type.Object(
  {
    managedBy: Type.Enum(["host", "box"], {
      description:
        "Who sets addresses up. `host`: the system that the box runs on; the box changes nothing of it. `box`: the box, by `PUT /api/v1/network`.",
    }),
    hostname: Type.String(),
    ports: Type.Array(
      Type.Object({
        name: Type.String(),
        addresses: Type.Array(Type.String(), { description: "With their networks: `192.0.2.7/24`." }),
        carrier: Type.Optional(Type.Boolean({ description: "Somebody is at the cable's other end." })),
        routed: Type.Boolean({ description: "The way to the outside leads through it." }),
      }),
      { description: "The box's own network ports, loopback left out." },
    ),
    gateways: Type.Array(Type.String()),
    resolvers: Type.Array(Type.String()),
  },
  { title: "NetworkView" },
);
export type NetworkView = Static<typeof NetworkView>;

export const NETWORK_LOOKS = ["cable", "address", "gateway", "resolver", "names", "clock"] as const;

/** One thing that was tried of the network. */
export const NetworkLook = Type.Object(
  {
    what: Type.Enum([...NETWORK_LOOKS], {
      description:
        "`cable`: the box is on the network; `address`: it has one; `gateway`, `resolver`: each answers; `names`: a resolver finds a name of the internet; `clock`: it is set by somebody.",
    }),
    target: Type.String({ description: "An address; empty where there is none to name." }),
    works: Type.Optional(Type.Boolean({ description: "Left out: nothing can be said." })),
    tookMs: Type.Optional(Type.Integer({ description: "Until it answered. Milliseconds." })),
  },
  { title: "NetworkLook" },
);
export type NetworkLook = Static<typeof NetworkLook>;
