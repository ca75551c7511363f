/** Agents that are broken or hostile: each gets a name for its fault, and costs a bounded number of requests. */
import t from "tap";
import { errorCode } from "#lib/errno.ts";
import { SnmpError, type SnmpFault, type WalkOptions } from "./client.ts";
import { WAYS } from "./testing/both-ways.ts";
import { COLUMNS, ENTRY, faultOf, SOME, TABLE, withAgent } from "./testing/port-table.ts";
import { encodeReply, raw, tableAnswerer, type Answerer } from "./testing/scripted-agent.ts";

for (const { name: way, makeClient } of WAYS)
  t.test(`over ${way}`, async (t) => {
    const client = makeClient();
    t.teardown(() => client.stop());

    const options = (more: Partial<WalkOptions> = {}): WalkOptions => ({
      signal: AbortSignal.timeout(100_000),
      timeoutMs: 60,
      ...more,
    });

    const WALKED: Readonly<Record<string, SnmpFault | "none">> = {
      "another value": "none",
      "two values": "notIncreasing",
      "a value that breaks its type": "notIncreasing",
    };

    t.test("an answer that is none is malformed, and a silent agent a timeout", async (t) => {
      const cases: readonly [string, Answerer, SnmpFault][] = [
        ["garbage", () => Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n"), "malformed"],
        ["an empty datagram", () => Buffer.alloc(0), "malformed"],
        ["64 KB of garbage", () => Buffer.alloc(65_000, 0x30), "malformed"],
        ["the question itself", (_, bytes) => bytes, "malformed"],
        ["another request id", ({ requestId }) => ({ requestId: requestId ^ 1, varbinds: [] }), "malformed"],
        ["another community", () => ({ community: "private", varbinds: [] }), "malformed"],
        ["another version", () => ({ version: 0, varbinds: [] }), "malformed"],
        ["no value", () => ({ varbinds: [] }), "malformed"],
        ["another value", () => ({ varbinds: [{ oid: "1.3.6.1.9", ...raw.integer(1) }] }), "malformed"],
        [
          "two values",
          ({ oids }) => ({ varbinds: [1, 2].map(() => ({ oid: oids[0] ?? "", ...raw.integer(1) })) }),
          "malformed",
        ],
        [
          "a value that breaks its type",
          ({ oids }) => ({ varbinds: [{ oid: oids[0] ?? "", tag: 2, content: Buffer.alloc(0) }] }),
          "malformed",
        ],
        ["an error", () => ({ errorStatus: 5, errorIndex: 1, varbinds: [] }), "device"],
        ["an error of nobody", () => ({ errorStatus: 99, errorIndex: 77, varbinds: [] }), "device"],
        ["no access", () => ({ errorStatus: 16, errorIndex: 0, varbinds: [] }), "authentication"],
        ["too big for one", () => ({ errorStatus: 1, varbinds: [] }), "tooBig"],
        ["silence", () => undefined, "timeout"],
      ];
      for (const [name, answer, fault] of cases) {
        await withAgent(answer, async ({ agent, requests }) => {
          t.equal(await faultOf(client.get(agent, ["1.3.6.1.2.1.1.5.0"], options())), fault, name);
          t.ok(requests.length <= 3, `${name}: ${requests.length} requests`);
          for (const ask of [client.walk(agent, ENTRY, options()), client.columns(agent, COLUMNS, options())]) {
            const walked = await faultOf(ask);
            // To a walk, a value from elsewhere is the end of the table, and a repeated one turns in circles.
            t.equal(walked, WALKED[name] ?? fault, `${name}, walked`);
          }
          t.ok(requests.length <= 40, `${name}: ${requests.length} requests in all`);
        });
      }
    });

    t.test("an answer cut off anywhere is malformed", async (t) => {
      let keep = 0;
      const honest = tableAnswerer(TABLE);
      await withAgent(
        (request, bytes) => {
          const reply = honest(request, bytes);
          return reply === undefined || Buffer.isBuffer(reply) || Array.isArray(reply)
            ? undefined
            : encodeReply(request, reply as Parameters<typeof encodeReply>[1]).subarray(0, keep);
        },
        async ({ agent }) => {
          for (keep = 1; keep < 45; keep += 6) {
            t.equal(
              await faultOf(client.get(agent, ["1.3.6.1.2.1.1.3.0"], options({ retries: 0, timeoutMs: 400 }))),
              "malformed",
              `${keep} bytes`,
            );
          }
        },
      );
    });

    t.test(
      "an answer is not believed for coming, only for fitting: a wrong one before the right one harms nothing",
      async (t) => {
        const honest = tableAnswerer(TABLE);
        await withAgent(
          (request, bytes) => {
            const reply = honest(request, bytes);
            if (reply === undefined || Array.isArray(reply)) return undefined;
            return [Buffer.from("garbage"), { community: "x", varbinds: [] }, reply as Buffer];
          },
          async ({ agent }) => {
            const [value] = await client.get(agent, ["1.3.6.1.2.1.1.3.0"], options());
            t.same(value?.value, { type: "timeticks", value: 100 });
          },
        );
      },
    );

    t.test("one bad OID harms only itself", async (t) => {
      const honest = tableAnswerer(TABLE);
      const bad = SOME[17] ?? "";
      const has = (oids: readonly string[]) => oids.indexOf(bad) + 1;
      const cases: readonly [string, Answerer, SnmpFault][] = [
        [
          "genErr",
          (request, bytes) =>
            has(request.oids)
              ? { errorStatus: 5, errorIndex: has(request.oids), varbinds: [] }
              : honest(request, bytes),
          "device",
        ],
        [
          "genErr that names nobody",
          (request, bytes) => (has(request.oids) ? { errorStatus: 5, varbinds: [] } : honest(request, bytes)),
          "device",
        ],
        ["silence", (request, bytes) => (has(request.oids) ? undefined : honest(request, bytes)), "timeout"],
        [
          "a value of a wrong form",
          (request) => ({
            varbinds: request.oids.map((oid) => ({
              oid,
              ...(oid === bad ? { tag: 0x41, content: Buffer.alloc(7, 1) } : raw.integer(1)),
            })),
          }),
          "malformed",
        ],
        [
          "an answer that breaks off",
          (request, bytes) =>
            has(request.oids)
              ? Buffer.concat([bytes.subarray(0, 13), Buffer.from([0xa2]), bytes.subarray(14, 30)])
              : honest(request, bytes),
          "malformed",
        ],
      ];
      for (const [name, answer, fault] of cases) {
        await withAgent(answer, async ({ agent, requests }) => {
          const outcomes = await client.getEach(agent, SOME, options());
          const failed = outcomes.flatMap((outcome, i) =>
            outcome instanceof SnmpError ? [[SOME[i], outcome.fault]] : [],
          );
          t.same(failed, [[bad, fault]], name);
          t.equal(
            outcomes.filter((outcome) => outcome !== undefined && !(outcome instanceof SnmpError)).length,
            39,
            name,
          );
          t.ok(requests.length <= 30, `${name}: ${requests.length} requests`);
        });
      }
    });

    t.test("an agent that is broken in every answer is given up after a bounded number of requests", async (t) => {
      const many = Array.from({ length: 200 }, (_, i) => `${ENTRY}.9.${i}`);
      const broken: readonly Answerer[] = [
        () => ({ errorStatus: 5, varbinds: [] }),
        () => ({ varbinds: [] }),
        (request) => ({ varbinds: request.oids.map((oid) => ({ oid: `${oid}.1`, ...raw.integer(1) })) }),
      ];
      for (const answer of broken) {
        await withAgent(answer, async ({ agent, requests }) => {
          const outcomes = await client.getEach(agent, many, options());
          t.ok(outcomes.every((outcome) => outcome instanceof SnmpError));
          t.ok(requests.length <= 100, `${requests.length} requests`);
        });
      }
    });

    t.test("a walk that turns in circles ends", async (t) => {
      const circling: Answerer = ({ oids }) => ({
        varbinds: oids.map((oid) => ({ oid: oid.endsWith(".2") ? `${ENTRY}.2.1` : `${ENTRY}.2.2`, ...raw.integer(1) })),
      });
      const standing: Answerer = ({ oids }) => ({ varbinds: oids.map((oid) => ({ oid, ...raw.integer(1) })) });
      for (const answer of [circling, standing]) {
        await withAgent(answer, async ({ agent, requests }) => {
          t.equal(await faultOf(client.walk(agent, ENTRY, options())), "notIncreasing");
          t.equal(await faultOf(client.columns(agent, COLUMNS, options())), "notIncreasing");
          t.ok(requests.length < 20, `${requests.length} requests`);
        });
      }
    });

    t.test("a table without end is cut at the limit", async (t) => {
      let last = 0;
      const endless: Answerer = ({ oids, maxRepetitions }) => ({
        varbinds: Array.from({ length: Math.max(1, maxRepetitions) * oids.length }, (_, i) => {
          const column = COLUMNS[i % oids.length] ?? "";
          return {
            oid: `${oids[i % oids.length]?.slice(0, column.length) ?? column}.${(last += 1)}`,
            ...raw.integer(1),
          };
        }),
      });
      await withAgent(endless, async ({ agent, requests }) => {
        t.equal(await faultOf(client.walk(agent, COLUMNS[0] ?? "", options({ maxValues: 500 }))), "tooMuch");
        t.equal(await faultOf(client.columns(agent, COLUMNS, options({ maxValues: 500 }))), "tooMuch");
        t.ok(requests.length < 60, `${requests.length} requests`);
      });
    });

    t.test("values that break their rules, without end, are as bounded as others", async (t) => {
      const endless: Answerer = ({ oids, maxRepetitions }) => ({
        varbinds: Array.from({ length: maxRepetitions }, (_, i) =>
          oids.map((oid) => ({ oid: nextOf(oid, i + 1), tag: 0x41, content: Buffer.alloc(7, 1) })),
        ).flat(),
      });
      const nextOf = (oid: string, by: number) => {
        const parts = oid.split(".");
        if (parts.length <= COLUMN_PARTS) return `${oid}.${by}`;
        return [...parts.slice(0, -1), Number(parts.at(-1)) + by].join(".");
      };
      const COLUMN_PARTS = (COLUMNS[0] ?? "").split(".").length;
      await withAgent(endless, async ({ agent, requests }) => {
        t.equal(await faultOf(client.walk(agent, COLUMNS[0] ?? "", options({ maxValues: 500 }))), "tooMuch");
        t.equal(await faultOf(client.columns(agent, COLUMNS, options({ maxValues: 500 }))), "tooMuch");
        t.ok(requests.length < 200, `${requests.length} requests`);
      });
    });

    t.test("an aborted call settles at once, as does everything when the client stops", async (t) => {
      const own = makeClient();
      await withAgent(
        () => undefined,
        async ({ agent }) => {
          const abort = new AbortController();
          const waiting = [
            faultOf(own.get(agent, SOME, { signal: abort.signal, timeoutMs: 60_000 })),
            faultOf(own.walk(agent, ENTRY, { signal: abort.signal, timeoutMs: 60_000 })),
          ];
          setImmediate(() => abort.abort());
          t.same(await Promise.all(waiting), ["aborted", "aborted"]);
          t.equal(
            await faultOf(own.get(agent, SOME, { signal: abort.signal })),
            "aborted",
            "and one that begins aborted",
          );

          const endless = new AbortController();
          const many = Array.from({ length: 600 }, () =>
            faultOf(own.get(agent, SOME, { signal: endless.signal, timeoutMs: 60_000 })),
          );
          const usm = faultOf(
            own.get({ ...agent, access: { version: "3", user: "u", level: "noAuthNoPriv" } }, SOME, {
              signal: endless.signal,
              timeoutMs: 60_000,
            }),
          );
          setImmediate(() => own.stop());
          t.same(new Set([...(await Promise.all(many)), await usm]), new Set(["aborted"]), "those in line as well");
          t.equal(
            await faultOf(own.get(agent, SOME, { signal: endless.signal })),
            "aborted",
            "and one that comes after",
          );
        },
      );
    });

    t.test("what this box may not send is this box's own fault, by its code", async (t) => {
      const agent = { address: "255.255.255.255", port: 161, access: { version: "2c", community: "public" } } as const;
      t.equal(errorCode(await client.get(agent, SOME, options()).catch((caught: unknown) => caught)), "EACCES");
    });
  });
