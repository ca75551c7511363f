/**
 * Every vendor MIB by its table in `testing/`: an agent with a few invented values, and the facts that must follow. All
 * agents answer in this process.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import type { Device } from "#model/device.ts";
import type { Mib } from "../contract.ts";
import { mibs } from "../registry.ts";
import { inspectTable, systemValues } from "../testing/inspect-table.ts";
import { readMibTable, type TableAgent } from "../testing/mib-table.ts";
import { tellFacts } from "../testing/tell-facts.ts";

const FOLDER = join(import.meta.dirname, "testing");
const vendors = mibs.filter(({ rank }) => rank === "vendor");
const IDENTITY = ["os", "vendor", "hardware", "version", "serial", "kind"] as const;

const valuesOf = ({ objectId, descr, rows }: TableAgent) => ({
  ...systemValues(objectId, descr),
  ...Object.fromEntries(rows.map(({ oid, value }) => [oid, value])),
});

const identityOf = (device: Device) =>
  Object.fromEntries(IDENTITY.flatMap((field) => (device[field] === undefined ? [] : [[field, device[field]]])));

/** What an inspection told, as a table writes it. */
function tell(device: Device) {
  return { identity: identityOf(device), facts: Object.fromEntries(tellFacts(device)) };
}

t.test("every vendor's MIB has a table, and every table is of one", async (t) => {
  const named = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));
  t.same(named.map((file) => file.slice(0, -".txt".length)).toSorted(), vendors.map(({ name }) => name).toSorted());
});

for (const mib of vendors) {
  const file = join(FOLDER, `${mib.name}.txt`);
  if (!existsSync(file)) continue;
  t.test(`${mib.name}: what its table's agents answer becomes the facts beside it`, async (t) => {
    const { text, agents } = readMibTable(readFileSync(file, "utf8"));
    const hasObjects = Object.keys({ ...mib.scalars, ...mib.tables }).length > 0;
    if (hasObjects)
      t.not(`${text} ${mib.verified}`, "unverified text", "what no text was at hand for is not called read");
    t.ok(agents.length > 0, "it has an agent");
    t.same(unread(mib, agents), [], "every object the MIB reads has a value in one of the agents");
    for (const agent of agents) await checkAgent(t, mib, agent);
  });
}

async function checkAgent(t: Test, mib: Mib, agent: TableAgent): Promise<void> {
  const values = valuesOf(agent);
  const found = await inspectTable(values);
  t.ok(found.mibs.includes(mib.name), "the MIB is chosen");
  t.same(found.notes, [], "nothing of what the agent says is of a wrong type");
  const expected = {
    identity: agent.identity,
    facts: Object.fromEntries(agent.rows.filter(({ facts }) => facts.length > 0).map(({ oid, facts }) => [oid, facts])),
  };
  t.same(tell(found.device), expected);
  // A table that would hold without its MIB shows nothing of it.
  const without = await inspectTable(values, { mibs: mibs.filter(({ name }) => name !== mib.name) });
  t.notSame(tell(without.device), expected, "and they are this MIB's");
}

/** Objects that no agent of the table has a value for. */
function unread(mib: Mib, agents: readonly TableAgent[]): string[] {
  const oids = agents.flatMap(({ rows }) => rows.map(({ oid }) => oid));
  const columns = Object.values(mib.tables).flatMap((table) => Object.values(table.columns));
  const isAnswered = (oid: string) => oids.some((other) => other === oid || other.startsWith(`${oid}.`));
  return [...Object.values(mib.scalars), ...columns].map(({ oid }) => oid).filter((oid) => !isAnswered(oid));
}
