declare module 'subset-font' {
  /** Takes a font and the characters to keep; gives the smaller font. */
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'woff2'; noLayoutClosure?: boolean },
  ): Promise<Buffer>
}
