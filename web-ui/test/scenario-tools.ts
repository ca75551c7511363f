/** Tools of the fixture box: each use says a few lines, one more at every look; a use for `slow` goes on until it is cancelled. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { Tool, ToolLine, ToolRun } from "#model/tool.ts";

interface Use {
  readonly run: Omit<ToolRun, "lines" | "next">;
  readonly lines: readonly ToolLine[];
  told: number;
  cancelled: boolean;
}

export class ToolDeeds {
  /** What was asked for, in order. */
  readonly orders: { readonly tool: string; readonly order: Readonly<Record<string, unknown>> }[] = [];
  readonly #uses: Use[] = [];
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  static has(path: string): boolean {
    return path === "/api/v1/tools" || path.startsWith("/api/v1/tools/");
  }

  async take(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const [first, second] = url.pathname.split("/").slice(4);
    if (first === undefined) return answer(response, 200, { atOnce: 2, runs: this.#earlier() });
    if (first !== "runs") return answer(response, 202, this.#begin(first as Tool, body));
    const use = this.#uses.find(({ run }) => run.id === second);
    if (use === undefined) return answer(response, 404, { status: 404, code: "notFound" });
    if (request.method === "DELETE") {
      use.cancelled = true;
      return answer(response, 204, undefined);
    }
    answer(response, 200, this.#view(use, Number(url.searchParams.get("after") ?? 0)));
  }

  #begin(tool: Tool, body: string): ToolRun {
    const order = JSON.parse(body) as Record<string, unknown>;
    this.orders.push({ tool, order });
    const target = String(order["host"] ?? order["address"] ?? order["url"] ?? order["name"] ?? order["mac"]);
    const at = new Date(this.#clock()).toISOString();
    const run = {
      id: `use-${this.#uses.length + 1}`,
      tool,
      target,
      by: "duty-desk",
      state: "running",
      startedAt: at,
    } as const;
    const use = { run, lines: linesOf(tool, target), told: 0, cancelled: false };
    this.#uses.push(use);
    return this.#view(use, 0);
  }

  #view(use: Use, after: number): ToolRun {
    // A chart has many.
    use.told = Math.min(use.lines.length, use.told + (use.run.tool === "loss" ? 100 : 3));
    const isOver = use.cancelled || (use.told >= use.lines.length && use.run.target !== "slow");
    const endedAt = new Date(this.#clock()).toISOString();
    return {
      ...use.run,
      ...(isOver && { state: use.cancelled ? "cancelled" : "done", endedAt }),
      lines: use.lines.slice(after, use.told),
      next: use.told,
    };
  }

  #earlier(): object[] {
    const at = new Date(this.#clock() - 3_600_000).toISOString();
    return [{ id: "use-0", tool: "trace", target: "web-shop", by: "anna", state: "done", startedAt: at, endedAt: at }];
  }
}

function answer(response: ServerResponse, status: number, document: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(document === undefined ? undefined : JSON.stringify(document));
}

function linesOf(tool: Tool, target: string): ToolLine[] {
  const line = (code: string, parameters: ToolLine["parameters"], tone?: ToolLine["tone"]): ToolLine => ({
    code,
    parameters,
    atMs: 0,
    ...(tone !== undefined && { tone }),
  });
  const sum = { sent: 4, answered: 3, lossPercent: 25, leastMs: 0.4, meanMs: 0.6, mostMs: 0.9, jitterMs: 0.2 };
  switch (tool) {
    case "loss":
      return [
        line("loss.begins", { address: target, seconds: 60 }),
        ...Array.from({ length: 300 }, (_, n) =>
          line("loss.echo", { number: n + 1, ...(n % 70 < 66 && { ms: 8 + 4 * Math.sin(n / 9) + (n % 5) }) }),
        ),
        line("ping.sum", { ...sum, sent: 300, answered: 284, lossPercent: 5.3 }, "odd"),
        line("loss.stretch", { count: 4, seconds: 0.8 }, "odd"),
      ];
    case "snmp":
      return [
        line("snmp.walks", { address: target, oid: "1.3.6.1.2.1.2.2" }),
        line("snmp.named", {
          oid: "1.3.6.1.2.1.2.2.1.8.3",
          name: "ifOperStatus.3",
          type: "integer",
          value: "2",
          word: "down",
        }),
        line("snmp.value", { oid: "1.3.6.1.4.1.424242.1.0", type: "octets", value: "<b>text</b>" }),
        line("snmp.end", { count: 2 }, "good"),
      ];
    case "tls":
      return [
        line("port.open", { address: "192.0.2.20", port: 443, ms: 1.2 }),
        line("tls.agreed", { protocol: "TLSv1.3", cipher: "TLS_AES_256_GCM_SHA384", ms: 9 }),
        line(
          "tls.certificate.soon",
          {
            number: 1,
            subject: "shop.acme.example",
            issuer: "Acme CA",
            from: "2026-01-01T00:00:00Z",
            until: "2026-12-01T00:00:00Z",
            days: 9,
          },
          "odd",
        ),
        line("tls.names", { names: ["shop.acme.example", "www.shop.acme.example"], count: 2 }),
        line(
          "tls.problem",
          { what: "chainIncomplete", reason: "UNABLE_TO_VERIFY_LEAF_SIGNATURE", name: "shop.acme.example" },
          "bad",
        ),
      ];
    default:
      return [
        line("ping.begins", { address: target, count: 4, bytes: 56 }),
        line("ping.reply", { number: 1, ms: 0.4 }),
        line("ping.reply", { number: 2, ms: 0.9 }),
        line("ping.silent", { number: 3 }, "bad"),
        line("ping.reply", { number: 4, ms: 0.6 }),
        line("ping.sum", sum, "odd"),
      ];
  }
}
