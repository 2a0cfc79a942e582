import { testApp } from './suite'

const file = 'src/app.svelte'

testApp('svelte', {
  mistakes: {
    'a value of the wrong type': {
      file,
      from: 'open={isOpen}',
      to: 'open={name}',
      said: /Type 'string' is not assignable to type 'boolean/,
    },
    'a field that an event has not': { file, from: 'detail.item?', to: 'detail.row?', said: /'row' does not exist/ },
  },
})
