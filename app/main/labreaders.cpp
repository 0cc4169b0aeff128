// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/labreaders.h"

#include "app/lab/card/cardmaking.h"
#include "app/lab/card/cardstock.h"
#include "app/lab/card/virtualcardreaders.h"
#include "app/lab/card/virtualeuicc.h"

namespace longreach {

namespace {

constexpr int profilesOnCard = 4;

} // namespace

std::shared_ptr<ports::CardReaders> labReaders(quint64 seedNumber)
{
    const lab::Seed seed(seedNumber);
    const auto stock = lab::CardStock::make(seed);
    auto readers = std::make_shared<lab::VirtualCardReaders>();
    const auto put = [&](const QString &name, quint64 index, lab::CardPersonality personality) {
        auto card = lab::VirtualEuicc::make(stock, lab::makeCard(seed, index, personality, profilesOnCard));
        if (card)
            readers->put(name, *std::move(card));
    };
    put(QStringLiteral("Lab reader 1"), 0, lab::CardPersonality::Iot);
    put(QStringLiteral("Lab reader 2"), 1, lab::CardPersonality::Consumer);
    readers->put(QStringLiteral("Lab reader 3"), nullptr);
    return readers;
}

} // namespace longreach
