/** Setting the network: what is refused before anything is changed, and what the program that does it is told. */
import t from "tap";
import type { NetworkAnswer, NetworkRequest } from "#box/network-setter.ts";
import { silentLog } from "#lib/log.ts";
import type { NetworkSettings } from "#model/network-settings.ts";
import { localActor } from "./actor.ts";
import type { NetworkParts } from "./look-at-network.ts";
import { confirmNetwork, revertNetwork, setNetwork, viewNetworkState } from "./set-network.ts";

const FIXED: NetworkSettings = { ipv4: "fixed", address: "192.0.2.9/24", gateway: "192.0.2.1", ipv6: "auto" };

function desk(answer?: NetworkAnswer, taken?: string) {
  const asked: NetworkRequest[] = [];
  const looked: string[] = [];
  const network: NetworkParts = {
    view: () => ({
      managedBy: "box",
      hostname: "box",
      ports: [
        { name: "eth0", addresses: [], routed: false },
        { name: "eth1", addresses: ["192.0.2.7/24"], carrier: true, routed: true },
      ],
      gateways: [],
      resolvers: [],
    }),
    cutOff: () => undefined,
    ping: async () => undefined,
    askResolver: async () => undefined,
    askName: async () => undefined,
    clockSynchronised: () => undefined,
    async whoHas(address) {
      looked.push(address);
      return taken;
    },
    ...(answer === undefined
      ? {}
      : {
          async setter(request) {
            asked.push(request);
            return answer;
          },
        }),
  };
  return { network, log: silentLog, asked, looked };
}

const TRIED: NetworkAnswer = { state: { trial: { settings: FIXED, secondsLeft: 120 } } };

t.test("goes to the port that leads outside, unless another is named", async (t) => {
  const box = desk(TRIED);
  t.same(await setNetwork(box, localActor, FIXED), { done: true, value: TRIED.state });
  await setNetwork(box, localActor, { ...FIXED, port: "eth0" });
  t.same(box.asked, [
    { do: "set", settings: { ...FIXED, port: "eth1" } },
    { do: "set", settings: { ...FIXED, port: "eth0" } },
  ]);
  t.same(box.looked, ["192.0.2.9", "192.0.2.9"]);
});

t.test("what is wrong is said with its place, and nothing is asked for", async (t) => {
  const box = desk(TRIED);
  t.match(await setNetwork(box, localActor, { ...FIXED, port: "eth7" }), {
    problems: [{ code: "notFound.port", path: "port", parameters: { ports: "eth0, eth1" } }],
  });
  const wrong = { ...FIXED, gateway: "198.51.100.1", resolvers: ["dns.example"] };
  t.match(await setNetwork(box, localActor, wrong), {
    problems: [
      { code: "gateway.outside", path: "gateway", parameters: { network: "192.0.2.9/24" } },
      { code: "value.form", path: "resolvers[0]", parameters: { value: "dns.example", form: "ipAddress" } },
    ],
  });
  const taken = desk(TRIED, "02:00:00:00:00:01");
  t.match(await setNetwork(taken, localActor, FIXED), {
    problems: [{ code: "address.taken", path: "address", parameters: { hardware: "02:00:00:00:00:01" } }],
  });
  t.same([...box.asked, ...taken.asked], []);
});

t.test("the box's own address is not asked for, nor one in another VLAN", async (t) => {
  const box = desk(TRIED, "02:00:00:00:00:01");
  t.match(await setNetwork(box, localActor, { ...FIXED, address: "192.0.2.7/24" }), { done: true });
  t.match(await setNetwork(box, localActor, { ...FIXED, vlan: 12 }), { done: true });
  t.same(box.looked, []);
});

t.test("what the program refuses, and where there is none", async (t) => {
  for (const [said, code] of [
    ["busy", "wrongState.networkTrial"],
    ["nothing", "wrongState.noNetworkTrial"],
    ["silent", "busy.networkSetter"],
    ["failed", "busy.networkSetter"],
  ] as const)
    t.match(await confirmNetwork(desk({ refused: said, why: "" }), localActor), { problems: [{ code }] });
  const none = desk();
  for (const outcome of [
    await viewNetworkState(none),
    await setNetwork(none, localActor, FIXED),
    await confirmNetwork(none, localActor),
    await revertNetwork(none, localActor),
  ])
    t.match(outcome, { problems: [{ code: "wrongState.networkOfHost" }] });
});
