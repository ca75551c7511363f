/** Who hangs on what, as the HTTP interface shows it, and what a failure would cut off. */
import { Type, type Static } from "typebox";
import { SHOWN_STATES } from "./api.ts";
import { MODEL_STATES } from "./health-model.ts";
import { HOST_STATES } from "./state.ts";

const Opt = Type.Optional;
const Lacks = Opt(
  Type.Enum(["power", "line"], {
    description: "What it lacks where that is not the way: `power`, or the site's `line`.",
  }),
);

const Way = Type.Object({
  host: Type.String({ description: "Id of the host on the way to it." }),
  learned: Opt(Type.Literal(true, { description: "The devices say so themselves." })),
  aside: Opt(
    Type.Literal(true, { description: "Learned, but not in force: other parents are configured for the host." }),
  ),
  port: Opt(Type.String({ description: "Port of that host on which it hangs, where known." })),
  ownPort: Opt(Type.String({ description: "Its own port, where known." })),
});

const MapHost = Type.Object({
  id: Type.String(),
  name: Type.String(),
  address: Type.String(),
  kind: Opt(Type.String({ description: "What the device says it is: switch, firewall, server, ..." })),
  state: Type.Enum([...HOST_STATES]),
  shown: Type.Enum([...SHOWN_STATES]),
  since: Opt(Type.String({ format: "date-time" })),
  behind: Opt(Type.String({ description: "For `unreachable`: the host whose failure cuts it off." })),
  lacks: Lacks,
  parents: Type.Array(Way, { description: "It is out of reach when all of them that are in force are gone." }),
  poweredBy: Opt(Type.Array(Type.String(), { description: "Hosts that feed it." })),
  outside: Opt(Type.Literal(true, { description: "It is reached over the site's line." })),
});
export type MapHost = Static<typeof MapHost>;

/** `GET /api/v1/map` */
export const MapView = Type.Object(
  {
    hosts: Type.Array(MapHost, {
      description: "In the order of the configuration; at most 5000: those that others hang on, then those not well.",
    }),
    total: Type.Integer({ description: "How many hosts there are." }),
    line: Opt(
      Type.Object(
        {
          up: Opt(Type.Boolean({ description: "Absent: not known." })),
          gateway: Opt(Type.String({ description: "Id of the host that is the gateway." })),
        },
        { description: "The site's line to the outside; absent: nobody looks at it." },
      ),
    ),
  },
  { title: "MapView" },
);
export type MapView = Static<typeof MapView>;

/** `GET /api/v1/map/HOST` */
export const CutOffView = Type.Object(
  {
    host: Type.String(),
    name: Type.String(),
    gone: Type.Boolean({ description: "It is gone already; what is told holds for a site where all else is well." }),
    total: Type.Integer({ description: "How many hosts would be out of reach besides." }),
    lost: Type.Array(
      Type.Object({
        host: Type.String(),
        name: Type.String(),
        by: Opt(Type.String({ description: "Id of the host whose failure would cut it off." })),
        lacks: Lacks,
      }),
      { description: "Those that matter most first, at most 2000." },
    ),
    models: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), state: Type.Enum([...MODEL_STATES]) }), {
      description: "Business services that would be worse than they are, and what they would be.",
    }),
    jobs: Type.Array(Type.Object({ id: Type.String(), name: Type.String() }), {
      description: "What would not report, because its host is gone; at most 200.",
    }),
    line: Type.Boolean({ description: "The site's line would be gone with it: nobody outside could be told." }),
  },
  { title: "CutOffView" },
);
export type CutOffView = Static<typeof CutOffView>;
