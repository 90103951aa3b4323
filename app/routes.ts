// These are what @remix-run/fs-routes itself calls.
import {
  UNSAFE_flatRoutes as flatRoutes,
  UNSAFE_getRouteConfigAppDirectory as appDirectory,
  UNSAFE_routeManifestToRouteConfig as toRouteConfig,
} from "@remix-run/dev";

/** Every file in routes/ is a route, its address spelled by its name. */
export default toRouteConfig(flatRoutes(appDirectory(), ["**/.*"]));
