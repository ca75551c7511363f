/** Who hangs on what in each situation: the few devices, a site of a hundred, one of 1600. */
import type { CutOffView, MapHost, MapView } from "#model/api-map.ts";
import type { HostSummary } from "#model/api.ts";
import type { Scenario } from "./scenarios.ts";

export function mapOf({ hosts }: Scenario): MapView {
  const isGrown = hosts.length >= 100;
  const drawn = isGrown ? hosts.map((host, index) => grown(host, index, hosts.length)) : hosts.map(few);
  return { hosts: drawn, total: drawn.length, line: { up: true, gateway: isGrown ? "host-0" : "gateway" } };
}

function few(host: HostSummary): MapHost {
  const parents = host.parents.map((id) => ({
    host: id,
    ...(id === "sw-2" ? { port: "Gi1/0/3", learned: true as const } : {}),
  }));
  // A second way, as a server with two cables has it.
  const second = host.id === "sql-01" ? [{ host: "sw-2", port: "Gi1/0/9" }] : [];
  const fed = ["nas-01", "sql-01", "esx-02", "sw-2"].includes(host.id) ? { poweredBy: ["ups-rack"] } : {};
  const outside = host.id === "web-shop" ? { outside: true as const } : {};
  return { ...basics(host), parents: [...parents, ...second], ...fed, ...outside };
}

/** A core and five switches, or eight distributors with five switches on each, and what is left on those. */
function grown(host: HostSummary, index: number, size: number): MapHost {
  const under = size > 100 ? underOfMany(index) : index === 0 ? undefined : index <= 5 ? 0 : 1 + ((index - 6) % 5);
  const parents = under === undefined ? [] : [{ host: `host-${under}`, port: `Gi1/0/${1 + (index % 48)}` }];
  return { ...basics(host), parents };
}

function underOfMany(index: number): number | undefined {
  if (index === 0) return undefined;
  if (index <= 8) return 0;
  return index <= 48 ? 1 + ((index - 9) % 8) : 9 + ((index - 49) % 40);
}

function basics({ id, name, address, state, shown, since, behind }: HostSummary): MapHost {
  return {
    id,
    name,
    address,
    state,
    shown,
    parents: [],
    ...(since !== undefined && { since }),
    ...(behind !== undefined && { behind }),
  };
}

/** As the box would answer, by ways alone. */
export function cutOffOf(scenario: Scenario, id: string): CutOffView | undefined {
  const { hosts } = mapOf(scenario);
  const host = hosts.find((one) => one.id === id);
  if (host === undefined) return undefined;
  const gone = new Set([id]);
  for (let before = 0; before !== gone.size;) {
    before = gone.size;
    for (const one of hosts)
      if (one.parents.length > 0 && one.parents.every((way) => gone.has(way.host))) gone.add(one.id);
  }
  const lost = hosts.filter((one) => one.id !== id && gone.has(one.id));
  return {
    host: id,
    name: host.name,
    gone: host.state === "down",
    total: lost.length,
    lost: lost.map((one) => ({ host: one.id, name: one.name, by: one.parents[0]?.host ?? id })),
    models: gone.has("nas-01") ? [{ id: "files", name: "Shared files", state: "failed" }] : [],
    jobs: gone.has("nas-01") ? [{ id: "off-site", name: "Off-site copy" }] : [],
    line: gone.has("gateway"),
  };
}
