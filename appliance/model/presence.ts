/** Presence: whether a box is connected to the broker, the one retained message about the box itself. */
import { Type, type Static } from "typebox";

export const PRESENCE_REASONS = ["connected", "lost", "shutdown", "update"] as const;
export type PresenceReason = (typeof PRESENCE_REASONS)[number];

export const Presence = Type.Object(
  {
    state: Type.Enum(["online", "offline"]),
    reason: Type.Enum([...PRESENCE_REASONS], {
      description:
        "`connected` with online; `lost`: the broker says so, because the connection ended unannounced; `shutdown` and `update`: planned.",
    }),
    at: Type.String({
      format: "date-time",
      description:
        "When the box said so. With `lost`: when the connection that was lost had been made; the loss is when it arrives.",
    }),
    boot: Type.String({ description: "New with every start of the appliance." }),
    version: Type.String({ description: "Version of the appliance." }),
  },
  { additionalProperties: false },
);
export type Presence = Static<typeof Presence>;
