import { requireKeyHolder } from "@/lib/auth/api-key";
import { receiveUpload } from "@/lib/features/cloud/receive-upload";
import { readFileField } from "@/lib/http/read-file-field";
import { respondCloud } from "@/lib/http/respond-cloud";

export function POST(request: Request) {
  return respondCloud(request, async () => {
    const { viewer } = await requireKeyHolder(request);
    return { ret: 0, body: await readFileField(request, "file", (file) => receiveUpload(viewer, file)) };
  });
}
