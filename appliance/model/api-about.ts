/** What the box says of itself as a product: version, how long it is looked after, what is inside (`/api/v1/about`). */
import { Type, type Static } from "typebox";

const Opt = Type.Optional;

/** `GET /api/v1/about` */
export const AboutView = Type.Object({
  version: Type.String(),
  released: Opt(Type.String({ format: "date", description: "When this version was released; left out: it was not." })),
  node: Type.String({ description: "Version of Node that it runs on." }),
  updates: Type.Enum(["box", "host"], {
    description:
      "`box`: it installs signed updates of the whole system; `host`: it runs on a system of others, who update it.",
  }),
  provider: Type.Object(
    {
      name: Opt(Type.String({ description: "The company that delivers the box and looks after it." })),
      contacts: Type.Array(Type.String(), {
        description: "Where weaknesses are reported (URIs), the best first. None: nobody is named.",
      }),
      policy: Opt(Type.String({ description: "How reports are dealt with (URL)." })),
    },
    { description: "As configured (`provider`), else as the release says." },
  ),
  supportedUntil: Opt(
    Type.String({ format: "date", description: "Last day of security updates; left out: not told." }),
  ),
  supportEnded: Type.Boolean({ description: "Whether that day is over." }),
  bill: Type.Boolean({ description: "Whether there is a bill of materials: what no release made has none." }),
});
export type AboutView = Static<typeof AboutView>;

/** `GET /api/v1/about/parts` */
export const InsideView = Type.Object({
  parts: Type.Array(
    Type.Object({
      name: Type.String(),
      version: Opt(Type.String()),
      kind: Type.Enum(["library", "runtime", "system"], {
        description: "`library`: of npm; `runtime`: Node and what it contains; `system`: a package of Debian.",
      }),
      licence: Opt(Type.String({ description: "SPDX expression, as the part says itself." })),
      text: Type.Boolean({ description: "Whether `/api/v1/about/licences/NAME` has its licence's text." }),
    }),
    { description: "Works of others inside, as the bill of materials has them." },
  ),
});
export type InsideView = Static<typeof InsideView>;
