/** The buttons above the table, as markup; one listener serves them all. */
export const tools = `<p class="tools"><button id="run" type="button">run</button><button id="runlots" type="button">runlots</button
  ><button id="add" type="button">add</button><button id="update" type="button">update</button
  ><button id="clear" type="button">clear</button><button id="swaprows" type="button">swaprows</button></p>`

/** Buttons and an empty table. */
export const frame = `${tools}<table class="table"><tbody></tbody></table>`
