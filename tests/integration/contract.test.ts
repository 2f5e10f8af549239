import { describeContract } from "@/tests/contract/describe-contract";
import { embedded } from "@/tests/contract/sides/embedded";
import { standIn } from "@/tests/contract/sides/stand-in";

/* One contract, both sides of the wire in this process; tests/process/two-houses.test.ts asks it of two that run. */

for (const side of [standIn(), embedded()]) describeContract(side);
