/** What helps to find out what is wrong with a box: its own log, and the bundle of everything. */
import { Type, type Static } from "typebox";

/** `GET /api/v1/box/log`: the box's own newest log lines. */
export const OwnLog = Type.Object(
  {
    lines: Type.Array(
      Type.Object({
        at: Type.String({ format: "date-time", description: "When." }),
        level: Type.Enum(["info", "warn", "error"]),
        message: Type.String({ description: "In English." }),
        fields: Type.String({ description: "What the line says beside, as JSON, cut short." }),
      }),
      { description: "The oldest first, from the start of the box." },
    ),
    gone: Type.Integer({ description: "Lines before these that are no longer kept." }),
  },
  { title: "OwnLog" },
);
export type OwnLog = Static<typeof OwnLog>;

/** What came of making a bundle: a packed archive (`application/gzip`), or why there is none. */
export type MadeBundle =
  | { readonly made: true; readonly bytes: Buffer }
  | { readonly made: false; readonly said: string };
