// Every language has the same addresses, so the framework's own router does.
export { useRouter } from "next/navigation";
