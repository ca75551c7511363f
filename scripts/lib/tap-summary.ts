/**
 * Reads what tap writes and says it briefly: one line per test file, everything known about a failure, every skip with
 * its reason. Writes the counts, "PASSED FAILED SKIPPED", into the file named by the argument, then a line for each file
 * that failed: its counts and its name.
 *
 * Counted are tests as a file declares them, not assertions. A file that fails without a failing test (it crashed, it
 * took too long, it holds no test) counts as one failure.
 */
import { writeFileSync } from "node:fs";
import type { Readable } from "node:stream";
import { Parser, type Result } from "tap-parser";

export interface Summary {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Failed extends Summary {
  readonly file: string;
}

export async function summariseTap(
  input: Readable,
  print: (line: string) => void,
): Promise<Summary & { failures: Failed[] }> {
  const total: Summary = { passed: 0, failed: 0, skipped: 0 };
  const failures: Failed[] = [];
  const skips: string[] = [];
  const top = new Parser();
  let file: Summary = { passed: 0, failed: 0, skipped: 0 };

  top.on("child", (child: Parser) => {
    file = { passed: 0, failed: 0, skipped: 0 };
    watchPoints(child, file, skips, print);
  });
  top.on("assert", (result: Result) => {
    const name = fileOf(result);
    if (skipReason(result) === "no tests found" || (!result.ok && file.failed === 0)) {
      file.failed++;
      printFailure(result, print);
    } else if (skipReason(result) !== undefined) {
      file.skipped++;
      skips.push(`${name}: ${skipReason(result)}`);
    }
    print(`${file.failed > 0 ? "FAIL" : "ok  "} ${name} (${file.passed + file.failed} tests, ${seconds(result)})`);
    for (const key of ["passed", "failed", "skipped"] as const) total[key] += file[key];
    if (file.failed > 0) failures.push({ file: name, ...file });
    file = { passed: 0, failed: 0, skipped: 0 };
  });

  input.pipe(top);
  await new Promise((resolve) => top.on("complete", resolve));
  for (const skip of skips) print(`skipped: ${skip}`);
  return { ...total, failures };
}

/** Counts the tests of one file; looks into them only for failures to tell and skips. */
function watchPoints(
  parser: Parser,
  file: Summary,
  skips: string[],
  print: (line: string) => void,
  isTest = true,
): void {
  let childFailed = false;
  parser.on("child", (child: Parser) => {
    childFailed = false;
    child.on("assert", (result: Result) => (childFailed ||= isFailure(result)));
    watchPoints(child, file, skips, print, false);
  });
  parser.on("assert", (result: Result) => {
    const reason = skipReason(result);
    if (reason !== undefined) {
      file.skipped++;
      skips.push(`${result.fullname || result.name}: ${reason}`);
    } else if (isFailure(result)) {
      if (isTest) file.failed++;
      if (!childFailed) printFailure(result, print);
    } else if (isTest) {
      file.passed++;
    }
    childFailed = false;
  });
}

/** The test file of a result; tap calls one that took too long "timeout!" and names it beside. */
function fileOf({ name, diag }: Result): string {
  const expired: unknown = diag?.expired;
  return name === "timeout!" && typeof expired === "string" ? expired : name;
}

function isFailure(result: Result): boolean {
  return !result.ok && skipReason(result) === undefined;
}

function skipReason(result: Result): string | undefined {
  const mark = result.skip || result.todo;
  if (!mark) return undefined;
  if (typeof mark === "string") return mark;
  return result.skip ? result.name : `to do: ${result.name}`;
}

function printFailure(result: Result, print: (line: string) => void): void {
  print(`not ok: ${result.fullname || result.name}${typeof result.skip === "string" ? `: ${result.skip}` : ""}`);
  for (const [key, value] of Object.entries(result.diag ?? {})) {
    if (key === "source") continue;
    const text = typeof value === "string" ? value.trimEnd() : JSON.stringify(value);
    print(`  ${key}: ${text.replaceAll("\n", "\n    ")}`);
  }
}

function seconds(result: Result): string {
  return `${((result.time ?? 0) / 1000).toFixed(1)} s`;
}

if (import.meta.main) {
  const countsFile = process.argv[2];
  const { failures, ...total } = await summariseTap(process.stdin, (line) => console.log(line));
  const lines = [{ ...total, file: "" }, ...failures].map((one) =>
    `${one.passed} ${one.failed} ${one.skipped} ${one.file}`.trimEnd(),
  );
  if (countsFile !== undefined) writeFileSync(countsFile, `${lines.join("\n")}\n`);
}
