/** The buttons above every list, as markup: one listener serves them all. */
export const tools = `<p class="k-bench-tools">${['create', 'many', 'append', 'update', 'swap', 'remove', 'clear']
  .map((id) => `<button id="${id}" type="button">${id}</button>`)
  .join('')}</p>`
