/** What check type `memcached` is tried with: memcached. */
import { serveTcp } from "../../testing/local-servers.ts";
import { follows, MISBEHAVIOURS } from "../../testing/misbehaving-servers.ts";
import { defineStage } from "../../testing/stage.ts";
import { memcached } from "../memcached.ts";
import { memcachedTexts } from "../texts/en.ts";
import { startMemcached } from "./memcached-server.ts";

const VERSION = "VERSION 1.6.18\r\n";
const FIGURES = "STAT pid 4711\r\nSTAT uptime 60\r\n";
const MORE_THAN_IS_READ = 20_000;

export const stage = defineStage({
  type: memcached,
  sentences: memcachedTexts,
  packages: ["memcached"],
  aim: (port) => ({ port }),
  misbehaviours: {
    ...MISBEHAVIOURS,
    "version without a number": follows([undefined, "VERSION \r\n"]),
    "proxy that does not know stats": follows([undefined, VERSION, "ERROR\r\n"]),
    "out of memory": follows([undefined, "SERVER_ERROR out of memory\r\n"]),
    "figures that stop in the middle": follows([undefined, VERSION, `${FIGURES}STAT curr_conn`]),
    "figures that break off": (ending) =>
      serveTcp(ending, (socket) => {
        socket.once("data", () => {
          socket.write(VERSION);
          socket.once("data", () => socket.end(FIGURES));
        });
      }),
    "figures without end": follows([undefined, VERSION, FIGURES.repeat(MORE_THAN_IS_READ)]),
    "figures between which something else stands": follows([undefined, VERSION, `${FIGURES}VALUE a 0 1\r\n`]),
  },
  open: async (ending) => ({ settings: { port: (await startMemcached(ending)).port }, code: "answers" }),
});
