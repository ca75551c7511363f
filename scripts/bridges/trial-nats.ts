/** A real NATS server with JetStream, from which all that lies in the stream is read. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freeTcpPort } from "#lib/testing/free-port.ts";
import { waitFor } from "#lib/testing/wait-for.ts";
import { listens } from "#relay/testing/ports.ts";
import { endProcess } from "../torture/test-network.ts";
import { NatsLink } from "./nats-link.ts";
import { STREAM } from "./to-nats.ts";
import type { Seen, Tool } from "./trial-tool.ts";

const SERVER = "/usr/sbin/nats-server";

export async function natsTool(folder: string): Promise<Tool | undefined> {
  if (!existsSync(SERVER)) return undefined;
  const port = await freeTcpPort();
  const path = join(folder, "nats.conf");
  writeFileSync(path, `listen: "127.0.0.1:${port}"\njetstream { store_dir: "${folder}/nats" }\n`);
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    child = spawn(SERVER, ["-c", path], { stdio: "ignore" });
    await waitFor("nats-server", () => listens(port));
  };
  await start();
  return {
    options: ["--to", `nats://127.0.0.1:${port}`],
    start,
    async stop() {
      if (child !== undefined) await endProcess(child);
    },
    seen: () => readStream(port),
  };
}

async function readStream(port: number): Promise<Seen> {
  const link = await NatsLink.open("127.0.0.1", port);
  try {
    const info = JSON.parse((await link.request(`$JS.API.STREAM.INFO.${STREAM}`, "")).toString()) as {
      state: { messages: number; last_seq: number };
    };
    const ids = new Set<string>();
    let [presence, isOpen]: [Seen["presence"], boolean] = ["other", false];
    for (let seq = 1; seq <= info.state.last_seq; seq += 1) {
      const got = JSON.parse(
        (await link.request(`$JS.API.STREAM.MSG.GET.${STREAM}`, JSON.stringify({ seq }))).toString(),
      ) as {
        message: { subject: string; data: string };
      };
      const { subject, data } = got.message;
      const content = JSON.parse(Buffer.from(data, "base64").toString()) as { id?: string; state?: string };
      if (subject.endsWith(".silent")) presence = "silent";
      else if (subject.endsWith(".presence")) presence = content.state === "online" ? "online" : "other";
      else ids.add(content.id ?? "");
      if (subject.includes(".event.incident.")) isOpen = subject.endsWith("opened");
    }
    return { presence, isOpen, events: ids.size };
  } finally {
    link.close();
  }
}
