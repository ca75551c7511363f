/** A wall clock that is bent for one process by libfaketime: by what a file says, while it runs. Its steady clock goes on. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** libfaketime for programs with threads; undefined where it is not installed. */
export function findFakeTime(): string | undefined {
  const folders = existsSync("/usr/lib") ? readdirSync("/usr/lib").map((name) => `/usr/lib/${name}/faketime`) : [];
  return folders.map((folder) => path.join(folder, "libfaketimeMT.so.1")).find((file) => existsSync(file));
}

/** The environment of such a process. @param file in which stands how its clock is off: `+2h` */
export function bentClock(fakeTime: string, file: string): Readonly<Record<string, string>> {
  return {
    LD_PRELOAD: fakeTime,
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: "1",
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
  };
}
