// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/addeimdialog.h"

#include "views/cards/cardwords.h"
#include "views/common/banner.h"
#include "views/common/errortext.h"
#include "views/common/factgrid.h"
#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/prompt.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>

namespace longreach {

namespace {

constexpr int dialogWidth = 560;
constexpr qint64 largestEimFile = 1 << 20;

} // namespace

AddEimDialog::AddEimDialog(ConnectedEims &eims, Prompt &prompt, QWidget *parent)
    : QDialog(parent),
      m_eims(eims),
      m_prompt(prompt),
      m_sources(new QComboBox(this)),
      m_file(new QPushButton(tr("From a &file …"), this)),
      m_facts(new FactGrid(this)),
      m_fault(new Banner(Tone::Bad, this)),
      m_add(new QPushButton(tr("&Add eIM"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("readers"));
    setWindowTitle(tr("Add the card's first eIM"));
    build();
    connect(m_sources, &QComboBox::currentIndexChanged, this, &AddEimDialog::showChoice);
    connect(m_file, &QPushButton::clicked, this, &AddEimDialog::chooseFile);
    connect(m_add, &QPushButton::clicked, this, &AddEimDialog::accept);
    connect(&m_eims, &ConnectedEims::changed, this, &AddEimDialog::listSources);
    listSources();
    m_eims.ask();
}

void AddEimDialog::build()
{
    setMinimumWidth(dialogWidth);
    m_sources->setAccessibleName(tr("Which eIM"));
    m_sources->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_file->setAutoDefault(false);
    m_add->setDefault(true);
    auto *hint = new TextLabel(tr("From then on the card does what this eIM signs, and nobody else can add another one "
                                  "but it. A card takes its first eIM only while it obeys none."),
                               TextLabel::Style::Muted, this);
    hint->setWordWrap(true);
    // All its lines: the dialog grows by what comes below them.
    hint->setMinimumHeight(hint->heightForWidth(dialogWidth - 6 * metrics::Grid));
    auto *source = new QHBoxLayout;
    source->setSpacing(metrics::Grid);
    source->addWidget(m_sources, 1);
    source->addWidget(m_file);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addWidget(hint);
    column->addSpacing(metrics::Grid);
    column->addLayout(source);
    column->addWidget(m_fault);
    column->addWidget(m_facts);
    column->addSpacing(metrics::Grid);
    column->addLayout(buttons);
}

void AddEimDialog::listSources()
{
    const auto before = m_sources->currentText();
    const QSignalBlocker blocker(m_sources);
    m_sources->clear();
    for (const auto &eim : m_eims.introductions())
        m_sources->addItem(eim.connection.isEmpty() ? tr("The lab in this window")
                                                    : tr("Connected eIM “%1”").arg(eim.connection),
                           eim.configuration);
    if (!m_path.isEmpty())
        m_sources->addItem(QFileInfo(m_path).fileName(), m_fromFile);
    m_sources->setPlaceholderText(tr("No connected eIM says how it is introduced: choose a file"));
    m_sources->setEnabled(m_sources->count() > 0);
    const auto kept = m_sources->findText(before);
    m_sources->setCurrentIndex(kept < 0 && m_sources->count() > 0 ? 0 : kept);
    showChoice();
}

void AddEimDialog::chooseFile()
{
    const FileQuestion question{.title = tr("Configuration data of an eIM"),
                                .filter = tr("DER, hexadecimal or PEM (*.der *.bin *.hex *.txt *.pem);;All files (*)"),
                                .proposedName = {}};
    m_prompt.chooseFile(question, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return m_fault->setMessage(Tone::Bad, errorText(tr("read the file"), {Error::Kind::Storage, {}}));
        m_path = path;
        m_fromFile = file.read(largestEimFile);
        listSources();
        m_sources->setCurrentIndex(m_sources->count() - 1);
        showChoice();
    });
}

void AddEimDialog::showChoice()
{
    const auto configuration = m_sources->currentData().toByteArray();
    const auto eim =
        configuration.isEmpty() ? failure(Error::Kind::NotFound, QString()) : m_eims.explain(configuration);
    m_add->setEnabled(eim.has_value());
    m_fault->setMessage(Tone::Bad,
                        eim || configuration.isEmpty()
                            ? QString()
                            : tr("This is no configuration data of an eIM. Ask its operator for them, or read them off "
                                 "its information page."));
    if (!eim)
        return m_facts->setFacts({});
    const auto fact = [](const QString &name, const QString &value) {
        return FactGrid::Fact{
            .name = name, .value = value.isEmpty() ? QStringLiteral("–") : value, .age = {}, .tip = {}};
    };
    m_facts->setFacts({fact(tr("eIM"), eim->eimId), fact(tr("Address", "of an eIM"), eim->address),
                       fact(tr("Protocols"), eim->protocols.join(QStringLiteral(", "))),
                       fact(tr("Key fingerprint"), inGroups(eim->keyFingerprint)),
                       fact(tr("Trusts", "a card trusts"), words(eim->trust))});
}

void AddEimDialog::accept()
{
    if (!m_add->isEnabled())
        return;
    Q_EMIT chosen(m_sources->currentData().toByteArray());
    QDialog::accept();
}

} // namespace longreach
