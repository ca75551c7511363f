/** A mail of the box that did not arrive, as a server told it afterwards. */
export interface DeliveryFailure {
  /** Address of whom it was for. */
  readonly to: string;
  /** `5.1.1`. Source: RFC 3463. */
  readonly status?: string;
  /** What the last server said: foreign text. */
  readonly said?: string;
  /** Message-ID of the mail that came back, without brackets, where the notice holds it. */
  readonly messageId?: string;
}
