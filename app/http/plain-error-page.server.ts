import { statusWords } from "./status-words";

/**
 * The error page for requests that never reach a route. It stands on the stylesheet alone, so it can be sent whatever else is broken.
 */
export function plainErrorPage(status: number, stylesheets: readonly string[]): string {
  const { title, advice } = statusWords(status);
  const links = stylesheets.map((href) => `<link rel="stylesheet" href="${href}">`).join("");
  return `<!DOCTYPE html>
<html lang="en-GB" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${title} – Waymark</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${links}
</head>
<body class="govuk-template__body">
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main-content">
<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${advice}</p>
<p class="govuk-body"><a class="govuk-link" href="/">Go to the Waymark home page</a></p>
<p class="govuk-body-s">Error ${status}</p>
</main>
</div>
</body>
</html>
`;
}
