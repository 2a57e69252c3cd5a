// A look at a post that left no capture: somebody says that they opened it. Counted, so that looking does not become watching.

export interface Visit {
  id: string;
  caseId: string;
  /** The capture whose post was looked at. */
  captureId: string;
  /** When it was written down, which is when it was done; ISO 8601, by this device's clock. */
  at: string;
}
