import "server-only";
import { z } from "zod";
import { ProviderFault } from "@/lib/domain/provider-fault";
import type { GatewayAnswer } from "./call-gateway";

const verdict = z.looseObject({
  ret: z.union([z.number(), z.string().regex(/^-?\w+$/)]),
  body: z.unknown().optional(),
});

/**
 * The body of an answer to one of the five endpoints. HTTP 200 is not yet a yes: `ret` has to be 0.
 * @throws ProviderFault `refused` for another `ret`, `unknown` for what is none of the API's answers.
 */
export function readReply<Body>({ json, requestId }: GatewayAnswer, body: z.ZodType<Body>): Body {
  const heard = verdict.safeParse(json);
  const said = JSON.stringify(json)?.slice(0, 300);
  if (heard.success && Number(heard.data.ret) !== 0) {
    throw new ProviderFault("refused", `The provider said no: ret ${heard.data.ret}.`, { requestId, said });
  }
  const parsed = heard.success ? body.safeParse(heard.data.body) : heard;
  if (parsed.success) return parsed.data as Body;
  throw new ProviderFault("unknown", "The provider's answer is not what its document promises.", {
    requestId,
    said,
    cause: parsed.error,
  });
}
