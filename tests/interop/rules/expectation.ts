/** Collects the faults of what is examined, one sentence each. */
export function expectation() {
  const faults: string[] = []
  return {
    faults,
    /** Notes a fault unless something holds. */
    expect(holds: boolean, fault: string): void {
      if (!holds) faults.push(fault)
    },
  }
}
