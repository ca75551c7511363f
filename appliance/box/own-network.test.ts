/** When the box is cut off itself, by tables of what the kernel says, and what follows for results. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import t from "tap";
import { systemClock } from "#lib/clock.ts";
import { OwnNetwork } from "./own-network.ts";
import { readOwnPorts, type OwnPort } from "./own-ports.ts";

const eth0: OwnPort = { name: "eth0", enabled: true, carrier: true, hardware: true, addressed: true, routed: true };
const wlan0: OwnPort = { ...eth0, name: "wlan0", routed: false };
const bridge: OwnPort = { ...eth0, name: "docker0", hardware: false, routed: false };
const veth: OwnPort = { ...eth0, name: "veth0", hardware: false };
const out = { carrier: false } as const;

/** Looks at one state of the ports after the other. */
function lookAt(...states: (readonly OwnPort[])[]) {
  let now = 0;
  let ports: readonly OwnPort[] = [];
  const back: object[] = [];
  const network = new OwnNetwork({
    clock: { ...systemClock, monotonicMs: () => now, wallMs: () => 1e12 + now },
    onBack: (gone) => back.push(gone),
    readPorts: () => ports,
  });
  const look = (state: readonly OwnPort[]) => {
    ports = state;
    now += 1000;
    network.look();
  };
  for (const state of states) look(state);
  return { network, look, back, wait: (ms: number) => (now += ms), now: () => now };
}

t.test("a machine that can open no file says nothing about its ports", async (t) => {
  let exhausted = false;
  const readPorts = (): readonly OwnPort[] => {
    if (exhausted) throw Object.assign(new Error("too many open files"), { code: "EMFILE" });
    return [eth0];
  };
  const network = new OwnNetwork({ clock: systemClock, readPorts });
  network.look();
  exhausted = true;
  network.look();
  t.equal(network.cutOff, undefined);
});

t.test("only what was there can be missing; a cable can be missing from the beginning", async (t) => {
  const table: [what: string, states: (readonly OwnPort[])[], why: string | undefined][] = [
    ["well connected", [[eth0]], undefined],
    ["no port at all", [[]], undefined],
    ["the cable is pulled", [[eth0], [{ ...eth0, ...out }]], "noCarrier"],
    [
      "the cable is pulled, and route and address go with it",
      [[eth0], [{ ...eth0, ...out, routed: false, addressed: false }]],
      "noCarrier",
    ],
    ["booted without a cable", [[{ ...eth0, ...out, routed: false, addressed: false }]], "noCarrier"],
    ["a port that nobody uses has none", [[eth0, { ...wlan0, ...out, addressed: false }]], undefined],
    [
      "the other port still carries",
      [
        [eth0, wlan0],
        [{ ...eth0, ...out }, wlan0],
      ],
      undefined,
    ],
    [
      "a bridge of containers does not stand for the cable",
      [
        [eth0, bridge],
        [{ ...eth0, ...out }, bridge],
      ],
      "noCarrier",
    ],
    ["a bridge without containers is no lost cable", [[eth0, { ...bridge, ...out }]], undefined],
    ["a port without hardware below it", [[veth], [{ ...veth, ...out }]], "noCarrier"],
    ["the address is gone", [[eth0], [{ ...eth0, addressed: false }]], "noAddress"],
    ["the route is gone", [[eth0], [{ ...eth0, routed: false }]], "noRoute"],
    ["a network of its own never had a route", [[{ ...eth0, routed: false }]], undefined],
    ["a container without network", [[{ ...veth, addressed: false, routed: false }]], undefined],
    ["the port itself is gone", [[eth0], []], "noAddress"],
  ];
  for (const [what, states, why] of table) t.equal(lookAt(...states).network.cutOff?.why, why, what);
});

t.test("silence proves nothing while the cable is out, nor until somebody answers afterwards", async (t) => {
  const { network, look, back, wait, now } = lookAt([eth0]);
  t.notOk(network.mayHaveMissed(now()));
  look([{ ...eth0, ...out }]);
  t.ok(network.mayHaveMissed(now()));
  t.equal(network.cutOff?.since, 1e12 + 2000);
  look([eth0]);
  t.equal(network.cutOff, undefined);
  t.ok(network.mayHaveMissed(now()), "a switch may not let it through yet");
  t.same(back, [{ why: "noCarrier", since: 1e12 + 2000, until: 1e12 + 3000 }], "told once, afterwards");
  network.noteAnswer();
  t.notOk(network.mayHaveMissed(now()), "somebody has answered");
  t.ok(network.mayHaveMissed(2500), "but what was asked while it was out may be lost");
  look([{ ...eth0, ...out }]);
  look([eth0]);
  wait(45_001);
  t.notOk(network.mayHaveMissed(now()), "nor does it wait for ever");
});

t.test("without a default route the neighbours still count", async (t) => {
  const { network, now } = lookAt([eth0], [{ ...eth0, routed: false }]);
  t.equal(network.cutOff?.why, "noRoute");
  t.notOk(network.mayHaveMissed(now()));
});

t.test("ports are read as the kernel writes them", async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "vedetta-ports-"));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const port = (name: string, files: Readonly<Record<string, string>>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, "sys", name, file)), { recursive: true });
      writeFileSync(path.join(folder, "sys", name, file), text);
    }
  };
  port("lo", { flags: "0x9\n", carrier: "1\n" });
  port("eth0", { flags: "0x1003\n", carrier: "0\n", "device/uevent": "DRIVER=x\n" });
  port("wg0", { flags: "0x90\n" });
  mkdirSync(path.join(folder, "proc"));
  writeFileSync(
    path.join(folder, "proc/route"),
    "Iface\tDestination\neth0\t00000000\t0102A8C0\t0003\t0\t0\t100\t00000000\t0\n",
  );
  const folders = { sys: path.join(folder, "sys"), proc: path.join(folder, "proc") };
  t.same(readOwnPorts(folders, new Set(["wg0"])), [
    { name: "eth0", enabled: true, carrier: false, hardware: true, addressed: false, routed: true },
    { name: "wg0", enabled: false, hardware: false, addressed: true, routed: false },
  ]);
  t.same(readOwnPorts({ sys: "/nowhere", proc: "/nowhere" }, new Set()), []);
});
