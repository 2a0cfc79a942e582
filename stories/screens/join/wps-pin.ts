/**
 * The check digit of a Wi-Fi Protected Setup PIN (Wi-Fi Simple Configuration 2.0, "PIN checksum"): every second digit
 * counts three times, from the first, and all eight together are a multiple of ten.
 */
const sumOf = (digits: string): number =>
  [...digits].reduce((sum, digit, place) => sum + Number(digit) * (place % 2 ? 1 : 3), 0)

/** @param digits the first seven @returns the eighth */
export const checkDigit = (digits: string): string => String((10 - (sumOf(digits) % 10)) % 10)

/** Can it be a PIN? One digit that is wrong is found always, two that changed places mostly. */
export const isPin = (text: string): boolean => /^\d{8}$/.test(text) && sumOf(text) % 10 === 0
