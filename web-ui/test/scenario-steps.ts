/** A box that is being set up, as far as its pages show: a step that is done, what the network says, an acceptance that runs when asked. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { AcceptanceView, HandOverOrder } from "#model/acceptance.ts";
import type { ConfigView } from "#model/api.ts";
import type { EnrolmentView } from "#model/enrolment.ts";
import type { NetworkLook, NetworkView, SetupStep, SetupView, SiteOrder, TestAlert } from "#model/setup.ts";
import { HOUR, s } from "./scenario-basics.ts";

const STEPS: readonly SetupStep[] = ["site", "network", "devices", "centre", "acceptance"];
const ME = "duty-desk";

/** What was asked of the box, and where it stands after that. */
export class StepDeeds {
  readonly #now: () => number;
  readonly #managedBy: NetworkView["managedBy"];
  readonly #done = new Map<SetupStep, string>();
  /** Bodies of what was put, in order. */
  readonly put: object[] = [];
  #site: Partial<SiteOrder> = {};
  #test: TestAlert | undefined;
  #runAt: number | undefined;
  #handedOver: AcceptanceView["handedOver"];

  /** @param managedBy whose the network is */
  constructor(now: () => number, managedBy: NetworkView["managedBy"]) {
    this.#now = now;
    this.#managedBy = managedBy;
    this.#done.set("site", this.#iso(-2 * HOUR));
  }

  /** Whether an address is one of these. */
  static has(path: string): boolean {
    return /^\/api\/v1\/(setup|acceptance|config|enrolment)(\/|$)/.test(path);
  }

  async take(request: IncomingMessage, path: string, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const order = body === "" ? {} : (JSON.parse(body) as object);
    const [, , , what, name = "", move] = path.split("/");
    const method = request.method ?? "GET";
    if (method !== "GET") this.#order(what ?? "", name, move, order, method);
    const status = what === "acceptance" && method === "POST" && name === "" ? 202 : 200;
    response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
    response.end(JSON.stringify(this.#answer(what ?? "", name, move)));
  }

  #order(what: string, name: string, move: string | undefined, order: object, method: string): void {
    if (method === "PUT") this.put.push(order);
    if (move === "done") this.#done.set(name as SetupStep, this.#iso());
    if (what === "setup" && name === "site" && method === "PUT") {
      this.#site = order;
      this.#done.set("site", this.#iso());
    }
    if (name === "test") this.#test = { event: "e", sequence: 214, sentAt: this.#iso(), by: ME, taken: true };
    if (what === "acceptance" && method === "DELETE") this.#runAt = undefined;
    if (what === "acceptance" && method === "POST" && name === "") {
      this.#runAt = this.#now();
      this.#handedOver = undefined;
    }
    if (name === "hand-over") {
      this.#handedOver = { at: this.#iso(), by: ME, ...(order as HandOverOrder) };
      this.#done.set("acceptance", this.#iso());
    }
  }

  #answer(what: string, name: string, move: string | undefined): unknown {
    if (what === "config") return this.#config();
    if (what === "enrolment") return { state: "none", name: "acme.hq.box-1" } satisfies EnrolmentView;
    if (what === "acceptance") return this.#acceptance();
    if (name === "network" && move === undefined) return { ...NETWORK, managedBy: this.#managedBy };
    if (name === "network" && move === "try") return LOOKS;
    return this.#setup();
  }

  #setup(): SetupView {
    const next = STEPS.find((step) => !this.#done.has(step));
    return {
      steps: STEPS.map((step) => {
        const at = this.#done.get(step);
        return { step, ...(at === undefined ? {} : { done: { at, by: ME } }) };
      }),
      ...(next === undefined ? {} : { next }),
      ...(this.#handedOver === undefined ? {} : { handedOver: this.#handedOver }),
      ...(this.#test === undefined ? {} : { test: this.#test }),
    };
  }

  #config(): ConfigView {
    const { name = "Acme HQ", language = "en", timezone = "Europe/Zagreb" } = this.#site;
    const { customer = "acme", site = "hq", box = "box-1" } = this.#site;
    return {
      readOnly: false,
      digest: "00",
      notYetInForce: [],
      document: {
        version: 1,
        customer,
        site: { id: site, name, language, timezone },
        box: { id: box },
        relay: { brokers: ["mqtts://soc.example.net:8883"], commandKeys: [{ x: "x".repeat(43), name: "NordIT desk" }] },
      },
    };
  }

  /** It is over three seconds after it began. */
  #acceptance(): AcceptanceView {
    const common = { hasCentre: true, findings: 2, ...(this.#test === undefined ? {} : { test: this.#test }) };
    const none = { failing: [], moreFailing: 0 };
    if (this.#runAt === undefined) return { state: "none", ...none, ...common };
    const ranMs = this.#now() - this.#runAt;
    const startedAt = new Date(this.#runAt).toISOString();
    if (ranMs < 3000) {
      const done = Math.floor(ranMs / 50);
      const checks = { total: 96, done, well: done, failing: 0, silent: 0 };
      return { state: "running", startedAt, by: ME, checks, ...none, ...common };
    }
    return {
      state: "finished",
      startedAt,
      endedAt: new Date(this.#runAt + 3000).toISOString(),
      by: ME,
      checks: { total: 96, done: 95, well: 93, failing: 2, silent: 1 },
      failing: [
        {
          host: "sql-01",
          hostName: "SQL-01",
          service: "disk-d",
          serviceName: "Disk D:",
          state: "warning",
          text: s("check.breach", {
            measurement: "usedPercent",
            value: 87,
            range: "85",
            level: "warning",
            unit: "%",
          }),
        },
        {
          host: "web-shop",
          hostName: "Web shop",
          service: "front-page",
          serviceName: "Front page",
          state: "critical",
          text: s("tcp.refused", { port: 443 }),
        },
      ],
      moreFailing: 0,
      ...common,
      ...(this.#handedOver === undefined ? {} : { handedOver: this.#handedOver }),
    };
  }

  #iso(aheadMs = 0): string {
    return new Date(this.#now() + aheadMs).toISOString();
  }
}

const NETWORK: NetworkView = {
  managedBy: "host",
  hostname: "vedetta",
  ports: [
    { name: "eth0", addresses: ["192.0.2.7/24", "2001:db8::7/64"], carrier: true, routed: true },
    { name: "wlan0", addresses: [], carrier: false, routed: false },
  ],
  gateways: ["192.0.2.1"],
  resolvers: ["192.0.2.1", "198.51.100.53"],
};

const LOOKS: readonly NetworkLook[] = [
  { what: "cable", target: "eth0", works: true },
  { what: "address", target: "192.0.2.7/24", works: true },
  { what: "gateway", target: "192.0.2.1", works: true, tookMs: 1 },
  { what: "resolver", target: "192.0.2.1", works: true, tookMs: 12 },
  { what: "resolver", target: "198.51.100.53", works: false },
  { what: "names", target: "pool.ntp.org", works: true },
  { what: "clock", target: "" },
];
