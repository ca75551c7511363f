/** As much of the NATS protocol as the bridge and its trial need: publish with headers and an answer, requests, pulling. Source: docs.nats.io, "Client Protocol". */
import { randomBytes } from "node:crypto";
import { connect, type Socket } from "node:net";

const LIMIT_MS = 10_000;

export class NatsLink {
  readonly #socket: Socket;
  readonly #inbox = `_INBOX.${randomBytes(8).toString("hex")}`;
  readonly #waiting = new Map<string, (payload: Buffer) => void>();
  #buffer = Buffer.alloc(0);
  #count = 0;
  #failure: Error | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (chunk: Buffer) => this.#take(chunk));
    socket.on("error", (error) => (this.#failure = error));
    socket.on("close", () => (this.#failure ??= new Error("NATS closed the connection")));
    socket.write(`CONNECT {"verbose":false,"headers":true,"lang":"node","version":"0"}\r\nSUB ${this.#inbox}.* 1\r\n`);
  }

  static open(host: string, port: number): Promise<NatsLink> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host, port });
      socket.once("error", reject);
      socket.once("connect", () => {
        socket.off("error", reject);
        resolve(new NatsLink(socket));
      });
    });
  }

  get isOver(): boolean {
    return this.#failure !== undefined;
  }

  /** Sends and waits for the answer. @param id JetStream takes each once (`Nats-Msg-Id`) */
  request(subject: string, payload: string, id?: string): Promise<Buffer> {
    const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    this.#count += 1;
    const reply = `${this.#inbox}.${this.#count}`;
    const limit = setTimeout(() => {
      this.#waiting.delete(reply);
      reject(this.#failure ?? new Error("NATS does not answer"));
    }, LIMIT_MS);
    this.#waiting.set(reply, (answer) => {
      clearTimeout(limit);
      resolve(answer);
    });
    const body = Buffer.from(payload);
    const headers = id === undefined ? "" : `NATS/1.0\r\nNats-Msg-Id: ${id}\r\n\r\n`;
    const total = headers.length + body.length;
    const command =
      id === undefined
        ? `PUB ${subject} ${reply} ${total}\r\n`
        : `HPUB ${subject} ${reply} ${headers.length} ${total}\r\n`;
    this.#socket.write(Buffer.concat([Buffer.from(command + headers), body, Buffer.from("\r\n")]));
    return promise;
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const end = this.#buffer.indexOf("\r\n");
      if (end < 0) return;
      const words = this.#buffer.subarray(0, end).toString().split(" ");
      if (words[0] === "MSG" || words[0] === "HMSG") {
        const size = Number(words.at(-1));
        const headers = words[0] === "HMSG" ? Number(words.at(-2)) : 0;
        if (this.#buffer.length < end + 2 + size + 2) return;
        const payload = this.#buffer.subarray(end + 2 + headers, end + 2 + size);
        this.#buffer = this.#buffer.subarray(end + 2 + size + 2);
        const subject = words[1] ?? "";
        this.#waiting.get(subject)?.(payload);
        this.#waiting.delete(subject);
        continue;
      }
      if (words[0] === "PING") this.#socket.write("PONG\r\n");
      this.#buffer = this.#buffer.subarray(end + 2);
    }
  }
}
