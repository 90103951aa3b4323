import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { BoardPage } from "../components/reports/board-page";
import { boardReport } from "../domain/reports/board-report";
import { BOARD_WORDS } from "../domain/reports/board-wording";
import { requireBoard } from "../http/require-board.server";
import { useResultsPaths } from "../http/use-results-paths";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(BOARD_WORDS.title, { section: data && `${data.report.heading.round} – ${data.report.heading.area}` }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const { sources, frame } = await requireBoard(args);
  return { frame, report: boardReport(sources) };
}

export default function Board() {
  const { frame, report } = useLoaderData<typeof loader>();
  return <BoardPage frame={frame} report={report} paths={useResultsPaths()} />;
}
