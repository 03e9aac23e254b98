import type { Attributes } from 'graphology-types';
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { NodeDisplay, TieDisplay } from './display';

// A tie is a strip along a quadratic curve from the edge of the source to the edge of the target (a straight
// line where the bend is 0), and a triangle at its end. `a_part` is 0 in the strip, 1 in the arrowhead.
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_radii;
attribute float a_width;
attribute float a_bend;
attribute vec2 a_dash;
attribute float a_arrow;
attribute float a_t;
attribute float a_side;
attribute float a_part;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minWidth;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying vec2 v_dash;

const float bias = 255.0 / 254.0;

void main() {
  float unit = 2.0 * u_correctionRatio;
  float scale = 1.0 / u_sizeRatio;
  vec2 chord = a_end - a_start;
  float span = max(length(chord), 1e-6);
  vec2 left = vec2(-chord.y, chord.x) / span;
  vec2 control = (a_start + a_end) * 0.5 + left * span * a_bend * 2.0;
  // Length of a flat curve, in pixels.
  float pixels = span * (1.0 + 2.67 * a_bend * a_bend) / unit;

  float halfWidth = 0.5 * max(a_width * scale, u_minWidth);
  float headHalf = halfWidth * 2.1 + 1.9 * min(scale, 1.5);
  float headLength = a_arrow * headHalf * 2.1;
  float from = min(0.5, a_radii.x * scale / pixels);
  float tip = max(0.5, 1.0 - (a_radii.y * scale + a_arrow) / pixels);
  float neck = max(from, tip - headLength / pixels);

  float t;
  float half_;
  float reach;
  if (a_part < 0.5) {
    t = mix(from, neck, a_t);
    half_ = halfWidth;
    reach = halfWidth + 1.0;
  } else {
    // The triangle is drawn one pixel larger than it is, for a soft edge.
    float beyond = headLength / max(headHalf, 1e-3) / pixels * a_arrow;
    t = mix(neck, tip + beyond, a_t);
    half_ = mix(headHalf, -1.0, a_t);
    reach = mix(headHalf + 1.0, 0.0, a_t) * a_arrow;
  }
  float s = 1.0 - t;
  vec2 point = s * s * a_start + 2.0 * s * t * control + t * t * a_end;
  vec2 ahead = normalize(s * (control - a_start) + t * (a_end - control) + chord * 1e-6);
  vec2 position = point + vec2(-ahead.y, ahead.x) * a_side * reach * unit;
  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);

  v_across = a_side * reach;
  v_half = half_;
  v_along = (t - from) * pixels;
  v_dash = a_dash * (1.0 - a_part);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying vec2 v_dash;

uniform float u_pixelRatio;

void main() {
  float alpha = clamp((v_half - abs(v_across)) * u_pixelRatio + 0.5, 0.0, 1.0);
  if (v_dash.y > 0.0) {
    float at = mod(v_along, v_dash.x + v_dash.y);
    alpha *= clamp(min(at, v_dash.x - at) * u_pixelRatio + 0.5, 0.0, 1.0);
  }
  #ifdef PICKING_MODE
  if (alpha < 0.5) discard;
  gl_FragColor = v_color;
  #else
  if (alpha <= 0.0) discard;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_minWidth', 'u_pixelRatio'] as const;

/** Corners of the strip and of the arrowhead: place along (0 to 1), side, part. */
const corners = (segments: number): number[][] => {
  const strip = Array.from({ length: segments }, (_, i) => {
    const a = i / segments;
    const b = (i + 1) / segments;
    return [
      [a, -1, 0],
      [a, 1, 0],
      [b, -1, 0],
      [b, -1, 0],
      [a, 1, 0],
      [b, 1, 0],
    ];
  });
  return [...strip.flat(), [0, -1, 1], [0, 1, 1], [1, 0, 1]];
};

/**
 * Ties as strips of `segments` pieces, with dashes and an arrowhead. One piece is enough for a straight tie.
 * The curve is cut into pieces and not found pixel by pixel, as sigma's own curved ties are: those are ten
 * times slower where there is no graphics card, and know no dashes.
 */
export const createTieProgram = <N extends Attributes, E extends Attributes>(
  segments: number,
): EdgeProgramType<N, E> => {
  const CONSTANT_DATA = corners(segments);
  return class extends EdgeProgram<(typeof UNIFORMS)[number], N, E> {
    override drawLabel = undefined;

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      const floats = (name: string, size: number) => ({ name, size, type: FLOAT });
      const color = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
      return {
        VERTICES: CONSTANT_DATA.length,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          color('a_id'),
          color('a_color'),
          floats('a_start', 2),
          floats('a_end', 2),
          floats('a_radii', 2),
          floats('a_width', 1),
          floats('a_bend', 1),
          floats('a_dash', 2),
          floats('a_arrow', 1),
        ],
        CONSTANT_ATTRIBUTES: [floats('a_t', 1), floats('a_side', 1), floats('a_part', 1)],
        CONSTANT_DATA,
      };
    }

    processVisibleItem(
      index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ) {
      const { array } = this;
      const tie = data as TieDisplay;
      let i = start;
      array[i++] = index;
      array[i++] = floatColor(tie.color);
      array[i++] = source.x;
      array[i++] = source.y;
      array[i++] = target.x;
      array[i++] = target.y;
      array[i++] = (source as NodeDisplay).reach;
      array[i++] = (target as NodeDisplay).reach;
      array[i++] = tie.size;
      array[i++] = tie.bend;
      array[i++] = tie.dash;
      array[i++] = tie.gap;
      array[i++] = tie.arrow;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo) {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
      gl.uniform1f(uniformLocations.u_minWidth ?? null, params.minEdgeThickness);
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
    }
  };
};
