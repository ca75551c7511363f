/** Chinese for how the box gets its client certificate, and keeps one. Codes: `model/enrolment.ts`. */
import type { CertificateTrouble, EnrolmentView, EnrolProblem } from "#model/enrolment.ts";
import type { Parameters } from "#model/sentence.ts";
import { prefixed } from "../prefixed.ts";
import type { Template } from "../template.ts";
import { text } from "./format.ts";
import { moment } from "./times.ts";

const said = (p: Parameters): string => (p.said === undefined ? "" : `（${text(p.said)}）`);

const problems: Readonly<Record<EnrolProblem, Template>> = {
  wrongCode: () => "运维中心不认得本监控盒的这个认领码，或输入有误。",
  codeExpired: () => "此认领码已过期；须由运维中心发新认领码。",
  codeUsed: () => "此认领码已被使用；须由运维中心发新认领码。",
  tooMany: () => "运维中心收到本监控盒的尝试过多；稍后再问。",
  badRequest: () => "运维中心无法读取监控盒的请求。",
  otherName: () => "运维中心表示该请求属于另一台监控盒。",
  unknownCertificate: () => "运维中心不认得本监控盒的证书；请用新认领码注册。",
  revoked: () => "运维中心已吊销本监控盒的证书；请用新认领码注册。",
  expired: () => "本监控盒的证书已过期；请用新认领码注册。",
  wrongKey: () => "运维中心表示该请求由另一密钥签名。",
  issuerFailed: () => "申请证书失败；监控盒会再次申请。",
  noBroker: (p) => `无法建立申请用的连接${said(p)}；监控盒会再次申请。`,
  noAnswer: () => "运维中心未及时答复；监控盒会再次申请。",
  notSent: (p) => `消息代理没有接收请求${said(p)}；监控盒会再次申请。`,
  authorityNotThere: () => "无法连接消息代理，或其未出示此指纹的颁发机构；没有发送任何内容，监控盒会再看。",
  badAnswer: (p) => `收到的答复不是所申请的证书${said(p)}；未采用。`,
  keyUnreadable: () => "无法读取监控盒的私钥；请用新认领码注册。",
  nextRefused: () => "没有消息代理接受新证书，因此继续使用旧证书；会再申请一份。",
  givenUp: () => "两周无人答复；请用新认领码注册监控盒。",
  noBrokersNamed: () => "已有证书，但没有指定消息代理；请在配置中填写 relay.brokers。",
};

const states: Readonly<Record<EnrolmentView["state"], Template>> = {
  none: (p) => `${text(p.name)} 没有客户端证书。`,
  asking: (p) => `${text(p.name)} 正在申请第一份客户端证书。`,
  enrolled: (p) => `${text(p.name)} 已注册。`,
  changing: (p) => `${text(p.name)} 已注册，正在换用新证书。`,
};

/** What keeps the box from the operations centre, or soon will. */
export const certificateTroubles: Readonly<Record<CertificateTrouble, string>> = {
  certificateRevoked: "证书已被吊销；须重新注册",
  certificateExpired: "证书已过期；须重新注册",
  certificateRefused: "没有消息代理接受其证书；须重新注册",
  certificateNotRenewed: "证书即将到期，且未能更新",
};

const sentences: Readonly<Record<CertificateTrouble | "certificate", Template>> = {
  certificate: (p, words) =>
    `证书 ${text(p.serial)}，由 ${text(p.issuer)} 签发，有效期至 ${moment(p.notAfter, words)}；下一份将于 ${moment(p.renewAt, words)} 申请。`,
  certificateRevoked: (p, words) => `消息代理自 ${moment(p.since, words)} 起表示证书已被吊销；请用新认领码注册。`,
  certificateExpired: () => "证书已过期；请用新认领码注册监控盒。",
  certificateRefused: (p, words) => `消息代理自 ${moment(p.since, words)} 起拒绝该证书。`,
  certificateNotRenewed: () => "证书即将到期，且未能更新。",
};

export const enrolmentTemplates = {
  ...prefixed("enrol", problems),
  ...prefixed("enrolment", { ...states, ...sentences }),
};
