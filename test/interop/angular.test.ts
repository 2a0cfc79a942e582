import { testApp } from './suite'

const file = 'src/app.ts'

// Of custom elements Angular's check knows events and references; what is bound by `[…]` it does not look at.
testApp('angular', {
  page: 'index.html',
  mistakes: {
    'a field that an event has not': {
      file,
      from: 'detail.item?',
      to: 'detail.row?',
      said: /Property 'row' does not exist/,
    },
    'a prop that an element has not': {
      file,
      from: 'toggle.checked',
      to: 'toggle.chekked',
      said: /Property 'chekked' does not exist/,
    },
    'a value of the wrong type': {
      file,
      from: 'name.set(field',
      to: 'armed.set(field',
      said: /type 'string' is not assignable to parameter of type 'boolean'/,
    },
  },
})
