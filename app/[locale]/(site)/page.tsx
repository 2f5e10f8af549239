export default function LandingPage() {
  return <h1>写真馆</h1>;
}
