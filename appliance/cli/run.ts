/** `vedetta run`: the appliance, until a signal ends it. */
import { lines } from "#texts/en/lines/run-lines.ts";
import { sayer } from "./speech.ts";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readIdentity } from "#box/identity.ts";
import { memoryGiver } from "#bursts/give-back-memory.ts";
import { keepMemoryPrivate } from "#bursts/keep-memory-private.ts";
import { keepRawSocketsOwn } from "#bursts/keep-raw-sockets-own.ts";
import { systemClock } from "#lib/clock.ts";
import { makeLog } from "#lib/log.ts";
import { LogRing } from "#lib/log-ring.ts";
import { refusal, RefusalError } from "#model/refusal.ts";
import type { Site } from "#model/site.ts";
import { Appliance, type ApplianceStarted } from "./appliance.ts";
import { dataFolderOf, prepareDataFolder } from "./data-folder.ts";
import { FEWEST_DESCRIPTORS, LEAST_DESCRIPTORS, tooFewDescriptors } from "./open-files.ts";
import { speakAsSite, speech } from "./speech.ts";
import { readChoice, readHostAndPort } from "./usage.ts";
import { complain, type Terminal, type Verb } from "./verb.ts";

const { say } = sayer(lines);

const LEVELS = ["debug", "info", "warn", "error", "silent"];
/** Stopping must not take longer than the contract's ten seconds. */
const STOP_LIMIT_MS = 9500;
/** Memory that was freed goes back to the kernel so often. */
const GIVE_BACK_EVERY_MS = 60_000;

export const run: Verb = {
  name: "run",

  async run(args, terminal) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        config: { type: "string" },
        data: { type: "string" },
        listen: { type: "string", default: "127.0.0.1:8080" },
        "claim-code-file": { type: "string" },
        "log-level": { type: "string", default: "info" },
      },
    });
    readChoice("--log-level", values["log-level"], LEVELS);
    const listen = readHostAndPort("--listen", values.listen);
    const claimCode = readClaimCode(values["claim-code-file"]);
    const dataFolder = dataFolderOf(values.data, terminal.env);
    const log = new LogRing(makeLog(values["log-level"]), () => systemClock.wallMs());
    const tooFew = tooFewDescriptors();
    if (tooFew !== undefined) {
      const limits = { allowed: tooFew, least: LEAST_DESCRIPTORS, better: FEWEST_DESCRIPTORS };
      complain(terminal, "run", say("run.fewFiles", limits));
      return 1;
    }
    // Before any secret is read.
    if (!(await keepMemoryPrivate()))
      log.info({}, "a core dump of this process would hold secrets: libc cannot be told");
    await keepRawSocketsOwn();
    process.on("SIGUSR1", nothing); // else Node opens its debugger to every process of this machine
    prepareDataFolder(dataFolder, log);
    const { version, boot } = readIdentity();
    const appliance = new Appliance({
      ...(values.config === undefined ? {} : { configFile: values.config }),
      dataFolder,
      listen,
      ...(claimCode === undefined ? {} : { claimCode }),
      version,
      boot,
      clock: systemClock,
      log,
      ownLog: () => log.read(),
      env: terminal.env,
    });
    return serve(appliance, terminal);
  },
};

function nothing(): void {}

/** Signals are heeded from before the start on: one that comes in its midst ends the box as well as a later one. */
async function serve(appliance: Appliance, terminal: Terminal): Promise<number> {
  const { signal } = terminal;
  const limit = limitStop(signal, terminal);
  let isUp = false;
  let isRefreshed = true;
  const readAgain = () => {
    const problems = appliance.reload();
    terminal.out(
      problems.length === 0
        ? say("run.readAgain")
        : say("run.refused", { problems: problems.map((problem) => speech().refusalLine(problem)).join("; ") }),
    );
  };
  const onHangup = () => {
    if (isUp) readAgain();
    else isRefreshed = false;
  };
  process.on("SIGHUP", onHangup);
  try {
    const started = await appliance.start();
    isUp = true;
    await speakAsSite(started.site);
    for (const line of announce(started)) terminal.out(line);
    if (!isRefreshed) readAgain();
    const giveBack = await memoryGiver();
    if (giveBack !== undefined) systemClock.every(GIVE_BACK_EVERY_MS, giveBack, { idle: true });
    await aborted(signal);
    await appliance.stop();
    return 0;
  } finally {
    process.off("SIGHUP", onHangup);
    limit.cancel();
  }
}

/** From the signal on the box has so long, whether it is starting or stopping then. */
function limitStop(signal: AbortSignal, terminal: Terminal): { cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const begin = () => {
    timer = setTimeout(() => {
      complain(terminal, "run", say("run.slowStop"));
      process.exit(1);
    }, STOP_LIMIT_MS);
  };
  signal.addEventListener("abort", begin, { once: true });
  return {
    cancel() {
      signal.removeEventListener("abort", begin);
      clearTimeout(timer);
    },
  };
}

function announce({ url, claimLink, fingerprint, mirrorUrl, site }: ApplianceStarted): string[] {
  const services = site.hosts.reduce((sum, host) => sum + host.services.length, 0);
  return [
    say("run.watches", { hosts: site.hosts.length, services, url }),
    ...notInForce(site),
    ...(claimLink === undefined ? [] : [say("run.claim", { url: claimLink })]),
    ...(fingerprint === undefined ? [] : [say("run.fingerprint", { print: fingerprint })]),
    ...(mirrorUrl === undefined ? [] : [say("run.mirror", { url: mirrorUrl })]),
  ];
}

/** Parts that are accepted but not acted upon. */
function notInForce({ notYetInForce }: Site): string[] {
  return notYetInForce.length === 0 ? [] : [say("run.notInForce", { parts: notYetInForce.join(", ") })];
}

function readClaimCode(file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new RefusalError([refusal("file.claimCode", file, { reason: code })]);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
