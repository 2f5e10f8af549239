import { AppError } from "@/lib/domain/errors";
import { respondCloud } from "@/lib/http/respond-cloud";

/** A program that asks for what is not there gets an answer it can read, not a page. */
function refuse(request: Request): Promise<Response> {
  return respondCloud(request, async () => {
    throw new AppError(
      "not_found",
      {
        en: "There is no such endpoint. /cloud/openapi.json lists them.",
        zh: "没有这个接口，见 /cloud/openapi.json。",
      },
      { reason: "endpoint_not_found" },
    );
  });
}

export { refuse as GET, refuse as POST, refuse as PUT, refuse as DELETE };
