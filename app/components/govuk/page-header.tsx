import type { ReactNode } from "react";
import { PhaseBanner } from "./phase-banner";
import { ServiceNavigation, type NavigationItem } from "./service-navigation";
import { WaymarkMark } from "./waymark-mark";

export type PageHeaderProps = {
  readonly areaName?: string | undefined;
  readonly navigation?: readonly NavigationItem[] | undefined;
  /** Who is signed in, and the way out. */
  readonly account?: ReactNode;
  /** Set where everything shown was made up. */
  readonly fictional?: boolean | undefined;
};

export function PageHeader({ areaName, navigation = [], account, fictional = false }: PageHeaderProps) {
  return (
    <header className="govuk-template__header">
      <div className="waymark-header">
        <div className="govuk-width-container waymark-header__row">
          <a href="/" className="waymark-header__home">
            <WaymarkMark />
            Waymark
          </a>
          {areaName && <span className="waymark-header__area">{areaName}</span>}
          {account && <div className="waymark-header__account">{account}</div>}
        </div>
      </div>
      {navigation.length > 0 && <ServiceNavigation items={navigation} />}
      {fictional && (
        <PhaseBanner tag="Demonstration" colour="yellow">
          Fictional demonstration data. No real place, person or organisation is described here.
        </PhaseBanner>
      )}
    </header>
  );
}
