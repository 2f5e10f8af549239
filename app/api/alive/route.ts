export const dynamic = "force-dynamic";

/** The process answers. Whether the database does, too, is asked at `/api/health`. */
export function GET() {
  return Response.json({ status: "alive" }, { headers: { "cache-control": "no-store" } });
}
