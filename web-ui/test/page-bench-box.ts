/**
 * The box that `page-bench.ts` looks at, a process of its own, so that its work is not the page's: canned answers of 1600 devices and
 * 11 600 services, compressed as a box does it; and a page with nothing in it to compare with. Tells so many changes a second as
 * its parent says.
 */
import { createServer } from "node:http";
import { startFixtureBox } from "./fixture-server.ts";

const HOSTS = 1600;

const box = await startFixtureBox("many", Date.now, { quick: true });
const trivial = createServer((request, response) => {
  const isScript = request.url === "/script.js";
  response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html; charset=utf-8" });
  response.end(isScript ? SCRIPT : '<!doctype html><title>Nothing</title><body><script src="/script.js"></script>');
});
/** A heading and a list as long as a window of a long list is. */
const SCRIPT = `
const h1 = document.createElement("h1");
h1.tabIndex = -1;
h1.textContent = "Nothing";
document.body.append(h1);
for (let n = 0; n < 300; n++) {
  const row = document.createElement("p");
  row.textContent = "Row " + n;
  document.body.append(row);
}`;
await new Promise<void>((resolve) => trivial.listen(0, "127.0.0.1", resolve));
const address = trivial.address();
const port = typeof address === "object" && address !== null ? address.port : 0;

let telling: ReturnType<typeof setInterval> | undefined;
let number = 0;
process.on("message", ({ rate }: { readonly rate: number }) => {
  clearInterval(telling);
  if (rate === 0) return;
  telling = setInterval(() => {
    number += 1;
    const host = `host-${(number * 7) % HOSTS}`;
    box.tell({ hosts: [host], services: [`${host}/ping`, `${host}/memory`], incidents: [] });
  }, 1000 / rate);
});
process.on("disconnect", () => process.exit(0));
process.send?.({ box: box.url, trivial: `http://127.0.0.1:${port}` });
