// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/importmappingdialog.h"

#include "views/common/banner.h"
#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/tableview.h"
#include "views/common/textlabel.h"
#include "views/common/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace longreach {

namespace {

constexpr int passedOver = -1;
constexpr int choiceRow = 0;
constexpr int columnWidth = 168;

QString settingOf(const QString &header)
{
    return QStringLiteral("import/columns/") + header.toLower().replace(u'/', u'_');
}

/// Where the choices for a file with these headers are kept.
QString settingOf(const QStringList &headers)
{
    const auto name = headers.join(u'\n').toLower().toUtf8();
    return QStringLiteral("import/files/")
        + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

ImportMappingDialog::ImportMappingDialog(const QString &path, fleet::DeviceFileHead head, const QStringList &eims,
                                         QSettings &settings, QWidget *parent)
    : QDialog(parent),
      m_path(path),
      m_head(std::move(head)),
      m_settings(settings),
      m_table(new TableView(this)),
      m_eim(new QComboBox(this)),
      m_fault(new Banner(Tone::Warning, this)),
      m_import(new QPushButton(tr("&Import"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("import"));
    setWindowTitle(tr("Import “%1”").arg(QFileInfo(path).fileName()));
    resize(860, 520);
    fillTable();
    build(eims);
    showFault();
}

void ImportMappingDialog::fillTable()
{
    const auto &headers = m_head.columns.headers;
    m_model.setColumnCount(static_cast<int>(headers.size()));
    m_model.appendRow(new QStandardItem); // the choices stand over it
    for (const auto &row : m_head.rows) {
        QList<QStandardItem *> items;
        for (const auto &text : row.mid(0, headers.size()))
            items.append(new QStandardItem(text));
        m_model.appendRow(items);
    }
    m_table->setModel(&m_model);
    m_table->setHeads(headers, QList<int>(headers.size(), columnWidth));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setAccessibleName(tr("Beginning of the file"));
    m_table->setRowHeight(choiceRow, metrics::ControlHeight + metrics::Grid);
    m_table->horizontalHeader()->setSectionsMovable(false);
    for (int column = 0; column < headers.size(); ++column) {
        auto *choice = new QComboBox;
        choice->addItem(tr("– pass over –", "a column of a file"), passedOver);
        for (const auto held : fleet::allDeviceFields())
            choice->addItem(words(held), static_cast<int>(held));
        choice->setAccessibleName(tr("What column “%1” holds").arg(headers.at(column)));
        m_table->setIndexWidget(m_model.index(choiceRow, column), choice);
        m_choices.push_back(choice);
        const auto word = remembered(column);
        setField(column,
                 word ? fleet::deviceFieldFromWord(*word) : m_head.columns.fields[static_cast<std::size_t>(column)]);
        connect(choice, &QComboBox::currentIndexChanged, this, &ImportMappingDialog::showFault);
    }
}

std::optional<QString> ImportMappingDialog::remembered(int column) const
{
    const auto &headers = m_head.columns.headers;
    if (const auto words = m_settings.value(settingOf(headers)).toStringList(); words.size() == headers.size())
        return words.at(column);
    const auto word = m_settings.value(settingOf(headers.at(column))).toString();
    return word.isEmpty() ? std::nullopt : std::optional(word);
}

void ImportMappingDialog::build(const QStringList &eims)
{
    auto *explanation = new TextLabel(
        tr("Say what each column holds. A filled cell replaces what is known of a device, an empty one leaves it."),
        TextLabel::Style::Muted, this);
    explanation->setWordWrap(true);
    m_eim->addItem(tr("none", "eIM"));
    m_eim->addItems(eims);
    m_eim->setAccessibleName(tr("eIM of rows that name none"));
    m_import->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::Grid);
    foot->addWidget(new TextLabel(tr("eIM of rows that name none:"), TextLabel::Style::Plain, this));
    foot->addWidget(m_eim);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(2 * metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addWidget(explanation);
    column->addWidget(m_table, 1);
    column->addWidget(m_fault);
    column->addLayout(foot);
    connect(m_import, &QPushButton::clicked, this, &ImportMappingDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ImportMappingDialog::setField(int column, std::optional<fleet::DeviceField> field)
{
    auto *choice = m_choices[static_cast<std::size_t>(column)];
    choice->setCurrentIndex(choice->findData(field ? static_cast<int>(*field) : passedOver));
}

std::optional<fleet::DeviceField> ImportMappingDialog::field(int column) const
{
    const auto chosen = m_choices[static_cast<std::size_t>(column)]->currentData().toInt();
    return chosen == passedOver ? std::nullopt : std::optional(static_cast<fleet::DeviceField>(chosen));
}

QString ImportMappingDialog::fault() const
{
    std::map<fleet::DeviceField, int> counts;
    for (int column = 0; std::cmp_less(column, m_choices.size()); ++column) {
        if (const auto held = field(column))
            ++counts[*held];
    }
    if (counts[fleet::DeviceField::Eid] == 0)
        return tr("Say which column holds the EIDs: they tell the devices apart.");
    for (const auto &[held, count] : counts) {
        if (count > 1 && held != fleet::DeviceField::Iccids)
            return tr("Several columns hold “%1”: leave one of them.").arg(words(held));
    }
    return {};
}

void ImportMappingDialog::showFault()
{
    const auto text = fault();
    m_fault->setMessage(Tone::Warning, text);
    m_import->setEnabled(text.isEmpty());
}

fleet::ImportRequest ImportMappingDialog::request() const
{
    fleet::ImportRequest request;
    request.file = m_path;
    for (int column = 0; std::cmp_less(column, m_choices.size()); ++column)
        request.fields.push_back(field(column));
    if (m_eim->currentIndex() > 0)
        request.defaultEim = m_eim->currentText();
    return request;
}

Draft ImportMappingDialog::unsent() const
{
    return {.command = QStringLiteral("devices.import"), .marks = {{QStringLiteral("file"), m_path}}};
}

void ImportMappingDialog::accept()
{
    if (!fault().isEmpty())
        return;
    QStringList words;
    for (int column = 0; std::cmp_less(column, m_choices.size()); ++column) {
        const auto held = field(column);
        words.append(held ? toWord(*held) : QString());
        if (m_head.columns.hasHeader)
            m_settings.setValue(settingOf(m_head.columns.headers.at(column)), words.last());
    }
    m_settings.setValue(settingOf(m_head.columns.headers), words);
    QDialog::accept();
}

} // namespace longreach
