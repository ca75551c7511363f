/**
 * An operations centre for a visit, in a namespace of its own beside the box: mosquitto with two doors, one for boxes that have a
 * certificate and one for those that ask for their first; the issuer that signs it for a code; a desk that watches and confirms.
 */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const VEDETTA = resolve(import.meta.dirname, "../vedetta");
const BOX_END = "10.78.0.1";
const CENTRE_END = "10.78.0.2";
const BROKER = `mqtts://${CENTRE_END}:8883`;
/** Each with a certificate, by which the broker knows it. */
const USERS = ["duty-desk", "night-desk", "vedetta-issuer"] as const;

export interface Centre {
  /** Where a box asks for its first certificate. */
  readonly enrolAt: string;
  /** Of the authority that signs boxes' and the broker's certificates. */
  readonly fingerprint: string;
  /** For the box, once. */
  readonly code: string;
  /** Public key (JWK) whose orders the box is to obey. */
  readonly key: string;
  /** Types of the events that arrived, in order. */
  readonly heard: readonly string[];
  /** Confirms the newest test event, as a person at the desk does. @param base topic of the box */
  confirm(base: string, sequence: number): void;
  close(): Promise<void>;
}

/**
 * @param box namespace of the box; the centre gets a cable to it
 * @param named customer, site and box that the code is for: `adria/hq/box-1`
 */
export async function openCentre(box: string, named: string, scratch: string): Promise<Centre> {
  const space = `vdsoc${process.pid}`;
  layCable(box, space);
  const folder = join(scratch, "centre");
  mkdirSync(folder);
  const vedetta = (...words: string[]) => execFileSync(VEDETTA, words, { cwd: folder, encoding: "utf8" }).trim();
  const fingerprint = vedetta("soc", "issuer", "init", "--folder", "issuer");
  vedetta("soc", "issuer", "server", CENTRE_END, "--folder", "issuer", "--out", "broker");
  for (const user of USERS) vedetta("soc", "issuer", "client", user, "--folder", "issuer");
  const code = vedetta("soc", "issuer", "code", named, "--folder", "issuer");
  const key = vedetta("soc", "key", "--signing-key", "signing-key.pem");
  const desks = ["--desk", "duty-desk", "--desk", "night-desk"];
  writeFileSync(join(folder, "boxes.acl"), vedetta("soc", "acl", named, ...desks, "--issuer", "vedetta-issuer"));
  writeFileSync(join(folder, "enrol.acl"), vedetta("soc", "acl", "--enrol"));
  writeFileSync(join(folder, "mosquitto.conf"), brokerSettings(folder));
  const children: ChildProcess[] = [];
  const start = (words: readonly string[]) => {
    const child = spawn("ip", ["netns", "exec", space, ...words], { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
    children.push(child);
    return child;
  };
  start(["/usr/sbin/mosquitto", "-c", "mosquitto.conf"]);
  const serve = ["soc", "issuer", "serve", "--folder", "issuer", "--box-broker", BROKER];
  start([VEDETTA, ...serve, ...signIn("vedetta-issuer")]);
  const watch = start([VEDETTA, "soc", "watch", "--json", ...signIn("duty-desk")]);
  const heard: string[] = [];
  if (watch.stdout !== null)
    createInterface({ input: watch.stdout }).on("line", (line) => {
      const { type } = JSON.parse(line) as { readonly type?: string };
      if (type !== undefined) heard.push(type);
    });
  return {
    enrolAt: `mqtts://${CENTRE_END}:8884`,
    fingerprint,
    code,
    key,
    heard,
    confirm(base, sequence) {
      // A second connection by the watcher's name would end the first.
      const words = ["soc", "confirm", String(sequence), "--base", base, "--signing-key", "signing-key.pem"];
      execFileSync("ip", ["netns", "exec", space, VEDETTA, ...words, ...signIn("night-desk")], { cwd: folder });
    },
    async close() {
      await Promise.all(children.map(end));
      execFileSync("ip", ["netns", "del", space], { stdio: "ignore" });
    },
  };
}

function layCable(box: string, space: string): void {
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
}

/** As appliance/docs/operations-centre.md has it, within one folder. */
function brokerSettings(folder: string): string {
  const at = (file: string) => join(folder, file);
  const certificate = [`certfile ${at("broker.pem")}`, `keyfile ${at("broker.key")}`];
  return [
    "per_listener_settings true",
    "user root",
    `listener 8883 ${CENTRE_END}`,
    `cafile ${at("issuer/ca.pem")}`,
    ...certificate,
    `crlfile ${at("issuer/crl.pem")}`,
    "require_certificate true",
    "use_identity_as_username true",
    "use_username_as_clientid true",
    `acl_file ${at("boxes.acl")}`,
    `listener 8884 ${CENTRE_END}`,
    ...certificate,
    "allow_anonymous true",
    `acl_file ${at("enrol.acl")}`,
    "",
  ].join("\n");
}

/** By which somebody reaches the broker; files of the centre's folder. */
function signIn(user: (typeof USERS)[number]): string[] {
  return ["--broker", BROKER, "--ca", "issuer/ca.pem", "--certificate", `${user}.pem`, "--key", `${user}.key`];
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((done) => child.once("close", done));
  child.kill("SIGTERM");
  await closed;
}
