/** The text form of figures. */
import t from "tap";
import { prometheusText } from "./prometheus.ts";

t.test("names, labels and values are written as Prometheus reads them", async (t) => {
  const text = prometheusText([
    { name: "runs_total", help: "Runs\nof \\ checks.", kind: "counter", samples: [{ value: 12_345_678_901 }] },
    {
      name: "late_seconds",
      help: "How late.",
      kind: "gauge",
      samples: [
        { labels: { host: 'a "b" \\ c\n', kind: "x" }, value: 0.5 },
        { labels: {}, value: Number.NaN },
        { value: Infinity },
        { value: -Infinity },
      ],
    },
    { name: "nothing", help: "Has no samples.", kind: "gauge", samples: [] },
  ]);
  t.equal(
    text,
    [
      "# HELP vedetta_runs_total Runs\\nof \\\\ checks.",
      "# TYPE vedetta_runs_total counter",
      "vedetta_runs_total 12345678901",
      "# HELP vedetta_late_seconds How late.",
      "# TYPE vedetta_late_seconds gauge",
      'vedetta_late_seconds{host="a \\"b\\" \\\\ c\\n",kind="x"} 0.5',
      "vedetta_late_seconds NaN",
      "vedetta_late_seconds +Inf",
      "vedetta_late_seconds -Inf",
      "",
    ].join("\n"),
  );
});
