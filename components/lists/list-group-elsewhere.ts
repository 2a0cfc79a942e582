/**
 * What stands for `k-list-group` in `karui.min.js`: without it a `k-list` draws plain rows. `karui.all.min.js` has the
 * component itself, and so has what is bundled or drawn on a server.
 */
export default {}
