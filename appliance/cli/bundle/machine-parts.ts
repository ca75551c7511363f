/** What this machine tells, and what the doctor finds on it. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import os from "node:os";
import { machineId, readVersion } from "#box/identity.ts";
import { ownProgram } from "../own-program.ts";
import type { Part } from "./part.ts";

const DOCTOR_MS = 90_000;
const MOST_DOCTOR_BYTES = 4_000_000;

/** @param doctorArgs what `vedetta doctor` is to look at */
export function machineParts(dataFolder: string, doctorArgs: readonly string[]): readonly Part[] {
  return [
    {
      name: "machine",
      what: "versions, kernel, processors, memory, load, disk, running time of the machine",
      from: "machine",
      get: () => ({
        version: readVersion(),
        node: process.versions,
        machineId: machineId(),
        platform: `${os.platform()} ${os.arch()}`,
        kernel: os.release(),
        model: firstOf(["/proc/device-tree/model", "/sys/class/dmi/id/product_name"]),
        system: firstOf(["/etc/os-release"]),
        processors: os.cpus().map(({ model }) => model),
        memoryBytes: os.totalmem(),
        freeMemoryBytes: os.freemem(),
        load: os.loadavg(),
        upSeconds: Math.round(os.uptime()),
        timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        pressure: firstOf(["/proc/pressure/io"]),
        mounts: mountOf(dataFolder),
      }),
    },
    {
      name: "doctor",
      what: "what vedetta doctor finds",
      from: "machine",
      get: () => askDoctor(doctorArgs),
    },
  ];
}

function firstOf(files: readonly string[]): string | undefined {
  for (const file of files) {
    try {
      return readFileSync(file, "utf8").replaceAll("\u0000", "").trim();
    } catch {
      // not on this machine
    }
  }
  return undefined;
}

/** The file system that a folder lies on: its line of mounts(5). */
function mountOf(folder: string): string | undefined {
  const lines = firstOf(["/proc/self/mounts"])?.split("\n") ?? [];
  const fitting = lines.filter((line) => {
    const place = line.split(" ")[1] ?? "";
    return folder === place || folder.startsWith(place === "/" ? "/" : `${place}/`);
  });
  const depth = (line: string): number => (line.split(" ")[1] ?? "").length;
  return fitting.toSorted((a, b) => depth(b) - depth(a))[0];
}

/** By a process of its own: whatever it waits for, it ends in time. */
function askDoctor(args: readonly string[]): Promise<unknown> {
  const [file, ...before] = ownProgram();
  const options = { timeout: DOCTOR_MS, maxBuffer: MOST_DOCTOR_BYTES, killSignal: "SIGKILL" } as const;
  return new Promise((resolve, reject) => {
    execFile(file, [...before, "doctor", "--json", ...args], options, (error, stdout) => {
      try {
        resolve(JSON.parse(stdout));
      } catch {
        reject(new Error(error?.killed === true ? `no answer within ${DOCTOR_MS / 1000} s` : "it did not end well"));
      }
    });
  });
}
