/** Setting the network of a box that manages its own: looked at first, tried for 120 s, kept when somebody confirms it. */
import { mistakesIn } from "#box/network-rules.ts";
import type { NetworkRequest } from "#box/network-setter.ts";
import type { Log } from "#lib/log.ts";
import type { NetworkSettings, NetworkState } from "#model/network-settings.ts";
import { refusal, type Refusal } from "#model/refusal.ts";
import type { NetworkView } from "#model/setup.ts";
import type { Actor } from "./actor.ts";
import type { NetworkDesk, NetworkParts } from "./look-at-network.ts";
import { done, refused, refusedFor, type Outcome } from "./outcome.ts";

export interface NetworkSettingDesk extends NetworkDesk {
  readonly log: Log;
}

export function viewNetworkState(desk: NetworkSettingDesk): Promise<Outcome<NetworkState>> {
  return ask(desk, { do: "show" });
}

export async function setNetwork(
  desk: NetworkSettingDesk,
  actor: Actor,
  order: NetworkSettings,
): Promise<Outcome<NetworkState>> {
  const { network } = desk;
  if (network?.setter === undefined) return refused("wrongState.networkOfHost", "");
  const { ports } = network.view();
  const port = order.port ?? portOf(ports);
  if (port === undefined || ports.every(({ name }) => name !== port))
    return refused("notFound.port", "port", { ports: ports.map(({ name }) => name).join(", ") });
  const mistakes = mistakesIn(order);
  if (mistakes.length > 0) return refusedFor(mistakes.map(refusalOf));
  const taken = await takenBy(network, order, ports);
  if (taken !== undefined) return refusedFor([taken]);
  const outcome = await ask(desk, { do: "set", settings: { ...order, port } });
  if (outcome.done) desk.log.info({ settings: order, by: actor.name }, "the network is being set, and tried");
  return outcome;
}

export async function confirmNetwork(desk: NetworkSettingDesk, actor: Actor): Promise<Outcome<NetworkState>> {
  const outcome = await ask(desk, { do: "confirm" });
  if (outcome.done) desk.log.info({ by: actor.name }, "the network settings that were tried are kept");
  return outcome;
}

export async function revertNetwork(desk: NetworkSettingDesk, actor: Actor): Promise<Outcome<NetworkState>> {
  const outcome = await ask(desk, { do: "revert" });
  if (outcome.done) desk.log.info({ by: actor.name }, "the network settings that were tried are taken back");
  return outcome;
}

/** A VLAN lies on its port and is none itself. */
function portOf(ports: NetworkView["ports"]): string | undefined {
  const own = ports.filter(({ name }) => name !== "vedetta-vlan");
  return (own.find(({ routed }) => routed) ?? own.find(({ carrier }) => carrier === true) ?? own[0])?.name;
}

/** Asked before anything is changed; in another VLAN than the box's nobody can be asked. */
async function takenBy(
  { whoHas }: Pick<NetworkParts, "whoHas">,
  { ipv4, address = "", vlan }: NetworkSettings,
  ports: NetworkView["ports"],
): Promise<Refusal | undefined> {
  const [bare = ""] = address.split("/");
  const isOwn = ports.some(({ addresses }) => addresses.some((own) => own.split("/")[0] === bare));
  if (ipv4 !== "fixed" || vlan !== undefined || isOwn) return undefined;
  const hardware = await whoHas?.(bare);
  return hardware === undefined ? undefined : refusal("address.taken", "address", { hardware });
}

function refusalOf(mistake: ReturnType<typeof mistakesIn>[number]): Refusal {
  const { path } = mistake;
  switch (mistake.code) {
    case "value.form":
      return refusal("value.form", path, { value: mistake.value, form: formOf(path) });
    case "missing.neededBy":
      return refusal("missing.neededBy", path, { by: mistake.by });
    case "gateway.outside":
      return refusal("gateway.outside", path, { network: mistake.network });
    default:
      return refusal(mistake.code, path);
  }
}

function formOf(path: string): "addressAndNetwork" | "address" | "ipAddress" {
  if (path.startsWith("timeServers")) return "address";
  return path === "address" || path === "address6" ? "addressAndNetwork" : "ipAddress";
}

async function ask(desk: NetworkSettingDesk, request: NetworkRequest): Promise<Outcome<NetworkState>> {
  const setter = desk.network?.setter;
  if (setter === undefined) return refused("wrongState.networkOfHost", "");
  const answer = await setter(request);
  if ("state" in answer) return done(answer.state);
  desk.log.warn({ why: answer.why, refused: answer.refused }, "the network was not set");
  if (answer.refused === "busy") return refused("wrongState.networkTrial", "");
  if (answer.refused === "nothing") return refused("wrongState.noNetworkTrial", "");
  return refused("busy.networkSetter", "");
}
