import barrierefreiheit from './barrierefreiheit.ts'
import datenschutz from './datenschutz.ts'
import gebaerdensprache from './gebaerdensprache.ts'
import impressum from './impressum.ts'
import leichteSprache from './leichte-sprache.ts'
import ueberUns from './ueber-uns.ts'

/** The pages of their own; those that the law asks for are templates for the operator to complete. */
export const pages = [ueberUns, impressum, datenschutz, barrierefreiheit, leichteSprache, gebaerdensprache]
