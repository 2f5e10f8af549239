/** Points of the MediaPipe face mesh: left and right as the viewer sees an upright face. */
const FOREHEAD = 10;
const CHIN = 152;
const LEFT_CHEEK = 234;
const RIGHT_CHEEK = 454;
const LEFT_EYE = 33;
const RIGHT_EYE = 263;

// On a level head the mesh puts the forehead nearer to the camera than the chin: median of 60 portraits.
const LEVEL_PITCH = -9.5;

export type HeadPose = { yaw: number; pitch: number; roll: number };

/**
 * Where a head is turned, in degrees, from 468 mesh points of x, y, z in one unit (y down, z away from the camera).
 * Yaw: the line from cheek to cheek runs into the depth. Pitch: the line from forehead to chin does.
 * Roll: the line from eye to eye leans. Positive is to the viewer's right, up, and clockwise.
 */
export function headPose(mesh: Float32Array): HeadPose {
  const [ax, ay, az] = between(mesh, LEFT_CHEEK, RIGHT_CHEEK);
  const [bx, by, bz] = between(mesh, FOREHEAD, CHIN);
  const [cx, cy] = between(mesh, LEFT_EYE, RIGHT_EYE);
  return {
    yaw: degrees(Math.atan2(az, Math.hypot(ax, ay))),
    pitch: degrees(Math.atan2(-bz, Math.hypot(bx, by))) - LEVEL_PITCH,
    roll: degrees(Math.atan2(cy, cx)),
  };
}

function between(mesh: Float32Array, from: number, to: number): [number, number, number] {
  const [ax = 0, ay = 0, az = 0] = mesh.subarray(from * 3, from * 3 + 3);
  const [bx = 0, by = 0, bz = 0] = mesh.subarray(to * 3, to * 3 + 3);
  return [bx - ax, by - ay, bz - az];
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
