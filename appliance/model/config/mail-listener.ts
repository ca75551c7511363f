/** `listeners.smtp`: whose mails are taken, how many, and the site's own rules for understanding them. */
import { Type } from "typebox";
import { ID_PATTERN } from "../id.ts";
import { FromNetworks, Obj, Opt, Size, Text } from "./words.ts";

const Phrases = (description: string) =>
  Type.Array(Text("Words in this order; `fail*`: any ending; `*`: up to six words; `#`: a number."), {
    minItems: 1,
    maxItems: 200,
    description,
  });
const Labels = (description: string) =>
  Type.Array(Text("A label, without its colon."), { minItems: 1, maxItems: 50, description });
const Forms = (description: string) =>
  Type.Array(Text("Such as `Backup of {machine}: {status}`."), { minItems: 1, maxItems: 50, description });
const outcomes = {
  started: Opt(Phrases("It began.")),
  succeeded: Opt(Phrases("It went well.")),
  warned: Opt(Phrases("It went well, with warnings.")),
  failed: Opt(Phrases("It failed; beats all others.")),
};

const Rule = Obj({
  id: Type.String({ pattern: ID_PATTERN, description: "Id of the rule; jobs can ask for it by `product`." }),
  title: Opt(Text("What people call the product.")),
  recognised: Type.Array(
    Obj({
      from: Opt(Type.Array(Text("Text in the sender's address or name."), { minItems: 1, maxItems: 50 })),
      subject: Opt(Phrases("Words in the subject.")),
      text: Opt(Phrases("Words in the text or an attached log.")),
      header: Opt(
        Type.Array(Type.String({ pattern: "^[!-9;-~]+: ?.+$", maxLength: 300 }), {
          minItems: 1,
          maxItems: 50,
          description: "`Name: text`, a header field that holds the text.",
        }),
      ),
    }),
    {
      minItems: 1,
      maxItems: 50,
      description: "How its mails are recognised: one of these, of which all keys must hold.",
    },
  ),
  subjects: Opt(
    Forms(
      "How its subjects are built: `{status}`, `{job}`, `{machine}` stand for what is there, `*` for anything. The first that fits counts.",
    ),
  ),
  subject: Opt(Obj(outcomes, { description: "Words of the subject, where its parts have no fixed place." })),
  text: Opt(Obj(outcomes, { description: "Words of the text." })),
  status: Opt(Labels("Labels beside which the outcome stands, such as `Job result`.")),
  values: Opt(Obj(outcomes, { description: "What a status means, besides what every language says." })),
  rows: Opt(Type.Boolean({ description: "A table's column of statuses counts, each row of it." })),
  counts: Opt(Type.Boolean({ description: "Counts of errors and warnings decide too." })),
  noReport: Opt(Phrases("In the subject: it is no report at all.")),
  lines: Opt(Forms("How lines are built that name job or machine.")),
  size: Opt(Labels("Labels of its size.")),
  duration: Opt(Labels("Labels of its duration.")),
  machine: Opt(Labels("Labels of the machine.")),
  job: Opt(Labels("Labels of the job's name.")),
});

/** Of `listeners.smtp`, the keys that have a default. */
export const smtpChoices = {
  startTls: Opt(
    Type.Enum(["auto", "off"], {
      description: "`auto`: STARTTLS is offered, with the box's own certificate. Nobody is made to use it.",
      default: "auto",
    }),
  ),
  largest: Opt(Type.Unsafe<string>({ ...Size("The largest mail that is taken; at most 50MB."), default: "25MB" })),
  perMinute: Opt(
    Type.Integer({
      minimum: 1,
      maximum: 10_000,
      description: "Mails a minute from one address; ten minutes' worth at once.",
      default: 60,
    }),
  ),
};

export const smtpSettings = {
  ...smtpChoices,
  from: FromNetworks("Who may deliver. Left out: private and link-local networks and those that the box is in."),
  networks: FromNetworks("The same as `from`, by its name of before."),
  domains: Opt(
    Type.Array(Text("A domain."), {
      minItems: 1,
      maxItems: 100,
      description:
        "Domains whose mail is taken. Left out: names without a dot, of local networks, the box's own, and whatever a job names or an expected sender writes to. Nothing is ever passed on.",
    }),
  ),
  senders: Opt(
    Type.Array(Text("An address or a domain."), {
      minItems: 1,
      maxItems: 200,
      description: "Senders whose mail is taken, besides those that jobs expect. Left out: all.",
    }),
  ),
  rules: Opt(
    Type.Array(Rule, {
      maxItems: 100,
      description: "The site's own rules for mails of products; they go before the built-in ones.",
    }),
  ),
};
