/** Who has an address, asked of real machines on a bridge: an own port, a VLAN, a bond, IPv6, a router with proxy ARP. Needs root. */
import { execFile, execFileSync } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import t from "tap";

const HERE = import.meta.dirname;
const names = ["box", "lan", "other", "proxy"] as const;
const spaces = Object.fromEntries(names.map((name) => [name, `vdadr-${name}${process.pid}`])) as Record<
  (typeof names)[number],
  string
>;
const run = promisify(execFile);

function obstacle(): string | false {
  if (process.getuid?.() !== 0) return "only root can make network namespaces";
  try {
    execFileSync("ip", ["netns", "list"], { stdio: "ignore" });
    return false;
  } catch {
    return "there is no ip(8) that can make network namespaces";
  }
}

/** Runs one line of ip(8) in each of the given spaces. */
const ip = (space: keyof typeof spaces, words: string) =>
  execFileSync("ip", ["-n", spaces[space], ...words.split(" ")], { stdio: ["ignore", "ignore", "inherit"] });

function lay(): void {
  for (const name of names) execFileSync("ip", ["netns", "add", spaces[name]]);
  ip("lan", "link add br0 type bridge");
  ip("lan", "link set br0 up");
  for (const name of ["box", "other", "proxy"] as const) {
    ip(name, `link add eth0 type veth peer name ${name} netns ${spaces.lan}`);
    ip("lan", `link set ${name} master br0 up`);
    ip(name, "link set eth0 up");
  }
  ip("box", "addr add 10.77.0.2/24 dev eth0");
  ip("box", "addr add fd77::2/64 dev eth0 nodad");
  ip("proxy", "addr add 10.77.0.1/24 dev eth0");
  for (const [key, value] of [
    ["proxy_arp", "1"],
    ["proxy_arp_pvlan", "0"],
  ] as const)
    execFileSync("ip", [
      "netns",
      "exec",
      spaces.proxy,
      "sh",
      "-c",
      `echo ${value} >/proc/sys/net/ipv4/conf/eth0/${key}; echo 1 >/proc/sys/net/ipv4/ip_forward`,
    ]);
}

/** A second network on the same cable; false where this kernel knows none. */
function tag(space: "box" | "other"): boolean {
  try {
    execFileSync("ip", ["-n", spaces[space], ..."link add link eth0 name eth0.20 type vlan id 20".split(" ")], {
      stdio: "ignore",
    });
  } catch {
    return false;
  }
  ip(space, "link set eth0.20 up");
  ip(space, "addr add 10.77.20.2/24 dev eth0.20");
  return true;
}

interface Seen {
  readonly own: string[];
  readonly hardware: string[];
  readonly heard: { address: string; hardware: string; index: number }[];
  readonly sources: (string | null)[];
}

/** What the box hears when it asks for all its addresses. */
async function ask(): Promise<Seen> {
  const script = `
    import { LinkVoice } from ${JSON.stringify(path.join(HERE, "link-voice.ts"))};
    import { readOwnAddresses } from ${JSON.stringify(path.join(HERE, "../box/own-addresses.ts"))};
    const { addresses, hardware } = readOwnAddresses();
    const voice = await LinkVoice.open();
    voice.listenFor(addresses.map(({ address }) => address));
    voice.announce(addresses);
    voice.ask(addresses);
    const heard = [];
    for (let tries = 0; tries < 20 && heard.length < Number(process.argv[1]); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      heard.push(...voice.heard());
    }
    const sources = ["10.77.0.1", "10.77.20.9", "fd77::9", "nas.example"].map((one) => voice.sourceFor(one) ?? null);
    voice.close();
    console.log(JSON.stringify({ own: addresses.map(({ address }) => address), hardware: [...hardware], heard, sources }));`;
  const { stdout } = await run("ip", [
    "netns",
    "exec",
    spaces.box,
    process.execPath,
    "--disable-warning=ExperimentalWarning",
    "--input-type=module",
    "-e",
    script,
    String(expected),
  ]);
  return JSON.parse(stdout) as Seen;
}
let expected = 1;

function hardwareOf(space: keyof typeof spaces, port: string): string {
  const text = execFileSync("ip", ["-n", spaces[space], "-j", "link", "show", port], { encoding: "utf8" });
  return (JSON.parse(text) as { address: string }[])[0]?.address ?? "";
}

t.test("who else has the box's addresses", { skip: obstacle() }, async (t) => {
  lay();
  t.teardown(() => {
    for (const name of names) execFileSync("ip", ["netns", "del", spaces[name]]);
  });
  const alone = await ask();
  t.same(alone.heard, [], "nobody; a router with proxy ARP does not answer for an address of its own network");
  t.ok(["10.77.0.2", "fd77::2"].every((address) => alone.own.includes(address)));
  t.same(alone.sources, ["10.77.0.2", null, "fd77::2", null], "with which address each is spoken to");

  ip("other", "addr add 10.77.0.2/24 dev eth0");
  ip("other", "addr add fd77::2/64 dev eth0 nodad");
  expected = 2;
  const twice = await ask();
  const other = hardwareOf("other", "eth0");
  t.same(
    new Map(twice.heard.map(({ address, hardware }) => [address, hardware])),
    new Map([
      ["10.77.0.2", other],
      ["fd77::2", other],
    ]),
  );
  t.notOk(twice.hardware.includes(other));

  await t.test("on a VLAN", { skip: tag("box") ? false : "this kernel has no VLANs" }, async (t) => {
    tag("other");
    expected = 3;
    const tagged = await ask();
    const ports = tagged.heard.map(({ address, index }) => [address, index] as const);
    t.equal(tagged.heard.length, 3);
    t.equal(tagged.sources[1], "10.77.20.2");
    t.equal(new Set(ports.map(([, index]) => index)).size, 2, "each by the port that has the address");
  });
});
