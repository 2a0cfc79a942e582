/** The sample screens, as their pages and the list of them tell of them. */
import devices from '../../screens/devices/devices.html'
import join from '../../screens/join/join.html'
import postCheck from '../../screens/post-check/post-check.html'
import pulse from '../../screens/pulse/pulse.html'
import watch from '../../screens/watch/watch.html'

export interface Screen {
  /** Of its folder. */
  name: string
  title: string
  /** What it does, in a sentence. */
  sentence: string
  /** The page before its script comes; a screen with a script of its own says here what it is. */
  markup: string
}

export const screens: Screen[] = [
  {
    name: 'devices',
    title: 'Devices',
    sentence: 'The small screen that every kit can be asked for: plain tags, not a line of page CSS or script.',
    markup: devices,
  },
  {
    name: 'join',
    title: 'Join',
    sentence:
      'A new device joins a Wi-Fi network, step by step: password, push button or PIN, and a code for the next one.',
    markup: join,
  },
  {
    name: 'post-check',
    title: 'Post check',
    sentence: 'Who sends mail in my name? Opens DMARC reports on the phone, and uploads nothing.',
    markup: postCheck,
  },
  {
    name: 'pulse',
    title: 'Pulse',
    sentence: 'Would you recommend us? A survey that keeps what you type, and its results with their margin.',
    markup: pulse,
  },
  {
    name: 'watch',
    title: 'Watch',
    sentence: 'What has gone wrong, since when, and how often? A log of 100,000 lines and its issues; opens your own.',
    markup: watch,
  },
]
