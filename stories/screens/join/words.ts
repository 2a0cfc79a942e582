import type { Security, Signal } from './networks'
import type { Method, Step, Trouble } from './place'

/** Every sentence of the screen in one language; `{name}` is that of the network. */
export interface JoinWords {
  title: string
  steps: Record<Step, string>
  security: Record<Security, string>
  signal: Record<Signal, string>
  network: Record<'heading' | 'text' | 'looking' | 'again' | 'locked' | 'open', string>
  /** Before an open network is joined. */
  open: Record<'label' | 'text' | 'join' | 'leave', string>
  method: Record<'heading' | 'label' | 'next' | 'none', string>
  methods: Record<Method, Record<'label' | 'description', string>>
  weak: Record<'label' | 'text' | 'instead', string>
  password: Record<'heading' | 'text' | 'label' | 'help' | 'short' | 'wrong', string>
  push: Record<'heading' | 'text' | 'left' | 'cancel', string>
  troubles: Record<Trouble, Record<'label' | 'description', string>>
  trouble: Record<'again' | 'other', string>
  pin: Record<'heading' | 'text' | 'label' | 'typo' | 'wrong', string>
  join: string
  joining: string
  done: Record<
    'label' | 'description' | 'code' | 'codeText' | 'codeName' | 'security' | 'method' | 'none' | 'restart',
    string
  >
  router: Record<
    'label' | 'text' | 'look' | 'press' | 'pressTwo' | 'sheet' | 'name' | 'password' | 'pin' | 'noPassword',
    string
  >
  used: string
  usedRemark: string
}
