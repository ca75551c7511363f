/** An operations centre for a visit: mosquitto in a namespace of its own beside the box, a key, and somebody who watches and confirms. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const VEDETTA = resolve(import.meta.dirname, "../vedetta");
const BOX_END = "10.78.0.1";
const CENTRE_END = "10.78.0.2";

export interface Centre {
  readonly broker: string;
  /** Public key (JWK) whose orders the box is to obey. */
  readonly key: string;
  /** Types of the events that arrived, in order. */
  readonly heard: readonly string[];
  /** Confirms the newest test event, as a person at the desk does. @param base topic of the box */
  confirm(base: string, sequence: number): void;
  close(): Promise<void>;
}

/** @param box namespace of the box; the centre gets a cable to it */
export async function openCentre(box: string, scratch: string): Promise<Centre> {
  const space = `vdsoc${process.pid}`;
  const run = (words: string) => execFileSync("ip", words.split(" "));
  run(`netns add ${space}`);
  run(`link add line netns ${box} type veth peer name line netns ${space}`);
  for (const [name, address] of [
    [box, BOX_END],
    [space, CENTRE_END],
  ] as const) {
    run(`-n ${name} addr add ${address}/30 dev line`);
    run(`-n ${name} link set line up`);
  }
  run(`-n ${space} link set lo up`);
  const folder = join(scratch, "centre");
  mkdirSync(folder);
  const config = join(folder, "mosquitto.conf");
  writeFileSync(config, `listener 1883 ${CENTRE_END}\nallow_anonymous true\nuser root\n`);
  const inside = ["netns", "exec", space];
  const broker = `mqtt://${CENTRE_END}:1883`;
  const children: ChildProcess[] = [];
  const start = (words: readonly string[]) => {
    const child = spawn("ip", [...inside, ...words], { stdio: ["ignore", "pipe", "ignore"] });
    children.push(child);
    return child;
  };
  start(["/usr/sbin/mosquitto", "-c", config]);
  const signingKey = join(folder, "signing-key.pem");
  const key = execFileSync(VEDETTA, ["soc", "key", "--signing-key", signingKey], { encoding: "utf8" }).trim();
  const watch = start([VEDETTA, "soc", "watch", "--broker", broker, "--json"]);
  const heard: string[] = [];
  if (watch.stdout !== null)
    createInterface({ input: watch.stdout }).on("line", (line) => {
      const { type } = JSON.parse(line) as { readonly type?: string };
      if (type !== undefined) heard.push(type);
    });
  return {
    broker,
    key,
    heard,
    confirm(base, sequence) {
      const words = [
        "soc",
        "confirm",
        String(sequence),
        "--broker",
        broker,
        "--base",
        base,
        "--signing-key",
        signingKey,
      ];
      execFileSync("ip", [...inside, VEDETTA, ...words]);
    },
    async close() {
      await Promise.all(children.map(end));
      execFileSync("ip", ["netns", "del", space], { stdio: "ignore" });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((done) => child.once("close", done));
  child.kill("SIGTERM");
  await closed;
}
