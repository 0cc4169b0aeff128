// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activityfilterbar.h"

#include "views/activity/activitywords.h"
#include "views/common/agetext.h"
#include "views/common/chip.h"
#include "views/common/flowlayout.h"
#include "views/common/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <chrono>

namespace longreach {

namespace {

using namespace std::chrono_literals;

/// Long enough that a word being typed is asked for once.
constexpr auto typingPause = 200ms;

const QString textMark = QStringLiteral("text");
const QString objectMark = QStringLiteral("object");
const QString hoursMark = QStringLiteral("hours");
const QString subjectsMark = QStringLiteral("subjects");

} // namespace

ActivityFilterBar::ActivityFilterBar(QWidget *parent)
    : QWidget(parent),
      m_text(new QLineEdit(this)),
      m_period(new QComboBox(this)),
      m_only(new Chip(Tone::Busy, QString(), this))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    build();
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &ActivityFilterBar::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ActivityFilterBar::changed);
    connect(m_only, &Chip::clicked, this, [this] { setObject({}); });
}

void ActivityFilterBar::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, metrics::Grid, 12, metrics::Grid);
    row->setSpacing(metrics::Grid);
    m_text->setPlaceholderText(tr("Search who, what and details"));
    m_text->setClearButtonEnabled(true);
    m_text->setAccessibleName(tr("Search the activity"));
    m_text->setMinimumWidth(200);
    row->addWidget(m_text, 1);
    for (const auto subject : allActivitySubjects()) {
        auto *chip = new Chip(Tone::Neutral, words(subject), this);
        chip->setPlain();
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setToolTip(tr("Show only what is about this"));
        connect(chip, &Chip::toggled, this, &ActivityFilterBar::changed);
        m_subjects.emplace(subject, chip);
        row->addWidget(chip);
    }
    m_period->setAccessibleName(tr("Period", "of time"));
    m_period->addItem(tr("Any time"), 0);
    m_period->addItem(tr("Last hour"), 1);
    m_period->addItem(tr("Last 24 hours"), 24);
    m_period->addItem(tr("Last 7 days"), 7 * 24);
    m_period->addItem(tr("Last 30 days"), 30 * 24);
    row->addWidget(m_period);
    m_only->setFocusPolicy(Qt::TabFocus);
    m_only->setToolTip(tr("Show everything again"));
    m_only->hide();
    row->addWidget(m_only);
}

ActivityFilter ActivityFilterBar::filter() const
{
    ActivityFilter filter;
    filter.text = m_text->text().trimmed();
    filter.object = m_object;
    for (const auto &[subject, chip] : m_subjects) {
        if (chip->isChecked())
            filter.subjects.insert(subject);
    }
    if (const std::chrono::hours period(m_period->currentData().toInt()); period > 0h)
        filter.from = currentTime() - period;
    return filter;
}

void ActivityFilterBar::setObject(const QString &object)
{
    if (object == m_object)
        return;
    showObject(object);
    Q_EMIT changed();
}

void ActivityFilterBar::showObject(const QString &object)
{
    m_object = object;
    m_only->setText(tr("Only %1 ✕", "a thing; a click removes the filter").arg(thingWords(object)));
    m_only->setVisible(!object.isEmpty());
    m_only->updateGeometry();
}

void ActivityFilterBar::clear()
{
    setMarks({});
}

Place::Marks ActivityFilterBar::marks() const
{
    Place::Marks marks;
    const auto put = [&marks](const QString &key, const QString &value) {
        if (!value.isEmpty())
            marks.insert(key, value);
    };
    put(textMark, m_text->text().trimmed());
    put(objectMark, m_object);
    if (m_period->currentIndex() > 0)
        put(hoursMark, QString::number(m_period->currentData().toInt()));
    QStringList subjects;
    for (const auto &[subject, chip] : m_subjects) {
        if (chip->isChecked())
            subjects.append(toWord(subject));
    }
    put(subjectsMark, subjects.join(u','));
    return marks;
}

void ActivityFilterBar::setMarks(const Place::Marks &marks)
{
    const auto former = this->marks();
    {
        const QSignalBlocker blocker(this);
        m_text->setText(marks.value(textMark));
        m_typing.stop();
        m_period->setCurrentIndex(std::max(0, m_period->findData(marks.value(hoursMark).toInt())));
        const auto subjects = marks.value(subjectsMark).split(u',');
        for (const auto &[subject, chip] : m_subjects)
            chip->setChecked(subjects.contains(toWord(subject)));
        showObject(marks.value(objectMark));
    }
    if (this->marks() != former)
        Q_EMIT changed();
}

} // namespace longreach
