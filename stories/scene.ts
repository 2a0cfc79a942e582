/** A picture for samples: hills, a field and the sun. Cut rather than squeezed, whatever the size of `box`. */
export const scene = (box: string): string =>
  `viewBox="${box}" role="img" aria-label="A field"><path fill="#bfe0ea" d="M0 0h400v240H0z"/><circle cx="290" cy="70" r="24" fill="#fff4d6"/>
  <path fill="#7fb5c2" d="M0 124 80 80l70 44 72-58 96 78 82-38v134H0z"/><path fill="#2f7d86" d="M0 150q100-36 200-10t200-4v104H0z"/>`
