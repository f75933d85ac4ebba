declare namespace App {
  interface Locals {
    /** Told why a page could not be rendered, when the publisher asks for it. */
    onRenderError?: (error: unknown) => void
  }
}
