/** The page of the box itself in a real browser: outputs with their problems and tests, listeners. */
import t from "tap";
import { closeBrowser, leave, needsBrowser, visit } from "./visit.ts";

t.teardown(closeBrowser);

t.test(
  "outputs say what waits, what goes wrong, and a test says what the other side answered",
  needsBrowser,
  async (t) => {
    const seen = await visit("problems", "/setup", { realClock: true });
    const { page } = seen;
    await page.waitForSelector(".outputs__one >> nth=2");
    const [relay, mail, chat] = await page.locator(".outputs__one").allTextContents();
    t.match(relay, /Operations centre.*works.*soc\.example\.net:8883.*Waiting0 of 100.?000.*Sent4122/);
    t.match(
      mail,
      /does not work.*Since .*does not take the log-in\..*535 5\.7\.8.*Tried again at .*4 of 5.*unsent2.*Ana Kovač.*20 sent, 3 waiting/,
    );
    t.match(mail, /Duty desk.*Last problem, .*now over: mail\.example\.com asks to try Duty desk again later/);
    t.match(chat, /Teams team-room.*nothing was sent since the start/);
    await page.click("role=button[name='Send a test to Ana Kovač']");
    await page.waitForSelector(".outputs__said:has-text('mail, after 312 ms: the log-in is not taken')");
    await page.click("role=button[name='Send a test to team-room']");
    await page.waitForSelector(".outputs__said:has-text('taken')");
    t.same(await page.locator(".listeners__table tbody th .listeners__name").allTextContents(), [
      "Mails of jobs (SMTP)",
      "SNMP traps",
      "Log lines (syslog)",
      "Heartbeats of jobs (HTTP)",
    ]);
    const rows = await page.locator(".listeners__table tbody tr").allTextContents();
    t.match(rows[0], /0\.0\.0\.0:2525.*573/);
    t.match(rows[1], /port 162 is taken by another program.*cannot listen/);
    t.match(rows[2], /off$/);
    t.match(rows[3], /Nothing came in since the box started, though 2 jobs should have reported\..*443/);
    t.strictSame(seen.complaints, []);
    await leave(seen);
  },
);

t.test("who only looks sees the page, and no test buttons", needsBrowser, async (t) => {
  const seen = await visit("viewer", "/setup");
  await seen.page.waitForSelector(".outputs__one");
  t.equal(await seen.page.locator("text=Send a test").count(), 0);
  await leave(seen);
});
