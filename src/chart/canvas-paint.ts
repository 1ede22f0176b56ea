import { frame } from './geometry.ts';
import type { Ink, Mark, Room, TextMark } from './marks.ts';
import { strongGap } from './svg.ts';

/** Colours and letters of the style sheet, read anew when the theme changes. */
export interface Theme {
  color: (ink: Ink) => string;
  font: string;
}

/** Where a canvas paints: its width in pixels, and the pixel of a share of the plot's width. */
interface Place extends Theme {
  width: number;
  x: (share: number) => number;
}

/** Which rooms a drawing of a width has, as the style sheet decides for the SVG. */
const rooms: Record<Room, (width: number) => boolean> = {
  wide: (width) => width >= frame.wide,
  tight: (width) => width <= frame.tight,
  roomy: (width) => width > frame.tight,
};

/** Paints a mark on a canvas; figures are left to chart.js. */
export function paintMark(
  ctx: CanvasRenderingContext2D,
  mark: Mark,
  { width: whole, x, color, font: family }: Place,
): void {
  if (mark.room && !rooms[mark.room](whole)) return;
  ctx.save();
  ctx.fillStyle = ctx.strokeStyle = color(mark.ink);
  switch (mark.kind) {
    case 'line':
      ctx.lineWidth = mark.width ?? 1;
      ctx.setLineDash([...(mark.dash ?? [])]);
      ctx.beginPath();
      ctx.moveTo(x(mark.x1), mark.y1);
      ctx.lineTo(x(mark.x2), mark.y2);
      ctx.stroke();
      break;
    case 'text': {
      const size = mark.size ?? 13;
      const font = (weight: number) => `${weight} ${size}px ${family}`;
      ctx.font = font(600);
      const strong = mark.strong ? strongGap + ctx.measureText(mark.strong).width : 0;
      ctx.font = font(400);
      const width = ctx.measureText(mark.text).width;
      const share = mark.anchor === 'end' ? 1 : mark.anchor === 'middle' ? 0.5 : 0;
      const at = x(mark.x) + (mark.dx ?? 0) - share * (width + strong);
      write(ctx, mark, mark.text, at, color);
      if (!mark.strong) break;
      ctx.font = font(600);
      write(ctx, mark, mark.strong, at + width + strongGap, color);
      break;
    }
    case 'path':
      ctx.translate(x(mark.x), 0);
      ctx.stroke(new Path2D(mark.d));
      break;
    case 'rect':
      ctx.fillRect(x(mark.x1), mark.y, x(mark.x2) - x(mark.x1), mark.height);
      break;
  }
  ctx.restore();
}

/** Writes a part of a text, where it asks for it with a rim of paper. */
function write(
  ctx: CanvasRenderingContext2D,
  { y, rim }: TextMark,
  text: string,
  at: number,
  color: Theme['color'],
): void {
  if (rim) {
    ctx.lineJoin = 'round';
    ctx.lineWidth = 4;
    ctx.strokeStyle = color('paper');
    ctx.strokeText(text, at, y);
  }
  ctx.fillText(text, at, y);
}
