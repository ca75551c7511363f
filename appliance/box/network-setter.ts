/**
 * Asks the program of the image that sets the network, which has more rights than the box, over its socket: one line of JSON there,
 * one line back. What is behind it: os-image/device.
 */
import { connect } from "node:net";
import { Type, type Static } from "typebox";
import { Check } from "typebox/value";
import { NetworkState, type NetworkSettings } from "#model/network-settings.ts";

const Answer = Type.Union([
  Type.Object({ state: NetworkState }),
  Type.Object({ refused: Type.Enum(["malformed", "busy", "nothing", "failed", "silent"]), why: Type.String() }),
]);
/** How it stands now, or why nothing was changed. */
export type NetworkAnswer = Static<typeof Answer>;

export type NetworkRequest =
  | { readonly do: "show" | "confirm" | "revert" }
  | { readonly do: "set"; readonly settings: NetworkSettings };

const PATIENCE_MS = 20_000;
const MOST_BYTES = 20_000;

/** @param socket name of the program's socket */
export function askNetworkSetter(
  socket: string,
  request: NetworkRequest,
  patienceMs = PATIENCE_MS,
): Promise<NetworkAnswer> {
  return new Promise((resolve) => {
    let said = "";
    const connection = connect(socket);
    const end = (answer: NetworkAnswer) => {
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
    connection.end(`${JSON.stringify(request)}\n`);
  });
}

function readAnswer(line: string): NetworkAnswer {
  try {
    const answer: unknown = JSON.parse(line);
    if (Check(Answer, answer)) return answer;
  } catch {
    // said below
  }
  return { refused: "silent", why: "it says what is no answer" };
}
