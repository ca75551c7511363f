/**
 * A box that the operations centre does not hear says afterwards which silence it was: its broker was gone, the site's line, its own
 * cable, its program, its machine. Everything is real: veth cables, a router, mosquitto, the box. Needs root.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { BOX_COMMAND } from "./box-command.ts";
import { connect } from "./soc-ear.ts";
import { canMakeNetworks, endProcess, TestNetwork, waitFor } from "./test-network.ts";

const skip = canMakeNetworks() ? false : "needs root and network namespaces";
const LIMIT_MS = 240_000;
const BROKER = "198.51.100.2";
const SITE = {
  version: 1,
  customer: "acme",
  site: { id: "hq" },
  box: { id: "box-1" },
  uplink: { targets: ["203.0.113.1", "203.0.113.2", "brokers"] },
  relay: { brokers: [`mqtt://${BROKER}:1883`] },
};

t.test("which silence it was", { skip, timeout: 580_000 }, async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-silence-"));
  const network = new TestNetwork();
  t.teardown(async () => {
    await network.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const at = (name: string) => path.join(folder, name);
  const [box, router, world] = ["box", "router", "world"].map((role) => network.makeSpace(role)) as [
    string,
    string,
    string,
  ];
  const [, siteEnd] = network.connect(box, "192.168.7.2/24", router, "192.168.7.1/24");
  const [, worldEnd] = network.connect(router, "198.51.100.1/24", world, `${BROKER}/24`);
  network.run(router, ["sysctl", "-qw", "net.ipv4.ip_forward=1"]);
  const routes = () => {
    network.ip(world, "route", "replace", "192.168.7.0/24", "via", "198.51.100.1");
  };
  for (const address of ["203.0.113.1", "203.0.113.2"])
    network.ip(world, "address", "add", `${address}/32`, "dev", "lo");
  network.ip(router, "route", "add", "203.0.113.0/24", "via", BROKER);
  network.ip(box, "route", "add", "default", "via", "192.168.7.1");
  routes();
  writeFileSync(
    at("mosquitto.conf"),
    `listener 1883 ${BROKER}\nallow_anonymous true\npersistence true\npersistence_location ${folder}/\nuser root\n`,
  );
  writeFileSync(at("site.json"), JSON.stringify(SITE));
  const startBroker = () => network.spawn(world, ["mosquitto", "-c", at("mosquitto.conf")]);
  let broker = startBroker();
  const ear = await connect(network, world, BROKER);
  const words = [
    "run",
    "--config",
    at("site.json"),
    "--data",
    at("data"),
    "--listen",
    "127.0.0.1:0",
    "--log-level",
    "error",
  ];
  /** @param machine the id of the machine's boot */
  const startBox = (machine: string) => {
    writeFileSync(at(machine), `${machine}\n`);
    // Every `ip netns exec` has mounts of its own.
    const bend = `mount --bind ${at(machine)} /proc/sys/kernel/random/boot_id && exec "$@"`;
    return network.spawn(box, ["sh", "-c", bend, "-", ...BOX_COMMAND, ...words], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  };
  const told = (type: string) => {
    const ids = new Map(ear.events().map(({ event }) => [event.id, event]));
    return [...ids.values()].filter((event) => event.type === type);
  };
  const next = async (type: string, count: number) =>
    (await waitFor(`${type}, number ${count}`, () => (told(type).length >= count ? told(type) : undefined), LIMIT_MS))[
      count - 1
    ]?.data as { silence?: string; text: { en: string } };
  const offline = (since: number) =>
    waitFor(
      "the broker's word that it is lost",
      () =>
        ear
          .presence()
          .slice(since)
          .some(({ state }) => state === "offline") || undefined,
      LIMIT_MS,
    );
  const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

  let appliance = startBox("m1");
  t.equal((await next("box.started", 1)).silence, undefined, "the first start follows no silence");
  await endProcess(appliance, "SIGKILL");
  appliance = startBox("m1");
  const killed = await next("box.started", 2);
  t.equal(killed.silence, "uncleanStop");
  t.match(killed.text.en, /its program had ended without a word, and the machine ran on/);
  await endProcess(appliance, "SIGKILL");
  appliance = startBox("m2");
  const power = await next("box.started", 3);
  t.equal(power.silence, "newBoot");
  t.match(power.text.en, /its machine had been started anew without a word/);
  await endProcess(appliance);
  appliance = startBox("m2");
  t.equal((await next("box.started", 4)).silence, "stopped");
  await pause(40); // a look at the line, and a connection that has come to stay

  await endProcess(broker);
  await pause(15);
  broker = startBroker();
  const first = await next("uplink.restored", 1);
  t.equal(first.silence, "broker");
  t.match(first.text.en, /the broker is back: the line had worked/);

  let heard = ear.presence().length;
  network.ip(world, "link", "set", worldEnd, "down");
  await offline(heard);
  await pause(10);
  network.ip(world, "link", "set", worldEnd, "up");
  routes();
  const second = await next("uplink.restored", 2);
  t.equal(second.silence, "line");

  heard = ear.presence().length;
  network.ip(router, "link", "set", siteEnd, "down");
  await offline(heard);
  network.ip(router, "link", "set", siteEnd, "up");
  const third = await next("uplink.restored", 3);
  t.equal(third.silence, "cutOff");
  t.match(third.text.en, /this box itself had no network/);
  await endProcess(appliance);
});
