/** What the box asks of the updater, and what it takes for an answer. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import t, { type Test } from "tap";
import { installUpdate, lastUpdate } from "./updater.ts";

const folder = mkdtempSync(path.join(tmpdir(), "vedetta-updater-"));
t.teardown(() => rmSync(folder, { recursive: true }));

/** An updater that says the same to everybody. @returns its socket, and what it was asked */
async function updater(t: Test, says: string | undefined): Promise<{ socket: string; asked: string[] }> {
  const socket = path.join(folder, "update");
  rmSync(socket, { force: true });
  const asked: string[] = [];
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    let heard = "";
    connection.on("data", (part) => (heard += part.toString()));
    connection.on("error", () => undefined);
    connection.on("end", () => {
      asked.push(heard);
      if (says !== undefined) connection.end(says);
    });
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  t.teardown(() => server.close());
  return { socket, asked };
}

t.test("one line there, one line back", async (t) => {
  const { socket, asked } = await updater(t, '{"accepted":"0.2.0"}\n');
  t.same(await installUpdate(socket, "0.2.0"), { accepted: "0.2.0" });
  t.same(asked, ['{"do":"install","version":"0.2.0"}\n']);
});

t.test("a refusal comes with its reason", async (t) => {
  const refusal = { refused: "older", why: "vedetta 0.1.0" };
  const { socket } = await updater(t, `${JSON.stringify(refusal)}\n`);
  t.same(await installUpdate(socket, "0.1.0"), refusal);
});

for (const [what, says] of [
  ["nothing", ""],
  ["half a line", '{"accepted":'],
  ["no JSON", "yes\n"],
  ["another shape", '{"accepted":7}\n'],
  ["an unknown reason", '{"refused":"mood","why":""}\n'],
  ["no end", "x".repeat(20_000)],
] as const)
  t.test(`${what} is no answer`, async (t) => {
    const { socket } = await updater(t, says);
    t.match(await installUpdate(socket, "1"), { refused: "silent" });
  });

t.test("nobody there, and somebody who does not answer", async (t) => {
  t.match(await installUpdate(path.join(folder, "none"), "1"), { refused: "silent" });
  const { socket } = await updater(t, undefined);
  t.match(await installUpdate(socket, "1", 200), { refused: "silent", why: "no answer in time" });
});

t.test("what became of the newest update is asked for, and left out where nobody says it", async (t) => {
  const last = { version: "0.2.0", outcome: "returned", why: "it does not watch", at: "2026-01-01T00:00:00.000Z" };
  const { socket, asked } = await updater(t, `${JSON.stringify({ state: { version: "0.1.0", last } })}\n`);
  t.same(await lastUpdate(socket), last);
  t.same(asked, ['{"do":"state"}\n']);
  const none = await updater(t, '{"state":{"version":"0.1.0"}}\n');
  t.equal(await lastUpdate(none.socket), undefined, "there was none");
  const odd = await updater(t, '{"state":{"last":{"version":7}}}\n');
  t.equal(await lastUpdate(odd.socket), undefined, "no answer");
  t.equal(await lastUpdate(path.join(folder, "none")), undefined, "nobody there");
});
