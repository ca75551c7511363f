/** The form of the network step: what is typed and the order made of it, and what that order would cut off. Pure. */
import type { NetworkSettings } from "#model/network-settings.ts";
import type { NetworkView } from "#model/setup.ts";

/** Each field as it is typed. */
export interface NetworkForm {
  readonly port: string;
  readonly ipv4: NetworkSettings["ipv4"];
  readonly address: string;
  readonly gateway: string;
  readonly ipv6: NetworkSettings["ipv6"];
  readonly address6: string;
  readonly gateway6: string;
  readonly resolvers: string;
  readonly timeServers: string;
  readonly vlan: string;
}

/** As from the factory. */
const FACTORY: NetworkSettings = { ipv4: "dhcp", ipv6: "auto" };
/** The port that carries a VLAN's frames (os-image/device/network-files.ts): none that can be chosen. */
const VLAN_PORT = "vedetta-vlan";

/** Ports that can be set. */
export function portsOf({ ports }: NetworkView): NetworkView["ports"] {
  return ports.filter(({ name }) => name !== VLAN_PORT);
}

/** What is in force, as a form. Where addresses come by themselves the fixed fields already say what came, to be kept that way. */
export function formOf(settings: NetworkSettings | undefined, view: NetworkView): NetworkForm {
  const { port = "", ipv4, ipv6, resolvers = [], timeServers = [], vlan } = settings ?? FACTORY;
  const now = carrying(view);
  return {
    port,
    ipv4,
    address: settings?.address ?? now.find(isIPv4) ?? "",
    gateway: settings?.gateway ?? view.gateways.find(isIPv4) ?? "",
    ipv6,
    address6: settings?.address6 ?? now.find((one) => !isIPv4(one)) ?? "",
    gateway6: settings?.gateway6 ?? view.gateways.find((one) => !isIPv4(one))?.split("%")[0] ?? "",
    resolvers: resolvers.join(" "),
    timeServers: timeServers.join(" "),
    vlan: vlan === undefined ? "" : String(vlan),
  };
}

/** Fields that do not count (a fixed address where DHCP gives one) are left out; the box says what is wrong with the others. */
export function orderOf(form: NetworkForm): NetworkSettings {
  const { port, ipv4, ipv6 } = form;
  const resolvers = words(form.resolvers);
  const timeServers = words(form.timeServers);
  const vlan = form.vlan.trim();
  return {
    ...(port === "" ? {} : { port }),
    ipv4,
    ...(ipv4 === "fixed" ? { ...typed("address", form.address), ...typed("gateway", form.gateway) } : {}),
    ipv6,
    ...(ipv6 === "fixed" ? { ...typed("address6", form.address6), ...typed("gateway6", form.gateway6) } : {}),
    ...(resolvers.length === 0 ? {} : { resolvers }),
    ...(timeServers.length === 0 ? {} : { timeServers }),
    ...(vlan === "" ? {} : { vlan: Number(vlan) }),
  };
}

/** Whether an order says something else than what is in force. */
export function isChange(order: NetworkSettings, inForce: NetworkSettings | undefined): boolean {
  const { port: _, ...before } = inForce ?? FACTORY;
  const { port, ...after } = order;
  const otherPort = port !== undefined && inForce?.port !== undefined && port !== inForce.port;
  return otherPort || JSON.stringify(sorted(before)) !== JSON.stringify(sorted(after));
}

/** Where the page will be: the fixed addresses of an order. Undefined: others give the address. */
export function nextHost({ ipv4, address = "", ipv6, address6 = "" }: NetworkSettings): string | undefined {
  if (ipv4 === "fixed") return bare(address);
  return ipv4 === "off" && ipv6 === "fixed" ? `[${bare(address6)}]` : undefined;
}

/** One thing that settings cut off, as the code and parameters of a sentence. */
export interface CutOff {
  readonly code: "page" | "pageDhcp" | "ipv4" | "vlan" | "gateway" | "names" | "direct" | "directGone" | "senders";
  readonly parameters: Readonly<Record<string, string | number>>;
}

export interface Standing {
  readonly view: NetworkView;
  readonly inForce: NetworkSettings | undefined;
  /** Name or address by which the page was opened. */
  readonly host: string;
  /** Addresses of what is watched. */
  readonly watched: readonly string[];
}

/** What an order would cut off, the nearest to whoever orders it first. */
export function cutOffs(order: NetworkSettings, standing: Standing): readonly CutOff[] {
  const { view, inForce, host, watched } = standing;
  const found: CutOff[] = [];
  const say = (code: CutOff["code"], parameters: CutOff["parameters"] = {}) => void found.push({ code, parameters });
  const now = carrying(view).find(isIPv4);
  const own = order.ipv4 === "fixed" ? (order.address ?? "") : order.ipv4 === "dhcp" ? undefined : "";
  const isMoved = own === undefined ? inForce?.ipv4 === "fixed" : own !== "" && bare(own) !== bare(now ?? own);
  const byAddress = now !== undefined && host === bare(now);
  if (order.vlan !== inForce?.vlan) say("vlan", { vlan: order.vlan ?? 0 });
  if (order.ipv4 === "off" && now !== undefined) say("ipv4", { address: bare(now) });
  else if (isMoved && byAddress) {
    if (own === undefined) say("pageDhcp", { address: host });
    else say("page", { address: host, next: bare(own) });
  }
  const isLed = order.ipv4 === "dhcp" || order.gateway !== undefined;
  const isLed6 = order.ipv6 === "auto" || order.gateway6 !== undefined;
  if (!isLed && !isLed6) say("gateway");
  const named = order.resolvers !== undefined || order.ipv4 === "dhcp" || order.ipv6 === "auto";
  if (!named) say("names");
  if (own !== undefined && now !== undefined) {
    const lost = watched.filter((address) => isInside(address, now) && !isInside(address, own));
    if (lost.length > 0) say(isLed ? "direct" : "directGone", { count: lost.length, network: networkOf(now) });
  }
  if (now !== undefined && (order.ipv4 === "off" || isMoved)) say("senders", { address: bare(now) });
  return found;
}

/** Addresses of the port that leads outside, with their networks. */
function carrying({ ports }: NetworkView): readonly string[] {
  return (ports.find(({ routed }) => routed) ?? ports.find(({ addresses }) => addresses.length > 0))?.addresses ?? [];
}

function words(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== "");
}

function typed<Key extends string>(key: Key, text: string): Partial<Record<Key, string>> {
  const value = text.trim();
  return value === "" ? {} : ({ [key]: value } as Record<Key, string>);
}

function sorted(settings: object): object {
  return Object.fromEntries(Object.entries(settings).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function bare(address: string): string {
  return address.split("/")[0] ?? address;
}

function isIPv4(address: string): boolean {
  return numberOf(bare(address)) !== undefined;
}

/** Undefined: it is no IPv4 address. */
function numberOf(address: string): number | undefined {
  const parts = address.split(".");
  if (parts.length !== 4 || parts.some((part) => !/^[0-9]{1,3}$/.test(part) || Number(part) > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** @param network `192.0.2.7/24` */
function isInside(address: string, network: string): boolean {
  const [base = "", length = "32"] = network.split("/");
  const [number, start] = [numberOf(address), numberOf(base)];
  if (number === undefined || start === undefined) return false;
  const size = 2 ** (32 - Number(length));
  return Math.floor(number / size) === Math.floor(start / size);
}

/** `192.0.2.7/24` becomes `192.0.2.0/24`. */
function networkOf(network: string): string {
  const [base = "", length = "32"] = network.split("/");
  const size = 2 ** (32 - Number(length));
  const start = Math.floor((numberOf(base) ?? 0) / size) * size;
  return `${[24, 16, 8, 0].map((shift) => Math.floor(start / 2 ** shift) % 256).join(".")}/${length}`;
}
