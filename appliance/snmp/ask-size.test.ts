/** How much is asked for at once. */
import t from "tap";
import { AgentMemories, AskSize } from "./ask-size.ts";

/** Requests as large as allowed against an agent that bears `bears`; gives the sizes asked for. */
function asked(size: AskSize, bears: number, requests: number): number[] {
  return Array.from({ length: requests }, () => {
    const count = size.size;
    if (count <= bears) size.borne(count);
    else size.refused(count);
    return count;
  });
}

t.test("a refusal halves, and what was borne is climbed from slowly", async (t) => {
  const size = new AskSize(50);
  const sizes = asked(size, 20, 30);
  t.same(sizes.slice(0, 3), [50, 25, 12]);
  t.ok(sizes.filter((count) => count > 20).length <= 4, `few attempts above what it bears: ${sizes.join(" ")}`);
  t.ok(Math.max(...sizes.slice(-5)) >= 15, "it comes near to what the agent bears");
});

t.test("one refusal does not hold an agent down for ever", async (t) => {
  const size = new AskSize(50);
  size.borne(50);
  size.refused(50);
  asked(size, 50, 600);
  t.equal(size.size, 50);
});

t.test("an agent that refuses everything ends at one", async (t) => {
  const size = new AskSize(100);
  t.same(asked(size, 1, 8), [100, 50, 25, 12, 6, 3, 1, 1]);
});

t.test("agents are told apart and the least recently asked are forgotten", async (t) => {
  const memories = new AgentMemories();
  const first = memories.of("192.0.2.1", 161, "2c");
  t.equal(memories.of("192.0.2.1", 161, "2c"), first);
  t.not(memories.of("192.0.2.1", 161, "1"), first);
  for (let port = 0; port < 5000; port += 1) memories.of("192.0.2.2", port, "2c");
  t.not(memories.of("192.0.2.1", 161, "2c"), first);
});
