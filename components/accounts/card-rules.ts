import { zodResolver } from "@hookform/resolvers/zod";
import { signInRequest, signUpRequest } from "@/lib/domain/account";

export const signIn = zodResolver(signInRequest);
export const signUp = zodResolver(signUpRequest);
