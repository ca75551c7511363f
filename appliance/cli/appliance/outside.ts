/** What stands between the box and the network: made from the machine's own means, or by whoever simulates a site. */
import type { AddressVoice } from "#box/address-voice.ts";
import type { OwnAddresses } from "#box/own-addresses.ts";
import { isNear } from "#box/network.ts";
import type { OwnPort } from "#box/own-ports.ts";
import type { RunJobs } from "#engine/dispatcher.ts";
import type { Log } from "#lib/log.ts";
import { askName } from "#probes/ask-name.ts";
import { askResolver } from "#probes/ask-resolver.ts";
import { makeHostProbes, type HostProbes } from "#probes/host-probes.ts";
import type { Connector } from "#probes/connector.ts";
import { chooseAddressVoice } from "#probes/choose-address-voice.ts";
import { chooseConnector } from "#probes/make-connector.ts";
import { choosePinger } from "#probes/make-pinger.ts";
import type { Pinger } from "#probes/ping.ts";
import { CachingNameResolver, type NameResolver } from "#probes/resolve-name.ts";
import type { SnmpClient } from "#snmp/client.ts";
import { chooseWire } from "#snmp/choose-wire.ts";
import { makeSnmpClient } from "#snmp/make-snmp-client.ts";

export interface Outside {
  readonly pinger: Pinger;
  readonly connector: Connector;
  readonly names: NameResolver;
  readonly snmp: SnmpClient;
  readonly askResolver: typeof askResolver;
  readonly askName: typeof askName;
  /** The box's own ports in a simulation; undefined: the kernel's. */
  readonly readPorts?: () => readonly OwnPort[];
  /** How the box asks who else has its addresses; undefined: it cannot. */
  readonly addressVoice?: AddressVoice;
  /** The box's own addresses in a simulation; undefined: the kernel's. */
  readonly readAddresses?: () => OwnAddresses;
  /** Whether the box's clock is synchronised; undefined: the system is asked. */
  readonly isSynchronised?: () => Promise<boolean | undefined>;
  /** What diagnoses of incidents ask of hosts. */
  readonly hostProbes: HostProbes;
  /** Runs checks in a simulation; undefined: the check types do it. */
  readonly runJobs?: RunJobs;
}

export async function openOutside(log: Log): Promise<Outside> {
  const { pinger, way, obstacles } = await choosePinger();
  if (way === "none") log.warn({ obstacles }, "this box cannot ping");
  else log.info({ way, obstacles }, "how this box pings");
  const { connector, ...opening } = await chooseConnector();
  log.info(opening, "how this box opens TCP connections");
  const names = new CachingNameResolver();
  const wire = await chooseWire();
  log.info({ way: wire.way, obstacles: wire.obstacles }, "how this box asks over SNMP");
  const snmp = makeSnmpClient(names, undefined, wire.makeWire);
  const { voice, obstacle } = await chooseAddressVoice();
  if (voice === undefined) log.warn({ obstacle }, "this box cannot find out whether its address is used twice");
  return {
    ...(voice === undefined ? {} : { addressVoice: voice }),
    pinger,
    connector,
    names,
    snmp,
    askResolver,
    askName,
    hostProbes: makeHostProbes({ connector, names, isNear }),
  };
}
