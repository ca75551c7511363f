/** Asks the program of the image that sets the network. */
import { Type, type Static } from "typebox";
import { NetworkState, type NetworkSettings } from "#model/network-settings.ts";
import { askProgram } from "./ask-program.ts";

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
  return askProgram({ socket, request, answer: Answer, patienceMs, mostBytes: MOST_BYTES });
}
