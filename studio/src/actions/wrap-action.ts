import { oncePerObject } from '@iqz/shared/once-per-object.ts'
import type { DocumentActionComponent } from 'sanity'

type Wrap = (action: DocumentActionComponent) => DocumentActionComponent

/**
 * Puts an action of ours around one of Sanity's, always the same around the same: the Studio asks for its actions again and
 * again, and one that is another function begins anew.
 */
export const wrapAction = (wrap: Wrap): Wrap => oncePerObject(wrap)
