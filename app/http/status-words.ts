export type StatusWords = { readonly title: string; readonly advice: string };

const WORDS: Readonly<Record<number, StatusWords>> = {
  400: {
    title: "We could not read that address or form",
    advice: "If you typed the web address, check it is correct. If you pasted it, check you copied all of it.",
  },
  401: { title: "You need to sign in", advice: "Sign in and try again." },
  403: {
    title: "You cannot do that from here",
    advice: "If you followed a link or sent a form from another website, open Waymark itself and try again.",
  },
  404: {
    title: "Page not found",
    advice: "If you typed the web address, check it is correct. If you pasted it, check you copied all of it.",
  },
  405: { title: "That page cannot be used like that", advice: "Go back and try again." },
  409: { title: "That can no longer be done", advice: "Something has changed since you opened the page. Go back, load it again and look." },
  410: { title: "That page is no longer there", advice: "Ask the person who sent you the link." },
  411: { title: "We could not read what was sent", advice: "Go back and try again." },
  413: { title: "That was too much to send at once", advice: "Send a smaller file or a shorter text." },
  422: { title: "We could not use what was sent", advice: "Go back, check your answers and try again." },
  429: { title: "Too many tries", advice: "Wait a minute, then try again." },
  503: { title: "Waymark is not available just now", advice: "Try again in a few minutes." },
};

const REFUSED: StatusWords = { title: "We could not do that", advice: "Go back and try again." };
const FAULT: StatusWords = {
  title: "Sorry, something went wrong",
  advice: "The fault is ours, not yours. Try again in a few minutes. What you had already saved is still there.",
};

/** What an error page says in plain words; every status has some. */
export function statusWords(status: number): StatusWords {
  return WORDS[status] ?? (status >= 400 && status < 500 ? REFUSED : FAULT);
}
