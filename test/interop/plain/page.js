// A page without a framework: properties, events and the DOM.
const find = (selector) => document.querySelector(selector)
const on = (id, type, act) => find(`#${id}`).addEventListener(type, act)
const say = (id, text) => {
  find(`#${id}`).textContent = text
}
const paragraph = (text) => Object.assign(document.createElement('p'), { textContent: text })

const [field, select, toggle] = ['k-field', 'k-select', 'k-switch'].map(find)
const warnings = [paragraph('Do not open the door'), paragraph('Armed since today')]

function show() {
  const { checked } = toggle
  say('state', `State: ${field.value}, ${select.value}, ${checked ? 'armed' : 'not armed'}`)
  say('arm', checked ? 'Disarm' : 'Arm')
  say('about', `The sheet is about ${field.value}`)
  for (const warning of warnings) warning.remove()
  if (!checked) return
  toggle.after(warnings[0])
  find('#about').before(warnings[1])
}

on('devices', 'select', ({ detail }) => say('chosen', `Chosen: ${detail.item.label}`))
on('form', 'input', show)
on('form', 'submit', ({ detail }) => karui.toast(`${detail.value.name} is saved`))
on('preset', 'click', () => {
  field.value = 'Antenna'
  select.value = 'Cellar'
  toggle.checked = true
  show()
})
on('arm', 'click', () => {
  toggle.checked = !toggle.checked
  show()
})

on('details', 'close', () => say('shown', 'The sheet is closed'))
new MutationObserver(() => find('#details').open && say('shown', 'The sheet is open')).observe(find('#details'), {
  attributeFilter: ['open'],
})

const log = find('#log')
let last = -1
function add() {
  last++
  log.prepend(Object.assign(document.createElement('k-list-item'), { label: `Entry ${last}` }))
}
on('add', 'click', add)
on('reverse', 'click', () => log.append(...[...log.querySelectorAll('k-list-item')].reverse()))
on('remove', 'click', () => log.querySelector('k-list-item').remove())

add()
show()
