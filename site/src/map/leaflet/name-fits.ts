/** Mean width of a letter of the map's names (12 px Fira Sans), measured over all names; a little generous. */
const LETTER_WIDTH = 6.8

/** Whether an area's name can be written inside it without running into the neighbours' names. Width in pixels. */
export function nameFits(name: string, areaWidth: number): boolean {
  return name.length * LETTER_WIDTH < areaWidth * 0.9
}
