/** The page of reasons for which a profile does not watch what a device tells of, and the words by which a site overrides them. */
import { NOT_WATCHED } from "#model/not-watched.ts";
import { notWatchedTexts } from "#texts/en/not-watched.ts";

const INTRODUCTION = `# What is not watched by default

Made by scripts/generate-references from \`appliance/model/not-watched.ts\` and the English sentences; the rules by kind of
thing stand in \`appliance/devices/not-watched.ts\`. Not to be edited.

A device's page lists what it tells of and is not watched, each with its reason. A site has it watched all the same by id, in
the host's \`profile: { auto: true, with: [ID] }\`, or by reason, for all its devices, in \`profiles: { watch: [REASON] }\`.
What is watched and not wanted is left out by \`profile: { auto: true, without: [ID] }\`; an id that the device no longer tells
of does no harm, and is marked on the device's page.

| reason | what it is |
| --- | --- |
`;

export function notWatchedPage(): string {
  const rows = NOT_WATCHED.map((why) => `| \`${why}\` | ${notWatchedTexts[why]()} |\n`);
  return INTRODUCTION + rows.join("");
}
