/** Entry: finds the verb, runs it, turns failures into exit codes. What a verb does lives in `cli/`. */
import { runCommandLine } from "./cli/command-line.ts";

if (!process.versions.node.startsWith("26.")) {
  process.stderr.write(`vedetta needs Node 26, this is Node ${process.versions.node}; start it with scripts/vedetta\n`);
  process.exit(1);
}
process.exitCode = await runCommandLine(process.argv.slice(2));
