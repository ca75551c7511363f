/** Russian help with fields: settings that several check types have; by the schema's English. */
import type { checksHelp as croatian } from "../../hr/setting-help/checks.ts";

export const checksHelp = {
  "What is asked for; `{address}` stands for the host's address.":
    "Что запрашивается; {address} означает адрес устройства.",
  "Name for the `Host` header and the certificate, where the URL holds an address.":
    "Имя для заголовка Host и сертификата, если в URL стоит адрес.",
  "Method of the request.": "Метод запроса.",
  "More headers of the request.": "Дополнительные заголовки запроса.",
  "Body of a POST.": "Тело запроса POST.",
  "`auto`: as the URL says, but a log-in, a token or another secret goes only to a server that has proven itself by its certificate. `plain`: also in clear, and to any server.":
    "Автоматически: как говорит URL, но вход, токен и другие секреты идут только серверу, подтвердившему себя сертификатом. Без шифрования: и открыто, и любому серверу.",
  "User for basic authentication.": "Пользователь для базовой аутентификации (basic).",
  "Password for basic authentication.": "Пароль для базовой аутентификации (basic).",
  "Redirects that are followed; with 0 the first answer is judged as it is.":
    "Сколько перенаправлений выполняется; при 0 оценивается первый ответ как есть.",
  "So much of a body is read, after decompression; what is left out is said.":
    "Столько тела читается, после распаковки; о пропущенном сообщается.",
  "Whether a certificate that is not in order is a failure.": "Считается ли сертификат с проблемой ошибкой.",
  "Whether TLS 1.0, short keys and the like are spoken as well. Unless told: only where `verifyTls` is false and nothing secret is sent.":
    "Допускать ли TLS 1.0, короткие ключи и подобное. Пусто: только если сертификат не проверяется и ничего секретного не отправляется.",
  "Certificate (PEM) of an authority to trust besides the public ones.":
    "Сертификат (PEM) центра, которому доверять помимо публичных.",
  "SHA-256 fingerprint of the one certificate that the URL's server is taken by, whoever signed it; for devices that made theirs themselves. Other servers that a redirect leads to are judged by `verifyTls`.":
    "Отпечаток SHA-256 единственного сертификата, по которому принимается сервер из URL, кем бы он ни был подписан; для устройств с самодельным сертификатом. Другие серверы после перенаправления проверяются как обычно.",
  "Status codes that are fine: numbers, classes such as `2xx`, ranges such as `200-204`.":
    "Допустимые коды состояния: числа, классы (2xx), диапазоны (200-204).",
  "Encryption. `auto`: `starttls` with a password, else `none`. `starttls`: TLS is asked for within the conversation, and insisted on. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "Автоматически: STARTTLS при наличии пароля, иначе без шифрования. STARTTLS: TLS запрашивается внутри соединения и обязателен. TLS с первого байта. Без шифрования, без секретов: видимый пароль не отправляется. Без шифрования, секреты тоже: пароль идёт открыто, если сервер иначе не принимает.",
  "Name that the certificate must be made for; the host's address unless told.":
    "Имя, на которое должен быть выдан сертификат; пусто: адрес устройства.",
  "SHA-256 fingerprint of the one certificate that is taken, whoever signed it; for servers that made theirs themselves.":
    "Отпечаток SHA-256 единственного принимаемого сертификата, кем бы он ни был подписан; для серверов с самодельным сертификатом.",
  "Password of that user.": "Пароль этого пользователя.",
  "User to sign in with.": "Пользователь для входа.",
  "How the value is understood: `number`, `text` that is compared, `age` of a moment in seconds (freshness).":
    "Как понимать значение: число, сравниваемый текст или возраст момента в секундах (свежесть).",
  "Factor that a number is multiplied by.": "Множитель, на который умножается число.",
  "Unit of the number after scaling.": "Единица числа после умножения.",
  "For `age`: time zone of moments that name none, e.g. `Europe/Berlin`.":
    "Для возраста: часовой пояс моментов, где он не указан, напр. Europe/Berlin.",
  "For `text`: what it must contain.": "Для текста: что он должен содержать.",
  "For `text`: regular expression that must match (`^` and `$` match at lines).":
    "Для текста: регулярное выражение, которое должно совпасть (^ и $ относятся к строкам).",
  "For `text`: what it must not contain.": "Для текста: чего он не должен содержать.",
  "For `text`: regular expression that must match nowhere.":
    "Для текста: регулярное выражение, которое нигде не должно совпасть.",
  "Something ready-made that is recognised on common devices.":
    "Готовый шаблон, распознаваемый на распространённых устройствах.",
  "Text that must stand in it, whatever its case.": "Текст, который должен там стоять, без учёта регистра.",
  "Regular expression that must fit it.": "Регулярное выражение, которое должно совпасть.",
  "Text that says that it is over, whatever its case.": "Текст, означающий, что всё прошло, без учёта регистра.",
  "Regular expression that says that it is over.": "Регулярное выражение, означающее, что всё прошло.",
  "Only what is so bad or worse: 0 (emergency) to 7 (debug).":
    "Только то, что настолько серьёзно или хуже: от 0 (авария) до 7 (отладка).",
  "How long it counts after it came last, unless it is said to be over before. Left out: as the pattern, else 1h.":
    "Сколько действует после последнего появления, если раньше не сообщено об окончании. Пусто: как в шаблоне, иначе 1 ч.",
  "TCP port.": "Порт TCP.",
  "Encryption. `auto`: `tls` with a password, else `none`. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "Автоматически: TLS при наличии пароля, иначе без шифрования. TLS с первого байта. Без шифрования, без секретов: видимый пароль не отправляется. Без шифрования, секреты тоже: пароль идёт открыто, если сервер иначе не принимает.",
  "TCP port; the usual one of the server unless told.": "Порт TCP; пусто: обычный для этого сервера.",
  "User; without one it is only seen whether the right kind of server answers.":
    "Пользователь; без него видно только, отвечает ли сервер нужного вида.",
  "Database; the server's choice unless told.": "База данных; пусто: по выбору сервера.",
  "Encryption. `auto`: `starttls`, but a server on this box itself may be without TLS. `starttls`: TLS is asked for within the conversation, and insisted on. `prefer`: TLS where the server has it, whatever its certificate. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "Автоматически: STARTTLS, но сервер на самом блоке может быть без TLS. STARTTLS: TLS запрашивается внутри соединения и обязателен. TLS, если сервер умеет: с любым сертификатом. Без шифрования, без секретов: видимый пароль не отправляется. Без шифрования, секреты тоже: пароль идёт открыто, если сервер иначе не принимает.",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
