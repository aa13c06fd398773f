/* What somebody pays at a hut. */

/** The tariff of somebody at a hut: its code and the price, where the hut has told one. */
export function tariff(pack, hut, someone) {
  const own = someone.is === 'good' ? pack.categories.get(someone.category)?.get('tariff') : undefined;
  const code = own ?? (someone.is === 'good' ? pack.tariffs.keys().next().value : pack.guest);
  return { code, name: pack.tariffs.get(code), price: hut?.prices.get(code), currency: hut?.currency };
}
