/** Network settings as files of systemd-networkd (systemd.network(5), systemd.netdev(5)). Pure: what is not checked must not come here. */
import type { NetworkSettings } from "#model/network-settings.ts";

/** Name of the port that carries a VLAN's frames; whatever the id, so that it is found again when the settings change. */
export const VLAN_PORT = "vedetta-vlan";
/** Files that this program may write and remove; all come before those of the system. */
export const FILE_NAMES = ["40-vedetta.network", "40-vedetta-vlan.netdev", "41-vedetta-vlan.network"] as const;

export type NetworkFiles = Readonly<Partial<Record<(typeof FILE_NAMES)[number], string>>>;

/** @param settings undefined: as from the factory, which the system's own file says */
export function networkFiles(settings: NetworkSettings | undefined): NetworkFiles {
  if (settings === undefined) return {};
  const { port = "", vlan } = settings;
  if (vlan === undefined) return { "40-vedetta.network": networkFile(port, settings) };
  return {
    "40-vedetta.network": sections({
      Match: { Name: port },
      Network: { VLAN: VLAN_PORT, LinkLocalAddressing: "no", DHCP: "no", IPv6AcceptRA: "no", ...QUIET },
    }),
    "40-vedetta-vlan.netdev": sections({ NetDev: { Name: VLAN_PORT, Kind: "vlan" }, VLAN: { Id: String(vlan) } }),
    "41-vedetta-vlan.network": networkFile(VLAN_PORT, settings),
  };
}

const QUIET = { LLDP: "no", EmitLLDP: "no" };

function networkFile(port: string, settings: NetworkSettings): string {
  const { ipv4, ipv6, address, address6, gateway, gateway6, resolvers = [], timeServers = [] } = settings;
  const namesByOthers = resolvers.length === 0 ? "yes" : "no";
  const timeByOthers = timeServers.length === 0 ? "yes" : "no";
  const dhcp = ipv4 === "dhcp" ? (ipv6 === "auto" ? "yes" : "ipv4") : ipv6 === "auto" ? "ipv6" : "no";
  return [
    sections({
      Match: { Name: port },
      Network: {
        DHCP: dhcp,
        // The link-local IPv6 address stays in any case: IPv6 does not work without.
        LinkLocalAddressing: ipv4 === "dhcp" ? "yes" : "ipv6",
        IPv6AcceptRA: ipv6 === "auto" ? "yes" : "no",
        MulticastDNS: "yes",
        IPv6PrivacyExtensions: "no",
        ...QUIET,
      },
    }),
    ...(resolvers.length === 0 ? [] : [sections({ Network: { DNS: resolvers.join(" ") } })]),
    ...(timeServers.length === 0 ? [] : [sections({ Network: { NTP: timeServers.join(" ") } })]),
    // The kernel's own look for another user of the address (RFC 5227): where there is one, it is not taken.
    ...(ipv4 === "fixed" ? [fixed(address, gateway, { DuplicateAddressDetection: "ipv4" })] : []),
    ...(ipv6 === "fixed" ? [fixed(address6, gateway6, {})] : []),
    sections({
      DHCPv4: {
        ClientIdentifier: "mac",
        UseNTP: timeByOthers,
        UseDomains: "yes",
        SendHostname: "yes",
        UseDNS: namesByOthers,
      },
      DHCPv6: { DUIDType: "link-layer", UseNTP: timeByOthers, UseDNS: namesByOthers },
      IPv6AcceptRA: { UseDNS: namesByOthers },
    }),
  ].join("\n");
}

function fixed(address = "", gateway: string | undefined, more: Readonly<Record<string, string>>): string {
  const route = gateway === undefined ? "" : `\n${sections({ Route: { Gateway: gateway } })}`;
  return `${sections({ Address: { Address: address, ...more } })}${route}`;
}

function sections(all: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  return Object.entries(all)
    .map(([name, lines]) =>
      [`[${name}]`, ...Object.entries(lines).map(([key, value]) => `${key}=${value}`), ""].join("\n"),
    )
    .join("\n");
}
