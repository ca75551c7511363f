/** For tests: Debian's freeradius on loopback with users of its own. */
import { existsSync, readFileSync } from "node:fs";
import type { Ending } from "../../testing/misbehaving-servers.ts";
import {
  freeUdpPort,
  makeFolder,
  startServer,
  withoutProgram,
  writeFiles,
  type RunningServer,
} from "../../testing/real-server.ts";

const PROGRAM = "/usr/sbin/freeradius";

export const withoutFreeradius = withoutProgram(PROGRAM);

export const SECRET = "shared-secret";
/** Longer than one block of PAP. Her answers carry a Message-Authenticator, as those of newer releases all do. */
export const USER = { user: "monitor", password: "a password of more than sixteen bytes" };

/** `visitor` is asked for a second factor; everybody but her and `USER` is rejected. */
export async function startFreeradius(ending: Ending): Promise<RunningServer & { readonly port: number }> {
  const port = await freeUdpPort();
  const folder = makeFolder(ending, "freeradius");
  const log = `${folder}/radius.log`;
  writeFiles(folder, { "radiusd.conf": configuration(folder, log, port), "radius.log": "" });
  const server = await startServer(ending, {
    command: PROGRAM,
    args: ["-f", "-d", folder],
    isReady: () => existsSync(log) && readFileSync(log, "utf8").includes("Ready to process requests"),
  });
  return { ...server, port };
}

function configuration(folder: string, log: string, port: number): string {
  return `name = test
prefix = /usr
localstatedir = ${folder}
run_dir = ${folder}
logdir = ${folder}
raddbdir = ${folder}
libdir = /usr/lib/freeradius
pidfile = ${folder}/test.pid
log {
  destination = files
  file = ${log}
}
security {
  reject_delay = 0
  status_server = yes
}
cleanup_delay = 0
max_requests = 16384
proxy_requests = no
thread pool {
  start_servers = 1
  max_servers = 4
}
modules {
  pap {
  }
  always handled {
    rcode = handled
  }
}
client box {
  ipaddr = 127.0.0.1
  secret = ${SECRET}
}
server default {
  listen {
    type = auth
    ipaddr = 127.0.0.1
    port = ${port}
  }
  authorize {
    if (&User-Name == "visitor") {
      update control {
        &Response-Packet-Type := Access-Challenge
      }
      update reply {
        &Reply-Message := "Code from your phone?"
      }
      handled
    }
    if (&User-Name == "${USER.user}") {
      update control {
        &Cleartext-Password := "${USER.password}"
      }
    }
    pap
  }
  authenticate {
    Auth-Type PAP {
      pap
    }
  }
  post-auth {
    update reply {
      &Message-Authenticator := 0x00
    }
    Post-Auth-Type REJECT {
      update reply {
        &Reply-Message := "Not today"
      }
    }
  }
}
`;
}
