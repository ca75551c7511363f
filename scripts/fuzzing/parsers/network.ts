/** What the network and this machine's kernel say: names, addresses, certificates. */
import { X509Certificate } from "node:crypto";
import { makeAuthority, makeLeaf } from "#checks/testing/made-certificates.ts";
import { computerNameIn } from "#discovery/names.ts";
import { parseNetwork } from "#discovery/networks.ts";
import { decodeText } from "#lib/decode-text.ts";
import { visibleText } from "#lib/visible-text.ts";
import { certificatePath, isTrusted } from "#probes/certificate-path.ts";
import { decodeAnswer, DnsFormatError, encodeQuestion, questionName } from "#probes/dns-message.ts";
import { parseHosts } from "#probes/hosts-file.ts";
import { macIn } from "#probes/neighbour-table.ts";
import { daysLeft } from "#checks/certificate-problem.ts";
import { must, parsers } from "../parser.ts";

function dnsAnswer(): Buffer {
  const question = encodeQuestion(7, "mail.acme.example", "MX", true);
  const head = Buffer.from(question);
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(2, 6);
  const record = (type: number, data: Buffer) => {
    const bytes = Buffer.alloc(12 + data.length);
    bytes.writeUInt16BE(0xc00c, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt16BE(1, 4);
    bytes.writeUInt32BE(300, 6);
    bytes.writeUInt16BE(data.length, 10);
    data.copy(bytes, 12);
    return bytes;
  };
  return Buffer.concat([
    head,
    record(15, Buffer.from([0, 10, 1, 0x61, 0xc0, 0x0c])),
    record(16, Buffer.from([3, 0x61, 0x62, 0x63])),
  ]);
}

const NETBIOS = Buffer.concat([
  Buffer.alloc(56),
  Buffer.from([2]),
  Buffer.from("NAS            \u0020\u0004\u0000", "latin1"),
  Buffer.from("WORKGROUP      \u0000\u0084\u0000", "latin1"),
]);

export const networkParsers = parsers(
  {
    name: "dns",
    reads: "answers of name servers",
    files: ["appliance/probes/dns-message.ts"],
    seeds: () => [dnsAnswer(), encodeQuestion(7, questionName("192.0.2.1", "PTR"), "PTR", true)],
    words: [Buffer.from([0xc0, 0x0c]), Buffer.from([0xc0, 0x00]), Buffer.from([0x3f]), Buffer.from([0x81, 0x80])],
    refuses: (error) => error instanceof DnsFormatError,
    read: (input) => {
      for (const { name, data } of decodeAnswer(input).answers)
        must(name.length <= 1024 && data.length <= 280_000, "names and values of bounded length");
    },
  },
  {
    name: "netbios",
    reads: "NetBIOS status answers of neighbours",
    files: ["appliance/discovery/names.ts"],
    seeds: () => [NETBIOS],
    read: (input) => void computerNameIn(input),
  },
  {
    name: "name-tables",
    reads: "the machine's tables: hosts, neighbours, networks written by people",
    files: ["appliance/probes/hosts-file.ts", "appliance/probes/neighbour-table.ts", "appliance/discovery/networks.ts"],
    seeds: () => [
      "127.0.0.1 localhost box\n::1 localhost # x\n",
      "fe80::1 dev eth0 lladdr 00:11:22:33:44:55 REACHABLE",
      "192.0.2.0/24",
    ],
    words: ["/33", "::", "%eth0", "lladdr ", "FAILED", "\t", "#"],
    read: (input) => {
      const text = input.toString("utf8");
      parseHosts(text);
      macIn(text);
      parseNetwork(text.slice(0, 100));
    },
  },
  {
    name: "character-sets",
    dear: true,
    reads: "texts in no named character set",
    files: ["appliance/lib/decode-text.ts", "appliance/lib/visible-text.ts"],
    seeds: () => [
      "Grüße",
      Buffer.from("čćžšđ", "utf16le"),
      Buffer.from([0xef, 0xbb, 0xbf, 0xe4]),
      Buffer.from([0x82, 0xa0, 0x93]),
    ],
    read: (input) => {
      const text = decodeText(input);
      must(text.isWellFormed(), "text is well formed");
      must(!/(?![\t\n])[\p{Cc}\p{Bidi_Control}]/u.test(visibleText(text)), "nothing that steers a terminal");
    },
  },
  {
    name: "certificate",
    dear: true,
    reads: "certificates that servers show",
    files: ["appliance/probes/certificate-path.ts", "appliance/checks/certificate-problem.ts"],
    mostBytes: 4096,
    seeds: async () => {
      const authority = await makeAuthority("Acme Root");
      const leaf = await makeLeaf({ issuer: authority });
      return [authority, leaf].map(({ cert }) => new X509Certificate(cert).raw);
    },
    // What OpenSSL cannot read never becomes a certificate: those errors are Node's.
    refuses: (error) => /^ERR_OSSL|^ERR_CRYPTO/.test(String((error as { code?: unknown }).code)),
    read: (input) => {
      const certificate = new X509Certificate(input);
      try {
        JSON.stringify([certificate.subject, certificate.subjectAltName, certificate.validTo, certificate.infoAccess]);
      } catch {
        return;
      }
      certificatePath(certificate, [certificate], undefined, 0);
      isTrusted(certificate, undefined);
      daysLeft([certificate], 0);
    },
  },
);
