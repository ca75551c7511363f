/** Russian help with the settings of check type `scenario`, by the schema's English. */
import type { scenarioHelp as croatian } from "./hr.ts";

export const scenarioHelp = {
  "The requests, one after the other; cookies are kept between them.":
    "Запросы, один за другим; cookie между ними сохраняются.",
  "What the step does, for messages: `sign in`.": "Что делает шаг, для сообщений: вход.",
  "What is asked for. `{address}` is the host's address; `{name}` a variable, percent-encoded unless it begins the URL.":
    "Что запрашивается. {address} означает адрес устройства, {name} переменную, закодированную для URL, если он не начинается с неё.",
  "Method; POST with a body, else GET, unless told.": "Метод; пусто: POST, если есть тело, иначе GET.",
  "Fields sent as a form.": "Поля, отправляемые как форма.",
  "Body sent as JSON; variables are filled into its texts.":
    "Тело, отправляемое как JSON; в его тексты подставляются переменные.",
  "Body sent as it is.": "Тело, отправляемое как есть.",
  "Text that the answer must contain.": "Текст, который ответ должен содержать.",
  "Text that the answer must not contain.": "Текст, которого ответ не должен содержать.",
  "Variables for later steps, each from the answer's JSON, text or headers.":
    "Переменные для следующих шагов, каждая из JSON, текста или заголовков ответа.",
  "Path in a JSON answer: `$.token`.": "Путь в ответе JSON: $.token.",
  "Regular expression; its first group is taken, or the whole match.":
    "Регулярное выражение; берётся первая группа или всё совпадение.",
  "Name of a header of the answer.": "Имя заголовка ответа.",
  "Values for `{name}` in URLs, headers and bodies.": "Значения для {name} в URL, заголовках и телах.",
  "The same for what must stay secret.": "То же для того, что должно остаться секретом.",
  "A value that is never shown.": "Значение, которое никогда не показывается.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
