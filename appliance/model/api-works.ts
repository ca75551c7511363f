/** Announced work as the HTTP interface takes and shows it. */
import { Type, type Static } from "typebox";

const strict = { additionalProperties: false };
const At = (description: string) => Type.String({ format: "date-time", description });
const covered = {
  hosts: Type.Optional(
    Type.Array(Type.String({ maxLength: 63 }), {
      maxItems: 1000,
      description: "Ids of hosts that are covered with all their services.",
    }),
  ),
  groups: Type.Optional(
    Type.Array(Type.String({ maxLength: 63 }), { maxItems: 100, description: "Groups whose hosts are covered." }),
  ),
  services: Type.Optional(
    Type.Array(Type.String({ maxLength: 127 }), {
      maxItems: 1000,
      description: "Single services that are covered, `HOST/SERVICE`.",
    }),
  ),
  jobs: Type.Optional(
    Type.Array(Type.String({ maxLength: 63 }), {
      maxItems: 1000,
      description: "Ids of jobs that need not report meanwhile. Jobs of hosts that are covered need not either.",
    }),
  ),
};

export const AnnounceOrder = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200, description: "What is done." }),
    ...covered,
    start: Type.Optional(At("When it begins; left out: now. It may have begun already, at most a day ago.")),
    end: At("When it ends, at most 31 days after it begins."),
  },
  strict,
);
export type AnnounceOrder = Static<typeof AnnounceOrder>;

export const WorkView = Type.Object({
  id: Type.String(),
  name: Type.String({ description: "What is done." }),
  hosts: Type.Array(Type.String()),
  groups: Type.Array(Type.String()),
  services: Type.Array(Type.String()),
  jobs: Type.Array(Type.String()),
  isOpen: Type.Boolean({ description: "Whether it is going on." }),
  start: Type.Optional(At("Begin of the window that is open, else of the next one.")),
  end: Type.Optional(At("End of that window.")),
  recurring: Type.Boolean({ description: "It stands in the configuration and comes again." }),
  by: Type.Optional(Type.String({ description: "Who announced it." })),
});
export type WorkView = Static<typeof WorkView>;
