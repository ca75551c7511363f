/** What the head of a device's page says. */
import t from "tap";
import type { HostDetail } from "#model/api.ts";
import { describeDevice, parentsOf } from "./describe-device.ts";

function device(more: Partial<HostDetail>): HostDetail {
  return {
    id: "h",
    name: "H",
    address: "192.0.2.1",
    groups: [],
    parents: [],
    state: "up",
    shown: "ok",
    services: { total: 0, byState: {} },
    checks: [],
    incidents: [],
    children: [],
    ...more,
  };
}

t.test("learned parents in force are marked, with the port that leads here", async (t) => {
  const links = [{ host: "core", port: "eth0", neighbourPort: "Gi1/0/3", by: "lldp" as const }];
  t.strictSame(parentsOf(device({ parents: ["core"], learnedParents: ["core"], links })), {
    inForce: [{ id: "core", port: "Gi1/0/3", learned: true }],
    onlySeen: [],
  });
});

t.test("configured parents stay unmarked, and what was seen besides is told apart", async (t) => {
  t.strictSame(parentsOf(device({ parents: ["core"], learnedParents: ["sw-2"] })), {
    inForce: [{ id: "core", learned: false }],
    onlySeen: [{ id: "sw-2", learned: true }],
  });
});

t.test("vendor and model are said once", async (t) => {
  t.equal(describeDevice({ vendor: "Acme", hardware: "ACME S-48" }).make, "ACME S-48");
  t.equal(describeDevice({ vendor: "Acme", hardware: "S-48" }).make, "Acme S-48");
  t.equal(describeDevice({ vendor: "Acme", os: "AcmeOS" }).make, "AcmeOS");
  t.strictSame(describeDevice({ hardware: "S-48", os: "AcmeOS" }), { make: "S-48", system: "AcmeOS" });
  t.strictSame(describeDevice({ os: "Linux 6.1", version: "6.1", kind: "other" }), { make: "Linux 6.1" });
  t.strictSame(describeDevice(undefined), {});
});
