import type { AdditionMessages } from './messages.js';

// Of all languages together: they come with what they speak of, when somebody begins to write.

export const additionsFi: AdditionMessages = {
  place: 'Paikka',
  placeHint: 'Esimerkiksi osoite, risteys tai talon nimi',
  usePosition: 'Liitä sijaintini',
  findingPosition: 'Sijaintia haetaan…',
  positionAdded: 'Sijaintisi on liitetty palautteeseen.',
  removePosition: 'Poista sijainti',
  noPosition: 'Sijaintia ei saatu. Kuvaile paikka sanoin.',
  picture: 'Kuva',
  pictureHint:
    'JPEG-, PNG- tai WebP-kuva, enintään 20 megatavua. Kuvasta poistetaan tieto siitä, missä se on otettu.',
  pictureAdded: (name, size) => `${name} on liitetty (${size}).`,
  removePicture: 'Poista kuva',
  pictureDescription: 'Mitä kuvassa on?',
  pictureWrong: {
    size: 'Kuva on liian suuri. Valitse enintään 20 megatavun kokoinen kuva.',
    type: 'Tiedosto ei ole kuva, jonka voi liittää. Valitse JPEG-, PNG- tai WebP-kuva.',
    unreadable: 'Kuvaa ei voitu avata. Tiedosto voi olla vioittunut. Valitse toinen kuva.',
  },
  pictureBusy: 'Kuvaa pienennetään…',
  emergencyTitle: 'Tarvitseeko joku apua heti?',
  emergency: 'Palautetta ei lueta heti. Hätätilanteessa soita hätänumeroon 112.',
  crisisLine: (name) => `${name || 'Kriisipuhelin'}:`,
};

export const additionsSv: AdditionMessages = {
  place: 'Plats',
  placeHint: 'Till exempel adress, korsning eller byggnadens namn',
  usePosition: 'Bifoga min position',
  findingPosition: 'Positionen hämtas…',
  positionAdded: 'Din position har bifogats.',
  removePosition: 'Ta bort positionen',
  noPosition: 'Positionen kunde inte hämtas. Beskriv platsen med ord.',
  picture: 'Bild',
  pictureHint: 'JPEG-, PNG- eller WebP-bild, högst 20 megabyte. Uppgiften om var bilden är tagen avlägsnas.',
  pictureAdded: (name, size) => `${name} har bifogats (${size}).`,
  removePicture: 'Ta bort bilden',
  pictureDescription: 'Vad föreställer bilden?',
  pictureWrong: {
    size: 'Bilden är för stor. Välj en bild på högst 20 megabyte.',
    type: 'Filen är inte en bild som kan bifogas. Välj en JPEG-, PNG- eller WebP-bild.',
    unreadable: 'Bilden kunde inte öppnas. Filen kan vara skadad. Välj en annan bild.',
  },
  pictureBusy: 'Bilden förminskas…',
  emergencyTitle: 'Behöver någon hjälp genast?',
  emergency: 'Responsen läses inte genast. Ring nödnumret 112 i en nödsituation.',
  crisisLine: (name) => `${name || 'Kristelefon'}:`,
};

export const additionsEn: AdditionMessages = {
  place: 'Place',
  placeHint: 'For example an address, a crossing or the name of a building',
  usePosition: 'Attach my location',
  findingPosition: 'Finding your location…',
  positionAdded: 'Your location is attached.',
  removePosition: 'Remove location',
  noPosition: 'The location could not be found. Describe the place in words.',
  picture: 'Picture',
  pictureHint: 'JPEG, PNG or WebP, up to 20 megabytes. The information on where it was taken is removed.',
  pictureAdded: (name, size) => `${name} is attached (${size}).`,
  removePicture: 'Remove picture',
  pictureDescription: 'What is in the picture?',
  pictureWrong: {
    size: 'The picture is too large. Choose one of up to 20 megabytes.',
    type: 'The file is not a picture that can be attached. Choose a JPEG, PNG or WebP picture.',
    unreadable: 'The picture could not be opened. The file may be damaged. Choose another picture.',
  },
  pictureBusy: 'Making the picture smaller…',
  emergencyTitle: 'Does somebody need help right now?',
  emergency: 'Feedback is not read at once. In an emergency, call 112.',
  crisisLine: (name) => `${name || 'Crisis line'}:`,
};

/** Easy Finnish; see `fi.ts`. */
export const additionsEasyFi: AdditionMessages = {
  ...additionsFi,
  emergencyTitle: 'Tarvitsetko apua heti?',
  emergency: 'Emme lue viestiä heti. Jos on hätä, soita numeroon 112.',
};
