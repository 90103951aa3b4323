import type { LinksFunction, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import browserScripts from "virtual:browser-scripts";
import { PageShell } from "./components/govuk/page-shell";
import { pageTitle } from "./components/govuk/page-title";
import { useNonce } from "./http/nonce";
import { pageNeeds } from "./http/page-handle";
import { statusWords } from "./http/status-words";
import "govuk-frontend/dist/govuk/govuk-frontend.min.css";
import "./styles/waymark.css";
import "./components/survey/survey.css";

export const links: LinksFunction = () => [{ rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }];

export const meta: MetaFunction = ({ error }) => [{ title: error ? pageTitle(statusWords(statusOf(error)).title) : "Waymark" }];

export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = useNonce();
  const needs = pageNeeds(useMatches().map((match) => match.handle));
  return (
    <html lang="en-GB" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#0b4a4c" />
        <Meta />
        <Links />
        {needs.browserScripts.map((name) => (
          <script key={name} type="module" src={addressOf(name)} nonce={nonce} />
        ))}
      </head>
      <body className="govuk-template__body">
        {children}
        {needs.scripts && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

function addressOf(name: string): string {
  const address = browserScripts[name];
  if (address === undefined) throw new Error(`There is no ${name}.browser.ts in app/components`);
  return address;
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const status = statusOf(useRouteError());
  const { title, advice } = statusWords(status);
  return (
    <PageShell>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{advice}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Go to the Waymark home page
        </a>
      </p>
      <p className="govuk-body-s">{`Error ${status}`}</p>
    </PageShell>
  );
}
