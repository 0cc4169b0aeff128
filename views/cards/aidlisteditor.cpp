// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/aidlisteditor.h"

#include "app/core/whendone.h"
#include "models/cards/cardbench.h"
#include "models/cards/cardlore.h"
#include "views/cards/cardwords.h"
#include "views/common/banner.h"
#include "views/common/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace longreach {

namespace {

constexpr int aidListHeight = 210;
constexpr int aidRowSpacing = 2;

} // namespace

AidListEditor::AidListEditor(CardBench &bench, CardLore &lore, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_lore(lore),
      m_list(new QListWidget(this)),
      m_line(new QLineEdit(this)),
      m_readers(new QComboBox(this)),
      m_probe(new QPushButton(tr("&Try all on its card"), this)),
      m_finding(new Banner(Tone::Good, this))
{
    m_list->setAccessibleName(tr("AIDs of the ISD-R, in the order to try them"));
    m_list->setFixedHeight(aidListHeight);
    m_list->setSpacing(aidRowSpacing);
    m_line->setPlaceholderText(tr("Another AID, in hexadecimal"));
    m_line->setAccessibleName(tr("Another AID"));
    m_readers->setAccessibleName(tr("Reader whose card is tried"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::Grid);
    middle->addWidget(m_list, 1);
    middle->addWidget(buildButtons(), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    column->addLayout(middle);
    column->addWidget(buildFoot());
    column->addWidget(m_finding);
    connect(m_probe, &QPushButton::clicked, this, &AidListEditor::probe);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { add(m_line->text()); });
    connect(&m_bench, &CardBench::readersChanged, this, &AidListEditor::showReaders);
    showAids(0);
    showReaders();
}

QWidget *AidListEditor::buildButtons()
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Grid);
    const auto addButton = [&](const QString &text, auto run) {
        auto *button = new QPushButton(text, place);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        column->addWidget(button);
    };
    addButton(tr("&Up", "in a list"), [this] { shift(-1); });
    addButton(tr("&Down", "in a list"), [this] { shift(1); });
    addButton(tr("&Remove", "from a list"), [this] { remove(); });
    addButton(tr("&Known ones", "AIDs"), [this] { keep({}, 0); });
    return place;
}

QWidget *AidListEditor::buildFoot()
{
    auto *place = new QWidget(this);
    auto *grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::Grid);
    auto *addButton = new QPushButton(tr("&Add", "to a list"), place);
    addButton->setAutoDefault(false);
    m_probe->setAutoDefault(false);
    connect(addButton, &QPushButton::clicked, this, [this] { add(m_line->text()); });
    grid->addWidget(m_line, 0, 0);
    grid->addWidget(addButton, 0, 1);
    grid->addWidget(m_readers, 1, 0);
    grid->addWidget(m_probe, 1, 1);
    grid->setColumnStretch(0, 1);
    return place;
}

std::vector<Aid> AidListEditor::aids() const
{
    auto aids = m_bench.settings().isdrAids;
    return aids.empty() ? m_lore.knownIsdrAids() : aids;
}

void AidListEditor::showAids(int current)
{
    m_list->clear();
    for (const auto &aid : aids())
        m_list->addItem(aid.toString());
    m_list->setCurrentRow(std::clamp(current, 0, std::max(0, m_list->count() - 1)));
}

void AidListEditor::showReaders()
{
    const auto before = m_readers->currentText();
    m_readers->clear();
    for (const auto &reader : m_bench.readers()) {
        if (reader.presence == ReaderPresence::Present && !reader.isIgnored)
            m_readers->addItem(reader.name);
    }
    m_readers->setPlaceholderText(tr("No reader with a card"));
    m_readers->setCurrentIndex(std::max(m_readers->findText(before), m_readers->count() > 0 ? 0 : -1));
    m_probe->setEnabled(m_readers->count() > 0);
}

void AidListEditor::keep(std::vector<Aid> aids, int current)
{
    auto settings = m_bench.settings();
    settings.isdrAids = std::move(aids);
    m_bench.setSettings(settings);
    m_finding->setMessage(Tone::Good, {});
    showAids(current);
}

void AidListEditor::add(const QString &text)
{
    const auto aid = Aid::parse(text);
    auto all = aids();
    if (!aid)
        return m_finding->setMessage(Tone::Bad, tr("This is no AID: it takes 10 to 32 hexadecimal digits."));
    if (const auto known = std::ranges::find(all, *aid); known != all.end()) {
        m_list->setCurrentRow(static_cast<int>(known - all.begin()));
        return m_finding->setMessage(Tone::Muted, tr("This AID is in the list already."));
    }
    all.push_back(*aid);
    m_line->clear();
    keep(std::move(all), m_list->count());
}

void AidListEditor::shift(int by)
{
    auto all = aids();
    const auto from = m_list->currentRow();
    const auto to = from + by;
    if (from < 0 || to < 0 || to >= static_cast<int>(all.size()))
        return;
    std::swap(all[static_cast<std::size_t>(from)], all[static_cast<std::size_t>(to)]);
    keep(std::move(all), to);
}

void AidListEditor::remove()
{
    auto all = aids();
    const auto row = m_list->currentRow();
    // Without any the known ones count again.
    if (row < 0 || all.size() == 1)
        return;
    all.erase(all.begin() + row);
    keep(std::move(all), row);
}

void AidListEditor::probe()
{
    const auto reader = m_readers->currentText();
    if (reader.isEmpty())
        return;
    m_probe->setEnabled(false);
    m_finding->setMessage(Tone::Busy, tr("Trying the AIDs on the card in %1 …").arg(reader));
    whenDone(m_bench.probe(reader), this, [this](const Result<std::vector<AidAnswer>> &answers) {
        m_probe->setEnabled(m_readers->count() > 0);
        if (answers)
            return showAnswers(*answers);
        m_finding->setMessage(Tone::Bad, cardErrorText(tr("try the AIDs"), answers.error()));
        m_finding->setToolTip(answers.error().detail);
    });
}

void AidListEditor::showAnswers(const std::vector<AidAnswer> &answers)
{
    QStringList there;
    for (const auto &answer : answers) {
        const auto items = m_list->findItems(answer.aid.toString(), Qt::MatchStartsWith);
        const auto word = QStringLiteral("%1").arg(answer.statusWord, 4, 16, QLatin1Char('0')).toUpper();
        for (auto *item : items)
            item->setText(answer.isThere ? tr("%1   answers", "an AID").arg(answer.aid.toString())
                                         : tr("%1   not there (%2)", "an AID").arg(answer.aid.toString(), word));
        if (answer.isThere)
            there.append(answer.aid.toString());
    }
    if (there.isEmpty())
        return m_finding->setMessage(
            Tone::Warning,
            tr("None of them answers: a plain SIM, or an eUICC with an AID of its own. Ask its "
               "maker for the AID and add it."));
    m_finding->setMessage(Tone::Good,
                          tr("%Ln AID(s) answer on this card. The first one is remembered for cards like it.", nullptr,
                             static_cast<int>(there.size())));
}

QString AidListEditor::finding() const
{
    return m_finding->text();
}

} // namespace longreach
