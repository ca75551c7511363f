/** For tests: Debian's prometheus-node-exporter on loopback. */
import { symlinkSync } from "node:fs";
import type { Ending } from "../../testing/misbehaving-servers.ts";
import {
  freeTcpPort,
  listensOn,
  makeFolder,
  startServer,
  withoutProgram,
  writeFiles,
  type RunningServer,
} from "../../testing/real-server.ts";

const PROGRAM = "/usr/bin/prometheus-node-exporter";

export const withoutNodeExporter = withoutProgram(PROGRAM);

/** With a mount of its own invention it finds a file-system that does not answer, as one whose server is gone. */
export async function startNodeExporter(
  ending: Ending,
  staleMount?: string,
): Promise<RunningServer & { port: number }> {
  const port = await freeTcpPort();
  const folder = makeFolder(ending, "exporter");
  for (const name of ["meminfo", "loadavg", "stat", "cpuinfo", "net"])
    symlinkSync(`/proc/${name}`, `${folder}/${name}`);
  const stale = staleMount === undefined ? "" : `acme-files:/export ${staleMount} nfs rw 0 0\n`;
  // The root alone, under a type that is not left out: on an overlay, as in containers, it would not be told.
  const staleInfo = staleMount === undefined ? "" : `32 25 0:28 / ${staleMount} rw - nfs acme-files:/export rw\n`;
  writeFiles(folder, {
    "1/mounts": `/dev/root / ext4 rw 0 0\n${stale}`,
    "1/mountinfo": `25 1 8:1 / / rw - ext4 /dev/root rw\n${staleInfo}`, // what releases from 1.8 on read
  });
  const collectors = ["filesystem", "meminfo", "loadavg", "cpu"].map((name) => `--collector.${name}`);
  const server = await startServer(ending, {
    command: PROGRAM,
    args: [
      `--web.listen-address=127.0.0.1:${port}`,
      `--path.procfs=${folder}`,
      "--collector.disable-defaults",
      ...collectors,
    ],
    isReady: () => listensOn(port),
  });
  return { ...server, port };
}
