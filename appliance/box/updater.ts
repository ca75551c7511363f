/** Asks the updater of the image. */
import { Type, type Static } from "typebox";
import { askProgram } from "./ask-program.ts";

const REFUSALS = [
  "notFound",
  "notSigned",
  "otherBoard",
  "otherVersion",
  "older",
  "returnedFrom",
  "noSpace",
  "busy",
  "silent",
] as const;

const Answer = Type.Union([
  Type.Object({ accepted: Type.String({ maxLength: 100 }) }),
  Type.Object({ refused: Type.Enum([...REFUSALS]), why: Type.String() }),
]);

/** The version that is being installed, or why none is. */
export type UpdateAnswer = Static<typeof Answer>;

/** The bundle is fetched before the answer: a slow line takes its time. */
const PATIENCE_MS = 70 * 60_000;
const MOST_BYTES = 10_000;

/** @param socket name of the updater's socket */
export function installUpdate(socket: string, version: string, patienceMs = PATIENCE_MS): Promise<UpdateAnswer> {
  const request = { do: "install", version };
  return askProgram({ socket, request, answer: Answer, patienceMs, mostBytes: MOST_BYTES });
}
