/** The form: 40 fields, as many as a phone's longest sign-up has. */

export interface Field {
  name: string
  label: string
  type: 'text' | 'email' | 'tel' | 'url' | 'search'
  value: string
  placeholder: string
}

const kinds: [label: string, type: Field['type'], placeholder: string][] = [
  ['First name', 'text', 'Sei'],
  ['Address for letters', 'text', '1-1 Marunouchi'],
  ['E-mail', 'email', 'name@example.org'],
  ['Telephone', 'tel', '03-1234-5678'],
  ['Web page', 'url', 'https://example.org'],
  ['Looks for', 'search', 'lamp'],
]

/** The fields; every other one is filled in. */
export const fields: Field[] = Array.from({ length: 40 }, (_, at) => {
  const [label, type, placeholder] = kinds[at % kinds.length]!
  return { name: `field-${at}`, label: `${label} ${at + 1}`, type, placeholder, value: at % 2 ? placeholder : '' }
})

/** The buttons above the form, as markup. */
export const tools = `<p class="k-bench-tools"><button id="open" type="button">open</button
  ><button id="close" type="button">close</button></p>`
