import t from "tap";
import { SentMessages } from "./sent-messages.ts";

const BASE = "vedetta/v1/acme/hq/box-1";

t.test("the newest of each kind stay, as they were sent and answered", (t) => {
  let now = 1000;
  const sent = new SentMessages(
    () => BASE,
    () => now,
  );
  sent.note({ topic: `${BASE}/presence`, payload: '{"state":"online"}', retain: true })({
    accepted: true,
    heard: true,
  });
  for (let n = 0; n < 50; n++) {
    now += 1;
    const answered = sent.note({ topic: `${BASE}/event/state/changed`, payload: `{"n":${n}}` });
    if (n === 48) answered({ accepted: true, heard: false });
    if (n === 47)
      answered({ accepted: false, problem: { code: "notAuthorised", message: "it may not", lasting: true } });
  }
  t.match(sent.newest("presence"), { retain: true, payload: '{"state":"online"}', answer: "taken", atMs: 1000 });
  t.equal(sent.all().length, 21);
  const [newest, before, refused] = sent.all();
  t.match(newest, { payload: '{"n":49}', answer: "none", bytes: 8 });
  t.equal(before?.answer, "unheard");
  t.match(refused, { answer: "refused", problem: { code: "notAuthorised" } });
  t.same(sent.refused(), [refused]);
  t.end();
});

t.test("a payload that is too large is counted, not kept; topics of others are kept apart", (t) => {
  const sent = new SentMessages(
    () => BASE,
    () => 1,
  );
  sent.note({ topic: `${BASE}/history`, payload: "x".repeat(10_000) });
  t.match(sent.newest("history"), { bytes: 10_000, payload: undefined });
  t.equal(sent.kindOf("soc/replies/1"), "other");
  t.equal(sent.kindOf(`${BASE}/constructor`), "other");
  t.end();
});
