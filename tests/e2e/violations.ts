import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Gives what axe finds on the page as it stands, one line per rule with the elements it concerns; empty when all is well. */
export async function violations(page: Page): Promise<string[]> {
  // Without frames on the page the legacy mode finds the same and spares a second page for every analysis; what passes
  // needs no list of its elements.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}
