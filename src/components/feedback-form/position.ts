/** Where the device is, to a metre; `undefined` when it does not tell. */
export const findPosition = (): Promise<{ latitude: number; longitude: number } | undefined> =>
  new Promise((resolve) => {
    // Five decimals are a metre: more would say more than anybody asked.
    const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
    if (!navigator.geolocation) return resolve(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) =>
        resolve({ latitude: round(latitude), longitude: round(longitude) }),
      () => resolve(undefined),
      { timeout: 20_000, maximumAge: 60_000 },
    );
  });
