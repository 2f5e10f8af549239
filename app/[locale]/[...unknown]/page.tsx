import { notFound } from "next/navigation";

/** Every address that nobody answers to. */
export default function UnknownPage() {
  notFound();
}
