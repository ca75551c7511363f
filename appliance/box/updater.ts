/**
 * Asks the updater of the image, a program with more rights than the box has, over its socket: one line of JSON there, one line
 * back. What is behind it: os-image/device.
 */
import { connect } from "node:net";
import { Type, type Static } from "typebox";
import { Check } from "typebox/value";

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
  return new Promise((resolve) => {
    let said = "";
    const connection = connect(socket);
    const end = (answer: UpdateAnswer) => {
      resolve(answer);
      connection.destroy();
    };
    const silent = (why: string) => end({ refused: "silent", why });
    connection.setTimeout(patienceMs, () => silent("no answer in time"));
    connection.setEncoding("utf8");
    connection.on("error", (error) => silent(error.message));
    connection.on("close", () => silent("it hung up"));
    connection.on("data", (part: string) => {
      said += part;
      if (said.includes("\n")) end(readAnswer(said.slice(0, said.indexOf("\n"))));
      else if (said.length > MOST_BYTES) silent("it says too much");
    });
    // Ended, so that the other side knows that this is all; the answer comes back over the same connection.
    connection.end(`${JSON.stringify({ do: "install", version })}\n`);
  });
}

function readAnswer(line: string): UpdateAnswer {
  try {
    const answer: unknown = JSON.parse(line);
    if (Check(Answer, answer)) return answer;
  } catch {
    // said below
  }
  return { refused: "silent", why: "it says what is no answer" };
}
