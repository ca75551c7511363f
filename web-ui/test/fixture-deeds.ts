/** What visitors of the fixture box did about incidents and announced work, as far as pages must show it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { ListedIncident } from "#model/api.ts";
import type { AnnounceOrder, WorkView } from "#model/api-works.ts";
import type { Doer } from "#model/incident.ts";
import type { Scenario } from "./scenarios.ts";

interface Deed {
  readonly id: string;
  readonly move: string;
  readonly order: Readonly<Record<string, string>>;
}
const ME: Doer = { kind: "user", name: "duty-desk" };
const STATES: Readonly<Record<string, ListedIncident["state"]>> = {
  accept: "open",
  start: "inProgress",
  suspend: "suspended",
  resume: "inProgress",
  reopen: "open",
  close: "closed",
  cancel: "cancelled",
};

export class Deeds {
  readonly #done: Deed[] = [];
  readonly #works: WorkView[] = [];
  readonly #cancelled = new Set<string>();

  /** Takes an order and answers it. Nothing is ever repaired here. @returns which incidents are not as they were */
  async take(request: IncomingMessage, path: string, response: ServerResponse): Promise<string[]> {
    const body = await text(request);
    const order: unknown = body === "" ? {} : JSON.parse(body);
    const [, , , what, id = "", move] = path.split("/");
    if (what === "maintenance") this.#takeWork(request.method ?? "", id, order as AnnounceOrder, response);
    else if (move === undefined) answer(response, 201, { id: "0197-0005-7000-8000-000000000000" });
    else if (move === "resolve")
      answer(response, 409, { status: 409, code: "stillFails", detail: "it still fails; the box looks again now" });
    else {
      this.#done.push({ id, move, order: order as Deed["order"] });
      answer(response, 200, {});
      return [id];
    }
    return [];
  }

  /** The situation after all of that. */
  after(scenario: Scenario, nowMs: number): Scenario {
    const at = new Date(nowMs).toISOString();
    const incidents = scenario.incidents.map((one) =>
      this.#done.filter(({ id }) => id === one.id).reduce(apply(at), one),
    );
    const works = [...scenario.works, ...this.#works].filter(({ id }) => !this.#cancelled.has(id));
    return { ...scenario, incidents, works };
  }

  #takeWork(
    method: string,
    id: string,
    { name, hosts = [], groups = [], services = [], jobs = [], start, end }: AnnounceOrder,
    response: ServerResponse,
  ) {
    if (method === "DELETE") {
      this.#cancelled.add(id);
      response.writeHead(204).end();
      return;
    }
    const work: WorkView = {
      id: `new-${this.#works.length}`,
      name,
      hosts: [...hosts],
      groups: [...groups],
      services: [...services],
      jobs: [...jobs],
      isOpen: true,
      ...(start === undefined ? {} : { start }),
      end,
      recurring: false,
      by: ME.name,
    };
    this.#works.push(work);
    answer(response, 201, work);
  }
}

function apply(at: string): (incident: ListedIncident, deed: Deed) => ListedIncident {
  return (incident, { move, order }) => {
    const state = STATES[move];
    const { to, text: words, reason } = order;
    return {
      ...incident,
      ...(state !== undefined && { state }),
      ...(move === "acknowledge" && { acknowledged: { at, by: ME } }),
      ...(move === "assign" && to !== undefined && { assigned: { at, by: ME, to } }),
      ...(move === "suspend" && {
        pauses: [{ from: at, reason: reason as NonNullable<ListedIncident["pauses"]>[number]["reason"], by: ME }],
      }),
      ...(move === "message" &&
        words !== undefined && {
          messages: [...(incident.messages ?? []), { at, by: ME, text: words }],
        }),
    };
  };
}

function answer(response: ServerResponse, status: number, document: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(document));
}
