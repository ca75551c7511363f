import t from "tap";
import { memoryGiver } from "./give-back-memory.ts";

t.test("memory is given back, or there is nobody who does", async (t) => {
  const giveBack = await memoryGiver();
  if (isGlibc()) t.type(giveBack, "function");
  giveBack?.();
});

function isGlibc(): boolean {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime !== undefined && ["x64", "arm64"].includes(process.arch);
}
