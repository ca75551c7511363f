/** Windows: edition by its build number, as sysDescr tells it. Everything else: HOST-RESOURCES-MIB. */
import { defineMib } from "../contract.ts";

const WINDOWS = "1.3.6.1.4.1.311.1.1.3.1";

/** Releases by build; the name on a desk, the name in a rack. Where two have one build, the kind of system tells them apart. */
const RELEASES: Readonly<Record<number, readonly [desktop: string, server: string]>> = {
  2195: ["2000", "2000 Server"],
  2600: ["XP", "XP"],
  3790: ["XP x64", "Server 2003"],
  6001: ["Vista SP1", "Server 2008"],
  6002: ["Vista SP2", "Server 2008 SP2"],
  7600: ["7", "Server 2008 R2"],
  7601: ["7 SP1", "Server 2008 R2 SP1"],
  9200: ["8", "Server 2012"],
  9600: ["8.1", "Server 2012 R2"],
  10240: ["10 1507", "Server 2016"],
  10586: ["10 1511", "Server 2016"],
  14393: ["10 1607", "Server 2016"],
  15063: ["10 1703", "Server 1703"],
  16299: ["10 1709", "Server 1709"],
  17134: ["10 1803", "Server 1803"],
  17763: ["10 1809", "Server 2019"],
  18362: ["10 1903", "Server 1903"],
  18363: ["10 1909", "Server 1909"],
  19041: ["10 2004", "Server 2004"],
  19042: ["10 20H2", "Server 20H2"],
  19043: ["10 21H1", "Server 20H2"],
  19044: ["10 21H2", "Server 2022"],
  19045: ["10 22H2", "Server 2022"],
  20348: ["10 21H2", "Server 2022"],
  22000: ["11 21H2", "Server 2022"],
  22621: ["11 22H2", "Server 2022"],
  22631: ["11 23H2", "Server 23H2"],
  25398: ["11 23H2", "Server 23H2"],
  26100: ["11 24H2", "Server 2025"],
  26200: ["11 25H2", "Server 2025"],
};

export const microsoftWindows = defineMib({
  name: "microsoft-windows",
  title: "Windows",
  source: "MSFT-MIB (Microsoft); sysDescr",
  verified: "recording",
  matches: [{ sysObjectID: [WINDOWS] }],
  facts({ system }) {
    // "Hardware: AMD64 Family 16 Model 2 ... - Software: Windows Version 6.3 (Build 9600 Multiprocessor Free)"
    const [, processor] = /^Hardware: (\S{1,20}) Family/.exec(system.descr) ?? [];
    const [, nt, build] = /Windows(?: \d{4})? Version (\d+\.\d+) \(Build (\d+)/.exec(system.descr) ?? [];
    // workstation 1, server 2, domain controller 3.
    const isWorkstation = system.objectId === `${WINDOWS}.1`;
    const release = RELEASES[Number(build)]?.[isWorkstation ? 0 : 1];
    return {
      identity: {
        os: "windows",
        vendor: "Microsoft",
        kind: isWorkstation ? "workstation" : "server",
        hardware: processor === undefined ? undefined : (PROCESSORS[processor] ?? processor),
        version: release ?? (nt === undefined ? undefined : `NT ${nt} build ${build}`),
      },
    };
  },
});

const PROCESSORS: Readonly<Record<string, string>> = { AMD64: "AMD x64", Intel64: "Intel x64", EM64T: "Intel x64" };
