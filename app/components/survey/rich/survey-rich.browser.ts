export { showRichly } from "./show-richly";
