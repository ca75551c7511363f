/** Runs the line cut and prints what the operations centre received. */
import { cutLine } from "./line-cut.ts";

const seconds = Number(process.argv[2] ?? "120");
const { received, presence, cutAt, restoredAt, caughtUpMs } = await cutLine(seconds);
const since = (ms: number) => `${((ms - cutAt) / 1000).toFixed(1).padStart(7)} s`;
process.stdout.write(`line down at 0.0 s, up again at ${since(restoredAt).trim()}; caught up ${caughtUpMs} ms later\n`);
for (const { event, arrivedAt } of received) {
  const { sequence, type, id, historical, time } = event;
  process.stdout.write(
    `arrived ${since(arrivedAt)}  happened ${since(Date.parse(time))}  #${sequence} ${type} historical=${historical} ${id.slice(-8)}\n`,
  );
}
for (const { state, reason, at } of presence)
  process.stdout.write(`presence ${state} (${reason}) said at ${since(Date.parse(at))}\n`);
