export { openPictures } from './open';
export { PictureHost } from './PictureHost';
