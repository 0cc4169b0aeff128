// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/scriptedreader.h"

namespace longreach::fakes {

namespace {

tl::unexpected<Error> noReader(const QString &name)
{
    return failure(Error::Kind::NotFound, QStringLiteral("80100009 no reader '%1'").arg(name));
}

tl::unexpected<Error> noCard()
{
    return failure(Error::Kind::Conflict, QStringLiteral("8010000C no card"));
}

} // namespace

/// A reader of the table, by name: it notices when the card in it is another one.
class ScriptedReaders::Reader final : public ports::CardReader {
public:
    Reader(QString name, std::shared_ptr<Table> table) : m_name(std::move(name)), m_table(std::move(table)) {}

    [[nodiscard]] QString name() const override { return m_name; }

    Result<QByteArray> open() override
    {
        const std::scoped_lock lock(m_table->mutex);
        const auto slot = m_table->slots_.find(m_name);
        if (slot == m_table->slots_.end())
            return noReader(m_name);
        if (slot->second.openFault)
            return failure(*slot->second.openFault);
        if (!slot->second.card)
            return noCard();
        m_insertion = slot->second.insertions;
        slot->second.card->powerOn();
        return slot->second.card->atr;
    }

    Result<ports::CardResponse> transmit(const QByteArray &command) override
    {
        std::shared_ptr<ScriptedCard> card;
        Fault fault;
        {
            const std::scoped_lock lock(m_table->mutex);
            const auto slot = m_table->slots_.find(m_name);
            if (slot == m_table->slots_.end())
                return noReader(m_name);
            if (m_insertion != slot->second.insertions || !slot->second.card)
                return noCard();
            card = slot->second.card;
            fault = slot->second.fault;
        }
        if (fault) {
            if (auto error = fault(command))
                return failure(*error);
        }
        const auto response = card->transmit(command);
        if (response.size() < 2)
            return failure(Error::Kind::BadReply, QStringLiteral("%1 octets").arg(response.size()));
        const auto high = static_cast<unsigned char>(response.at(response.size() - 2));
        const auto low = static_cast<unsigned char>(response.back());
        return ports::CardResponse{response.chopped(2), static_cast<quint16>(high << 8 | low)};
    }

    Result<QByteArray> reset() override
    {
        if (m_insertion < 0)
            return failure(Error::Kind::Conflict, QStringLiteral("the reader is not open"));
        return open();
    }

    void close() override { m_insertion = -1; }

private:
    QString m_name;
    std::shared_ptr<Table> m_table;
    int m_insertion = -1;
};

void ScriptedReaders::insert(const QString &reader, std::shared_ptr<ScriptedCard> card)
{
    const std::scoped_lock lock(m_table->mutex);
    auto &slot = m_table->slots_[reader];
    slot.card = std::move(card);
    ++slot.insertions;
    m_table->changed.notify_all();
}

void ScriptedReaders::unplug(const QString &reader)
{
    const std::scoped_lock lock(m_table->mutex);
    m_table->slots_.erase(reader);
    m_table->changed.notify_all();
}

void ScriptedReaders::setFault(const QString &reader, Fault fault)
{
    const std::scoped_lock lock(m_table->mutex);
    m_table->slots_[reader].fault = std::move(fault);
}

void ScriptedReaders::setOpenFault(const QString &reader, std::optional<Error> error)
{
    const std::scoped_lock lock(m_table->mutex);
    m_table->slots_[reader].openFault = std::move(error);
}

void ScriptedReaders::setProblem(std::optional<Error> problem)
{
    const std::scoped_lock lock(m_table->mutex);
    m_table->problem = std::move(problem);
    m_table->changed.notify_all();
}

Result<std::vector<ReaderStatus>> ScriptedReaders::statesLocked() const
{
    if (m_table->problem)
        return failure(*m_table->problem);
    std::vector<ReaderStatus> states;
    for (const auto &[name, slot] : m_table->slots_) {
        ReaderStatus status{.name = name};
        if (slot.card) {
            status.presence = ReaderPresence::Present;
            status.atr = slot.card->atr;
        }
        states.push_back(status);
    }
    return states;
}

Result<std::vector<ReaderStatus>> ScriptedReaders::readers()
{
    const std::scoped_lock lock(m_table->mutex);
    return statesLocked();
}

Result<std::vector<ReaderStatus>> ScriptedReaders::waitForChange(const std::vector<ReaderStatus> &known,
                                                                 std::chrono::milliseconds limit, std::stop_token stop)
{
    std::unique_lock lock(m_table->mutex);
    m_table->changed.wait_for(lock, stop, limit, [&] {
        const auto states = statesLocked();
        return !states || *states != known;
    });
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, QStringLiteral("stopped"));
    return statesLocked();
}

Result<std::unique_ptr<ports::CardReader>> ScriptedReaders::reader(const QString &name)
{
    const std::scoped_lock lock(m_table->mutex);
    if (!m_table->slots_.contains(name))
        return noReader(name);
    return std::make_unique<Reader>(name, m_table);
}

} // namespace longreach::fakes
