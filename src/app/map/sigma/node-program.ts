import type { Attributes } from 'graphology-types';
import { NodeProgram, type NodeProgramType, numberToGLSLFloat, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { colorToArray, floatColor } from 'sigma/utils';
import { RING_GAP } from '../on-screen';
import { CROSS_LENGTH, CROSS_WIDTH, HEXAGON_INRADIUS, SQUARE_HALF, TRIANGLE_INRADIUS } from '../shapes';
import type { NodeDisplay } from './display';

const n = numberToGLSLFloat;
/** From the middle of a cross to its corners. */
const CROSS_REACH = Math.hypot(CROSS_LENGTH, CROSS_WIDTH);

// One triangle an actor, around the circle that holds its corners and rings.
const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_innerColor;
attribute vec4 a_outerColor;
attribute float a_size;
attribute float a_innerWidth;
attribute float a_outerWidth;
attribute float a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_inner;
varying vec4 v_outer;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying vec3 v_rings;

const float bias = 255.0 / 254.0;

void main() {
  float scale = 1.0 / u_sizeRatio;
  v_radius = a_size * scale;
  v_shape = a_shape;
  v_rings = vec3(a_innerWidth, a_outerWidth, ${n(RING_GAP)}) * min(1.4, scale);
  #ifdef PICKING_MODE
  // Small actors are hard to hit, above all with a finger.
  v_radius = max(v_radius, 9.0);
  #endif
  // Inradius of the shape, and how much further off its corners are, which rings follow.
  vec2 bounds = vec2(1.0, 1.0);
  if (v_shape > 5.5) bounds = vec2(${n(CROSS_REACH / Math.SQRT2)}, ${n(Math.SQRT2)});
  else if (v_shape > 4.5) bounds = vec2(${n(HEXAGON_INRADIUS)}, 1.1547);
  else if (v_shape > 2.5) bounds = vec2(${n(TRIANGLE_INRADIUS)}, 2.0);
  else if (v_shape > 0.5) bounds = vec2(${n(SQUARE_HALF)}, ${n(Math.SQRT2)});
  float rings = v_rings.z + abs(v_rings.x) + v_rings.y;
  if (v_rings.x != 0.0 && v_rings.y > 0.0) rings += v_rings.z;
  // No wider than it must be: where there is no graphics card, every pixel is paid for.
  float reach = bounds.y * (bounds.x * v_radius + rings) + 1.0;
  v_offset = 2.0 * reach * vec2(cos(a_angle), sin(a_angle));
  vec2 position = a_position + v_offset * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_inner = a_innerColor;
  v_outer = a_outerColor;
  v_color.a *= bias;
  v_inner.a *= bias;
  v_outer.a *= bias;
}`;

// Distances to straight edges are taken without rounding the corners, so that rings keep the shape.
const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_inner;
varying vec4 v_outer;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying vec3 v_rings;

uniform vec4 u_ground;
uniform float u_pixelRatio;

float bar(vec2 p, float halfLength, float halfWidth) {
  return max(p.x - halfLength, p.y - halfWidth);
}

float outside(vec2 p, float r) {
  vec2 q = abs(p);
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return max(q.x, q.y) - r * ${n(SQUARE_HALF)};
  if (v_shape < 2.5) return (q.x + q.y) * 0.70710678 - r * ${n(SQUARE_HALF)};
  if (v_shape < 3.5) return max(-p.y, 0.8660254 * q.x + 0.5 * p.y) - r * ${n(TRIANGLE_INRADIUS)};
  if (v_shape < 4.5) return max(p.y, 0.8660254 * q.x - 0.5 * p.y) - r * ${n(TRIANGLE_INRADIUS)};
  if (v_shape < 5.5) return max(q.y, 0.8660254 * q.x + 0.5 * q.y) - r * ${n(HEXAGON_INRADIUS)};
  float l = r * ${n(CROSS_LENGTH)};
  float w = r * ${n(CROSS_WIDTH)};
  return min(bar(q, l, w), bar(q.yx, l, w));
}

float past(float distance, float edge) {
  return clamp((distance - edge) * u_pixelRatio + 0.5, 0.0, 1.0);
}

void main() {
  float d = outside(v_offset, v_radius);
  #ifdef PICKING_MODE
  if (d > 0.0) discard;
  gl_FragColor = v_color;
  #else
  float inner = abs(v_rings.x);
  float outer = v_rings.y;
  float gap = v_rings.z;
  vec4 color = mix(v_color, u_ground, past(d, 0.0));
  float edge = gap;
  if (inner > 0.0) {
    vec4 ring = v_inner;
    if (v_rings.x < 0.0) {
      float turn = fract(atan(v_offset.y, v_offset.x) / 6.2831853 * 10.0);
      ring = mix(u_ground, v_inner, step(0.38, turn));
    }
    color = mix(color, ring, past(d, edge));
    edge += inner;
    color = mix(color, u_ground, past(d, edge));
  }
  if (outer > 0.0) {
    if (inner > 0.0) edge += gap;
    color = mix(color, v_outer, past(d, edge));
    edge += outer;
  }
  float alpha = 1.0 - past(d, edge);
  if (alpha <= 0.0) discard;
  gl_FragColor = vec4(color.rgb * alpha, alpha);
  #endif
}`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_ground', 'u_pixelRatio'] as const;

/**
 * Actors of every shape with up to two rings, in one program: the fragment shader takes the distance from the
 * outline of the shape.
 *
 * @param ground colour behind the map, asked for at every frame.
 */
export const createNodeProgram = <N extends Attributes, E extends Attributes>(
  ground: () => string,
): NodeProgramType<N, E> =>
  class extends NodeProgram<(typeof UNIFORMS)[number], N, E> {
    override drawLabel = undefined;
    override drawHover = undefined;

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      const color = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
      const float = (name: string) => ({ name, size: 1, type: FLOAT });
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          color('a_id'),
          color('a_color'),
          color('a_innerColor'),
          color('a_outerColor'),
          float('a_size'),
          float('a_innerWidth'),
          float('a_outerWidth'),
          float('a_shape'),
        ],
        CONSTANT_ATTRIBUTES: [float('a_angle')],
        CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
      };
    }

    processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData) {
      const { array } = this;
      const node = data as NodeDisplay;
      let i = start;
      array[i++] = node.x;
      array[i++] = node.y;
      array[i++] = nodeIndex;
      array[i++] = floatColor(node.color);
      array[i++] = node.innerColor;
      array[i++] = node.outerColor;
      array[i++] = node.size;
      array[i++] = node.innerWidth;
      array[i++] = node.outerWidth;
      array[i++] = node.shape;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
      const [r, g, b] = colorToArray(ground());
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
      gl.uniform4f(uniformLocations.u_ground ?? null, r / 255, g / 255, b / 255, 1);
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
    }
  };
