import "server-only";
import { sendCallback } from "@/lib/features/cloud/send-callback";
import { submitTraining } from "@/lib/features/models/submit-training";
import { sweepPhotos } from "@/lib/features/photos/sweep-photos";
import { archivePortraits } from "@/lib/features/portraits/archive-portraits";
import { blurPortraits } from "@/lib/features/portraits/blur-portraits";
import { purgePortraits } from "@/lib/features/portraits/purge-portraits";
import { submitGeneration } from "@/lib/features/portraits/submit-generation";
import { purgeShares } from "@/lib/features/shares/purge-shares";
import { probeProvider } from "@/lib/features/tasks/probe-provider";
import { syncStyles } from "@/lib/features/styles/sync-styles";
import { giveUpTask } from "@/lib/features/tasks/give-up-task";
import { settleSubmission } from "@/lib/features/tasks/settle-submission";
import { watchTask } from "@/lib/features/tasks/watch-task";
import { startBoss } from "@/lib/queue/boss";
import { work } from "@/lib/queue/work";
import { giveUpStudioTask } from "@/lib/studio/give-up";
import { giveUpPreviews, previewStyles } from "@/lib/studio/preview-styles";
import { renderTask } from "@/lib/studio/render-task";
import { train } from "@/lib/studio/train";

/** Job name → who does it. The only place that knows both. */
export async function takeUpJobs(): Promise<void> {
  await startBoss();
  await work("submit-training", submitTraining);
  await work("submit-generation", submitGeneration);
  await work("settle-submission", settleSubmission);
  await work("watch-task", watchTask);
  await work("archive-portraits", archivePortraits);
  await work("send-callback", sendCallback);
  await work("probe-provider", probeProvider);
  await work("sync-styles", syncStyles);
  await work("sweep-photos", sweepPhotos);
  await work("purge-portraits", purgePortraits);
  await work("purge-shares", purgeShares);
  await work("blur-portraits", blurPortraits);
  await work("studio-train", train);
  await work("studio-render", renderTask);
  await work("studio-preview", previewStyles);
  await work("give-up-task", giveUpTask);
  await work("give-up-studio-task", giveUpStudioTask);
  await work("give-up-studio-preview", giveUpPreviews);
}
