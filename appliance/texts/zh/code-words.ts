/** Chinese words of codes that stand in sentences as they are: states, priorities, categories. */
import { makeCodeWords } from "../forms/code-words.ts";

export const { stateWord, levelWord, categoryWord } = makeCodeWords({
  states: {
    ok: "正常",
    warning: "警告",
    critical: "严重",
    unknown: "未知",
    up: "有应答",
    down: "无应答",
    unreachable: "不可达",
    pending: "待检查",
  },
  levels: {
    critical: "紧急",
    high: "高",
    medium: "中",
    low: "低",
  },
  categories: {
    infrastructure: "基础设施",
    software: "软件",
    content: "内容",
    integration: "集成",
  },
});
