/** Somebody with a browser before a box in qemu: what its page's interface answers, and which ports are open. */
import { connect } from "node:net";
import { request } from "node:https";
import type { Emulator } from "./emulator.ts";

export interface Answer {
  /** 0: none. */
  readonly status: number;
  readonly text: string;
}

export class Visitor {
  readonly #box: Emulator;
  readonly #cookies = new Map<string, string>();

  constructor(box: Emulator) {
    this.#box = box;
  }

  /** A body is sent as JSON. */
  ask(method: string, place: string, body?: object, more: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const port = this.#box.port(443);
    const text = body === undefined ? undefined : JSON.stringify(body);
    const headers: Record<string, string> = { origin: `https://127.0.0.1:${port}`, ...more };
    if (text !== undefined) headers["content-type"] = "application/json";
    if (this.#cookies.size > 0) headers.cookie = [...this.#cookies].map((pair) => pair.join("=")).join("; ");
    return new Promise((resolve) => {
      const options = {
        host: "127.0.0.1",
        port,
        method,
        path: place,
        headers,
        rejectUnauthorized: false,
        timeout: 120_000,
      };
      const asked = request(options, (response) => {
        this.#keepCookies(response.headers["set-cookie"] ?? []);
        let said = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (said += part));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text: said }));
        response.on("error", () => resolve({ status: 0, text: "" }));
      });
      asked.on("error", () => resolve({ status: 0, text: "" }));
      asked.on("timeout", () => asked.destroy());
      asked.end(text);
    });
  }

  async claim(code: string, password: string): Promise<Answer> {
    return this.ask("POST", "/api/v1/claim", { code, name: "owner", password });
  }

  /** Whether the box knows its owner. */
  async signIn(password: string): Promise<boolean> {
    return (await this.ask("POST", "/api/v1/session", { name: "owner", password })).status < 300;
  }

  async put(document: object): Promise<Answer> {
    return this.ask("PUT", "/api/v1/config", document);
  }

  /** @returns undefined: it does not watch (yet) */
  async isReady(): Promise<true | undefined> {
    return (await this.ask("GET", "/readyz")).text.includes('"ready":true') ? true : undefined;
  }

  #keepCookies(set: readonly string[]): void {
    for (const cookie of set) {
      const [pair = ""] = cookie.split(";", 1);
      const at = pair.indexOf("=");
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

/** qemu itself takes every connection; what is shut ends without a byte. @returns ports of the box that answer */
export async function openPorts(box: Emulator, ports: readonly number[]): Promise<number[]> {
  const answers = await Promise.all(ports.map((port) => firstBytes(box.port(port))));
  return ports.filter((_, index) => answers[index] !== "");
}

export async function redirects(box: Emulator): Promise<boolean> {
  const said = await firstBytes(box.port(80));
  return /^HTTP\/1\.1 30[1278] /.test(said) && /location: https:/i.test(said);
}

/** What answers a plain request; a TLS server answers it as well, if only by a refusal. */
function firstBytes(port: number): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(port, "127.0.0.1", () =>
      socket.write("GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n"),
    );
    socket.setTimeout(30_000, () => socket.destroy());
    socket.on("data", (part) => (said += part.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(said));
  });
}
