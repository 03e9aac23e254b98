import { expect, it } from 'vitest';
import { pictureName } from '../../../src/app/pictures/picture-name';

it.each([
  ['A national dialogue', 'A-national-dialogue.png'],
  ['../../etc/passwd', 'etc-passwd.png'],
  ['Žene: за мир?', 'Žene-за-мир.png'],
  ['***', 'map.png'],
  ['x'.repeat(200), `${'x'.repeat(60)}.png`],
])('the picture of %j is called %s', (project, file) => {
  expect(pictureName(project, 'png')).toBe(file);
  expect(pictureName(project, 'svg')).toBe(file.replace(/png$/, 'svg'));
});
