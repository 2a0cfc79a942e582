// Written by src/build/icons.js from lucide (ISC licence, https://lucide.dev/license). Do not edit.
// Path data on a grid of 24 by 24, drawn as a stroke of 2.
export {}
