import { vi } from "vitest";
import { describeContract } from "@/tests/contract/describe-contract";
import { onACloud } from "@/tests/contract/sides/on-a-cloud";

/* The contract where somebody else renders, whose names and pictures we only pass on. */

vi.mock("@/lib/provider/choose", async () => (await import("@/tests/support/cloud-studio")).chosen);

describeContract(onACloud());
