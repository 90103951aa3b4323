import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { pageTitle } from "../components/govuk/page-title";
import { SignInPage } from "../components/rounds/sign-in-pages";
import { localPath } from "../http/local-path";
import { keepDestination, signedInPerson } from "../http/staff.server";
import { staffPaths } from "../http/staff-paths";

export const meta: MetaFunction = () => [{ title: pageTitle("Sign in") }];

export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const to = localPath(new URL(request.url).searchParams.get("to"));
  if ((await signedInPerson(request, context)) !== null) return redirect(to ?? staffPaths.areas);
  return Response.json(null, { headers: await keepDestination(to, context) });
}

export default SignInPage;
