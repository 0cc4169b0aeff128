// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/labreaders.h"

#include "app/lab/card/cardmaking.h"
#include "app/lab/card/cardstock.h"
#include "app/lab/card/eimintroduction.h"
#include "app/lab/card/virtualcardreaders.h"
#include "app/lab/card/virtualeuicc.h"

namespace longreach {

namespace {

constexpr int profilesOnCard = 4;
constexpr QLatin1String iotReader("Lab reader 1");
constexpr QLatin1String consumerReader("Lab reader 2");
constexpr QLatin1String spareReader("Lab reader 3");

} // namespace

std::shared_ptr<lab::VirtualCardReaders> labReaders()
{
    auto readers = std::make_shared<lab::VirtualCardReaders>();
    for (const auto &name : {iotReader, consumerReader, spareReader})
        readers->put(QString(name), nullptr);
    return readers;
}

QByteArray labCardIssuer(quint64 seed)
{
    return lab::CardStock::make(lab::Seed(seed))->ciCertificate();
}

void insertLabCards(lab::VirtualCardReaders &readers, quint64 seedNumber, const QByteArray &addInitialEim)
{
    const lab::Seed seed(seedNumber);
    const auto stock = lab::CardStock::make(seed);
    const auto makeCard = [&](quint64 index, lab::CardPersonality personality) {
        auto made = lab::VirtualEuicc::make(stock, lab::makeCard(seed, index, personality, profilesOnCard));
        return made ? *std::move(made) : nullptr;
    };
    auto iotCard = makeCard(0, lab::CardPersonality::Iot);
    // A card that obeys no eIM yet is a card worth showing, too.
    if (iotCard != nullptr && !addInitialEim.isEmpty())
        static_cast<void>(lab::introduceEim(*iotCard, addInitialEim));
    readers.put(QString(iotReader), std::move(iotCard));
    readers.put(QString(consumerReader), makeCard(1, lab::CardPersonality::Consumer));
}

} // namespace longreach
