/** Chinese sentences of check type `prometheus`. */
import type { Templates } from "#texts/template.ts";
import { bytes, number, text } from "#texts/zh/format.ts";
import { webTexts } from "../../web/texts/zh.ts";

export const prometheusTexts = {
  ...webTexts,
  measured: (p) => text(p.values),
  firstSample: () => "首次读取计数器；下次检查时可知增长",
  seriesMissing: (p) => `exporter 没有提供 ${text(p.series)}`,
  seriesAmbiguous: (p) => `有多个序列符合 ${text(p.series)}；需要更多标签或一个聚合`,
  patternTooSlow: (p) => `${text(p.series)} 的某个模式耗时过长；需要更简单的`,
  tooManySeries: (p) => `符合的序列超过 ${number(p.most)} 个；应减少向 exporter 索取的内容`,
  unexpectedStatus: (p) => `状态码为 ${text(p.status)}，应为 ${text(p.expected)}`,
  notMetrics: () => "应答不是 Prometheus 指标格式",
  tooLarge: (p) => `应答超过 ${bytes(p.sizeBytes)}，没有读完`,
} satisfies Templates;
