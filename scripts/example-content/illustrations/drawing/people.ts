import { hair, ink, skin } from './palette.ts'
import type { PersonLook } from './person.ts'

/** The cast of the pictures. */
export const people = {
  mother: { skin: skin.brown, hair: hair.black, style: 'curly', top: ink.coral, bottom: ink.deep },
  father: { skin: skin.warm, hair: hair.brown, beard: true, top: ink.teal, bottom: ink.night },
  girl: {
    skin: skin.brown,
    hair: hair.black,
    style: 'pigtails',
    top: ink.ochre,
    bottom: ink.blue,
    dress: true,
    child: true,
  },
  boy: { skin: skin.tan, hair: hair.brown, top: ink.coral, bottom: ink.deep, child: true },
  toddler: { skin: skin.light, hair: hair.blond, top: ink.mint, bottom: ink.blue, child: true },
  kid: { skin: skin.dark, hair: hair.black, style: 'curly', top: ink.sun, bottom: ink.teal, child: true },
  grandmother: {
    skin: skin.light,
    hair: hair.white,
    style: 'bun',
    glasses: true,
    top: ink.rose,
    bottom: ink.blue,
    dress: true,
  },
  grandfather: {
    skin: skin.tan,
    hair: hair.grey,
    style: 'bald',
    glasses: true,
    top: ink.ochre,
    bottom: ink.bark,
  },
  neighbour: {
    skin: skin.warm,
    hair: ink.blue,
    style: 'scarf',
    top: ink.blue,
    bottom: ink.deep,
    dress: true,
  },
  woman: { skin: skin.light, hair: hair.red, style: 'long', top: ink.teal, bottom: ink.night },
  man: { skin: skin.dark, hair: hair.black, top: ink.sun, bottom: ink.deep },
  teenager: { skin: skin.tan, hair: hair.black, style: 'long', top: ink.rose, bottom: ink.blue },
  youth: { skin: skin.light, hair: hair.brown, top: ink.blue, bottom: ink.bark },
  colleague: { skin: skin.brown, hair: hair.black, style: 'bun', top: ink.cream, bottom: ink.coral },
} satisfies Record<string, PersonLook>
