import { requireViewer } from "@/lib/auth/session";
import { portraitsNamed } from "@/lib/domain/portrait";
import { bundlePortraits } from "@/lib/features/portraits/bundle-portraits";
import { localeOf } from "@/lib/http/locale";
import { readJson } from "@/lib/http/read-input";
import { respond } from "@/lib/http/respond";
import { sendZip } from "@/lib/http/send-zip";

export function POST(request: Request) {
  return respond(request, async () => {
    const viewer = await requireViewer();
    const { portraitIds } = await readJson(request, portraitsNamed);
    return sendZip(await bundlePortraits(viewer, portraitIds, localeOf(request)));
  });
}
