/** Tools over HTTP: a queue that is told, lines as they come, cancelling, and credentials that are nowhere afterwards. */
import t from "tap";
import { until } from "#lib/testing/wait-for.ts";
import type { ToolRun, ToolRunList } from "#model/tool.ts";
import { startBox } from "./testing/fixture-box.ts";

t.test(
  "two at once, the others wait their turn; lines after those that are known; cancelled ones make room",
  async (t) => {
    const box = await startBox(t);
    const ask = async <T>(
      method: string,
      path: string,
      body?: unknown,
      role: "technician" | "admin" = "technician",
    ) => {
      const response = await box.send(method, `/api/v1/tools${path}`, body, box.as(role));
      const text = await response.text();
      return { status: response.status, body: (text === "" ? undefined : JSON.parse(text)) as T };
    };
    const begun: ToolRun[] = [];
    for (let n = 0; n < 4; n++) begun.push((await ask<ToolRun>("POST", "/ping", { address: "slow" })).body);
    t.same(
      begun.map(({ by, tool, target }) => [by, tool, target]),
      Array.from({ length: 4 }, () => ["technician", "ping", "slow"]),
    );
    const { runs, atOnce } = (await ask<ToolRunList>("GET", "")).body;
    t.equal(atOnce, 2);
    t.same(
      runs.map(({ state, ahead }) => [state, ahead]),
      [
        ["waiting", 1],
        ["waiting", 0],
        ["running", undefined],
        ["running", undefined],
      ],
      "the newest first; how many come before it",
    );
    t.match(await ask("POST", "/ping", { address: "slow" }), { status: 409, body: { code: "tooMany" } });
    t.equal(
      (await ask("POST", "/ping", { address: "slow" }, "admin")).status,
      202,
      "another person's are counted apart",
    );

    const first = begun[0]?.id ?? "";
    const seen = (await ask<ToolRun>("GET", `/runs/${first}`)).body;
    t.match(seen, { state: "running", next: 1, lines: [{ code: "box.cannot", tone: "bad" }] });
    t.match((await ask<ToolRun>("GET", `/runs/${first}?after=1`)).body, { next: 1, lines: [] });
    // Those that wait first: else they would begin.
    for (const { id } of begun.toReversed()) t.equal((await ask("DELETE", `/runs/${id}`)).status, 204);
    await until(async () => (await ask<ToolRun>("GET", `/runs/${first}`)).body.endedAt !== undefined);
    t.match((await ask<ToolRun>("GET", `/runs/${first}`)).body, { state: "cancelled" });
    const waited = (await ask<ToolRun>("GET", `/runs/${begun[3]?.id}`)).body;
    t.match(waited, { state: "cancelled", lines: [] }, "one that never began has said nothing");
    t.notOk("startedAt" in waited);
  },
);

t.test("each use is in the log with who and what, and what was typed as a credential is nowhere", async (t) => {
  const box = await startBox(t);
  const credential = {
    version: "3",
    user: "planted-user",
    authKey: "planted-auth-key",
    privKey: "planted-priv-key",
  };
  const technician = box.as("technician");
  const response = await box.send("POST", "/api/v1/tools/snmp", { host: "nas", credential }, technician);
  t.equal(response.status, 202);
  const all = [
    await response.text(),
    await (await box.send("GET", "/api/v1/tools", undefined, technician)).text(),
    JSON.stringify(box.logged),
  ].join("\n");
  t.notMatch(all, /planted/);
  t.match(
    box.logged.find((line) => "tool" in line),
    { message: "security: a tool is used", tool: "snmp", by: "technician", kind: "token", target: "NAS (192.0.2.10)" },
  );
  const query = await box.send("POST", "/api/v1/tools/http", { url: "http://192.0.2.1/x?key=planted" }, technician);
  t.match(await query.json(), { target: "http://192.0.2.1/x" });
  const login = { url: "http://192.0.2.1/x", user: "planted-user", password: "planted password" };
  const signedIn = await box.send("POST", "/api/v1/tools/http", login, technician);
  t.equal(signedIn.status, 202);
  t.notMatch([await signedIn.text(), JSON.stringify(box.logged)].join("\n"), /planted/);
});
