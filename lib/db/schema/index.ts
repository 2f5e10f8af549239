export * from "./people";
export * from "./pictures";
export * from "./studio";
export * from "./styles";
export * from "./work";
