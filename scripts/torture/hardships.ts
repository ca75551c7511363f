/**
 * What a box has to live through, one table row each: its disk, its clock, its limits, its network. While it does, a host dies
 * and a service fails, and both return. What the operations centre hears in the end: these two, and nothing that is not so.
 */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { bentClock, findFakeTime } from "./bent-clock.ts";
import { BOX, GATEWAY, hostAddress, type BoxManner, type HardSite } from "./hard-site.ts";

export interface Hardship {
  readonly name: string;
  /** Why it cannot be tried here. */
  readonly skip?: string;
  readonly manner?: (site: HardSite) => BoxManner;
  /** Before the box starts for the first time. */
  readonly prepare?: (site: HardSite) => void;
  /** Whether the box is killed and started while it lasts. */
  readonly restart?: boolean;
  /** Whether it is so before the box starts. */
  readonly fromStart?: boolean;
  /** Whether the box may end by itself, to be started again. */
  readonly mayEnd?: boolean;
  /** Whether the operations centre can be told while it lasts. */
  readonly isDeaf?: boolean;
  /** Whether nothing can be looked at while it lasts: what is broken then is seen afterwards. */
  readonly isBlind?: boolean;
  /** What is really broken by it, besides what is broken on purpose. */
  readonly breaks?: readonly string[];
  readonly begin: (site: HardSite) => void | Promise<void>;
  /** Again and again while it lasts, every second. */
  readonly during?: (site: HardSite, second: number) => void;
  readonly end?: (site: HardSite) => void | Promise<void>;
}

const fakeTime = findFakeTime();
const NOBODY = 65534;

function setClock(site: HardSite, error: string): void {
  writeFileSync(site.file("clock"), `${error}\n`);
}

/** A box whose wall clock is bent. */
function clock(name: string, first: string, begin: (site: HardSite) => void, more: Partial<Hardship> = {}): Hardship {
  return {
    name,
    ...(fakeTime === undefined ? { skip: "needs libfaketime" } : {}),
    manner: (site) => ({ env: bentClock(fakeTime ?? "", site.file("clock")) }),
    prepare: (site) => setClock(site, first),
    begin,
    ...more,
  };
}

/** A box in a control group of its own (version 1). */
function limited(name: string, controller: string, key: string, value: string, more: Partial<Hardship> = {}): Hardship {
  const group = `/sys/fs/cgroup/${controller}/vedetta-hard-${process.pid}`;
  return {
    name,
    ...(existsSync(`/sys/fs/cgroup/${controller}/cgroup.procs`)
      ? {}
      : { skip: `needs the ${controller} control group` }),
    manner: () => ({ before: ["sh", "-c", `echo $$ > ${group}/cgroup.procs; exec "$@"`, "-"] }),
    prepare: () => {
      mkdirSync(group, { recursive: true });
    },
    begin: () => writeFileSync(`${group}/${key}`, value),
    end: () => writeFileSync(`${group}/${key}`, controller === "pids" ? "max" : "-1"),
    ...more,
  };
}

function disk(
  name: string,
  begin: (site: HardSite) => void,
  end: (site: HardSite) => void,
  more: Partial<Hardship> = {},
): Hardship {
  return {
    name,
    prepare: (site) => {
      mkdirSync(site.file("disk"));
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=48m,nr_inodes=400", "tmpfs", site.file("disk")]);
      site.data = path.join(site.file("disk"), "box");
    },
    begin,
    end,
    ...more,
  };
}

function fillInodes(site: HardSite): void {
  const folder = path.join(site.file("disk"), "inodes");
  mkdirSync(folder, { recursive: true });
  const from = readdirSync(folder).length;
  for (let at = from; statfsSync(folder).ffree > 0; at++) writeFileSync(path.join(folder, String(at)), "");
}

function fillBlocks(site: HardSite): void {
  const file = path.join(site.file("disk"), "filler");
  for (let bytes = 1 << 20; bytes >= 1024; bytes >>= 1) {
    try {
      for (;;) writeFileSync(file, new Uint8Array(bytes), { flag: "a" });
    } catch {
      // this piece no longer fits; a smaller one may
    }
  }
}

/** Open files of the running box; more of them only while it has not been allowed more at its start. */
function limitFiles(site: HardSite, most: number): void {
  execFileSync("prlimit", ["--pid", String(site.boxPid), `--nofile=${most}:`]);
}

/** A box that is not root, so that permissions mean something. */
const asNobody = (): BoxManner => ({
  before: [
    "setpriv",
    `--reuid=${NOBODY}`,
    `--regid=${NOBODY}`,
    "--clear-groups",
    "--inh-caps=+net_raw",
    "--ambient-caps=+net_raw",
  ],
});

export const HARDSHIPS: readonly Hardship[] = [
  disk("inodes full", fillInodes, (site) => rmSync(path.join(site.file("disk"), "inodes"), { recursive: true }), {
    restart: true,
  }),
  disk("disk full", fillBlocks, (site) => rmSync(path.join(site.file("disk"), "filler")), { restart: true }),
  { name: "folder gone", begin: (site) => rmSync(site.data, { recursive: true }) },
  {
    name: "folder renamed",
    begin: (site) => renameSync(site.data, `${site.data}-away`),
  },
  {
    name: "folder gone, then killed",
    restart: true,
    begin: (site) => rmSync(site.data, { recursive: true }),
  },
  {
    name: "permissions lost",
    manner: asNobody,
    restart: true,
    prepare: (site) => {
      mkdirSync(site.data);
      chownSync(site.data, NOBODY, NOBODY);
      chmodSync(site.folder, 0o755);
      writeFileSync(site.file("box.log"), "");
    },
    begin: (site) => {
      chownSync(site.data, 0, 0);
      chmodSync(site.data, 0o555);
      for (const name of readdirSync(site.data)) chmodSync(path.join(site.data, name), 0o400);
      for (const name of readdirSync(site.data)) chownSync(path.join(site.data, name), 0, 0);
    },
    end: (site) => {
      for (const name of ["", ...readdirSync(site.data)]) {
        chownSync(path.join(site.data, name), NOBODY, NOBODY);
        chmodSync(path.join(site.data, name), name === "" ? 0o755 : 0o600);
      }
    },
  },
  // No certificate is valid then, so nobody can be told until the clock is right.
  ...["1970-01-01 00:00:30", "2038-01-19 03:13:30", "2107-06-01 00:00:00"].map((moment) =>
    clock(`clock at ${moment.slice(0, 4)}`, `@${moment}`, () => {}, {
      restart: true,
      fromStart: true,
      isDeaf: true,
      end: (site) => setClock(site, "+0"),
    }),
  ),
  clock("clock two hours ahead, then right", "+2h", (site) => setClock(site, "+0"), { restart: true }),
  clock("clock five hours behind", "+0", (site) => setClock(site, "-5h"), {
    restart: true,
    isDeaf: true, // the certificate of this broker was made just now
    end: (site) => setClock(site, "+0"),
  }),
  clock("clock that jumps every few seconds", "+0", () => {}, {
    during: (site, second) =>
      setClock(site, second % 3 === 0 ? `${second % 2 === 0 ? "+" : "-"}${(second * 37) % 240}m` : "+0"),
    end: (site) => setClock(site, "+0"),
  }),
  limited("memory scarce", "memory", "memory.limit_in_bytes", "110M", { mayEnd: true }),
  limited("no new threads or processes", "pids", "pids.max", "1"),
  {
    name: "48 open files",
    begin: (site) => limitFiles(site, 48),
    end: (site) => limitFiles(site, 4096),
  },
  {
    name: "no file can be opened",
    isBlind: true,
    begin: (site) => limitFiles(site, 20),
    end: (site) => limitFiles(site, 4096),
  },
  ...(["nxdomain", "servfail", "silent", "slow", "garbage", "poisoned", "lying"] as const).map((mode): Hardship => ({
    name: `resolver ${mode}`,
    // What is known by name alone cannot be reached then, which is so.
    breaks: ["cloud", "cloud/web"],
    begin: (site) => site.setResolver(mode),
    end: (site) => site.setResolver("well"),
  })),
  ...(["nxdomain", "lying"] as const).map((mode): Hardship => ({
    name: `resolver ${mode} at the start`,
    restart: true,
    isDeaf: true,
    breaks: ["cloud", "cloud/web"],
    begin: (site) => site.setResolver(mode),
    end: (site) => site.setResolver("well"),
  })),
  ...(["redirects", "signIn"] as const).map((mode): Hardship => ({
    name: `captive portal ${mode}`,
    restart: true,
    isDeaf: true,
    breaks: ["cloud", "cloud/web"],
    begin: (site) => site.setPortal(mode),
    end: (site) => site.setPortal(undefined),
  })),
  {
    name: "gateway gone",
    isDeaf: true,
    breaks: ["gw", "cloud", "cloud/web"],
    begin: (site) => site.plugGateway(false),
    end: (site) => site.plugGateway(true),
  },
  {
    name: "default route gone",
    isDeaf: true,
    breaks: ["cloud", "cloud/web"],
    begin: (site) => site.network.ip(site.boxSpace, "route", "del", "default"),
    end: (site) => site.network.ip(site.boxSpace, "route", "add", "default", "via", GATEWAY),
  },
  {
    name: "a host's address twice",
    breaks: ["h4", "h4/web"],
    begin: (site) => site.intrude(hostAddress("h4"), true),
    end: (site) => site.intrude(hostAddress("h4"), false),
  },
  // Answers go to the other device: nothing that is silent is told until it has gone.
  {
    name: "the box's own address twice from the start",
    fromStart: true,
    isDeaf: true,
    isBlind: true,
    prepare: (site) => site.intrude(BOX, true),
    begin: () => {},
    end: (site) => site.intrude(BOX, false),
  },
  {
    name: "the box's own address twice, and the other says nothing by itself",
    isDeaf: true,
    isBlind: true,
    begin: (site) => site.intrude(BOX, true, "silent"),
    end: (site) => site.intrude(BOX, false),
  },
  {
    name: "the box's own address twice, now and then",
    isDeaf: true,
    isBlind: true,
    begin: (site) => site.intrude(BOX, true),
    during: (site, second) => second % 4 === 0 && site.intrude(BOX, false) === undefined && site.intrude(BOX, true),
    end: (site) => site.intrude(BOX, false),
  },
  {
    name: "large packets vanish",
    isDeaf: true,
    breaks: ["cloud", "cloud/web"],
    begin: (site) => site.setBlackHole(true),
    end: (site) => site.setBlackHole(false),
  },
];
