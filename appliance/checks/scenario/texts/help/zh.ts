/** Chinese help with the settings of check type `scenario`, by the schema's English. */
import type { scenarioHelp as croatian } from "./hr.ts";

export const scenarioHelp = {
  "The requests, one after the other; cookies are kept between them.": "依次发出的请求，其间保留 cookie。",
  "What the step does, for messages: `sign in`.": "此步骤做什么，用于消息：登录。",
  "What is asked for. `{address}` is the host's address; `{name}` a variable, percent-encoded unless it begins the URL.":
    "请求的内容。{address} 代表设备地址；{name} 代表变量，除非在 URL 开头，否则按百分号编码。",
  "Method; POST with a body, else GET, unless told.": "方法；留空：有正文用 POST，否则 GET。",
  "Fields sent as a form.": "以表单发送的字段。",
  "Body sent as JSON; variables are filled into its texts.": "以 JSON 发送的正文，其中的文本会填入变量。",
  "Body sent as it is.": "原样发送的正文。",
  "Text that the answer must contain.": "应答须包含的文字。",
  "Text that the answer must not contain.": "应答中不得出现的文字。",
  "Variables for later steps, each from the answer's JSON, text or headers.":
    "供后续步骤使用的变量，取自应答的 JSON、文本或头字段。",
  "Path in a JSON answer: `$.token`.": "JSON 应答中的路径：$.token。",
  "Regular expression; its first group is taken, or the whole match.": "正则表达式，取第一个分组或整个匹配。",
  "Name of a header of the answer.": "应答头字段的名称。",
  "Values for `{name}` in URLs, headers and bodies.": "URL、头字段和正文中 {name} 的值。",
  "The same for what must stay secret.": "同上，用于须保密的内容。",
  "A value that is never shown.": "从不显示的值。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
