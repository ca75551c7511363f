/** Findings as the HTTP interface takes and shows them. */
import { Type, type Static } from "typebox";
import type { Finding } from "./finding.ts";
import { Sentence } from "./sentence.ts";

const strict = { additionalProperties: false };
const At = (description: string) => Type.String({ format: "date-time", description });
const OneService = {
  host: Type.String({ maxLength: 63, description: "Id of the host." }),
  service: Type.String({ maxLength: 63, description: "Id of the service." }),
};

export const AcceptFinding = Type.Object(
  {
    ...OneService,
    note: Type.Optional(Type.String({ maxLength: 1000, description: "Why it is normal here." })),
  },
  strict,
);
export type AcceptFinding = Static<typeof AcceptFinding>;

export const OpenFinding = Type.Object(OneService, strict);

/** How a finding stands. */
export const FindingFacts = Type.Object({
  found: Type.Enum(["warning", "critical", "unknown"], { description: "The state it was found in." }),
  since: At("When that was confirmed."),
  listed: Type.Boolean({ description: "It was told by `finding.listed`." }),
  accepted: Type.Optional(
    Type.Object(
      {
        at: At("When."),
        by: Type.Optional(Type.String({ description: "Who; absent for whoever is not signed in." })),
        note: Type.Optional(Type.String({ description: "Why." })),
      },
      { description: "A person took it as normal; it stays so until it gets well or worse." },
    ),
  ),
});
export type FindingFacts = Static<typeof FindingFacts>;

export function findingFacts({ state, since, listed, accepted }: Finding): FindingFacts {
  return {
    found: state,
    since: new Date(since).toISOString(),
    listed: listed === true,
    ...(accepted === undefined ? {} : { accepted: { ...accepted, at: new Date(accepted.at).toISOString() } }),
  };
}

export const FindingView = Type.Object({
  host: Type.String(),
  hostName: Type.String(),
  service: Type.String(),
  serviceName: Type.String({ description: "What people call it, in the site's language." }),
  naming: Type.Optional(
    Type.Object(Sentence.properties, {
      description: "Its name as a code and parameters, for whoever says it in another language.",
    }),
  ),
  state: Type.Enum(["warning", "critical", "unknown"], { description: "Its hard state now." }),
  text: Type.Object(Sentence.properties, { description: "What its newest result says." }),
  ...FindingFacts.properties,
});
export type FindingView = Static<typeof FindingView>;
