import pLimit from 'p-limit'

/**
 * Does work with sharp when its turn has come: two pieces at once. It runs in the four threads of libuv, in which what was
 * written is forced to disk and passwords are hashed as well: with all of them taken by pictures, every write would wait.
 */
export const pictureWork = pLimit(2)
