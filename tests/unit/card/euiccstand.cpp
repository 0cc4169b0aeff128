// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/card/euiccstand.h"

#include "tests/unit/card/benchstand.h"

namespace longreach::test {

EuiccStand::EuiccStand(int profiles, BenchSettings settings, std::shared_ptr<card::NotificationSender> sender)
{
    const auto stock = lab::CardStock::make(lab::Seed{5});
    euicc = *lab::VirtualEuicc::make(stock, lab::makeCard(lab::Seed{5}, 0, lab::CardPersonality::Consumer, profiles));
    const auto scripted = std::make_shared<fakes::ScriptedCard>();
    scripted->setOverride([this](const QByteArray &command) -> std::optional<QByteArray> {
        const bool isAfterPowerOn = command.startsWith(QByteArray::fromHex("80AA"));
        if (isAfterPowerOn)
            euicc->reset();
        return euicc->transmit(changed ? changed(command) : command);
    });
    readers->insert(reader, scripted);
    bench.emplace(card::BenchParts{.places = {readers}, .sender = std::move(sender)}, std::move(settings), clock);
    report = *BenchStand::result(bench->read(reader, WholeCard));
}

Result<CardOutcome> EuiccStand::perform(const CardTask &task, const CardConsent &consent)
{
    return BenchStand::result(bench->perform(reader, task, consent));
}

} // namespace longreach::test
