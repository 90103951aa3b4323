import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "../components/govuk/page-title";
import { ConfirmSignInPage, SpentLinkPage } from "../components/rounds/sign-in-pages";
import { signedInHeaders, readDestination } from "../http/staff.server";
import { staffPaths } from "../http/staff-paths";
import { findSignInLinkOwner, signIn } from "../services/sign-in.server";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: pageTitle(shown?.email ? "Sign in to Waymark" : "This link no longer works") },
  { name: "robots", content: "noindex" },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const owner = await findSignInLinkOwner(context, params.token ?? "");
  return owner.ok ? data({ email: owner.value.email }) : data({ email: null }, { status: 410 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await signIn(context, params.token ?? "");
  if (!signedIn.ok) return data(null, { status: 410 });
  const to = await readDestination(request, context);
  return redirect(to ?? staffPaths.areas, { headers: await signedInHeaders(signedIn.value, context) });
}

export default function SignInLink() {
  const { email } = useLoaderData<typeof loader>();
  return email === null ? <SpentLinkPage signInAddress={staffPaths.signIn()} /> : <ConfirmSignInPage email={email} />;
}
