/** Check type `sip`: does a telephone system answer? */
import { Type, type Static } from "typebox";
import { formerly } from "#model/config/words.ts";
import type { Observation } from "#model/result.ts";
import { encryptionSetting, portSetting } from "../access-settings.ts";
import { askByDatagram } from "../ask-by-datagram.ts";
import { CERTIFICATE_CODES } from "../certificate-problem.ts";
import { defineCheckType, type RunContext } from "../contract.ts";
import { openLineSession, type LineSession } from "../line-session.ts";
import { CONVERSATION_CODES, ConversationFault, observeConversation, shown } from "../observe-conversation.ts";
import { secureSession, TLS_MEASUREMENTS, TLS_SETTINGS } from "../secure-session.ts";
import { headLines, makeRequest, readAnswer, type SipAnswer } from "./sip-message.ts";

const DEFAULTS = { transport: "udp" } as const;
const PORT = 5060;
const TLS_PORT = 5061;
/** RFC 3261, section 17.1.2.2: T1. */
const RESEND_MS = 500;
const MOST_LINES = 200;
/** Interim answers, empty lines to keep a connection alive: more of them than this is mischief. */
const MOST_ASIDES = 20;
/** What stands for our own host over TCP and TLS, where nobody needs it. */
const NOBODY = "vedetta.invalid";

const Settings = Type.Object(
  {
    transport: Type.Optional(
      formerly(
        { words: { tls: "encryption: tls" } },
        Type.Enum(["udp", "tcp"], {
          default: DEFAULTS.transport,
          description: "How the question travels where it is not encrypted; TLS goes by TCP.",
        }),
      ),
    ),
    encryption: encryptionSetting(["tls", "none"], "`none`; nothing secret is sent"),
    port: portSetting(PORT, { tls: TLS_PORT, what: "Port" }),
    user: Type.Optional(
      Type.String({
        pattern: "^[A-Za-z0-9_.!~*'()&=+$,;?/-]+$",
        maxLength: 100,
        description: "Extension or user that is asked about; the system itself unless told.",
      }),
    ),
    domain: Type.Optional(
      Type.String({
        pattern: "^[A-Za-z0-9._-]+$",
        maxLength: 253,
        description: "Domain of the address that is asked about; the host's address unless told.",
      }),
    ),
    ...TLS_SETTINGS,
  },
  { additionalProperties: false },
);
type Settings = Static<typeof Settings>;

const MEASUREMENTS = {
  answerMs: { unit: "ms", label: "Answer", description: "From the question to the final answer.", warning: "1000" },
  status: { unit: "", label: "Status", description: "Status of the final answer, 200 to 699." },
  ...TLS_MEASUREMENTS,
} as const;

const CODES = { answered: "ok", serverError: "critical", ...CONVERSATION_CODES, ...CERTIFICATE_CODES } as const;

type Code = keyof typeof CODES;
/** What a run may report. */
type Seen = Observation<Code, keyof typeof MEASUREMENTS>;
/** What was measured so far. */
type Measured = Partial<Record<keyof typeof MEASUREMENTS, number>>;

export const sip = defineCheckType({
  name: "sip",
  summary: "Asks a telephone system or phone what it can do (SIP OPTIONS); any final answer shows that it is there.",
  category: "software",
  settings: Settings,
  measurements: MEASUREMENTS,
  codes: CODES,
  examples: [
    {},
    { encryption: "tls", domain: "pbx.acme.example", serverName: "pbx.acme.example" },
    { user: "200", domain: "acme.example" },
  ],

  async run(target, settings, context) {
    try {
      const transport = settings.encryption === "tls" ? "tls" : (settings.transport ?? DEFAULTS.transport);
      if (transport === "udp") return await askByUdp(target.address, settings, context);
      return await askByStream(target.address, transport, settings, context);
    } catch (error) {
      return observeConversation(error, context);
    }
  },
});

async function askByUdp(address: string, settings: Settings, context: RunContext): Promise<Seen> {
  /** One for each address that is asked. */
  const callIds = new Set<string>();
  const { answer, answerMs } = await askByDatagram(
    {
      address,
      port: settings.port ?? PORT,
      resendMs: Math.min(RESEND_MS, context.timeoutMs / 3),
      encode: (from) => {
        const request = makeRequest({ ...asking(address, settings), transport: "udp", from });
        callIds.add(request.callId);
        return Buffer.from(request.text);
      },
      read: (message) => {
        const found = readAnswer(headLines(message) ?? []);
        if (found === undefined || !callIds.has(found.callId)) {
          throw new ConversationFault("otherProtocol", { heard: shown(message) });
        }
        return found.status < 200 ? undefined : found;
      },
    },
    context,
  );
  return judge(answer, { answerMs });
}

async function askByStream(
  address: string,
  transport: "tcp" | "tls",
  settings: Settings,
  context: RunContext,
): Promise<Seen> {
  const port = settings.port ?? (transport === "tls" ? TLS_PORT : PORT);
  const session = await openLineSession(address, port, context);
  try {
    const secured = transport === "tls" ? await secureSession(session, address, settings, context) : {};
    const request = makeRequest({ ...asking(address, settings), transport, from: { address: NOBODY } });
    const startedAt = context.now();
    session.write(request.text);
    const answer = await readFinal(session, request.callId);
    return judge(answer, { answerMs: context.now() - startedAt, ...secured });
  } finally {
    session.close();
  }
}

function asking(address: string, { domain, user }: Settings) {
  return { host: domain ?? address, ...(user !== undefined && { user }) };
}

async function readFinal(session: LineSession, callId: string): Promise<SipAnswer> {
  for (let asides = 0; asides < MOST_ASIDES; asides += 1) {
    const lines = await readHead(session);
    const [first] = lines;
    if (first === undefined) continue; // an empty line, as some send to keep the connection alive
    const answer = readAnswer(lines);
    if (answer?.callId !== callId) throw new ConversationFault("otherProtocol", { heard: shown(first) });
    if (answer.status >= 200) return answer;
    await session.readBytes(answer.contentLength);
  }
  throw new ConversationFault("tooMuch");
}

/** Lines up to an empty one. What does not begin like an answer is not read further. */
async function readHead(session: LineSession): Promise<string[]> {
  const lines: string[] = [];
  while (lines.length < MOST_LINES) {
    const line = await session.readLine();
    if (line === "") return lines;
    if (lines.length === 0 && !line.startsWith("SIP/"))
      throw new ConversationFault("otherProtocol", { heard: shown(line) });
    lines.push(line);
  }
  throw new ConversationFault("tooMuch");
}

/** RFC 3261, section 21.5: 5xx says that the server failed; 501 only that it does not know OPTIONS, but is there. */
function judge({ status, reason, server }: SipAnswer, measured: Measured): Seen {
  const code = status >= 500 && status < 600 && status !== 501 ? "serverError" : "answered";
  const parameters = { answer: `${status} ${shown(reason)}`.trim() };
  const detail = server === "" ? {} : { detail: `server: ${shown(server)}` };
  return { code, parameters, measurements: { ...measured, status }, ...detail };
}
