// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/generalpage.h"

#include "views/common/metrics.h"
#include "views/common/textlabel.h"
#include "views/common/theme.h"
#include "views/notices/noticesettings.h"
#include "views/settings/appearance.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSettings>

#include <algorithm>

namespace longreach {

GeneralPage::GeneralPage(Theme &theme, QSettings &settings, QWidget *parent)
    : SettingsPage(parent), m_theme(theme), m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    addLooks(column);
    column->addSpacing(2 * metrics::Grid);
    addNotices(column);
    column->addStretch(1);
}

QString GeneralPage::title() const
{
    return tr("General", "settings");
}

QString GeneralPage::icon() const
{
    return QStringLiteral("settings");
}

void GeneralPage::addLooks(QBoxLayout *column)
{
    column->addWidget(new TextLabel(tr("Appearance"), TextLabel::Style::Strong, this));
    auto *colors = new QComboBox(this);
    for (const auto mode : themeModes())
        colors->addItem(words(mode), static_cast<int>(mode));
    colors->setCurrentIndex(colors->findData(static_cast<int>(m_theme.mode())));
    connect(colors, &QComboBox::activated, this, [this, colors] {
        chooseTheme(m_theme, m_settings, static_cast<Theme::Mode>(colors->currentData().toInt()));
    });
    connect(&m_theme, &Theme::modeChanged, colors,
            [colors](Theme::Mode mode) { colors->setCurrentIndex(colors->findData(static_cast<int>(mode))); });
    auto *rows = newDensityBox();
    auto *language = new QComboBox(this);
    language->addItem(tr("As the system", "language"), QString());
    for (const auto &[name, locale] : languages())
        language->addItem(name, locale);
    language->setCurrentIndex(std::max(0, language->findData(m_settings.value(languageKey()).toString())));
    connect(language, &QComboBox::activated, this,
            [this, language] { m_settings.setValue(languageKey(), language->currentData().toString()); });
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * metrics::Grid);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Colours"), colors);
    form->addRow(tr("&Rows of tables"), rows);
    form->addRow(tr("&Language"), language);
    form->addRow(
        QString(),
        new TextLabel(tr("Another language is spoken from the next start on."), TextLabel::Style::Small, this));
    column->addLayout(form);
}

QComboBox *GeneralPage::newDensityBox()
{
    auto *rows = new QComboBox(this);
    for (const auto density : AllDensities)
        rows->addItem(words(density), static_cast<int>(density));
    const auto show = [rows](Density density) { rows->setCurrentIndex(rows->findData(static_cast<int>(density))); };
    show(m_theme.density());
    connect(rows, &QComboBox::activated, this,
            [this, rows] { chooseDensity(m_theme, m_settings, static_cast<Density>(rows->currentData().toInt())); });
    connect(&m_theme, &Theme::densityChanged, rows, show);
    return rows;
}

void GeneralPage::addNotices(QBoxLayout *column)
{
    column->addWidget(new TextLabel(tr("Notices"), TextLabel::Style::Strong, this));
    addChoice(column, tr("Show notices at the &bottom right"), &NoticeSettings::showsToasts);
    addChoice(column, tr("A &sound when something failed"), &NoticeSettings::hasSound);
    column->addSpacing(metrics::Grid);
    column->addWidget(new TextLabel(tr("Tell me when"), TextLabel::Style::Muted, this));
    addChoice(column, tr("a &job is finished or cancelled"), &NoticeSettings::tellsOfJobs);
    addChoice(column, tr("an &eIM does not answer, answers again, or a sync fails"), &NoticeSettings::tellsOfEims);
    addChoice(column, tr("a &card owes notifications"), &NoticeSettings::tellsOfCards);
    addChoice(column, tr("an &import that went on in the background is over"), &NoticeSettings::tellsOfImports);
}

void GeneralPage::addChoice(QBoxLayout *column, const QString &text, bool NoticeSettings::*field)
{
    auto *box = new QCheckBox(text, this);
    box->setChecked(NoticeSettings::read(m_settings).*field);
    connect(box, &QCheckBox::toggled, this, [this, field](bool isOn) {
        auto wanted = NoticeSettings::read(m_settings);
        wanted.*field = isOn;
        wanted.write(m_settings);
    });
    column->addWidget(box);
}

} // namespace longreach
