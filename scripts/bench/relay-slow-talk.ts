/** Conversations over TCP for `relay-slow-line.ts`: 4 kB there and back, once a second; prints what each took, milliseconds. */
import { connect } from "node:net";

const [host = "", seconds = "0"] = process.argv.slice(2);
const BYTES = 4096;
const endAt = performance.now() + Number(seconds) * 1000;
const socket = connect(7, host);
socket.setNoDelay(true);
const talk = (): void => {
  const startedAt = performance.now();
  let left = BYTES;
  const take = (chunk: Buffer): void => {
    left -= chunk.length;
    if (left > 0) return;
    socket.off("data", take);
    console.log(performance.now() - startedAt);
    if (performance.now() > endAt) socket.end();
    else setTimeout(talk, 1000);
  };
  socket.on("data", take);
  socket.write(Buffer.alloc(BYTES));
};
socket.once("connect", talk);
