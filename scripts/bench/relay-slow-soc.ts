/**
 * The far end of `relay-slow-line.ts`, inside its network: a mosquitto on port 1883, and a server that answers with as much as it
 * got. Prints `fresh MS` for each new incident that arrives: how long after it was decided.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "mqtt";
import type { CloudEvent } from "#model/event.ts";
import { listens } from "#relay/testing/ports.ts";
import { waitFor } from "#lib/testing/wait-for.ts";

const folder = mkdtempSync(join(tmpdir(), "vedetta-bench-soc-"));
const path = join(folder, "mosquitto.conf");
writeFileSync(path, "listener 1883 0.0.0.0\nallow_anonymous true\nuser root\nmax_queued_messages 0\n");
const broker = spawn("/usr/sbin/mosquitto", ["-c", path], { stdio: "ignore" });
createServer((socket) => {
  socket.on("data", (chunk) => socket.write(chunk));
  socket.on("error", () => {});
}).listen(7, "0.0.0.0");
await waitFor("mosquitto", () => listens(1883));
const subscriber = connect("mqtt://127.0.0.1:1883", { protocolVersion: 5 });
subscriber.on("message", (_topic, payload) => {
  const { time } = JSON.parse(payload.toString()) as CloudEvent;
  console.log(`fresh ${Date.now() - Date.parse(time)}`);
});
await subscriber.subscribeAsync("vedetta/v1/+/+/+/event/incident/opened", { qos: 1 });
console.log("ready");
process.once("SIGTERM", () => {
  subscriber.end(true);
  broker.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  });
  broker.kill("SIGTERM");
});
