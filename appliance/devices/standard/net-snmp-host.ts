/** A computer with net-snmp's agent: operating system, kernel and architecture as sysDescr (uname) tells them. */
import { defineMib } from "../contract.ts";

/** As people call what `uname -m` prints. */
const ARCHITECTURES: Readonly<Record<string, string>> = {
  x86_64: "x86 64-bit",
  amd64: "amd64",
  i386: "x86",
  i586: "x86",
  i686: "x86",
  armv6l: "ARMv6",
  armv7l: "ARMv7",
  aarch64: "aarch64",
};
const SYSTEMS: Readonly<Record<string, string>> = {
  Linux: "linux",
  FreeBSD: "freebsd",
  OpenBSD: "openbsd",
  NetBSD: "netbsd",
  DragonFly: "dragonfly",
  Darwin: "macosx",
  SunOS: "solaris",
};

export const netSnmpHost = defineMib({
  name: "net-snmp-host",
  title: "Linux, BSD and other computers with net-snmp",
  source: "NET-SNMP-TC (net-snmp): netSnmpAgentOIDs; sysDescr",
  verified: "recording",
  // Whoever builds a device on net-snmp knows better; this speaks last.
  rank: "makeshift",
  matches: [
    { sysObjectID: ["1.3.6.1.4.1.8072.3.2"], sysDescr: [/^(Linux|FreeBSD|OpenBSD|NetBSD|DragonFly|Darwin|SunOS) /] },
  ],
  facts({ system }) {
    // uname -a: name, host, release, version..., machine.
    const words = system.descr.split(" ");
    const machine = words.at(-1) ?? "";
    const os = SYSTEMS[words[0] ?? ""];
    if (os === undefined) return {};
    return {
      identity: {
        os,
        kind: "server",
        version: words[2],
        hardware: ARCHITECTURES[machine] ?? (/^[a-z][a-z0-9_]{2,12}$/.test(machine) ? machine : undefined),
      },
    };
  },
});
