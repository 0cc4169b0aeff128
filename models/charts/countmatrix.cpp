// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/countmatrix.h"

#include <algorithm>
#include <numeric>

namespace longreach {

namespace {

constexpr std::size_t mostCountries = 10;
constexpr std::size_t mostOperators = 8;

/// Which place in a chart each number of a value has: the commonest have one each, the others share the last.
struct Places {
    std::vector<quint32> ids;       ///< of the places that stand for one value
    std::vector<std::size_t> place; ///< by number of a value
    bool hasOthers = false;

    [[nodiscard]] std::size_t count() const noexcept { return ids.size() + (hasOthers ? 1 : 0); }
};

Places commonest(const std::vector<qint64> &counts, const fleet::ValueTable<QString> &names, std::size_t most)
{
    Places places;
    for (quint32 id = 0; id < counts.size(); ++id) {
        if (counts[id] > 0)
            places.ids.push_back(id);
    }
    std::ranges::sort(places.ids, [&](quint32 a, quint32 b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : names.at(a) < names.at(b);
    });
    places.hasOthers = places.ids.size() > most;
    if (places.hasOthers)
        places.ids.resize(most - 1);
    places.place.assign(counts.size(), places.ids.size());
    for (std::size_t place = 0; place < places.ids.size(); ++place)
        places.place[places.ids[place]] = place;
    return places;
}

QStringList namesOf(const Places &places, const fleet::ValueTable<QString> &names)
{
    QStringList texts;
    for (const auto id : places.ids)
        texts.append(names.at(id));
    if (places.hasOthers)
        texts.append(QString());
    return texts;
}

using Column = std::vector<quint32> fleet::DeviceChunk::*;

std::vector<qint64> countsOf(const fleet::FleetSnapshot &fleet, std::span<const quint32> rows, Column column,
                             std::size_t size)
{
    std::vector<qint64> counts(size);
    for (const auto row : rows)
        ++counts[(fleet.chunk(fleet::chunkOf(row)).*column)[fleet::placeOf(row)]];
    return counts;
}

} // namespace

qint64 CountMatrix::sumOfRow(std::size_t row) const
{
    const auto from = counts.begin() + static_cast<std::ptrdiff_t>(row * columnCount());
    return std::accumulate(from, from + static_cast<std::ptrdiff_t>(columnCount()), qint64{0});
}

CountMatrix operatorsByCountry(const fleet::FleetSnapshot &fleet, std::span<const quint32> rows)
{
    const auto &texts = fleet.texts();
    const auto countries = commonest(countsOf(fleet, rows, &fleet::DeviceChunk::countries, texts.countries.size()),
                                     texts.countries, mostCountries);
    const auto operators = commonest(countsOf(fleet, rows, &fleet::DeviceChunk::operators, texts.operators.size()),
                                     texts.operators, mostOperators);
    CountMatrix matrix{namesOf(countries, texts.countries), namesOf(operators, texts.operators), countries.hasOthers,
                       operators.hasOthers, std::vector<qint64>(countries.count() * operators.count())};
    for (const auto row : rows) {
        const auto &chunk = fleet.chunk(fleet::chunkOf(row));
        const auto at = fleet::placeOf(row);
        ++matrix
              .counts[countries.place[chunk.countries[at]] * operators.count() + operators.place[chunk.operators[at]]];
    }
    return matrix;
}

} // namespace longreach
