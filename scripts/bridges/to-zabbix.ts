/**
 * Events and states to Zabbix trapper items, by the protocol of zabbix_sender (Zabbix 6.0, "Header" and "Trapper items"). The host is the
 * box (`acme.hq.box-1`); its items stand in `zabbix/template.yaml`.
 */
import { connect } from "node:net";
import type { TargetOptions } from "./bridge.ts";
import { dotted, type Target } from "./target.ts";
import type { BoxState } from "./box-states.ts";

const LIMIT_MS = 10_000;
/** "ZBXD", and that neither compression nor large packets are used. */
const HEAD = Buffer.from("ZBXD\u0001", "latin1");
const HEAD_BYTES = 13;
const RANKS = ["low", "medium", "high", "critical"];

interface Value {
  readonly host: string;
  readonly key: string;
  readonly value: string;
  /** Seconds since 1970. */
  readonly clock: number;
}

export function zabbixTarget({ to }: TargetOptions): Target {
  const colon = to.lastIndexOf(":");
  const [host, port] = [to.slice(0, colon), Number(to.slice(colon + 1))];
  const send = async (values: readonly Value[]): Promise<void> => {
    const answer = await ask(host, port, { request: "sender data", data: values });
    const said = String(answer["info"]);
    const info = /failed: (\d+)/.exec(said);
    if (answer["response"] !== "success") throw new Error(`Zabbix answered ${JSON.stringify(answer)}`);
    // An item or host that is missing there: named, and not held up for ever.
    if (info !== null && info[1] !== "0")
      console.error(`bridge: ${values[0]?.host}: Zabbix does not know all items (${said})`);
  };
  return {
    event(box, event, state) {
      const clock = Math.floor(Date.parse(event.time) / 1000);
      return send([
        { host: dotted(box), key: "vedetta.event", value: JSON.stringify(event), clock },
        ...stateValues(box, state, Math.floor(Date.now() / 1000)),
      ]);
    },
    presence: (box, { state }) => send([valueOf(box, "vedetta.presence", state)]),
    silent: (box) => send([valueOf(box, "vedetta.presence", "silent")]),
    close() {},
  };
}

function stateValues(box: string, { open }: BoxState, clock: number): Value[] {
  const worst = Math.max(0, ...open.map(({ priority }) => RANKS.indexOf(priority) + 1));
  const texts = open.map(({ priority, text }) => `${priority}: ${text}`).join("\n");
  const host = dotted(box);
  return [
    { host, key: "vedetta.incidents.open", value: String(open.length), clock },
    { host, key: "vedetta.incidents.worst", value: String(worst), clock },
    { host, key: "vedetta.incidents.text", value: texts, clock },
  ];
}

function valueOf(box: string, key: string, value: string): Value {
  return { host: dotted(box), key, value, clock: Math.floor(Date.now() / 1000) };
}

/** One request, one answer, one connection, as zabbix_sender does it. */
function ask(host: string, port: number, request: unknown): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const body = Buffer.from(JSON.stringify(request));
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32LE(body.length, 0);
    const socket = connect({ host, port, timeout: LIMIT_MS });
    let answer = Buffer.alloc(0);
    socket.once("connect", () => socket.write(Buffer.concat([HEAD, sizes, body])));
    socket.on("data", (chunk: Buffer) => (answer = Buffer.concat([answer, chunk])));
    socket.once("timeout", () => socket.destroy(new Error("Zabbix does not answer")));
    socket.once("error", reject);
    socket.once("close", () => {
      try {
        resolve(JSON.parse(answer.subarray(HEAD_BYTES).toString()) as Record<string, unknown>);
      } catch {
        reject(new Error("Zabbix closed the connection without an answer"));
      }
    });
  });
}
