import type { ReactNode } from "react";
import { BackLink } from "../govuk/back-link";
import { PageShell } from "../govuk/page-shell";
import { pageTitle } from "../govuk/page-title";
import type { SurveyWords } from "./survey-words";

/** What stands around a respondent's page. */
export type PageFrame = {
  readonly words: SurveyWords;
  readonly language: string;
  /** Empty where no area is known, as behind a link that does not work. */
  readonly areaName: string;
  readonly fictional: boolean;
  /** Set for families: the page then has its way out. */
  readonly exitThisPage: boolean;
  readonly stylesheets: readonly string[];
  /** Addresses of the small scripts. */
  readonly scripts: readonly string[];
  readonly nonce: string;
  /** Where the richer face may come: the addresses of its script and of its stylesheet. */
  readonly richer?: { readonly script: string; readonly styles: string } | undefined;
  /** Set while answers are under way. */
  readonly saving?: SavingFacts | undefined;
};

/** What the saving script says. */
export type SavingWords = Pick<SurveyWords, "saving" | "saved" | "notSaved" | "refused" | "gone" | "sendingLater" | "stuckOffline">;

/** What the saving script has to know; texts, so that they can be slots. */
export type SavingFacts = {
  /** Names the draft to this browser. It opens nothing. */
  readonly draft: string;
  /** `on`; `off` where nothing may stay on the device; `erase` where what stayed there has to go. */
  readonly keeping: string;
  /** The addresses of the pages that are needed without a connection. */
  readonly pages: string;
};

type RespondentPageProps = {
  readonly frame: PageFrame;
  readonly title: string;
  readonly hasErrors?: boolean | undefined;
  readonly backHref?: string | undefined;
  readonly children: ReactNode;
};

/** A whole respondent's page: plain HTML that asks for nothing but a stylesheet and a few small scripts. */
export function RespondentPage({ frame, title, hasErrors, backHref, children }: RespondentPageProps) {
  const { words, language, areaName, fictional, exitThisPage, stylesheets, scripts, nonce, richer, saving } = frame;
  return (
    <html lang={language === "en" ? "en-GB" : language} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#0b4a4c" />
        <meta name="robots" content="noindex" />
        <title>{pageTitle(title, { section: areaName, hasErrors })}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {scripts.map((src) => (
          <script key={src} type="module" src={src} nonce={nonce} />
        ))}
      </head>
      <body
        className="govuk-template__body"
        {...(richer && { "data-rich-script": richer.script, "data-rich-styles": richer.styles })}
        {...(saving && {
          "data-draft": saving.draft,
          "data-keeping": saving.keeping,
          "data-pages": saving.pages,
          "data-words": JSON.stringify(savingWords(words)),
        })}
      >
        <PageShell
          {...(areaName === "" ? {} : { areaName })}
          fictional={fictional}
          exitThisPage={exitThisPage}
          before={backHref === undefined ? undefined : <BackLink href={backHref}>{words.back}</BackLink>}
        >
          <div className="govuk-grid-row">
            <div className="govuk-grid-column-two-thirds">{children}</div>
          </div>
        </PageShell>
      </body>
    </html>
  );
}

function savingWords({ saving, saved, notSaved, refused, gone, sendingLater, stuckOffline }: SurveyWords): SavingWords {
  return { saving, saved, notSaved, refused, gone, sendingLater, stuckOffline };
}
