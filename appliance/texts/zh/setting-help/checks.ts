/** Chinese help with fields: settings that several check types have; by the schema's English. */
import type { checksHelp as croatian } from "../../hr/setting-help/checks.ts";

export const checksHelp = {
  "What is asked for; `{address}` stands for the host's address.": "请求的内容；{address} 代表设备地址。",
  "Name for the `Host` header and the certificate, where the URL holds an address.":
    "URL 中为地址时，Host 头和证书所用的名称。",
  "Method of the request.": "请求方法。",
  "More headers of the request.": "请求的其他头字段。",
  "Body of a POST.": "POST 的正文。",
  "`auto`: as the URL says, but a log-in, a token or another secret goes only to a server that has proven itself by its certificate. `plain`: also in clear, and to any server.":
    "自动：按 URL，但登录信息、令牌等机密只发给已用证书证明身份的服务器。不加密：也以明文发送，且发给任意服务器。",
  "User for basic authentication.": "基本认证（basic） 的用户。",
  "Password for basic authentication.": "基本认证（basic） 的密码。",
  "Redirects that are followed; with 0 the first answer is judged as it is.":
    "跟随的重定向次数；0 表示按首个应答判断。",
  "So much of a body is read, after decompression; what is left out is said.": "解压后读取的正文量；有省略时会说明。",
  "Whether a certificate that is not in order is a failure.": "证书有问题是否算失败。",
  "Whether TLS 1.0, short keys and the like are spoken as well. Unless told: only where `verifyTls` is false and nothing secret is sent.":
    "是否也接受 TLS 1.0、短密钥等；留空：仅在不验证证书且不发送机密时。",
  "Certificate (PEM) of an authority to trust besides the public ones.": "除公共机构外所信任的颁发机构证书（PEM）。",
  "SHA-256 fingerprint of the one certificate that the URL's server is taken by, whoever signed it; for devices that made theirs themselves. Other servers that a redirect leads to are judged by `verifyTls`.":
    "URL 所指服务器唯一可接受的证书的 SHA-256 指纹，不论由谁签名；用于自行生成证书的设备。重定向到的其他服务器照常验证。",
  "Status codes that are fine: numbers, classes such as `2xx`, ranges such as `200-204`.":
    "可接受的状态码：数字、类别（如 2xx）、范围（如 200-204）。",
  "Encryption. `auto`: `starttls` with a password, else `none`. `starttls`: TLS is asked for within the conversation, and insisted on. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "自动：有密码时用 STARTTLS，否则不加密。强制 STARTTLS：在会话中请求 TLS，不可缺少。全程 TLS：从首字节起加密。不加密，不发机密：会暴露的密码不发送。不加密，含机密：服务器不接受其他方式时以明文发送密码。",
  "Name that the certificate must be made for; the host's address unless told.": "证书须对应的名称；留空：设备地址。",
  "SHA-256 fingerprint of the one certificate that is taken, whoever signed it; for servers that made theirs themselves.":
    "唯一可接受的证书的 SHA-256 指纹，不论由谁签名；用于自行生成证书的服务器。",
  "Password of that user.": "该用户的密码。",
  "User to sign in with.": "登录用户。",
  "How the value is understood: `number`, `text` that is compared, `age` of a moment in seconds (freshness).":
    "值的解释方式：数字、用于比较的文本，或某时刻距今的秒数（新旧）。",
  "Factor that a number is multiplied by.": "数字所乘的系数。",
  "Unit of the number after scaling.": "换算后数字的单位。",
  "For `age`: time zone of moments that name none, e.g. `Europe/Berlin`.":
    "用于新旧：未注明时区的时刻所用的时区，例如 Europe/Berlin。",
  "For `text`: what it must contain.": "用于文本：须包含的内容。",
  "For `text`: regular expression that must match (`^` and `$` match at lines).":
    "用于文本：须匹配的正则表达式（^ 和 $ 按行匹配）。",
  "For `text`: what it must not contain.": "用于文本：不得包含的内容。",
  "For `text`: regular expression that must match nowhere.": "用于文本：不得匹配的正则表达式。",
  "Something ready-made that is recognised on common devices.": "现成的模式，可在常见设备上识别。",
  "Text that must stand in it, whatever its case.": "须出现的文字，不区分大小写。",
  "Regular expression that must fit it.": "须匹配的正则表达式。",
  "Text that says that it is over, whatever its case.": "表示已结束的文字，不区分大小写。",
  "Regular expression that says that it is over.": "表示已结束的正则表达式。",
  "Only what is so bad or worse: 0 (emergency) to 7 (debug).": "仅限此严重程度或更高：0（紧急）至 7（调试）。",
  "How long it counts after it came last, unless it is said to be over before. Left out: as the pattern, else 1h.":
    "最后一次出现后多久内有效，除非提前结束；留空：按模式，否则 1 小时。",
  "TCP port.": "TCP 端口。",
  "Encryption. `auto`: `tls` with a password, else `none`. `tls`: TLS from the first byte on. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "自动：有密码时用 TLS，否则不加密。全程 TLS：从首字节起加密。不加密，不发机密：会暴露的密码不发送。不加密，含机密：服务器不接受其他方式时以明文发送密码。",
  "TCP port; the usual one of the server unless told.": "TCP 端口；留空：该服务器的常用端口。",
  "User; without one it is only seen whether the right kind of server answers.":
    "用户；留空则只看是否由该类服务器应答。",
  "Database; the server's choice unless told.": "数据库；留空：由服务器决定。",
  "Encryption. `auto`: `starttls`, but a server on this box itself may be without TLS. `starttls`: TLS is asked for within the conversation, and insisted on. `prefer`: TLS where the server has it, whatever its certificate. `none`: no encryption; a password that would be shown is not sent. `plain`: no encryption, and the password in clear where the server takes it no other way.":
    "自动：STARTTLS，但监控盒自身的服务器可不用 TLS。强制 STARTTLS：在会话中请求 TLS，不可缺少。服务器支持时用 TLS：不论其证书。不加密，不发机密：会暴露的密码不发送。不加密，含机密：服务器不接受其他方式时以明文发送密码。",
} satisfies Readonly<Record<keyof typeof croatian, string>>;
