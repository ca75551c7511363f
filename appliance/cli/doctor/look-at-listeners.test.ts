import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import t from "tap";
import { listenPorts } from "../listen-ports.ts";
import { lookAtListeners } from "./look-at-listeners.ts";

const rules = (input: string) => `table inet filter {
	chain input {
		type filter hook input priority filter; policy drop;
		ct state established,related accept
		iif "lo" accept
		${input}
	}

	chain output {
		type filter hook output priority filter; policy accept;
	}
}
`;

t.test("ports of the site: free, taken by whom, no address of this box, shut by the firewall", async (t) => {
  t.same(await lookAtListeners([]), [], "nothing is said where nothing listens");
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => server.close());
  const { port } = server.address() as { port: number };
  const socket = createSocket("udp4");
  await new Promise<void>((resolve) =>
    socket.bind({ port: 0, address: "127.0.0.1", exclusive: true }, () => resolve()),
  );
  const { port: free } = socket.address();
  await new Promise<void>((resolve) => socket.close(() => resolve()));
  const place = (host: string, number: number) => ({ host, port: number });
  const ports = listenPorts({
    trap: { listen: place("127.0.0.1", free), users: [] },
    syslog: { listen: place("192.0.2.254", port), tls: place("127.0.0.1", free), relays: [] },
  });
  t.equal(ports.length, 4);
  const found = await lookAtListeners(ports, async () => "");
  t.match(found[0] ?? {}, { topic: "trap", state: "ok", says: `127.0.0.1:${free} (UDP) is free` });
  t.match(found[1] ?? {}, {
    topic: "syslog",
    state: "critical",
    says: /192\.0\.2\.254:\d+ \(UDP\) is no address of this box/,
  });
  const open = [{ listener: "trap", transport: "udp" as const, place: place("0.0.0.0", free) }];
  const [blocked] = await lookAtListeners(open, async () => rules(""));
  t.match(blocked ?? {}, { state: "warning", says: /is free, but the firewall/, advice: /udp dport/ });
});
