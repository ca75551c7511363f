/** `jobs[].expect` of a job that reports by mail: which mails are its own, and what they say. */
import { Type } from "typebox";
import { Opt, Text } from "./words.ts";

export const mailExpectation = {
  from: Opt(Text("Sender's address.")),
  subject: Opt(Text("Text in the subject.")),
  success: Opt(Type.Array(Text("Word of success."))),
  failure: Opt(Type.Array(Text("Word of failure."))),
};
