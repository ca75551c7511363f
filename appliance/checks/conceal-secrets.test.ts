import t from "tap";
import { concealSecrets } from "./conceal-secrets.ts";

t.test("a secret is concealed wherever it stands, also cut off at the end", (t) => {
  const secrets = ["hunter2-and-more", undefined, "päss wört"];
  const observation = {
    code: "otherProtocol",
    parameters: {
      heard: "AUTH hunter2-and-more",
      list: ["x hunter2-an", "p\u00c3\u00a4ss w\u00c3\u00b6rt!"],
      count: 3,
    },
    detail: "a päss wört b",
  };
  t.strictSame(concealSecrets(observation, secrets), {
    code: "otherProtocol",
    parameters: { heard: "AUTH ***", list: ["x ***", "***!"], count: 3 },
    detail: "a *** b",
  });
  t.end();
});

t.test("without secrets or words nothing changes", (t) => {
  const observation = { code: "timeout", parameters: { heard: "abc" } };
  t.equal(concealSecrets(observation, [undefined, ""]), observation);
  t.strictSame(concealSecrets({ code: "timeout" }, ["secret"]), { code: "timeout" });
  t.end();
});
