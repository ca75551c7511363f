/** Starves a box and prints the incidents that it opened. */
import { starve } from "./starve.ts";

const { opened } = await starve(Number(process.argv[2] ?? "120"));
const wrong = opened.filter((subject) => subject !== "host-0/broken");
process.stdout.write(`opened: ${opened.join(", ")}\n${wrong.length} false\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
