/** A restart of a device, as its own time of being up tells it. */
import { Type, type Static } from "typebox";

export const Restart = Type.Object(
  {
    at: Type.String({ format: "date-time", description: "When it started, by its own word." }),
    upForMs: Type.Optional(
      Type.Number({ description: "How long it was up when it said so, milliseconds: `sysUpTime`." }),
    ),
    backAfterMs: Type.Optional(
      Type.Number({ description: "How long after it failed first it answered again, milliseconds." }),
    ),
    habit: Type.Optional(
      Type.Object(
        {
          every: Type.Enum(["day", "week"]),
          times: Type.Integer({ minimum: 1, description: "Earlier restarts at this time, of the last ten." }),
        },
        { description: "It restarted at this time of the day or of the week before." },
      ),
    ),
  },
  { title: "Restart", description: "The device has restarted: its time of being up went back." },
);
export type Restart = Static<typeof Restart>;
