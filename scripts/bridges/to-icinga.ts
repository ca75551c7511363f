/**
 * States to Icinga 2 as passive check results, by its API (`/v1/actions/process-check-result`). The host is the box (`acme.hq.box-1`) with
 * the services `incidents` and `presence`; `icinga/vedetta.conf` makes them.
 */
import { readFileSync } from "node:fs";
import { request } from "node:https";
import type { TargetOptions } from "./bridge.ts";
import type { BoxState } from "./box-states.ts";
import { dotted, type Target } from "./target.ts";

const LIMIT_MS = 10_000;
const MOST_LINES = 20;

export function icingaTarget({ to, caFile, user = "vedetta", passwordFile }: TargetOptions): Target {
  const ca = caFile === undefined ? undefined : readFileSync(caFile);
  const password = passwordFile === undefined ? "" : readFileSync(passwordFile, "utf8").trim();
  const tell = async (box: string, service: string, status: 0 | 1 | 2, output: string): Promise<void> => {
    const body = {
      type: "Service",
      filter: "host.name == box && service.name == which",
      filter_vars: { box: dotted(box), which: service },
      exit_status: status,
      plugin_output: output,
      check_source: "vedetta",
    };
    const { code, text } = await post(new URL("/v1/actions/process-check-result", to), body, ca, `${user}:${password}`);
    // Such a box is not set up there: named, and not held up for ever.
    if (code === 404) console.error(`bridge: ${box}: Icinga knows no service ${dotted(box)}!${service}`);
    else if (code !== 200) throw new Error(`Icinga answered ${code}: ${text.slice(0, 200)}`);
  };
  return {
    event: (box, _event, state) => tell(box, "incidents", statusOf(state), outputOf(state)),
    async presence(box, { state, reason, version }, known) {
      const status = state === "online" ? 0 : reason === "lost" ? 1 : 2;
      await tell(box, "presence", status, `${state} (${reason}), version ${version}`);
      await tell(box, "incidents", statusOf(known), outputOf(known));
    },
    silent: (box, sinceMs) =>
      tell(box, "presence", 2, `silent since ${new Date(sinceMs).toISOString()}; nothing is known of its site`),
    close() {},
  };
}

/** Critical for what is critical or high, warning for the rest. */
function statusOf({ open }: BoxState): 0 | 1 | 2 {
  if (open.some(({ priority }) => priority === "critical" || priority === "high")) return 2;
  return open.length > 0 ? 1 : 0;
}

function outputOf({ open }: BoxState): string {
  if (open.length === 0) return "no open incidents";
  const lines = open.slice(0, MOST_LINES).map(({ priority, text }) => `${priority}: ${text}`);
  return [`${open.length} open`, ...lines].join("\n");
}

function post(url: URL, body: unknown, ca: Buffer | undefined, auth: string): Promise<{ code: number; text: string }> {
  return new Promise((resolve, reject) => {
    const options = {
      method: "POST",
      auth,
      timeout: LIMIT_MS,
      headers: { accept: "application/json", "content-type": "application/json" },
      ...(ca === undefined ? {} : { ca }),
    };
    const asking = request(url, options, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ code: response.statusCode ?? 0, text }));
    });
    asking.once("timeout", () => asking.destroy(new Error("Icinga does not answer")));
    asking.once("error", reject);
    asking.end(JSON.stringify(body));
  });
}
