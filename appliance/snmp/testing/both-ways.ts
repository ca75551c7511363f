/** Test aid: the client over each wire, so that a test shows the same of both. */
import { chooseWire, dgramWire } from "../choose-wire.ts";
import type { SnmpClient } from "../client.ts";
import { makeSnmpClient } from "../make-snmp-client.ts";
import type { MakeWire } from "../wire.ts";

export interface Way {
  readonly name: "dgram" | "bursts";
  readonly makeWire: MakeWire;
  readonly makeClient: () => SnmpClient;
}

const bursts = await chooseWire();

/** Dgram, and bursts where this machine has them. */
export const WAYS: readonly Way[] = [
  makeWay("dgram", dgramWire),
  ...(bursts.way === "bursts" ? [makeWay("bursts", bursts.makeWire)] : []),
];

function makeWay(name: Way["name"], makeWire: MakeWire): Way {
  return { name, makeWire, makeClient: () => makeSnmpClient(undefined, undefined, makeWire) };
}
