/** `jobs[].expect`: by which way a job reports, and what of all that arrives is its report. */
import { Type } from "typebox";
import { mailExpectation } from "./mail-expectation.ts";
import { Duration, mayHoldSecret, Obj, Opt, Secret, Text } from "./words.ts";

const Words = (description: string) =>
  Type.Array(Text("Words that stand in it, whatever their case."), { minItems: 1, maxItems: 100, description });

/** Where a report of a trap or log line comes from. */
const from = {
  from: Opt(Text("Id or address of the host that sends it. Left out: the job's host, or anybody where it has none.")),
};

/** Of a job that the box asks by a plugin, the key that has a default. */
export const pluginChoices = {
  interval: Opt(
    Duration(
      "How often it is asked within a window until it says that it ran; with `every` of the schedule: as often as that.",
      "15m",
    ),
  ),
};

export const JobExpectation = Type.Union([
  Obj({ by: Type.Literal("mail"), ...mailExpectation }),
  Obj({
    by: Type.Literal("heartbeat"),
    token: Secret("The token in the heartbeat's address, 8 characters or more."),
  }),
  Obj({
    by: Type.Literal("trap"),
    oid: Opt(Text("OID of the notification of success; left out: any.")),
    ...from,
    failureOid: Opt(Text("OID of the notification of failure.")),
    success: Opt(Words("Of success, where the OID alone does not tell.")),
    failure: Opt(Words("Of failure; it beats success.")),
  }),
  Obj({
    by: Type.Literal("log"),
    ...from,
    program: Opt(Text("Name of the program that writes it.")),
    start: Opt(Words("Of a run that begins.")),
    success: Words("Of success."),
    warning: Opt(Words("Of success with warnings; it beats success.")),
    failure: Opt(Words("Of failure; it beats all others.")),
  }),
  Obj({
    by: Type.Literal("plugin"),
    command: Type.String({
      pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$",
      description: "File name of the plugin; it must lie in one of the configured plugin folders.",
    }),
    args: Opt(
      mayHoldSecret(
        "arguments",
        Type.Array(Type.String({ maxLength: 1000, pattern: "^[^\\u0000]*$" }), {
          maxItems: 100,
          description:
            "Its arguments, one by one; there is no shell. `{address}` stands for the address of the job's host.",
        }),
      ),
    ),
    ...pluginChoices,
  }),
]);
