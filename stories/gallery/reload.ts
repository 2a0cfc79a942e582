/** While `npm start` runs: loads the page anew after each build. */
new EventSource('/reload').addEventListener('message', () => location.reload())
