// The ways a box without rights chooses: no ping sockets, no raw sockets, an unprivileged user; in a namespace.
import { execFileSync, spawnSync } from "node:child_process";
import t from "tap";
import { isInNamespace } from "#lib/testing/in-namespace.ts";
import { chooseConnector } from "#probes/make-connector.ts";
import { choosePinger } from "#probes/make-pinger.ts";
import { chooseWire } from "#snmp/choose-wire.ts";

const NOBODY = 65_534;

async function chosenWays() {
  const ping = await choosePinger({ fpingPaths: [] });
  ping.pinger.stop();
  const { way, obstacles } = await chooseConnector();
  const wire = await chooseWire();
  return {
    ping: { way: ping.way, obstacles: ping.obstacles },
    tcp: { way, obstacles },
    snmp: { way: wire.way, obstacles: wire.obstacles },
  };
}

if (isInNamespace(t, import.meta.filename)) {
  execFileSync("ip", ["link", "set", "lo", "up"]);
  t.test("with ping sockets everything goes in bursts, unprivileged as well", async (t) => {
    execFileSync("sysctl", ["-q", "-w", "net.ipv4.ping_group_range=0\t2147483647"]);
    process.seteuid?.(NOBODY);
    const ways = await chosenWays();
    process.seteuid?.(0);
    t.match(ways, { ping: { way: "bursts" }, tcp: { way: "bursts" }, snmp: { way: "bursts" } });
  });
  t.test("without ping sockets and rights, pings say what is missing, and the rest goes in bursts", async (t) => {
    execFileSync("sysctl", ["-q", "-w", "net.ipv4.ping_group_range=1\t0"]);
    process.seteuid?.(NOBODY);
    const ways = await chosenWays();
    process.seteuid?.(0);
    t.match(ways, {
      ping: { way: "none", obstacles: [/^bursts do not work here: .*EACCES/, "fping is not installed"] },
      tcp: { way: "bursts", obstacles: [] },
      snmp: { way: "bursts", obstacles: [] },
    });
  });
  t.test("where libc cannot be called, each says so and goes by Node", async (t) => {
    const script = `
      import { chooseConnector } from "#probes/make-connector.ts";
      import { chooseWire } from "#snmp/choose-wire.ts";
      const [tcp, snmp] = [await chooseConnector(), await chooseWire()];
      console.log(JSON.stringify([tcp.way, snmp.way, tcp.obstacles.length, snmp.obstacles.length]));`;
    const args = ["--no-experimental-ffi", "--input-type=module", "--eval", script];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: import.meta.dirname, encoding: "utf8" });
    t.equal(stdout.trim(), '["net","dgram",1,1]', stderr);
  });
}
