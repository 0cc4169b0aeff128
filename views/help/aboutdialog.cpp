// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/aboutdialog.h"

#include "views/common/factgrid.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"
#include "views/common/textlabel.h"
#include "views/help/diagnostics.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QIcon>
#include <QPushButton>
#include <QSysInfo>

namespace longreach {

namespace {

constexpr int markSize = 64;

} // namespace

AboutDialog::AboutDialog(const Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_copy(new QPushButton(tr("&Copy diagnostics"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Longreach"));
    setMinimumWidth(480);
    build();
    connect(m_copy, &QPushButton::clicked, this, &AboutDialog::copyDiagnostics);
}

void AboutDialog::build()
{
    auto *mark = new QLabel(this);
    mark->setPixmap(
        QIcon(QStringLiteral(":/icons/longreach.svg")).pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::Grid / 2);
    words->addWidget(new TextLabel(QStringLiteral("Longreach"), TextLabel::Style::Heading, this));
    auto *what = new TextLabel(tr("The console for fleets of SGP.32 IoT eSIMs"), TextLabel::Style::Muted, this);
    what->setWordWrap(true);
    words->addWidget(what);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * metrics::Grid);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    QList<FactGrid::Fact> facts;
    for (const auto &[name, version] : m_services.versions)
        facts.append({.name = name, .value = version, .age = {}, .tip = {}});
    facts.append(
        {.name = tr("System", "among versions"), .value = QSysInfo::prettyProductName(), .age = {}, .tip = {}});
    auto *grid = new FactGrid(this);
    grid->setFacts(facts);
    auto *licence =
        new TextLabel(tr("Free software under the GNU General Public License, version 3 or later. The diagnostics hold "
                         "versions, counts and kinds of trouble; no names, no addresses, no secrets."),
                      TextLabel::Style::Small, this);
    licence->setWordWrap(true);

    auto *close = new QPushButton(tr("Close", "a dialog"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_copy->setIcon(strokeIcon(QStringLiteral("copy")));
    m_copy->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(2 * metrics::Grid);
    column->addLayout(head);
    column->addWidget(grid);
    column->addWidget(licence);
    column->addLayout(buttons);
}

void AboutDialog::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(diagnosticsText(m_services));
    m_copy->setText(tr("Copied", "diagnostics"));
}

} // namespace longreach
