import { PRINT_SIDE, printOf } from "@/lib/domain/face-print";
import { squareOf } from "./square-of";
import { readUpright, type View } from "./view";

const AROUND = 1.1;
/** Px of the reading that one cell averages, along each side. */
const CELL_PX = 4;
/** Cells to each side that are taken for the light around a cell. */
const REACH = 2;

/**
 * What a face looks like at a glance, laid on its own mesh: 24×24 cells of luma less the light around each.
 * It is the same in a copy that was cropped, scaled or written anew, and differs as soon as the face moves.
 */
export function printFace(view: View, mesh: Float32Array): string {
  const side = PRINT_SIDE * CELL_PX;
  const rgb = readUpright(view, squareOf(mesh, AROUND), side);
  const cells = new Float32Array(PRINT_SIDE * PRINT_SIDE);
  for (let pixel = 0; pixel < side * side; pixel++) {
    const [red, green, blue] = [rgb[pixel * 3] as number, rgb[pixel * 3 + 1] as number, rgb[pixel * 3 + 2] as number];
    const [row, column] = [Math.floor(pixel / side / CELL_PX), Math.floor((pixel % side) / CELL_PX)];
    cells[row * PRINT_SIDE + column] =
      (cells[row * PRINT_SIDE + column] as number) + 0.299 * red + 0.587 * green + 0.114 * blue;
  }
  return printOf(cells.map((value, n) => value - lightAround(cells, n)));
}

function lightAround(cells: Float32Array, n: number): number {
  const [row, column] = [Math.floor(n / PRINT_SIDE), n % PRINT_SIDE];
  let [sum, count] = [0, 0];
  for (let y = Math.max(0, row - REACH); y <= Math.min(PRINT_SIDE - 1, row + REACH); y++) {
    for (let x = Math.max(0, column - REACH); x <= Math.min(PRINT_SIDE - 1, column + REACH); x++) {
      sum += cells[y * PRINT_SIDE + x] as number;
      count += 1;
    }
  }
  return sum / count;
}
