/** Agents that are honest but limited, old or peculiar: all their values are read, in few requests. */
import t from "tap";
import type { WalkOptions } from "./client.ts";
import { probeVersion } from "./probe-version.ts";
import { WAYS } from "./testing/both-ways.ts";
import { CELLS, COLUMNS, countCells, ENTRY, faultOf, SOME, TABLE, withAgent } from "./testing/port-table.ts";
import { tableAnswerer, type Answerer } from "./testing/scripted-agent.ts";

for (const { name: way, makeClient } of WAYS)
  t.test(`over ${way}`, async (t) => {
    const client = makeClient();
    t.teardown(() => client.stop());

    const options = (more: Partial<WalkOptions> = {}): WalkOptions => ({
      signal: AbortSignal.timeout(100_000),
      timeoutMs: 250,
      ...more,
    });

    t.test("an agent that bears few values gets few, and this is remembered", async (t) => {
      for (const habits of [{ tooBigAbove: 7 }, { silentAbove: 7 }]) {
        await withAgent(tableAnswerer(TABLE, habits), async ({ agent, requests }) => {
          const name = JSON.stringify(habits);
          const own = "silentAbove" in habits ? options({ timeoutMs: 120 }) : options();
          for (const round of [1, 2, 3]) {
            const before = requests.length;
            const values = await client.get(agent, SOME, own);
            t.equal(values.filter((value) => value !== undefined).length, 40, `${name}, round ${round}: all values`);
            const most = round === 1 ? 26 : 12;
            t.ok(requests.length - before <= most, `${name}, round ${round}: ${requests.length - before} requests`);
          }
          t.equal(countCells(await client.columns(agent, COLUMNS, own)), CELLS, `${name}: columns`);
          t.equal((await client.walk(agent, ENTRY, own)).length, CELLS, `${name}: walk`);
        });
      }
    });

    t.test("an agent that answers only the first few values is asked for few", async (t) => {
      const honest = tableAnswerer(TABLE);
      const cutting: Answerer = (request, bytes) => honest({ ...request, oids: request.oids.slice(0, 10) }, bytes);
      await withAgent(cutting, async ({ agent }) => {
        const values = await client.get(agent, SOME, options());
        t.equal(values.filter((value) => value !== undefined).length, 40);
      });
    });

    t.test(
      "version 1: what is missing is left out, however many there are, and tables are read to their end",
      async (t) => {
        await withAgent(
          tableAnswerer(TABLE, { versions: [0] }),
          async ({ agent }) => {
            const wanted = ["1.3.6.1.9.1", ...SOME.slice(0, 10), "1.3.6.1.9.2", "1.3.6.1.9.3"];
            const values = await client.get(agent, wanted, options());
            t.same(
              values.map((value) => value !== undefined),
              [false, ...SOME.slice(0, 10).map(() => true), false, false],
            );
            t.equal((await client.walk(agent, ENTRY, options())).length, CELLS);
            t.equal(countCells(await client.columns(agent, COLUMNS, options())), CELLS);
            t.same(await client.walk(agent, "1.3.6.1.9", options()), [], "past the end of everything");
          },
          "1",
        );
      },
    );

    t.test("an agent that knows version 1 only is silent to 2c, and is found out", async (t) => {
      await withAgent(tableAnswerer(TABLE, { versions: [0] }), async ({ agent, port }) => {
        t.equal(await faultOf(client.get(agent, SOME, options({ timeoutMs: 60 }))), "timeout");
        const found = await probeVersion(client, { address: "127.0.0.1", port, community: "public" }, options());
        t.match(found, { version: "1", sysUpTime: 100 });
      });
    });

    t.test("an agent that refuses getBulk is walked with getNext", async (t) => {
      const honest = tableAnswerer(TABLE);
      const refusing: Answerer = (request, bytes) =>
        request.type === "getBulk" ? { errorStatus: 5, errorIndex: 0, varbinds: [] } : honest(request, bytes);
      await withAgent(refusing, async ({ agent, requests }) => {
        t.equal((await client.walk(agent, ENTRY, options())).length, CELLS);
        const before = requests.length;
        t.equal(countCells(await client.columns(agent, COLUMNS, options())), CELLS);
        t.notOk(
          requests.slice(before).some(({ type }) => type === "getBulk"),
          "and is not asked again",
        );
      });
    });

    t.test("an agent that answers column by column in place of row by row is read right", async (t) => {
      const honest = tableAnswerer(TABLE);
      const mixing: Answerer = (request, bytes) => {
        const reply = honest(request, bytes);
        if (request.type !== "getBulk" || reply === undefined || !("varbinds" in reply)) return reply;
        const columns = request.oids.map((_, column) =>
          reply.varbinds.filter((__, i) => i % request.oids.length === column),
        );
        return { varbinds: columns.flat() };
      };
      await withAgent(mixing, async ({ agent }) => {
        const rows = await client.columns(agent, COLUMNS, options());
        t.equal(countCells(rows), CELLS);
        t.same(rows.get("9")?.get(COLUMNS[0] ?? ""), { type: "octets", value: Buffer.from("port 9") });
      });
    });

    t.test("holes shift nothing, rows come in the order of their indexes, answers may be cut anywhere", async (t) => {
      for (const cutAt of [1, 2, 4, 7, 50]) {
        await withAgent(tableAnswerer(TABLE, { cutAt }), async ({ agent }) => {
          const rows = await client.columns(agent, COLUMNS, options());
          t.equal(countCells(rows), CELLS, `cut at ${cutAt}`);
          t.same(
            [...rows.keys()].map(Number),
            Array.from({ length: 40 }, (_, i) => i + 1),
          );
          t.same([...(rows.get("7")?.keys() ?? [])].toSorted(), [COLUMNS[0], COLUMNS[2]], "a hole stays a hole");
        });
      }
    });

    t.test("which tables there are is found out, and what cannot be told may be there", async (t) => {
      const roots = ["1.3.6.1.2.1.1", "1.3.6.1.2.1.1.9", ENTRY, "1.3.6.1.2.1.4", `${ENTRY}.8`, "1.3.6.1.9"];
      const there = [true, false, true, false, true, false];
      const honest = tableAnswerer(TABLE);
      const few: Answerer = (request, bytes) => honest({ ...request, oids: request.oids.slice(0, 2) }, bytes);
      const cases: readonly (readonly [string, Answerer, "1" | "2c", readonly boolean[], number])[] = [
        ["honest", honest, "2c", there, 1],
        ["too big", tableAnswerer(TABLE, { tooBigAbove: 2 }), "2c", there, 8],
        ["cutting", few, "2c", [true, false, true, true, true, true], 1],
        // It names one at a time of those that nothing follows.
        ["version 1", tableAnswerer(TABLE, { versions: [0] }), "1", there, 2],
      ];
      for (const [name, answer, version, expected, most] of cases)
        await withAgent(
          answer,
          async ({ agent, requests }) => {
            t.same(await client.hasBelow(agent, roots, options()), expected, name);
            t.ok(requests.length <= most, `${name}: ${requests.length} requests`);
          },
          version,
        );
      // Believed to be in order, it needs not be asked for each of many.
      const many = Array.from({ length: 300 }, (_, i) => `1.3.6.1.2.1.${i + 5}`);
      const mixed = [ENTRY, ...many, "1.3.6.1.2.1.1"];
      for (const version of ["1", "2c"] as const)
        await withAgent(
          honest,
          async ({ agent, requests }) => {
            const found = await client.hasBelow(agent, mixed, { ...options(), inOrder: true });
            const there = mixed.filter((_, place) => found[place]);
            t.ok([ENTRY, "1.3.6.1.2.1.1"].every((root) => there.includes(root)));
            t.ok(there.length < 50, "and few others");
            t.ok(requests.length <= 3, `version ${version}: ${requests.length} requests`);
          },
          version,
        );
      await withAgent(
        () => undefined,
        async ({ agent }) => {
          t.equal(await faultOf(client.hasBelow(agent, roots, options())), "timeout");
        },
      );
    });

    t.test("values that break their type are left out of a walk", async (t) => {
      const table = { ...TABLE, [`${ENTRY}.5.3`]: { tag: 0x41, content: Buffer.alloc(9, 1) } };
      await withAgent(tableAnswerer(table), async ({ agent }) => {
        t.equal((await client.walk(agent, ENTRY, options())).length, CELLS - 1);
        t.notOk((await client.columns(agent, COLUMNS, options())).get("3")?.has(`${ENTRY}.5`));
      });
    });

    t.test("an answer of 60 KB is taken", async (t) => {
      const table = { [`${ENTRY}.2.1`]: { tag: 4, content: Buffer.alloc(60_000, 0x61) } };
      await withAgent(tableAnswerer(table), async ({ agent }) => {
        const [value] = await client.get(agent, [`${ENTRY}.2.1`], options());
        t.ok(value?.value.type === "octets" && value.value.value.length === 60_000);
      });
    });

    t.test("a slow agent's late answer is no offence, and its repetition is accepted", async (t) => {
      const held: (() => void)[] = [];
      const honest = tableAnswerer(TABLE);
      await withAgent(
        (request, bytes) => (held.push(() => undefined) % 2 === 1 ? undefined : honest(request, bytes)),
        async ({ agent, requests }) => {
          const [value] = await client.get(agent, ["1.3.6.1.2.1.1.3.0"], options());
          t.same(value?.value, { type: "timeticks", value: 100 });
          t.equal(requests.length, 2);
          t.equal(requests[0]?.requestId, requests[1]?.requestId, "the answer to either will do");
        },
      );
    });
  });
