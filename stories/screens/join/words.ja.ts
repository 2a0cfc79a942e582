import type { JoinWords } from './words'

/** The screen in Japanese. */
export const ja: JoinWords = {
  title: 'Wi-Fi 接続',
  steps: { network: 'ネットワーク', method: '接続方法', connect: '接続', done: '完了' },
  security: { open: 'オープン', wpa2: 'WPA2', both: 'WPA2・WPA3', wpa3: 'WPA3' },
  signal: { 0: '電波ごくわずか', 1: '電波弱め', 2: '電波良好', 3: '電波とても良好' },
  network: {
    heading: 'ネットワークを選ぶ',
    text: '新しい機器に電波が届いているものです。',
    looking: 'ネットワークを探しています',
    again: 'もう一度探す',
    locked: '鍵あり',
    open: '鍵なし',
  },
  open: {
    label: 'オープンネットワークに接続しますか？',
    text: '「{name}」にはパスワードがありません。どのサイトを見ているか、近くにいる人に知られるおそれがあります。',
    join: 'それでも接続',
    leave: 'キャンセル',
  },
  method: {
    heading: 'どうやって接続しますか？',
    label: '「{name}」への接続方法',
    next: '次へ',
    none: 'WPA3 では使えません',
  },
  methods: {
    password: { label: 'パスワード', description: '安全で、どのルーターでも使えます' },
    push: { label: 'プッシュボタン', description: '2 分以内にルーターの WPS を押します' },
    pin: { label: 'PIN', description: 'ルーターのラベルにある 8 桁の数字' },
  },
  weak: {
    label: 'WPS の PIN は安全ではありません',
    text: 'ルーターは PIN を前半と後半に分けて調べるため、1 万 1 千回試せば見つかります。WPA3 とパスワード、または接続済みの機器の QR コードなら安全です。',
    instead: 'パスワードを使う',
  },
  password: {
    heading: 'パスワードを入力',
    text: '変更していなければ、ルーターのラベルに書かれています。',
    label: '「{name}」のパスワード',
    help: '8 文字以上。大文字と小文字は区別されます',
    short: 'Wi-Fi のパスワードは 8 文字以上です',
    wrong: 'パスワードが違います。ラベルと見比べてください。',
  },
  push: {
    heading: 'ルーターのボタンを押す',
    text: 'WPS または矢印 2 本のマークのボタンです。ルーターまで歩く時間は十分あります。',
    left: '残り時間',
    cancel: '待つのをやめる',
  },
  troubles: {
    timeout: {
      label: 'ボタンが押されませんでした',
      description: '2 分たちました。ルーターのそばでもう一度お試しください。',
    },
    overlap: {
      label: 'ルーターが 2 台応答しました',
      description:
        '近くでもボタンが押されたため、どちらのルーターか区別できません。2 分待つか、別の方法をお選びください。',
    },
  },
  trouble: { again: 'もう一度', other: '別の方法' },
  pin: {
    heading: 'PIN を入力',
    text: 'ルーターのラベルにある 8 桁の数字です。',
    label: '「{name}」の PIN',
    typo: '数字に間違いがあります。最後の 1 桁がほかの桁と合いません。',
    wrong: '別のルーターの PIN です。',
  },
  join: '接続',
  joining: '「{name}」に接続しています',
  done: {
    label: '接続しました',
    description: '機器が「{name}」につながりました。',
    code: 'スマートフォンもつなぐ',
    codeText: 'カメラでこのコードを読み取ると、パスワードの入力はいりません。',
    codeName: '「{name}」に接続',
    security: 'セキュリティ',
    method: '接続方法',
    none: 'パスワードなし',
    restart: '別の機器を設定',
  },
  router: {
    label: 'ルーター',
    text: 'この画面のルーターは架空のものです。お使いのネットワークには何もしません。',
    look: 'ラベルを見る',
    press: 'ボタンを押す',
    pressTwo: '隣のルーターのボタンも押す',
    sheet: 'ルーターのラベル',
    name: '名前',
    password: 'パスワード',
    pin: 'WPS PIN',
    noPassword: 'なし',
  },
  used: '使っている部品',
  usedRemark:
    'この画面で使っているキットの部品と、それぞれがドロップインに加えるバイト数（brotli）です。k-qr はドロップインには含まれず、別のファイルです。',
}
