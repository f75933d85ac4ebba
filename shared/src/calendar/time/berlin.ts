/** Every rule about days, weeks and clock times on the portal is in this zone, whatever the machine's. */
export const BERLIN = 'Europe/Berlin'
