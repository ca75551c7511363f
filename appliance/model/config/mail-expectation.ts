/** `jobs[].expect` of a job that reports by mail: which mails are its own, and what they say. */
import { Type } from "typebox";
import { Opt, Text } from "./words.ts";

/** One text, or several of which one is enough. */
const OneOf = (description: string) =>
  Type.Union([Text("It."), Type.Array(Text("One of them."), { minItems: 1, maxItems: 50 })], {
    description: `${description} Of a list, one is enough.`,
  });
const Words = (description: string) =>
  Type.Array(Text("Words in this order, whatever their case; `*` at a word's end is any ending."), {
    minItems: 1,
    maxItems: 100,
    description,
  });

export const mailExpectation = {
  from: Opt(
    OneOf(
      "Who sends it: an address, a domain, or a name as mails show it. Looked for in From, Sender, Reply-To, Return-Path and in what is forwarded. All that comes from there and is no other job's counts as this job's: what is not understood, as failed.",
    ),
  ),
  to: Opt(
    OneOf(
      "Whom it goes to: an address, or what stands before the @ or behind a + in it. What names the job's id there is the job's without being told so.",
    ),
  ),
  subject: Opt(OneOf("Text in the subject.")),
  text: Opt(OneOf("Words in the text or an attached log.")),
  product: Opt(Text("Id of the rule that has to recognise it, such as `veeam`.")),
  row: Opt(
    Text(
      "In a mail that reports on several jobs: what stands in this job's line. Only that line counts, or what stands below it.",
    ),
  ),
  start: Opt(Words("Words that say that it began.")),
  success: Opt(Words("Words of success. Where they are told, nothing else makes it good.")),
  warning: Opt(Words("Words of success with warnings; they beat success.")),
  failure: Opt(Words("Words of failure; they beat all others. A word beside a count of zero does not count.")),
};
