/** Where a discovery may be sent over the interface, and what it may take along. */
import t, { type Test } from "tap";
import { silentLog } from "#lib/log.ts";
import { until } from "#lib/testing/wait-for.ts";
import type { ProblemDetails } from "#model/api.ts";
import type { Role } from "#model/api-accounts.ts";
import { startBox } from "./testing/fixture-box.ts";
import { makeFixtureDiscovery } from "./testing/fixture-discovery.ts";

const OWN = { addresses: ["10.7.0.5", "169.254.8.8"], networks: ["10.7.0.5/12", "169.254.8.8/16"] };

async function openBox(t: Test) {
  const snmpCredentials = { lan: { version: "2c", community: "pl4nted" } as const };
  const discovery = makeFixtureDiscovery(silentLog, { ownNetworks: () => OWN, snmpCredentials });
  const box = await startBox(t, { discovery });
  /** Begins one and gives it up again. */
  const start = async (role: Role, order: object) => {
    const response = await box.send("POST", "/api/v1/discovery", order, box.as(role));
    const { errors = [], code } = (await response.json()) as ProblemDetails;
    await box.send("DELETE", "/api/v1/discovery", undefined, box.as(role));
    await until(() => discovery.view().state !== "running");
    return { status: response.status, code, wrong: errors.map(({ message }) => message) };
  };
  return { start, view: () => discovery.view() };
}

t.test("neither the box's own doors nor a cloud's secrets are looked at, whoever asks", async (t) => {
  const { start } = await openBox(t);
  for (const network of [
    "127.0.0.0/24",
    "127.8.9.10",
    "169.254.169.254",
    "100.100.100.200/32",
    "192.0.0.192",
    "169.254.169.254/31",
  ])
    for (const role of ["technician", "admin"] as const)
      t.match(
        await start(role, { networks: ["10.7.0.0/24", network] }),
        { status: 422, wrong: [/no network of hosts/] },
        network,
      );
  t.equal(
    (await start("technician", { networks: ["169.254.8.0/24"] })).status,
    202,
    "link-local, where the box stands in it",
  );
});

t.test("what the configuration holds goes to the box's own networks; elsewhere an admin sends it", async (t) => {
  const { start } = await openBox(t);
  const typed = [{ version: "2c", community: "typed once" }];
  for (const order of [{ known: true }, { credential: "lan" }, { known: true, typed }]) {
    const far = { networks: ["10.7.3.0/24", "198.51.100.7/32"], ...order };
    t.match(await start("technician", far), { status: 403, code: "notAllowed" });
    t.equal((await start("admin", far)).status, 202);
    t.equal((await start("technician", { networks: ["10.7.3.0/24"], ...order })).status, 202);
  }
  const farTyped = { networks: ["198.51.100.7/32"], typed };
  t.equal((await start("technician", farTyped)).status, 202, "what is typed goes anywhere");
});
