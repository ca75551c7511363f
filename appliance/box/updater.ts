/** Asks the updater of the image. */
import { Type, type Static } from "typebox";
import { LastUpdate } from "#model/order.ts";
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

const State = Type.Object({ state: Type.Object({ last: Type.Optional(LastUpdate) }) });

/** The bundle is fetched before the answer: a slow line takes its time. */
const PATIENCE_MS = 70 * 60_000;
const STATE_PATIENCE_MS = 30_000;
const MOST_BYTES = 10_000;

/** @param socket name of the updater's socket */
export function installUpdate(socket: string, version: string, patienceMs = PATIENCE_MS): Promise<UpdateAnswer> {
  const request = { do: "install", version };
  return askProgram({ socket, request, answer: Answer, patienceMs, mostBytes: MOST_BYTES });
}

/** @returns what became of the newest update; undefined: there was none, or the updater does not say */
export async function lastUpdate(socket: string, patienceMs = STATE_PATIENCE_MS): Promise<LastUpdate | undefined> {
  const answer = await askProgram({
    socket,
    request: { do: "state" },
    answer: State,
    patienceMs,
    mostBytes: MOST_BYTES,
  });
  return "state" in answer ? answer.state.last : undefined;
}
