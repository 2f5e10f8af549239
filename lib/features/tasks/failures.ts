/** Why a task ended without what was ordered, in words for whoever ordered it, where the provider has none. */
export const REFUSED = {
  title: { en: "The studio does not take this order.", zh: "这一单没有被接受。" },
  remedy: {
    en: "Nothing was charged, and your photos are safe. Try other photos or another style; if it happens again, tell us.",
    zh: "没有扣费，照片也都在。换几张照片或者换个样式再试；要是又这样，请告诉我们。",
  },
};

export const NOT_CONFIRMED = {
  title: { en: "We could not confirm this order.", zh: "这一单没能确认。" },
  remedy: {
    en: "It may have reached the provider, but nothing came back, so we closed it. Your photos are safe; order again whenever you like.",
    zh: "可能已经送到，但一直没有回音，就结束了。照片都在，随时可以重新下单。",
  },
};

export const NOT_SENT = {
  title: { en: "The order did not get through.", zh: "这一单没送出去。" },
  remedy: {
    en: "We tried for as long as it made sense. Nothing was charged and your photos are safe; try again in a while.",
    zh: "试了很久都没送到。没有扣费，照片也都在，过一会儿再试。",
  },
};

export const NOTHING_HEARD = {
  title: { en: "Nothing came of this order.", zh: "这一单一直没有结果。" },
  remedy: {
    en: "It was taken, and then nothing was heard of it for far longer than usual, so we closed it. Your photos are safe; order again whenever you like.",
    zh: "已经接单，但迟迟没有消息，远远超过平常，就结束了。照片都在，随时可以重新下单。",
  },
};

export const NOTHING_CAME = {
  title: { en: "No portrait came of this order.", zh: "这一单一张也没出来。" },
  remedy: {
    en: "It ended without a picture that we could keep. Your photos are safe; order again, or choose another style.",
    zh: "结束了，但没有能留下的照片。你的照片都在，可以再下一单，或者换个样式。",
  },
};
