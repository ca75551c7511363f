/**
 * Events and presence into a JetStream stream, from a broker that is not NATS itself. Subjects as NATS names MQTT topics
 * (`vedetta.v1.acme.hq.box-1.event.incident.opened`); each event once, by its id.
 */
import type { TargetOptions } from "./bridge.ts";
import { NatsLink } from "./nats-link.ts";
import { dotted, type Target } from "./target.ts";

export const STREAM = "VEDETTA";

/** What the stream is made of, where it does not exist: a week, on the disk, duplicates known for a day. */
const CONFIGURATION = {
  name: STREAM,
  subjects: ["vedetta.v1.*.*.*.event.>", "vedetta.v1.*.*.*.presence", "vedetta.v1.*.*.*.silent"],
  retention: "limits",
  storage: "file",
  max_age: 7 * 86_400 * 1e9,
  duplicate_window: 86_400 * 1e9,
};

export function natsTarget({ to }: TargetOptions): Target {
  const { hostname, port } = new URL(to);
  let link: NatsLink | undefined;
  const opened = async (): Promise<NatsLink> => {
    if (link !== undefined && !link.isOver) return link;
    link = await NatsLink.open(hostname, Number(port === "" ? "4222" : port));
    const answer = (await link.request(`$JS.API.STREAM.CREATE.${STREAM}`, JSON.stringify(CONFIGURATION))).toString();
    if (answer.includes('"error"') && !answer.includes("already in use")) throw new Error(`NATS answered ${answer}`);
    return link;
  };
  const publish = async (subject: string, content: unknown, id: string): Promise<void> => {
    const answer = (await (await opened()).request(subject, JSON.stringify(content), id)).toString();
    if (!answer.includes('"seq"')) throw new Error(`NATS answered ${answer}`);
  };
  return {
    event: (box, event) => publish(`vedetta.v1.${dotted(box)}.event.${event.type}`, event, event.id),
    presence: (box, presence) =>
      publish(
        `vedetta.v1.${dotted(box)}.presence`,
        presence,
        `${box} ${presence.boot} ${presence.reason} ${presence.reason === "lost" ? Date.now() : presence.at}`,
      ),
    silent: (box, sinceMs) => {
      const since = new Date(sinceMs).toISOString();
      return publish(`vedetta.v1.${dotted(box)}.silent`, { since }, `${box} silent ${since}`);
    },
    close: () => link?.close(),
  };
}
