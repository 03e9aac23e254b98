export { forgetTourWanted, rememberTourSeen, tourWanted, wantTour } from './remembered';
export { TourOffer } from './TourOffer';
