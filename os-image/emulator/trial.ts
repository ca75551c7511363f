/**
 * What is tried with a whole box in qemu: the steps of os-image/test, the first of which are os-image/smoke. Prints a line for
 * each step and, at the end, what stands at the end of every trial here; the exit code is the number of steps that failed.
 *
 *   trial.ts FOLDER-OF-IMAGE FOLDER-FOR-LOGS short|long
 */
import { copyFileSync, constants, mkdirSync, rmSync, truncateSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { connect } from "node:net";
import { request } from "node:https";
import path from "node:path";
import { Emulator, holds, offsetOf, writeOver, type Partition } from "./emulator.ts";

const CARD_BYTES = 4 * 1024 ** 3;
/** What the trial's card says on its label. */
const LABEL = { serial: "trial-0001", code: "TRIAL-2345-6789-ABCD-EFGH" };
const PASSWORD = "planted-password-of-the-trial-91";
const PLANTED = "planted-community-of-the-trial-57";
/** Common services that a box must not offer: SSH, Telnet, DNS, rpcbind, NTP's and chrony's, the box's own inner ports. */
const SHUT = [22, 23, 53, 111, 323, 1883, 5355, 8080, 8443];

const [image = "", logs = "", length = "short"] = process.argv.slice(2);
const disk = path.join(logs, "card.img");
let failed = 0;
let passed = 0;
let starts = 0;
const figures: string[] = [];

await main();

async function main(): Promise<void> {
  mkdirSync(logs, { recursive: true });
  freshCard();
  await firstStart();
  if (length === "long") {
    await powerCuts();
    await damagedSlot();
    await damagedBootState();
    await fullData();
    await factoryReset();
  }
  rmSync(disk);
  for (const figure of figures) console.log(`     ${figure}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed);
}

async function firstStart(): Promise<void> {
  await expect("nothing that was planted is in the image", () => !holds(path.join(image, "vedetta.img"), LABEL.code));
  const box = await start();
  try {
    await expect("the first try is of slot A", () => box.slots()[0] === "A");
    await expect("watches: /readyz answers", () => isReady(box));
    await expect("plain HTTP is sent to HTTPS", () => redirects(box));
    await expect("only the page's ports are open", async () => {
      const open = await openPorts(box, [80, 443, ...SHUT]);
      return open.join() === "80,443" || `open: ${open.join()}`;
    });
    await expect("nobody gets in without the label's code", async () => (await claim(box, "WRONG-CODE-0000")) !== 200);
    await expect("is claimed with the code of its label", async () => {
      const status = await claim(box, LABEL.code);
      return status < 300 || `status ${status}`;
    });
    await expect("its console offers no log-in", () => !/login:|[#$] $/m.test(box.said()));
  } finally {
    await box.cutPower();
  }
}

async function powerCuts(): Promise<void> {
  for (const after of [5000, 20_000]) {
    const box = await start();
    try {
      await expect(`after a power cut it watches again`, () => isReady(box));
      await expect("and knows its owner", () => knowsOwner(box));
      await new Promise((resolve) => setTimeout(resolve, after));
    } finally {
      await box.cutPower();
    }
  }
}

/** One byte in a thousand of slot A's system is another. */
async function damagedSlot(): Promise<void> {
  for (let at = 0; at < 64 * 1_048_576; at += 1_048_576)
    writeOver(disk, offsetOf("root_a") + at, Buffer.alloc(512, 0xa5));
  const box = await start();
  try {
    await expect("a damaged slot: it watches", () => isReady(box));
    await expect("by the other slot, after its tries", () => {
      const slots = box.slots();
      return slots.at(-1) === "B" || `tried ${slots.join(" ")}`;
    });
    await expect("and knows its owner", () => knowsOwner(box));
  } finally {
    await box.cutPower();
  }
}

async function damagedBootState(): Promise<void> {
  for (const copies of [[0], [0, 1_048_576]]) {
    for (const at of copies) writeOver(disk, offsetOf("bootstate") + at, Buffer.alloc(4096, 0x5a));
    const box = await start();
    try {
      const state = copies.length === 1 ? "second" : "none";
      await expect(`${copies.length} damaged copies of the boot state: ${state} is read`, () =>
        box.said().includes(`state: ${state}`),
      );
      await expect("and it watches", () => isReady(box));
    } finally {
      await box.cutPower();
    }
  }
}

/** The partition of history is full of somebody's files. Its file system is written to without a kernel. */
async function fullData(): Promise<void> {
  fill("data");
  const box = await start();
  try {
    await expect("a damaged or full data partition: it watches", () => isReady(box));
    await expect("and knows its owner", () => knowsOwner(box));
  } finally {
    await box.cutPower();
  }
}

function fill(partition: Partition): void {
  writeOver(disk, offsetOf(partition), Buffer.alloc(4 * 1_048_576, 0xff));
}

async function factoryReset(): Promise<void> {
  execFileSync("mcopy", ["-o", "-i", `${disk}@@${offsetOf("fw")}`, "/dev/null", "::factory-reset"]);
  const box = await start();
  try {
    await expect("a factory reset by a file on the card: it watches", () => isReady(box));
    await expect("and has no owner", async () => !(await knowsOwner(box)));
    await expect("and takes the label's code again", async () => (await claim(box, LABEL.code)) < 300);
  } finally {
    await box.cutPower();
  }
  await expect("what people had set is nowhere on the card", () => !holds(disk, PLANTED) && !holds(disk, PASSWORD));
}

function freshCard(): void {
  copyFileSync(path.join(image, "vedetta.img"), disk, constants.COPYFILE_FICLONE);
  truncateSync(disk, CARD_BYTES);
  const label = path.join(logs, "label.txt");
  execFileSync("sh", [
    "-c",
    'printf "serial=%s\\nclaim-code=%s\\n" "$1" "$2" >"$3"',
    "sh",
    LABEL.serial,
    LABEL.code,
    label,
  ]);
  execFileSync("mcopy", ["-o", "-i", `${disk}@@${offsetOf("fw")}`, label, "::label.txt"]);
}

async function start(): Promise<Emulator> {
  starts += 1;
  const log = path.join(logs, `serial-${starts}.log`);
  return Emulator.start({ disk, firmware: path.join(image, "u-boot.bin"), log }, [80, 443, ...SHUT]);
}

async function isReady(box: Emulator): Promise<boolean> {
  await box.until("/readyz", async () => {
    const { text } = await ask(box, "GET", "/readyz");
    return text.includes('"ready":true') ? true : undefined;
  });
  figures.push(`start ${starts}: ${Math.round((Date.now() - box.startedAt) / 1000)} s from power to /readyz, emulated`);
  return true;
}

async function claim(box: Emulator, code: string): Promise<number> {
  return (await ask(box, "POST", "/api/v1/claim", { code, name: "owner", password: PASSWORD })).status;
}

/** A box that has an owner asks who is there. */
async function knowsOwner(box: Emulator): Promise<boolean> {
  const { status } = await ask(box, "POST", "/api/v1/session", { name: "owner", password: PASSWORD });
  return status < 300;
}

interface Answer {
  /** 0: none. */
  readonly status: number;
  readonly text: string;
}

function ask(box: Emulator, method: string, place: string, body?: object): Promise<Answer> {
  return new Promise((resolve) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers =
      text === undefined ? {} : { "content-type": "application/json", origin: `https://127.0.0.1:${box.port(443)}` };
    const asked = request(
      {
        host: "127.0.0.1",
        port: box.port(443),
        method,
        path: place,
        headers,
        rejectUnauthorized: false,
        timeout: 60_000,
      },
      (response) => {
        let said = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (said += part));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text: said }));
      },
    );
    asked.on("error", () => resolve({ status: 0, text: "" }));
    asked.on("timeout", () => asked.destroy());
    asked.end(text);
  });
}

/** qemu itself takes every connection; what is shut ends without a byte. @returns ports of the box that answer */
async function openPorts(box: Emulator, ports: readonly number[]): Promise<number[]> {
  const open: number[] = [];
  for (const port of ports) if ((await firstBytes(box.port(port))) !== "") open.push(port);
  return open;
}

async function redirects(box: Emulator): Promise<boolean> {
  const said = await firstBytes(box.port(80));
  return /^HTTP\/1\.1 30[1278] /.test(said) && /location: https:/i.test(said);
}

/** What answers a plain request; a TLS server answers it as well, if only by a refusal. */
function firstBytes(port: number): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(port, "127.0.0.1", () =>
      socket.write("GET / HTTP/1.1\r\nhost: box\r\nconnection: close\r\n\r\n"),
    );
    socket.setTimeout(30_000, () => socket.destroy());
    socket.on("data", (part) => (said += part.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(said));
  });
}

async function expect(what: string, look: () => Promise<boolean | string> | boolean | string): Promise<void> {
  let outcome: boolean | string;
  try {
    outcome = await look();
  } catch (error) {
    outcome = String(error);
  }
  if (outcome === true) {
    passed += 1;
    console.log(`ok   ${what}`);
  } else {
    failed += 1;
    console.log(`FAIL ${what}${outcome === false ? "" : `: ${outcome}`}`);
  }
}
