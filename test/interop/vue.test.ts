import { testApp } from './suite'

const file = 'src/app.vue'

testApp('vue', {
  mistakes: {
    'a value of the wrong type': {
      file,
      from: ':open="isOpen"',
      to: ':open="name"',
      said: /Type 'string' is not assignable to type 'boolean/,
    },
    'a field that an event has not': {
      file,
      from: 'detail.item?',
      to: 'detail.row?',
      said: /Property 'row' does not exist/,
    },
  },
})
