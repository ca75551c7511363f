/**
 * A port that ends the connection without a word may speak the other way: TLS where plain MQTT was tried, or the other way
 * round. One look tells. No credentials are sent in it, and nothing it says is believed but that it answers.
 */
import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { errorCode } from "#lib/errno.ts";
import type { BrokerProblem } from "./broker-problem.ts";
import { brokerAddress } from "./broker-url.ts";
import type { BrokerAccess } from "./connection.ts";

const WORDLESS: ReadonlySet<string> = new Set(["reset", "closedEarly", "noAnswer"]);
const WORDLESS_TLS: ReadonlySet<string> = new Set(["reset", "closedEarly", "noAnswer", "tlsFailed", "noTls"]);
const LOOK_MS = 3000;
/** CONNECT of MQTT 3.1.1 (section 3.1): clean session, keep-alive 10 s, client identifier "vedetta-look". */
const CONNECT = Buffer.concat([
  Uint8Array.of(0x10, 24, 0, 4),
  Buffer.from("MQTT"),
  Uint8Array.of(4, 2, 0, 10, 0, 12),
  Buffer.from("vedetta-look"),
]);
const DISCONNECT = Uint8Array.of(0xe0, 0);
const CONNACK = 0x20;

/** The problem that says more, where one look finds it; else the one given. */
export async function explainFailure(
  broker: string,
  problem: BrokerProblem,
  tls: BrokerAccess["tls"],
): Promise<BrokerProblem> {
  const protocol = URL.parse(broker)?.protocol;
  const isPlain = protocol === "mqtt:" || protocol === "ws:";
  if (isPlain && WORDLESS.has(problem.code) && (await speaksTls(broker, tls))) {
    const scheme = protocol === "mqtt:" ? "mqtts://" : "wss://";
    return { code: "tlsSpoken", message: `TLS is spoken there; use ${scheme} or another port`, lasting: true };
  }
  if (protocol === "mqtts:" && WORDLESS_TLS.has(problem.code) && (await speaksPlainMqtt(broker))) {
    return { code: "noTls", message: "MQTT without TLS is spoken there; use mqtt:// or another port", lasting: true };
  }
  return problem;
}

/** Whether a TLS handshake is answered as one, also where it is refused in the end. */
function speaksTls(broker: string, tls: BrokerAccess["tls"]): Promise<boolean> {
  const { host, port } = brokerAddress(broker);
  const ca = tls?.ca === undefined ? {} : { ca: tls.ca };
  // Only whether there is TLS: nothing is sent over it and nothing read from it, so nobody has to be trusted.
  const options = { host, port, ...ca, ...(isIP(host) === 0 ? { servername: host } : {}), rejectUnauthorized: false };
  return look(
    (said) => {
      const socket = connectTls(options, () => said(true));
      return socket;
    },
    (error) => {
      const code = errorCode(error) ?? "";
      return code.includes("_ALERT_"); // an answer in TLS, if a refusing one
    },
  );
}

/** Whether a CONNECT is answered with a CONNACK, whatever it says. */
function speaksPlainMqtt(broker: string): Promise<boolean> {
  return look((said) => {
    const socket = connectTcp(brokerAddress(broker), () => socket.write(CONNECT));
    socket.once("data", (data: Buffer) => {
      socket.write(DISCONNECT);
      said(data[0] === CONNACK);
    });
    return socket;
  });
}

/** Opens a socket and waits for what it shows; false where it ends or takes too long. */
function look(
  open: (said: (answer: boolean) => void) => Socket,
  judge: (error: unknown) => boolean = () => false,
): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (answer: boolean): void => {
      clearTimeout(limit);
      resolve(answer);
      socket.destroySoon();
    };
    const limit = setTimeout(() => finish(false), LOOK_MS);
    const socket = open(finish);
    socket.on("error", (error) => finish(judge(error)));
    socket.on("close", () => finish(false));
  });
}
