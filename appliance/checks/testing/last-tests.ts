/** For tests: what the file of every check type ends with. */
import type { Test } from "tap";
import type { AnyCheckType } from "../contract.ts";
import { countLeaks } from "./count-handles.ts";
import type { FailureTable } from "./failure-table.ts";
import { tryCheck } from "./try-check.ts";

/** Settings of a server that answers, started for one test. */
type Open = (t: Test) => Promise<readonly object[]>;

const LOOKS = 300;

/**
 * Three tests: a name that nobody knows is the target's fault, hundreds of runs leave nothing open, and the failure table is
 * up to date. To be called after all others.
 * @param open without it no runs are counted
 */
export function runLastTests(t: Test, type: AnyCheckType, table: FailureTable, open?: Open): void {
  void t.test("a name that does not exist is the target's fault", async (t) => {
    const unknown = () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    const surroundings = { names: { resolve: unknown, resolveAll: unknown } };
    const result = await tryCheck(type, { target: { address: "gone.example" }, surroundings });
    t.match(result, { blame: "target", observation: { code: "nameNotFound" } });
  });

  if (open !== undefined) {
    void t.test("hundreds of runs leave no socket behind", async (t) => {
      for (const settings of await open(t)) {
        const { before, after } = await countLeaks(() => tryCheck(type, { settings }), LOOKS);
        t.ok(after.files <= before.files && after.resources <= before.resources, JSON.stringify({ before, after }));
      }
    });
  }

  void t.test("the failure table", (t) => {
    table.check(t);
    t.end();
  });
}
