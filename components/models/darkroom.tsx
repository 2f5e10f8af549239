"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Bath, BathPrint, Tray } from "@/components/ui/tray";
import { pictureUrl } from "@/lib/domain/picture";
import { isOver, type TaskView } from "@/lib/domain/task";
import type { ModelView } from "@/lib/domain/user-model";
import { askModels } from "./ask-models";
import { densityOf, elapsedOf, outlookOf, percentOf } from "./development";
import { MayLeave } from "./may-leave";
import { Outcome } from "./outcome";
import { Progress } from "./progress";
import { Steps } from "./steps";
import { usePageTitle } from "./use-page-title";
import { usePromisedEnd } from "./use-promised-end";
import { useTask } from "./use-task";
import { useWatchedRolls } from "./use-watched-rolls";
import { watchRoll } from "./watched-rolls";

type Props = {
  /** Who looks at it. */
  owner: string;
  model: ModelView;
  /** The training that makes it. */
  task: TaskView;
  /** In the order of the model's photos. */
  photos: readonly { id: string; imageUrl: string }[];
};

/** The darkroom: a training as it stands, from waiting to the first style or the way back. */
export function Darkroom({ owner, model: initialModel, task: initialTask, photos }: Props) {
  const t = useTranslations("models");
  const isTold = useWatchedRolls(owner).some(({ taskId, tell }) => tell && taskId === initialTask.id);
  const answer = useTask(initialTask, { inBackground: isTold });
  const { data: task, dataUpdatedAt: now, refetch } = answer;
  const model = useModelAfter(initialModel, task);
  const percent = percentOf(task);
  const over = isOver(task.state);
  const roll = { owner, taskId: task.id, modelId: model.id, number: model.number };
  usePageTitle(task.state === "running" ? `${percent} %` : isOver(initialTask.state) ? null : t(`state.${task.state}`));
  useWatching(roll, !over);

  return (
    <main id="content">
      <Tray>
        <div className="mx-auto grid max-w-page gap-10 px-gutter pt-8 pb-12 md:min-h-[calc(100vh-64px)] md:grid-cols-[minmax(0,4fr)_minmax(0,8fr)] md:grid-rows-[auto_1fr] md:gap-x-16 md:pt-12 md:pb-16">
          <div>
            <Progress
              heading={t(`heading.${task.state}`, { number: model.number })}
              task={task}
              percent={percent}
              outlook={outlookOf(task, usePromisedEnd(task, now), now)}
              elapsedSeconds={answer.isFetchedAfterMount ? elapsedOf(task, now) : null}
              trouble={answer.isError || answer.fetchStatus === "paused"}
              onRetry={() => void refetch()}
            />
            {over ? <Outcome task={task} model={model} /> : null}
          </div>
          <div className="md:row-span-2">
            <Bath label={t("bath")}>
              {photos.map(({ id, imageUrl }, i) => (
                <BathPrint
                  key={id}
                  number={i + 1}
                  src={pictureUrl(imageUrl, 320)}
                  density={task.state === "succeeded" ? 1 : densityOf(i, photos.length, task.steps)}
                />
              ))}
            </Bath>
          </div>
          <Steps steps={task.steps} running={task.state === "running"} className="md:self-end" />
        </div>
      </Tray>
      {over || task.standstill === "unconfirmed" ? null : <MayLeave roll={roll} />}
    </main>
  );
}

/** From here on its end is told on every page, and in this browser also later. */
function useWatching({ owner, taskId, modelId, number }: Parameters<typeof watchRoll>[0], works: boolean) {
  useEffect(() => {
    if (works) watchRoll({ owner, taskId, modelId, number });
  }, [works, owner, taskId, modelId, number]);
}

/** The model as the server knows it once its training is over: what it learned, or why it failed. */
function useModelAfter(initial: ModelView, task: TaskView): ModelView {
  const { data } = useQuery({
    queryKey: ["models"],
    queryFn: askModels,
    enabled: isOver(task.state) && initial.status === "training",
  });
  return data?.find(({ id }) => id === initial.id) ?? initial;
}
