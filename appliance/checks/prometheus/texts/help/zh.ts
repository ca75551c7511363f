/** Chinese help with the settings of check type `prometheus`, by the schema's English. */
import type { prometheusHelp as croatian } from "./hr.ts";

export const prometheusHelp = {
  "Where the metrics are; `{address}` stands for the host's address.": "指标的地址；{address} 代表设备地址。",
  "Largest answer that is read; a larger one is a failure.": "可读取的最大应答，超过则算失败。",
  "What is measured: one entry per measurement. On the command line each as JSON.":
    "测量的内容：每项测量一条。命令行中各以 JSON 给出。",
  "Name of the measurement; thresholds are given under it.": "测量名称，限值以此名设置。",
  "Name of the metric.": "指标名称。",
  "Labels that a series must have, e.g. `{ mountpoint: / }`. `!=x` is another than x, `=~x` matches the regular expression as a whole, `!~x` does not.":
    "序列须有的标签，例如 { mountpoint: / }。!=x 表示不等于 x，=~x 整体匹配正则表达式，!~x 不匹配。",
  "What becomes of several series; with `single` there must be one. `count` is 0 without any.":
    "多个序列如何合并；“须仅一个”时只能有一个。没有序列时数量为 0。",
  "For counters: the growth per second since the run before.": "用于计数器：自上次检查以来的每秒增长。",
  "Divide each series by the series of this metric that has the same labels, or by the only one there is. A rate is taken of both.":
    "各序列除以此指标中标签相同的序列，或唯一的序列。增长率对两者都计算。",
  "Name of the metric to divide by.": "作除数的指标名称。",
  "Factor of the value, e.g. 100 for per cent.": "值的系数，例如百分比用 100。",
  "Unit after scaling, e.g. `%`.": "换算后的单位，例如 %。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
