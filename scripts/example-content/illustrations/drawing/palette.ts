/** The calm colours that all illustrations share. */
export const ink = {
  night: '#12283f',
  deep: '#1d3f60',
  blue: '#2f6690',
  sky: '#a9cfdc',
  mist: '#d7e8ea',
  forest: '#1f6f69',
  teal: '#2f9488',
  mint: '#86c9b7',
  pale: '#cfe8dc',
  coral: '#ef6f57',
  rose: '#f5a08a',
  blush: '#fbd5c4',
  ochre: '#e9b04a',
  sun: '#f6d27e',
  sand: '#efdcbb',
  cream: '#fbf5ea',
  paper: '#fffdf8',
  clay: '#b96a4b',
  wood: '#c98f5f',
  bark: '#7d5540',
  stone: '#c9c4b8',
  slate: '#8a97a3',
} as const

/** Skin and hair, so that the people in the pictures are as different as those who look at them. */
export const skin = {
  light: '#f4cfb0',
  warm: '#e3ae84',
  tan: '#c98c60',
  brown: '#96623f',
  dark: '#6a4330',
} as const
export const hair = {
  black: '#23202a',
  brown: '#5b3a29',
  red: '#b5532f',
  blond: '#e2b866',
  grey: '#c8ccd0',
  white: '#eef0f0',
} as const
