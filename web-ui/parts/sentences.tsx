/** A text of one or more sentences in which a line breaks between two sentences where each fits on its own. */
import "./sentences.css";

export function Sentences({ text }: { readonly text: string }) {
  // A full stop inside a name ("sw.lan") ends no sentence: only one before a space counts, or the wide one.
  const sentences = text.split(/(?<=\.)\s+|(?<=。)/u);
  return (
    <>
      {sentences.map((sentence, index) => (
        <span key={index}>
          {index > 0 && " "}
          <span class="sentence">{sentence}</span>
        </span>
      ))}
    </>
  );
}
