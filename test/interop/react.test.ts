import { testApp } from './suite'

const file = 'src/app.tsx'

testApp('react', {
  mistakes: {
    'a prop that is not there': {
      file,
      from: 'selectable',
      to: 'selectible',
      said: /Property 'selectible' does not exist/,
    },
    'a value of the wrong type': {
      file,
      from: 'open={isOpen}',
      to: 'open="yes"',
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
