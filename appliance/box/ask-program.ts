/**
 * Asks a program of the image that has more rights than the box, over its socket: one line of JSON there, one line back. What is
 * behind it: os-image/device.
 */
import { connect } from "node:net";
import type { Static, TSchema } from "typebox";
import { Check } from "typebox/value";

/** There is no such program, or it gave no answer that can be used. */
export interface Silent {
  readonly refused: "silent";
  readonly why: string;
}

export interface ProgramQuestion<Answer extends TSchema> {
  /** Name of the program's socket. */
  readonly socket: string;
  readonly request: object;
  readonly answer: Answer;
  readonly patienceMs: number;
  readonly mostBytes: number;
}

/** Never rejected. */
export function askProgram<Answer extends TSchema>(
  question: ProgramQuestion<Answer>,
): Promise<Static<Answer> | Silent> {
  const { socket, request, patienceMs, mostBytes } = question;
  return new Promise((resolve) => {
    let said = "";
    const connection = connect(socket);
    const end = (answer: Static<Answer> | Silent) => {
      resolve(answer);
      connection.destroy();
    };
    const silent = (why: string) => end({ refused: "silent", why });
    connection.setTimeout(patienceMs, () => silent("no answer in time"));
    connection.setEncoding("utf8");
    connection.on("error", (error) => silent(error.message));
    connection.on("close", () => silent("it hung up"));
    connection.on("data", (part: string) => {
      said += part;
      if (said.includes("\n")) end(readAnswer(question.answer, said.slice(0, said.indexOf("\n"))));
      else if (said.length > mostBytes) silent("it says too much");
    });
    // Ended, so that the other side knows that this is all; the answer comes back over the same connection.
    connection.end(`${JSON.stringify(request)}\n`);
  });
}

function readAnswer<Answer extends TSchema>(schema: Answer, line: string): Static<Answer> | Silent {
  try {
    const answer: unknown = JSON.parse(line);
    if (Check(schema, answer)) return answer;
  } catch {
    // said below
  }
  return { refused: "silent", why: "it says what is no answer" };
}
