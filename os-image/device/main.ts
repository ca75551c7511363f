/**
 * What the image does with more rights than the box has, one word each. Started by systemd and by RAUC:
 *
 *   boot-state WORDS   RAUC's questions about slots
 *   health SECONDS [LATE]   after a start: whether the version is well; checks may run so late (s)
 *   update             one request on standard input, a line of JSON; answers in lines of JSON
 *   stick              installs what a memory stick has brought
 *   network            one request about the network on standard input, the same way
 *   network-start      before the network begins: what was confirmed of it
 *   network-revert     after 120 s: what nobody has confirmed is taken back
 */
import { writeSync } from "node:fs";
import { text } from "node:stream/consumers";
import { answerRauc, PARTITION } from "./boot-state.ts";
import { broughtBundle, fetchBundle, forgetBundles, install, judge, Refused } from "./install-update.ts";
import { NetworkSetter } from "./set-network.ts";
import { readMemory } from "./settings-on-disk.ts";
import { MEMORY_FILE, thisImage } from "./this-system.ts";
import { watchHealth } from "./watch-health.ts";

const [verb, ...words] = process.argv.slice(2);
const say = (line: string) => void process.stderr.write(`${line}\n`);

if (verb === "boot-state") {
  const answer = answerRauc(PARTITION, words);
  if (answer === undefined) process.exitCode = 64;
  else if (answer !== "") process.stdout.write(`${answer}\n`);
} else if (verb === "health") {
  const [seconds, late] = words;
  await watchHealth(Number(seconds) * 1000, late === undefined || late === "" ? undefined : Number(late), say);
} else if (verb === "update") await serveRequest(await text(process.stdin));
else if (verb === "stick") await fromStick();
else if (verb === "network") await new NetworkSetter().serve(JSON.parse(await text(process.stdin)), answer);
else if (verb === "network-start") new NetworkSetter().start();
else if (verb === "network-revert") await new NetworkSetter().revert();
else process.exitCode = 64;

/** Requests: `{ "do": "state" }`, `{ "do": "install", "version" }`. The answer comes before the box goes down. */
async function serveRequest(line: string): Promise<void> {
  const request = JSON.parse(line) as { readonly do?: unknown; readonly version?: unknown };
  if (request.do === "state") answer({ state: { ...thisImage(), ...readMemory(MEMORY_FILE) } });
  else if (request.do === "install" && typeof request.version === "string") await installVersion(request.version);
  else answer({ refused: "notFound", why: "no such request" });
}

async function installVersion(version: string): Promise<void> {
  try {
    const file = await fetchBundle(version);
    const bundle = await judge(file, version);
    answer({ accepted: bundle.version });
    await install(file, bundle);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say(`refused: ${error.code}: ${error.message}`);
    forgetBundles();
    answer({ refused: error.code, why: error.message });
  }
}

async function fromStick(): Promise<void> {
  const file = broughtBundle();
  if (file === undefined) return;
  try {
    await install(file, await judge(file, undefined));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say(`what the stick brought is refused: ${error.code}: ${error.message}`);
    forgetBundles();
  }
}

/** Straight to the socket, since the process may be ended soon. Whoever asked may be gone. */
function answer(value: object): void {
  try {
    writeSync(1, `${JSON.stringify(value)}\n`);
  } catch {
    say("whoever asked is gone");
  }
}
