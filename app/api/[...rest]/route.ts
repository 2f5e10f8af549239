import { AppError } from "@/lib/domain/errors";
import { respond } from "@/lib/http/respond";

/** Programs and pages are told in the same words, not by a page, that nobody answers here. */
function nobody(request: Request): Promise<Response> {
  return respond(request, () =>
    Promise.reject(new AppError("not_found", { en: "There is nothing at this address.", zh: "这个地址没有内容。" })),
  );
}

export { nobody as DELETE, nobody as GET, nobody as PATCH, nobody as POST, nobody as PUT };
