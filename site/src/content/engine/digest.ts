import { hash } from 'node:crypto'

/** A short fingerprint of a plain value; equal values of equal key order have equal fingerprints. */
export const digest = (value: unknown): string => hash('sha1', JSON.stringify(value) ?? '', 'base64')
