/** What a listener is told. */
export interface Message {
  /** The id of the event, by which a client tells how far it has come. */
  id: string
  /** Two messages about a transaction that have the same key say the same. */
  key: string
  /** Writes it out, which costs more than all else: done once for all who are told the same. */
  text: () => string
}
