/** For tests: Debian's unbound with a zone of its own, on a free port of loopback. */
import { freeTcpPort, makeFolder, startServer, withoutProgram, writeFiles } from "../../testing/real-server.ts";
import type { Ending } from "../../testing/misbehaving-servers.ts";

const PROGRAM = "/usr/sbin/unbound";

export const withoutUnbound = withoutProgram(PROGRAM);

/** 40 addresses do not fit into 512 bytes, so the answer comes by TCP. */
export const MANY = Array.from({ length: 40 }, (_, i) => `10.0.0.${i + 1}`);

const RECORDS = [
  "www.acme.example. 300 IN A 192.0.2.1",
  "www.acme.example. 300 IN A 192.0.2.2",
  "www.acme.example. 300 IN AAAA 2001:db8::1",
  "alias.acme.example. 60 IN CNAME www.acme.example.",
  "acme.example. 3600 IN MX 10 mail.acme.example.",
  "acme.example. 3600 IN TXT v=spf1",
  "acme.example. 3600 IN NS ns1.acme.example.",
  "acme.example. 3600 IN SOA ns1.acme.example. duty.acme.example. 2026112201 7200 3600 1209600 300",
  "10.2.0.192.in-addr.arpa. 300 IN PTR nas.acme.example.",
  ...MANY.map((address) => `many.acme.example. 60 IN A ${address}`),
];

/** Answers for acme.example, refuses closed.example, and fails at broken.example, whose own server is not there. */
export async function startUnbound(ending: Ending): Promise<{ readonly port: number }> {
  const folder = makeFolder(ending, "unbound");
  const port = await freeTcpPort();
  const lines = [
    "server:",
    ` interface: 127.0.0.1@${port}`,
    " do-daemonize: no",
    ' username: ""',
    ' chroot: ""',
    ` directory: "${folder}"`,
    ' pidfile: ""',
    " use-syslog: no",
    " verbosity: 1",
    " local-zone: acme.example. static",
    " local-zone: 2.0.192.in-addr.arpa. static",
    " local-zone: closed.example. refuse",
    ...RECORDS.map((record) => ` local-data: '${record}'`),
    "remote-control:",
    " control-enable: no",
    "forward-zone:",
    " name: broken.example.",
    " forward-addr: 127.0.0.1@1",
  ];
  writeFiles(folder, { "unbound.conf": `${lines.join("\n")}\n` });
  const server = await startServer(ending, {
    command: PROGRAM,
    args: ["-c", `${folder}/unbound.conf`, "-d", "-d"],
    isReady: (printed) => printed.includes("start of service"),
  });
  return { ...server, port };
}
