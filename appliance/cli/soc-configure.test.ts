/** `soc configure` where the broker goes away in between. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { waitFor } from "#lib/testing/wait-for.ts";
import type { ReceivedMessage } from "#relay/connection.ts";
import { openConnection } from "#relay/mqtt-client.ts";
import { Mosquitto } from "#relay/testing/mosquitto.ts";
import { runWords } from "./testing/fake-terminal.ts";

const BASE = "vedetta/v1/acme/hq/box-1";

void t.test("a broker that forgot it gets the same wish again", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-wish-"));
  const broker = await new Mosquitto().start();
  t.teardown(async () => {
    await broker.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  const url = `mqtt://127.0.0.1:${broker.port}`;
  const [file, key] = [path.join(folder, "site.json"), path.join(folder, "key.pem")];
  writeFileSync(file, JSON.stringify({ version: 1 }));
  await runWords(["soc", "key", "--signing-key", key]);
  const heard: ReceivedMessage[] = [];
  const listen = async () => {
    const { connection } = await openConnection({
      broker: url,
      access: { brokers: [url], protocol: 5 },
      clientId: "box",
      clean: true,
      keepAliveSeconds: 20,
      onMessage: (message) => heard.push(message),
      onClosed: () => {},
    });
    t.teardown(() => connection?.close());
    await connection?.subscribe([`${BASE}/config/desired`]);
    return connection;
  };
  await listen();
  const options = ["--broker", url, "--base", BASE, "--signing-key", key, "--version", "4", "--wait", "5m"];
  const said = runWords(["soc", "configure", file, ...options]);
  await waitFor("the wish", () => heard.length === 1);
  await broker.stop("SIGKILL");
  await broker.start();
  const connection = await listen();
  await waitFor("the wish again", () => heard.length > 1);
  t.same(heard.at(-1)?.payload, heard[0]?.payload);
  const at = "2026-11-22T12:00:00.000Z";
  const reported = { at, boot: "b", digest: "d", version: 4, desiredDigest: "e", changedSince: false, trying: false };
  connection?.publish({ topic: `${BASE}/config/reported`, payload: JSON.stringify(reported), retain: true }, () => {});
  t.match(await said, { code: 0, out: [/version 4 is in force/] });
});
