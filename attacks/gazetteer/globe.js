// Reckoning with places: distances, centres, and what lies near what.
const RADIUS_KM = 6371
const rad = Math.PI / 180

export function distanceKm(a, b) {
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 2 * RADIUS_KM * Math.asin(Math.sqrt(h))
}

/** The weighted mean on the globe, so that places on both sides of the date line do not meet in Africa. */
export function centre(points, weight) {
  let [x, y, z] = [0, 0, 0]
  for (const point of points) {
    const [p, l, w] = [point.lat * rad, point.lon * rad, weight(point)]
    x += w * Math.cos(p) * Math.cos(l)
    y += w * Math.cos(p) * Math.sin(l)
    z += w * Math.sin(p)
  }
  return { lat: Math.atan2(z, Math.hypot(x, y)) / rad, lon: Math.atan2(y, x) / rad }
}

export function groupBy(items, key) {
  const groups = new Map()
  for (const item of items) {
    const k = key(item)
    groups.has(k) ? groups.get(k).push(item) : groups.set(k, [item])
  }
  return groups
}

/** The item of the highest score, the first of equals; undefined of none. */
export function best(items, score) {
  let found
  let highest = -Infinity
  for (const item of items) {
    const s = score(item)
    if (s > highest) [found, highest] = [item, s]
  }
  return found
}

/** Places by the square degree that they lie in. */
export class Grid {
  constructor(places) {
    this.cells = groupBy(places, (place) => this.cell(place.lat, place.lon))
  }

  cell(lat, lon) {
    return `${Math.floor(lat)},${Math.floor(lon)}`
  }

  /** The places of the same country within at least 70 km and at most about 220. */
  around({ lat, lon, country }) {
    const near = []
    for (const dLat of [-1, 0, 1]) for (const dLon of [-1, 0, 1]) near.push(...(this.cells.get(this.cell(lat + dLat, lon + dLon)) ?? []))
    return near.filter((place) => place.country === country)
  }

  nearest(place) {
    return best(this.around(place), (other) => -distanceKm(other, place))
  }
}
