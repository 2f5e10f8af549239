export * from "./api";
export * from "./people";
export * from "./pictures";
export * from "./provider";
export * from "./shares";
export * from "./studio";
export * from "./styles";
export * from "./work";
