/** What the box is asked for, by the address of the page. */
import t from "tap";
import { arrivalQuestionOf } from "./arrival-question.ts";

const NOW = Date.UTC(2026, 10, 30, 12, 0, 31);
const asked = (text: string) => arrivalQuestionOf(new URLSearchParams(text), NOW).query;

t.test("what stands in the address is asked for; what means nothing is not", async (t) => {
  t.equal(asked(""), "");
  t.equal(asked("host=nas&kind=line&severity=3&q=link+down"), "&host=nas&kind=line&severity=3&text=link%20down");
  t.equal(asked("kind=letter&severity=9&period=year&from=soon"), "");
  t.equal(asked("period=lastHour"), "&from=2026-11-30T11%3A00%3A00.000Z");
  t.equal(
    asked("from=2026-11-30T10:00:00Z&to=2026-11-30T11:00:00Z"),
    "&from=2026-11-30T10%3A00%3A00.000Z&to=2026-11-30T11%3A00%3A00.000Z",
  );
});
