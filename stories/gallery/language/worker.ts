/** What a browser knows of a language it reads when it is first asked; then all threads of the page have it. */
new Intl.NumberFormat(self.name)
new Intl.DateTimeFormat(self.name).format()
self.postMessage('read')
