/** Refusals in Chinese. */
import type { Form, FormName } from "#model/refusal.ts";
import type { RefusalBook } from "../../refusal-book.ts";
import { backupRefusals } from "./backup-refusals.ts";
import { commandRefusals } from "./command-refusals.ts";
import { documentRefusals } from "./document-refusals.ts";
import { orderRefusals } from "./order-refusals.ts";
import { requestRefusals } from "./request-refusals.ts";
import { either, spaced, valueRefusals } from "./value-refusals.ts";

const formNames: Readonly<Record<FormName, string>> = {
  id: "id（小写字母、数字和连字符，1 至 63 个字符，不以连字符开头）",
  duration: "如 500ms、30s、5m、2h 或 7d 的时长",
  timeOfDay: "如 08:00 的时刻",
  listen: "HOST:PORT，如 0.0.0.0:2525 或 [::]:2525",
  member: "HOST、HOST/SERVICE 或任务的 id",
  address: "IPv4 或 IPv6 地址或 DNS 名称",
  ipAddress: "IPv4 或 IPv6 地址",
  addressAndNetwork: "带网络前缀长度的地址，如 192.0.2.7/24",
  broker: "如 mqtts://soc.example:8883 的消息代理 URL",
  percent: "如 80% 的比例",
  disk: "如 500MB 或 2GB 的数量",
  size: "如 500kB、200MB 或 2GB 的数量",
  publicKey: "Ed25519 密钥的 x（43 个 base64url 字符）",
  httpUrl: "http:// 或 https:// URL",
  httpsUrl: "https:// URL",
  contactUri: "如 mailto:security@acme.example、https://acme.example/security 或 tel:+385-1-555-0100 的地址",
  absolutePath: "绝对路径",
  date: "如 2026-12-25 的日期",
  userName: "用户名（字母、数字和 ._@-，最多 63 个）",
};

export const CHINESE_REFUSALS: RefusalBook = {
  language: "zh",
  sentences: {
    ...valueRefusals,
    ...documentRefusals,
    ...commandRefusals,
    ...orderRefusals,
    ...backupRefusals,
    ...requestRefusals,
  },
  formNames,
  form: tellForm,
  place: ({ is, id }) => (is === "entry" ? `（${id}）` : `（${is} ${id}）`),
};

/** What a value may be, in few words: `"none"`, `文本`, `{ secret: ... }`, `如 ... 的时长`. */
function tellForm(form: Form, book: RefusalBook): string {
  switch (form.is) {
    case "values":
      return form.values.join("、");
    case "named":
      return book.formNames[form.name];
    case "text":
      return "文本";
    case "boolean":
      return "true 或 false";
    case "anything":
      return "任意内容";
    case "number":
      return tellNumber(form);
    case "list":
      return form.of === undefined ? "列表" : `列表，各项为${spaced(tellForm(form.of, book))}`;
    case "group":
      return form.keys.length === 0 ? "一组键" : `{ ${form.keys.map((key) => `${key}: ...`).join(", ")} }`;
    case "either":
      return either(form.forms.map((one) => tellForm(one, book)));
  }
}

function tellNumber({ whole, least, most, above }: Form & { is: "number" }): string {
  const kind = whole ? "整数" : "数字";
  if (above !== undefined) return `大于 ${above} 的${kind}`;
  if (least !== undefined && most !== undefined) return `${least} 至 ${most} 的${kind}`;
  if (least !== undefined) return `不小于 ${least} 的${kind}`;
  return most === undefined ? kind : `不大于 ${most} 的${kind}`;
}
