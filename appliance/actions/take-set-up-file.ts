/**
 * A set-up file does what the steps of the set-up do, in their order, by the same commands. Only for a box that nobody has claimed, and
 * only from whoever knows the code of its label. Why: docs/adr/0138.
 */
import { Check } from "typebox/value";
import { explainMismatch } from "#config/explain-mismatch.ts";
import { Findings } from "#config/findings.ts";
import type { JsonSchema } from "#config/json-schema.ts";
import { parseDocument } from "#config/parse-document.ts";
import type { Refusal } from "#model/refusal.ts";
import { SetUpFile } from "#model/setup-file.ts";
import type { AccountDesk } from "./account-desk.ts";
import type { Actor } from "./actor.ts";
import { fitsClaimCode, makeFirstAdmin } from "./claim.ts";
import { startEnrolment, type EnrolDesk } from "./enrol.ts";
import { done, refused, refusedFor, type Outcome } from "./outcome.ts";
import type { ConfigDesk } from "./put-config.ts";
import { confirmNetwork, setNetwork, type NetworkSettingDesk } from "./set-network.ts";
import { finishStep, nameCentre, nameSite, type SetUpDesk } from "./set-up.ts";

export type SetUpFileDesk = AccountDesk & ConfigDesk & SetUpDesk & NetworkSettingDesk & EnrolDesk;

const FILE: Actor = { kind: "system", name: "set-up file", role: "admin" };

/** @returns every mistake with its place  @param name stands in front of mistakes of syntax */
export function readSetUpFile(text: string, name: string): Outcome<SetUpFile> {
  const parsed = parseDocument(text.replace(/^\uFEFF/, ""), name);
  if ("problems" in parsed) return refusedFor(parsed.problems);
  const { value } = parsed;
  const findings = new Findings(value);
  explainMismatch(SetUpFile as JsonSchema, value, [], findings);
  if (findings.problems.length > 0) return refusedFor(findings.problems);
  return Check(SetUpFile, value) ? done(value) : refused("document.schema", "");
}

/**
 * Everything in it, or the first step that is refused, with its place in the file; what was done before that stays, and is done again by
 * the next file. Claiming comes last: until then a better file can take its place.
 */
export async function takeSetUpFile(desk: SetUpFileDesk, file: SetUpFile): Promise<Outcome<undefined>> {
  if (desk.accounts.isClaimed()) return refused("claimed", "");
  const { code, user, password } = file.claim;
  if (!fitsClaimCode(desk, code)) return refused("wrongCode", "claim.code");
  desk.log.info({ security: "setup.file" }, "a set-up file is taken");
  for (const step of [
    async () => placed("site", file.site && (await nameSite(desk, FILE, file.site))),
    async () => placed("network", file.network && (await keepNetwork(desk, file.network))),
    async () => placed("centre", file.centre && (await nameCentre(desk, FILE, file.centre))),
    async () => placed("enrolment", file.enrolment && (await startEnrolment(desk, FILE, file.enrolment))),
    async () =>
      user === undefined || password === undefined
        ? []
        : placed("claim", await makeFirstAdmin(desk, code, user, password)),
  ]) {
    const problems = await step();
    if (problems.length > 0) return refusedFor(problems);
  }
  return done(undefined);
}

/** Whoever wrote the file is not there to confirm: a wrong address is mended by a better file, or by the box's link-local one. */
async function keepNetwork(
  desk: SetUpFileDesk,
  settings: NonNullable<SetUpFile["network"]>,
): Promise<Outcome<unknown>> {
  const tried = await setNetwork(desk, FILE, settings);
  if (!tried.done) return tried;
  const kept = await confirmNetwork(desk, FILE);
  return kept.done ? finishStep(desk, FILE, "network") : kept;
}

/** Mistakes of a step, with their place in the file. What the configuration calls otherwise is called as in the file. */
function placed(step: string, outcome: Outcome<unknown> | undefined): readonly Refusal[] {
  if (outcome === undefined || outcome.done) return [];
  return outcome.problems.map((problem) => {
    const place = problem.path
      .replace(/^(?:site|relay)(?:\.|$)/, "")
      .replace(/^name$/, step === "claim" ? "user" : "name");
    return { ...problem, path: place === "" ? step : `${step}.${place}` };
  });
}
