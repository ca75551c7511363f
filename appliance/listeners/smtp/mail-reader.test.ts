/** Short mails are read at once, all others in a thread; one that takes too long, or ends the thread, ends alone. */
import { Worker } from "node:worker_threads";
import t from "tap";
import { systemClock, type TimerClock } from "#lib/clock.ts";
import { silentLog } from "#lib/log.ts";
import { MailReader } from "./mail-reader.ts";
import type { MailTask } from "./understand-mail.ts";

const taskOf = (body: string): MailTask => ({
  bytes: Buffer.from(`From: a@acme.example\r\nSubject: Nightly\r\n\r\n${body}`),
  envelope: { to: [] },
  jobs: [
    {
      id: "nightly",
      name: "nightly",
      machines: [],
      expect: {
        by: "mail",
        from: ["acme.example"],
        to: [],
        subject: [],
        text: [],
        start: [],
        success: [],
        warning: [],
        failure: [],
      },
    },
  ],
  rules: [],
  at: 0,
});
const SHORT = taskOf("Backup completed successfully.");
const LONG = taskOf(`${"copied a file\r\n".repeat(5000)}Backup failed.`);
const outcomes = ({ reports }: Awaited<ReturnType<MailReader["read"]>>) => reports.map(({ outcome }) => outcome);

t.test("short ones need no thread, long ones get one, one after the other", async (t) => {
  let threads = 0;
  const reader = new MailReader({
    clock: systemClock,
    log: silentLog,
    makeWorker: () => {
      threads++;
      return new Worker(new URL("./mail-worker.ts", import.meta.url));
    },
  });
  t.teardown(() => reader.stop());
  t.same(outcomes(await reader.read(SHORT)), ["succeeded"]);
  t.equal(threads, 0);
  const read = await Promise.all([reader.read(LONG), reader.read(LONG), reader.read(SHORT)]);
  t.same(read.map(outcomes), [["failed"], ["failed"], ["succeeded"]]);
  t.equal(threads, 1);
});

t.test("a thread that takes too long is ended, and the next mail has a new one", async (t) => {
  const clock: TimerClock = {
    ...systemClock,
    after: (ms, work, options) => systemClock.after(ms === 30_000 && slow ? 10 : ms, work, options),
  };
  let slow = true;
  const reader = new MailReader({
    clock,
    log: silentLog,
    makeWorker: () =>
      slow ? new Worker("for (;;);", { eval: true }) : new Worker(new URL("./mail-worker.ts", import.meta.url)),
  });
  t.teardown(() => reader.stop());
  await t.rejects(reader.read(LONG), { message: "it took too long" });
  slow = false;
  t.same(outcomes(await reader.read(LONG)), ["failed"]);
});

t.test("a thread that dies, and one that is not there", async (t) => {
  let isThere = true;
  const reader = new MailReader({
    clock: systemClock,
    log: silentLog,
    makeWorker: () =>
      isThere ? new Worker("process.exit(3)", { eval: true }) : new Worker(new URL("./nowhere.js", import.meta.url)),
  });
  t.teardown(() => reader.stop());
  await t.rejects(reader.read(LONG), { message: /ended with 3/ });
  isThere = false;
  t.same(outcomes(await reader.read(LONG)), ["failed"], "read without a thread");
});
