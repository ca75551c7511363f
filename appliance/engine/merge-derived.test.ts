/** Which services of a device tell whether what it feeds has power, and which open incidents on warnings. */
import t from "tap";
import { mergeDerived } from "./merge-derived.ts";
import { derivedName } from "#model/derived-name.ts";
import type { Host, Site } from "#model/site.ts";

const host: Host = {
  id: "ups",
  name: "UPS",
  address: "127.0.0.1",
  parents: [],
  groups: [],
  criticality: "medium",
  openOn: "critical",
  profile: "auto",
  services: [],
};

const derived = (id: string, kind: string, settings: Readonly<Record<string, unknown>>) => ({
  id,
  naming: derivedName(kind, id),
  check: "device" as const,
  settings,
  thresholds: {},
  part: kind,
  label: id,
});

t.test("a state with a word for lost power tells it, and the readings of battery and lines follow it", async (t) => {
  const words = (power?: string) => ({ 5: { word: "Battery", as: "critical", ...(power && { power }) } });
  const site = mergeDerived(
    { hosts: [host] } as unknown as Site,
    () => ({
      device: {},
      services: [
        derived("source", "state", { part: "state", state: { oid: "1.3.6.1", words: words("battery") } }),
        derived("fan", "state", { part: "state", state: { oid: "1.3.6.2", words: words() } }),
        derived("charge", "charge", { part: "sensor" }),
        derived("temperature", "temperature", { part: "sensor" }),
      ],
    }),
    ({ code }) => code,
  );
  t.strictSame(
    site.hosts[0]?.services.map(({ id, tellsPower, followsPower }) => [id, tellsPower, followsPower]),
    [
      ["source", "word", true],
      ["fan", undefined, undefined],
      ["charge", undefined, true],
      ["temperature", undefined, undefined],
    ],
  );
});

t.test("derived services know of which parts they are one; what a person configured is of none", async (t) => {
  const derived = (label: string) => ({
    id: label.toLowerCase().replaceAll(" ", "-"),
    naming: derivedName("state", label),
    check: "device" as const,
    settings: {},
    thresholds: {},
    part: "state",
    label,
  });
  const services = [derived("Fans Fan 1"), derived("Fans Fan 2"), derived("Fans Fan 3"), derived("System")];
  const own = { key: "sw/fans-fan-3", id: "fans-fan-3", hostId: "sw" };
  const sw = { id: "sw", address: "127.0.0.1", profile: "auto", services: [own] };
  const site = mergeDerived(
    { hosts: [sw] } as unknown as Site,
    () => ({ device: {}, services }),
    ({ code }) => code,
  );
  const made = site.hosts[0]?.services ?? [];
  t.strictSame(
    made.map(({ id, part }) => [id, part?.kind, part?.name]),
    [
      ["fans-fan-3", undefined, undefined],
      ["fans-fan-1", "fans", "part.fans"],
      ["fans-fan-2", "fans", "part.fans"],
      ["system", "health", "part.health"],
    ],
  );
  t.equal(made[1]?.part, made[2]?.part, "one object for all of a kind");
});

t.test("what is dangerous though its maker only warns opens incidents on warnings", async (t) => {
  const state = (as: string, danger?: true) => ({
    oid: "1.3.6.1",
    words: {
      2: { word: "degraded", as, ...(danger && { danger }) },
      3: { word: "failed", as: "critical", danger: true },
    },
  });
  const site = mergeDerived(
    { hosts: [host] } as unknown as Site,
    () => ({
      device: {},
      services: [
        derived("array", "state", { part: "state", state: state("warning", true) }),
        derived("disk", "state", { part: "state", members: [{}, { state: state("warning", true) }] }),
        derived("fan", "state", { part: "state", state: state("warning") }),
        derived("charge", "charge", { part: "sensor" }),
      ],
    }),
    ({ code }) => code,
  );
  t.strictSame(
    site.hosts[0]?.services.map(({ id, openOn }) => [id, openOn]),
    [
      ["array", "warning"],
      ["disk", "warning"],
      ["fan", "critical"],
      ["charge", "critical"],
    ],
  );
});
