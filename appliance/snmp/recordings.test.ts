/** Tables of real devices, played from recordings. */
import t from "tap";
import { WAYS } from "./testing/both-ways.ts";
import { countCells } from "./testing/port-table.ts";
import { playRecordings, withoutRecordings } from "./testing/played-recordings.ts";

const IF_ENTRY = "1.3.6.1.2.1.2.2.1";
const IFX_ENTRY = "1.3.6.1.2.1.31.1.1.1";
/** What a port's form takes of IF-MIB. */
const PORT_COLUMNS = [
  ...[2, 3, 5, 7, 8, 10, 13, 14, 16, 19, 20].map((column) => `${IF_ENTRY}.${column}`),
  ...[1, 6, 10, 15, 18].map((column) => `${IFX_ENTRY}.${column}`),
];

for (const { name: way, makeClient } of WAYS)
  t.test(`over ${way}`, async (t) => {
    t.test("recordings", { skip: withoutRecordings }, async (t) => {
      const played = await playRecordings("127.23.1.1");
      const client = makeClient();
      t.teardown(async () => {
        client.stop();
        await played.stop();
      });
      const options = { signal: AbortSignal.timeout(200_000) };

      t.test("columns find what a walk finds, on every device", async (t) => {
        t.ok(played.agents.size >= 60, `${played.agents.size} devices`);
        for (const [name, agent] of played.agents) {
          const walked = [
            ...(await client.walk(agent, IF_ENTRY, options)),
            ...(await client.walk(agent, IFX_ENTRY, options)),
          ];
          const wanted = walked.filter(({ oid }) => PORT_COLUMNS.some((column) => oid.startsWith(`${column}.`)));
          const rows = await client.columns(agent, PORT_COLUMNS, options);
          const missing = wanted.filter(({ oid }) => {
            const column = PORT_COLUMNS.find((root) => oid.startsWith(`${root}.`)) ?? "";
            return rows.get(oid.slice(column.length + 1))?.has(column) !== true;
          });
          t.same([missing.length, countCells(rows)], [0, wanted.length], `${name}: ${wanted.length} values`);
        }
      });

      t.test("16 columns of a switch with 50 ports take at most 12 requests", async (t) => {
        let most = 0;
        let ports = 0;
        for (const agent of played.agents.values()) {
          const before = client.requestsSent;
          const rows = await client.columns(agent, PORT_COLUMNS, options);
          if (rows.size > 52) continue;
          most = Math.max(most, client.requestsSent - before);
          ports = Math.max(ports, rows.size);
        }
        t.ok(most <= 12, `${most} requests for up to ${ports} ports`);
      });

      t.test("whole devices are walked, with either version", async (t) => {
        for (const [name, agent] of played.agents) {
          if (!["qnap", "ios", "brother"].includes(name)) continue;
          const all = await client.walk(agent, "1.3", { ...options, maxValues: 100_000 });
          const old = { ...agent, access: { version: "1", community: "public" } } as const;
          const byNext = await client.walk(old, "1.3", { ...options, maxValues: 100_000 });
          const without64 = all.filter(({ value }) => value.type !== "counter64");
          t.equal(byNext.length, without64.length, `${name}: ${all.length} values, version 1 has no Counter64`);
        }
      });
    });
  });
