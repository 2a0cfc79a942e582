export const targets = () => ''
