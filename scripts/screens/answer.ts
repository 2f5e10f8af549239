import type { Page } from "playwright";
import type { StyleView } from "@/lib/domain/style";
import { progressOf, type TaskStep, type TaskView } from "@/lib/domain/task";
import { LACKS } from "@/lib/domain/lack";
import { madeTask } from "@/components/portraits/made-prints.fixture";
import { MadeStudio } from "@/tests/e2e/made-prints";
import { MadeSheet } from "@/tests/e2e/made-sheet";
import { PRINTS, printFile } from "./made-prints";
import { photoFile, SHEET } from "./made-photos";
import { TRAINING } from "./made-rolls";

/** Answers a page's own calls with what is made up; all else is the product's. */
export async function answer(page: Page): Promise<void> {
  const sheet = await MadeSheet.before(page, SHEET);
  sheet.lacks = [{ code: "other_face", words: LACKS.other_face }];
  const studio = new MadeStudio();
  studio.prints = { portraits: PRINTS, tasks: [] };
  await studio.serve(page);
  // After those above, which answer with grey.
  await page.route(/\/api\/photos\/[^/]+\/image/, (route) => route.fulfill({ path: photoFile(route.request().url()) }));
  await page.route(/\/api\/portraits\/[^/]+\/image/, (route) =>
    route.fulfill({ path: printFile(route.request().url()) }),
  );
  await page.route(/\/api\/tasks\/[^/]+$/, (route) => route.fulfill({ json: halfDeveloped() }));
  // For a model the studio would draw each style with its face; asked without one, it shows the sitter.
  const { styles } = (await (await page.request.get("/api/styles")).json()) as { styles: StyleView[] };
  await page.route(/\/api\/styles\?/, (route) => route.fulfill({ json: { styles } }));
}

function halfDeveloped(): TaskView {
  const steps: TaskStep[] = [
    { name: "reading", done: 8, total: 8 },
    { name: "learning", done: 3, total: 8 },
  ];
  return {
    ...madeTask({ id: TRAINING.task }),
    kind: "training",
    modelId: TRAINING.model,
    styleId: null,
    steps,
    progress: progressOf("running", steps),
    estimate: { lowSeconds: 12, highSeconds: 20 },
    ordered: 0,
    createdAt: new Date(Date.now() - 21_000).toISOString(),
  };
}
