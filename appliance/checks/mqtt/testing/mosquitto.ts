/** For tests: Debian's mosquitto on loopback. */
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

const PROGRAM = "/usr/sbin/mosquitto";

export const withoutMosquitto = withoutProgram(PROGRAM);

/**
 * @param lines of its configuration; `@/NAME` stands for a file of its folder
 * @param files of its folder
 */
export async function startMosquitto(
  ending: Ending,
  lines: readonly string[] = ["allow_anonymous true"],
  files: Readonly<Record<string, string>> = {},
): Promise<RunningServer & { readonly port: number }> {
  const port = await freeTcpPort();
  const folder = makeFolder(ending, "mosquitto");
  const own = lines.map((line) => line.replaceAll("@/", `${folder}/`));
  const configuration = [`listener ${port} 127.0.0.1`, "user root", "log_dest stderr", ...own];
  writeFiles(folder, { "mosquitto.conf": `${configuration.join("\n")}\n`, ...files });
  const server = await startServer(ending, {
    command: PROGRAM,
    args: ["-c", `${folder}/mosquitto.conf`],
    isReady: () => listensOn(port),
  });
  return { ...server, port };
}
