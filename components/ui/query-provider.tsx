"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ApiError } from "./api";

// A refusal stays one however often it is asked for; only silence and overload pass.
const mayPass = (error: unknown) => error instanceof ApiError && (error.status === 0 || error.status >= 500);

/**
 * One cache for what the browser asks the API. A view that a page brings along is shown at once, and what it asked
 * for is forgotten with it: the next page brings its own.
 */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { staleTime: 5_000, gcTime: 0, retry: (count, error) => mayPass(error) && count < 3 },
          mutations: { retry: false },
        },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
