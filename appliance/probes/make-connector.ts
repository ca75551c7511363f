/** Chooses how this box opens many TCP connections: in bursts through the kernel's own calls, else by Node's sockets. */
import { BurstConnector } from "./burst-connector.ts";
import type { Connector } from "./connector.ts";
import { NetConnector } from "./net-connector.ts";

export interface ChosenConnector {
  readonly connector: Connector;
  readonly way: "bursts" | "net";
  /** What stood in the way of bursts; empty with them. For the log and `doctor`. */
  readonly obstacles: readonly string[];
}

/** Never fails, sends nothing. @param openBursts tests let it fail */
export async function chooseConnector(
  openBursts: () => Promise<Connector> = () => BurstConnector.open(),
): Promise<ChosenConnector> {
  try {
    return { way: "bursts", connector: await openBursts(), obstacles: [] };
  } catch (error) {
    const obstacles = [`bursts do not work here: ${(error as Error).message}`];
    return { way: "net", connector: new NetConnector(), obstacles };
  }
}
