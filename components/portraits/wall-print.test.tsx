import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { DryPrint } from "./wall-print";

test("a print is fetched at once and not preloaded: a browser that has it larger takes that one", () => {
  const html = renderToString(
    <ul>
      <DryPrint
        id="print"
        aspect={0.75}
        picture={{ src: "/a?w=640", srcSet: "/a?w=640 640w, /a?w=960 960w", sizes: "50vw", alt: "", loading: "eager" }}
        blur={null}
        fresh={false}
        chosen={null}
        onPress={() => undefined}
      >
        Linen
      </DryPrint>
    </ul>,
  );
  expect(html).toContain('loading="eager"');
  expect(html).not.toContain("preload");
});
